"""No two pins overlap and none runs off the map, whatever lies where."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from print_sheets import PRACTICE, around_practice, crowd, sample

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.drawing import TooManyPlacesError, drawing
from sociale_kaart.outputs.print.paper import frame_of
from sociale_kaart.outputs.print.pins import GAP, Box, Room, Spot, place_pins
from sociale_kaart.outputs.print.scope import REGION, Scope
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.outputs.print.sheets import WALL

WIDTH, HEIGHT, SIZE = 200.0, 170.0, (8.0, 5.2)
SPOT = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))
CORNER = st.tuples(st.floats(0, 12), st.floats(0, 12))  # a crowd in a corner
KINDS = {
    "the densest neighbourhood": Scope("gebied-nieuw-west", gebied="nieuw-west"),
    "the region": REGION,
    "around a practice": None,
}


def _clash(boxes: list[Box], gap: float) -> list[tuple[Box, Box]]:
    return [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b, gap)]


@settings(max_examples=60, deadline=None)
@given(st.lists(SPOT | CORNER, max_size=90), st.lists(SPOT, max_size=4))
def test_pins_keep_apart_and_on_the_map(spots: list[Spot], signs: list[Spot]) -> None:
    fixed = [Box(x, y, 10, 10) for x, y in signs]
    pins = place_pins(spots, SIZE, Room(WIDTH, HEIGHT, fixed))
    assert pins is not None
    assert len(pins) == len(spots)
    assert not _clash(pins, GAP - 1e-6)
    assert not [pin for pin in pins if any(pin.overlaps(box) for box in fixed)]
    assert all(pin.is_within(WIDTH, HEIGHT) for pin in pins)


@settings(max_examples=40, deadline=None)
@given(SPOT)
def test_a_pin_that_stands_alone_stands_on_its_spot(spot: Spot) -> None:
    pins = place_pins([spot], SIZE, Room(WIDTH, HEIGHT))
    assert pins
    inside = Box(*spot, *SIZE).is_within(WIDTH, HEIGHT)
    assert hypot(pins[0].x - spot[0], pins[0].y - spot[1]) < (0.01 if inside else 5)


def test_places_that_lie_exactly_on_one_another_get_a_pin_each() -> None:
    pins = place_pins([(100.0, 80.0)] * 30, SIZE, Room(WIDTH, HEIGHT))
    assert pins
    assert not _clash(pins, GAP - 1e-6)
    assert max(hypot(pin.x - 100, pin.y - 80) for pin in pins) < 50, "near what they belong to"


def test_where_there_is_no_room_it_is_said() -> None:
    assert place_pins([(5.0, 5.0)] * 20, SIZE, Room(20, 20)) is None


@pytest.mark.parametrize("paper", WALL)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_on_a_map_of_the_sample_overlaps(kind: str, paper: str) -> None:
    scope = KINDS[kind] or around_practice(sample(), PRACTICE)
    _assert_nothing_overlaps(sample(), scope, paper)


@pytest.mark.parametrize("count", [0, 1, 40, 300])
@pytest.mark.parametrize("spread", [0.0, 0.003, 0.02], ids=["on one spot", "in one street", "in one area"])
def test_nothing_on_a_map_of_made_up_places_overlaps(count: int, spread: float) -> None:
    catalogue = crowd(count, spread)
    for scope in (REGION, around_practice(catalogue)):
        _assert_nothing_overlaps(catalogue, scope, "a4")


def _assert_nothing_overlaps(catalogue: Catalogue, scope: Scope, paper: str) -> None:
    selection, size = select(catalogue, scope), WALL[paper]
    frame = frame_of(catalogue, scope, selection, *size.map_size)
    made = drawing(catalogue, scope, selection.rijen, frame, "nl", size.zoom)
    pins = [Box(pin["x"], pin["y"], made["speld"]["breed"], made["speld"]["hoog"]) for pin in made["spelden"]]
    names = [Box(*name["vak"]) for name in made["namen"]]
    assert len(pins) == len(selection.rijen)
    assert not _clash([*pins, *names], 0.0)
    assert all(box.is_within(frame.width, frame.height) for box in [*pins, *names])
    for pin, box in zip(made["spelden"], pins, strict=True):  # what does not lie under its pin has a line to it
        under = abs(pin["punt"][0] - box.x) <= box.width / 2 and abs(pin["punt"][1] - box.y) <= box.height / 2
        assert under or pin["weg"]


def test_more_places_than_a_map_can_hold_are_refused_before_any_work() -> None:
    catalogue = crowd(1_500)
    size = WALL["a4"]
    selection = select(catalogue, REGION)
    assert not size.holds(len(selection.rijen))
    with pytest.raises(TooManyPlacesError):
        drawing(catalogue, REGION, selection.rijen, frame_of(catalogue, REGION, selection, *size.map_size), "nl")
