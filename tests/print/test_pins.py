"""No two pins overlap and none runs off the map, whatever lies where."""

from __future__ import annotations

from itertools import combinations
from math import dist
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from print_sheets import PRACTICE, around_practice, crowd, sheet
from signs_seen import faults, faults_on

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.bunches import SignSizes
from sociale_kaart.outputs.print.ground import corners
from sociale_kaart.outputs.print.handout import SIZES as PAPERS
from sociale_kaart.outputs.print.handout import WALK
from sociale_kaart.outputs.print.map_frame import around, frame_of
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.outputs.print.pins import Box, Spot
from sociale_kaart.outputs.print.printed_map import TooManyPlacesError, background, drawing
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.outputs.print.sheets import WALL
from sociale_kaart.outputs.print.signs_on_map import LONGEST, arranged
from sociale_kaart.scopes import REGION, Scope
from support.sample import sample

WIDTH, HEIGHT, SIZES = 200.0, 170.0, SignSizes((8.0, 5.2), 8.4)
SPOT = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))
CORNER = st.tuples(st.floats(0, 12), st.floats(0, 12))  # a crowd in a corner
ON_ONE_SPOT, IN_A_STREET, IN_AN_AREA = SPREADS = (0.0, 0.003, 0.02)  # degrees
SHARE = 0.2  # of the map, at most below pins and round numbers
AREA = Scope("gebied-nieuw-west", gebied="nieuw-west")
KINDS = {
    "the densest neighbourhood": AREA,
    "the region": REGION,
    "around a practice": None,
}


def _clash(boxes: list[Box], gap: float) -> list[tuple[Box, Box]]:
    return [(a, b) for a, b in combinations(boxes, 2) if a.overlaps(b, gap)]


@settings(max_examples=40, deadline=None)
@given(st.lists(SPOT | CORNER, max_size=90), st.lists(SPOT, max_size=4))
def test_whatever_lies_where_each_place_is_on_the_map_and_hides_no_other(spots: list[Spot], marks: list[Spot]) -> None:
    fixed = [Box(x, y, 10, 10) for x, y in marks]
    signs = arranged(spots, SIZES, WIDTH, HEIGHT, fixed)
    assert sorted(member for sign in signs for member in sign.members) == list(range(len(spots)))
    assert faults(signs) == []
    assert all(sign.box.is_within(WIDTH, HEIGHT) for sign in signs)


@pytest.mark.parametrize("spot", [(100.0, 80.0), (0.0, 0.0), (WIDTH, 3.0)])
def test_a_place_that_stands_alone_stands_on_its_spot(spot: Spot) -> None:
    (sign,) = arranged([spot], SIZES, WIDTH, HEIGHT, [])
    assert not sign.has_line
    inside = Box(*spot, *SIZES.pin).is_within(WIDTH, HEIGHT)
    assert ((sign.box.x, sign.box.y) == spot) is inside


def test_two_places_in_one_house_stand_beside_it_and_three_lines_show_where() -> None:
    signs = arranged([(100.0, 80.0)] * 3, SIZES, WIDTH, HEIGHT, [])
    assert [len(sign.members) for sign in signs] == [1, 1, 1]
    assert all(sign.has_line for sign in signs)


def test_a_crowd_in_one_house_is_one_round_number_on_it() -> None:
    (sign,) = arranged([(100.0, 80.0)] * 30, SIZES, WIDTH, HEIGHT, [])
    assert (sign.members, sign.spot, sign.has_line) == (tuple(range(30)), (100.0, 80.0), False)


def test_a_place_in_the_house_of_the_practice_stands_beside_its_sign() -> None:
    practice = Box(100, 80, 6.5, 6.5)
    (sign,) = arranged([(100.0, 80.0)], SIZES, WIDTH, HEIGHT, [practice])
    assert sign.has_line
    assert not sign.box.overlaps(practice)


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
    for scope in (REGION, AREA, around_practice(catalogue)):
        _assert_nothing_overlaps(catalogue, scope, paper)


def _assert_nothing_overlaps(catalogue: Catalogue, scope: Scope, paper: str) -> None:
    selection, size = select(catalogue, scope), WALL[paper]
    frame = frame_of(catalogue, scope, selection, *size.map_size)
    made = drawing(catalogue, scope, selection.rijen, frame, "nl", size.zoom)
    assert made.speld
    pins = [Box(pin.x, pin.y, made.speld.breed, made.speld.hoog) for pin in made.spelden]
    pins += [Box(tros.x, tros.y, made.speld.rond, made.speld.rond) for tros in made.trossen]
    names = [Box(*name.vak) for name in made.namen]
    shown = [pin.merk for pin in made.spelden] + [merk for tros in made.trossen for merk in tros.leden]
    assert sorted(shown) == sorted(row.merk for row in selection.rijen if row.has_pin)
    assert not _clash([*pins, *names], 0.0)
    signs = [
        *corners(catalogue, frame, size.zoom),
        *_circle_names([(c.x, c.y + c.straal) for c in made.cirkels], size.zoom),
    ]
    assert not [(box, sign) for sign in signs for box in (*pins, *names) if box.overlaps(sign)]
    assert all(box.is_within(frame.width, frame.height) for box in [*pins, *names])
    assert faults_on(made) == []
    assert made.speld.tekst >= 7 * size.zoom, "numbers that one can read"
    assert sum(pin.width * pin.height for pin in pins) <= SHARE * frame.width * frame.height, "the map can be seen"
    spots = {
        r.merk: frame.spot(r.voorziening.locatie.lon, r.voorziening.locatie.lat)
        for r in selection.rijen
        if r.has_pin and r.voorziening.locatie
    }
    far = [
        (merk, tros.nummer) for tros in made.trossen for merk in tros.leden if dist(spots[merk], tros.punt) > LONGEST
    ]
    assert far == [], "a round number is no farther from what it stands for than a line may be"


def _circle_names(lowest: list[Spot], zoom: float) -> list[Box]:
    """Where the template writes how far away a circle is, by the lowest point of each."""
    return [Box(x, y - 2.4 * zoom, 12 * zoom, 4 * zoom) for x, y in lowest]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_nothing_on_the_map_of_a_hand_out_overlaps(language: str, paper: str) -> None:
    """Of every place that has one: its mark, the names, the scale bar, the arrow, and whose map it is."""
    size: Any = PAPERS[paper]
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
