"""No two pins overlap and none runs off the map, whatever lies where."""

from __future__ import annotations

from itertools import combinations
from math import hypot
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from print_sheets import PRACTICE, around_practice, crowd, sheet

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.ground import corners
from sociale_kaart.outputs.print.handout import SIZES, WALK
from sociale_kaart.outputs.print.map_frame import around, frame_of
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.outputs.print.pins import GAP, Box, Room, Spot, place_pins
from sociale_kaart.outputs.print.printed_map import TooManyPlacesError, background, drawing
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.outputs.print.sheets import WALL
from sociale_kaart.scopes import REGION, Scope
from support.sample import sample

WIDTH, HEIGHT, SIZE = 200.0, 170.0, (8.0, 5.2)
SPOT = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))
CORNER = st.tuples(st.floats(0, 12), st.floats(0, 12))  # a crowd in a corner
ON_ONE_SPOT, IN_A_STREET, IN_AN_AREA = SPREADS = (0.0, 0.003, 0.02)  # degrees
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


@pytest.mark.parametrize("paper", WALL)
def test_no_two_lines_to_a_spot_cross_on_the_map_of_the_region(paper: str) -> None:
    selection, size = select(sample(), REGION), WALL[paper]
    frame = frame_of(sample(), REGION, selection, *size.map_size)
    pins = drawing(sample(), REGION, selection.rijen, frame, "nl", size.zoom).spelden
    lines = [(pin.punt, (pin.x, pin.y)) for pin in pins if pin.weg]
    assert len(lines) > 50
    assert not [(a, b) for a, b in combinations(lines, 2) if _cross(a, b)]


def _cross(a: tuple[Spot, Spot], b: tuple[Spot, Spot]) -> bool:
    return _side(*a, b[0]) * _side(*a, b[1]) < 0 and _side(*b, a[0]) * _side(*b, a[1]) < 0


def _side(a: Spot, b: Spot, c: Spot) -> float:
    """More or less than nothing: on which side of the line through a and b it lies."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def test_where_there_is_no_room_it_is_said() -> None:
    assert place_pins([(5.0, 5.0)] * 20, SIZE, Room(20, 20)) is None


@pytest.mark.parametrize("paper", WALL)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_on_a_map_of_the_sample_overlaps(kind: str, paper: str) -> None:
    scope = KINDS[kind] or around_practice(sample(), PRACTICE)
    _assert_nothing_overlaps(sample(), scope, paper)


@pytest.mark.parametrize("paper", WALL)
@pytest.mark.parametrize(
    ("count", "spread"),
    [
        *((count, spread) for count in (0, 1, 40) for spread in SPREADS),
        (90, ON_ONE_SPOT),
        (120, IN_A_STREET),
        (300, IN_AN_AREA),
    ],
)
def test_nothing_on_a_map_of_made_up_places_overlaps(count: int, spread: float, paper: str) -> None:
    catalogue = crowd(count, spread)
    for scope in (REGION, around_practice(catalogue)):
        _assert_nothing_overlaps(catalogue, scope, paper)


def _assert_nothing_overlaps(catalogue: Catalogue, scope: Scope, paper: str) -> None:
    selection, size = select(catalogue, scope), WALL[paper]
    frame = frame_of(catalogue, scope, selection, *size.map_size)
    made = drawing(catalogue, scope, selection.rijen, frame, "nl", size.zoom)
    assert made.speld
    pins = [Box(pin.x, pin.y, made.speld.breed, made.speld.hoog) for pin in made.spelden]
    names = [Box(*name.vak) for name in made.namen]
    assert len(pins) == sum(row.has_pin for row in selection.rijen)
    assert not _clash([*pins, *names], 0.0)
    signs = [
        *corners(catalogue, frame, size.zoom),
        *_circle_names([(c.x, c.y + c.straal) for c in made.cirkels], size.zoom),
    ]
    assert not [(box, sign) for sign in signs for box in (*pins, *names) if box.overlaps(sign)]
    assert all(box.is_within(frame.width, frame.height) for box in [*pins, *names])
    for pin, box in zip(made.spelden, pins, strict=True):  # what does not lie under its pin has a line to it
        under = abs(pin.punt[0] - box.x) <= box.width / 2 and abs(pin.punt[1] - box.y) <= box.height / 2
        assert under or pin.weg


def _circle_names(lowest: list[Spot], zoom: float) -> list[Box]:
    """Where the template writes how far away a circle is, by the lowest point of each."""
    return [Box(x, y - 2.4 * zoom, 12 * zoom, 4 * zoom) for x, y in lowest]


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_nothing_on_the_map_of_a_hand_out_overlaps(language: str, paper: str) -> None:
    """Of every place that has one: its mark, the names, the scale bar, the arrow, and whose map it is."""
    size: Any = SIZES[paper]
    for v in sample().met_deur:
        assert v.locatie
        frame = around(v.locatie.lon, v.locatie.lat, WALK, *size["kaart"])
        made = background(sample(), frame, frame.spot(v.locatie.lon, v.locatie.lat), language, size["zoom"])
        names = [Box(*name.vak) for name in made.namen]
        assert made.praktijk
        x, y = made.praktijk
        mark = Box(x, y, 6.4 * size["zoom"], 6.4 * size["zoom"])
        signs = [mark, *corners(sample(), frame, size["zoom"])]
        assert not _clash([*names, *signs], 0.0), v.id
        assert all(box.is_within(frame.width, frame.height) for box in names)


@pytest.mark.parametrize("paper", WALL)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_on_the_map_fits_in_the_room_it_was_given(kind: str, paper: str) -> None:
    """Measured on the printed page: names, the distance of a circle, and whose map it is."""
    order = Order("muurkaart", "nl", paper, KINDS[kind] or around_practice(sample(), PRACTICE))
    facts = data(sample(), order)
    told, maten = facts["kaart"], facts["maten"]
    written = [(name["tekst"][0], Box(*name["vak"])) for name in told["namen"]]
    written.append((" · ".join(text for text, _ in told["bron"]["teksten"]), Box(*told["bron"]["vak"])))
    circles = _circle_names([(c["x"], c["y"] + c["straal"]) for c in told["cirkels"]], told["zoom"])
    written += zip((c["naam"] for c in told["cirkels"]), circles, strict=True)
    with pypdfium2.PdfDocument(sheet("sample", order).pdf) as document:
        text, (_, high) = document[0].get_textpage(), document[0].get_size()
        for words, box in written:
            x, y = box.x + maten["marge"], box.y + maten["marge"] + maten["kop"]
            sides = (x - box.width / 2, y + box.height / 2, x + box.width / 2, y - box.height / 2)
            left, bottom, right, top = (mm * 72 / 25.4 for mm in sides)
            assert words in text.get_text_bounded(left, high - bottom, right, high - top).replace("\r\n", " "), words


def test_more_places_than_a_map_can_hold_are_refused_before_any_work() -> None:
    catalogue = crowd(1_500)
    size = WALL["a4"]
    selection = select(catalogue, REGION)
    assert not size.holds(len(selection.rijen))
    with pytest.raises(TooManyPlacesError):
        drawing(catalogue, REGION, selection.rijen, frame_of(catalogue, REGION, selection, *size.map_size), "nl")
