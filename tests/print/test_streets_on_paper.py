"""Streets on paper: by a hand-out or a wall map of a town that does not exist one finds the door."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from math import hypot
from typing import Any

import page
import pytest
import shapely
from print_boxes import overprinted, printed
from print_sheets import Sheet
from street_sheets import (
    KINDS,
    LANGUAGES,
    PLACE,
    STREET,
    crowded,
    map_of,
    names_on,
    order_of,
    others_on,
    said,
    sheet,
    town,
    with_places,
)

from sociale_kaart.outputs.print.greys import luminance
from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.order import make
from sociale_kaart.outputs.print.street_ground import FARTHEST, GREYS, streets_for, window_of
from sociale_kaart.reading.ondergrond.cut import MapWindow, cut
from support import street_town

CREDIT = "© OpenStreetMap contributors"
SIDE_STREETS = ("Waterpad", "Beukenplein")
INK = "#141414"  # of names, in templates/druk/kaart.typ


def nearest_stop(lon: float = street_town.DOOR[0], lat: float = street_town.DOOR[1]) -> str:
    """By looking at every one of them."""
    ondergrond = town().ondergrond
    assert ondergrond
    stops = cut(ondergrond, MapWindow.around(lon, lat, 3_000, 3_000))["haltes"]
    return min(stops, key=lambda stop: hypot(stop.lines[0][0][0] - 1_500, stop.lines[0][0][1] - 1_500)).naam


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["hand-out", "large hand-out"])
def test_a_hand_out_names_the_street_its_side_streets_and_the_nearest_stop(kind: str, language: str) -> None:
    text = said(kind, language)
    assert text.count(STREET) == 2, "in the address and on the map"
    for name in (*SIDE_STREETS, nearest_stop()):
        assert name in text, name


@pytest.mark.parametrize("kind", ["hand-out", "wall map"])
def test_what_helps_most_has_the_first_choice_of_room(kind: str) -> None:
    names = map_of(town(), kind)["straatnamen"]
    own = [name["tekst"][0] for name in names if name["eigen"]]
    assert [name["tekst"][0] for name in names][: len(own) + 1] == [*own, nearest_stop()]
    assert own == ([STREET] if kind == "hand-out" else []), "its pin and its sign leave a short street no room"


@pytest.mark.parametrize(("east", "north"), [(0, 0), (0, 400), (-45, 0), (150, 150)])
@pytest.mark.parametrize("kind", ["hand-out", "large hand-out"])
def test_a_hand_out_shows_the_nearest_stop_wherever_its_door_is(kind: str, east: int, north: int) -> None:
    lon, lat = street_town.DOOR[0] + east / 68_300, street_town.DOOR[1] + north / 111_320
    stops = [name for name in map_of(with_places({PLACE: (lat, lon)}), kind)["straatnamen"] if name["halte"]]
    assert stops[0]["tekst"][0] == nearest_stop(lon, lat)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["wall map", "large wall map"])
def test_a_wall_map_names_streets_and_stops_around_the_practice(kind: str, language: str) -> None:
    kaart = map_of(town(), kind, language)
    text = said(kind, language)
    names = [name["tekst"][0] for name in kaart["straatnamen"]]
    assert len(names) > 10
    assert nearest_stop() in names
    assert [name for name in names if name not in text] == []
    assert kaart["praktijk"]
    assert [circle["meter"] for circle in kaart["cirkels"]] == [500, 1000, 2000]
    for minutes in (8, 16, 32):  # as the finder says it
        assert re.search(rf"(?<!\d){minutes}(?!\d){' minuten lopen' if language == 'nl' else ''}", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_sheet_with_streets_says_whose_they_are(kind: str, language: str) -> None:
    assert map_of(town(), kind, language)["straten"]
    assert said(kind, language).count(CREDIT) == 1


@pytest.mark.parametrize(
    ("kind", "region"),
    [*((kind, town) for kind in KINDS), *((kind, crowded) for kind in KINDS if "hand-out" not in kind)],
)
def test_no_name_covers_another_nor_a_pin_nor_what_else_stands_there(kind: str, region: Any) -> None:
    kaart = map_of(region(), kind)
    names, others = list(names_on(kaart)), list(others_on(kaart))
    assert len(names) > 2
    assert [(a[0], b[0]) for a, b in combinations(names, 2) if a[1].intersects(b[1])] == []
    assert [(a[0], b[0]) for a in names for b in others if a[1].intersects(b[1])] == []
    whole = shapely.box(0, 0, kaart["breed"], kaart["hoog"])
    assert [name for name, box in names if not whole.covers(box)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_is_printed_over_another(kind: str) -> None:
    assert overprinted(printed(sheet(kind, "nl").pdf)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_with_streets_can_be_heard_as_well_as_seen(kind: str, language: str) -> None:
    report = page.validate_pdf_bytes(sheet(kind, language).pdf, profile="ua1")
    assert report.is_compliant, [(failure.rule_id, failure.message) for failure in report.failures]


def test_a_copy_in_grey_can_be_read() -> None:
    """Letters on whatever lies below, and the edge of a street beside the street."""
    for ground in ("land", "groen", "water", "gebouw", "straat"):
        assert _contrast(INK, GREYS[ground]) >= 7, ground
    assert _contrast(GREYS["rand"], GREYS["straat"]) >= 3
    assert _contrast(GREYS["spoor"], GREYS["land"]) >= 3


def _contrast(a: str, b: str) -> float:
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("kind", KINDS)
def test_a_region_without_streets_has_its_own_drawing(kind: str) -> None:
    bare = replace(town(), region=replace(town().region, ondergrond=None))
    kaart = map_of(bare, kind)
    assert (kaart["straten"], kaart["straatnamen"]) == (None, [])
    assert "OpenStreetMap" not in Sheet(make(bare, order_of(bare, kind, "nl"))).text


def test_a_map_of_a_whole_city_or_of_elsewhere_has_no_streets() -> None:
    lon, lat = street_town.DOOR
    close = MapFrame(lon, lat, FARTHEST, 200, 150)
    assert streets_for(town(), close)
    assert not streets_for(town(), replace(close, scale=FARTHEST * 0.9))
    assert not streets_for(town(), replace(close, lat=lat + 0.5))


def test_streets_lie_where_pins_do() -> None:
    """Two ways to paper, one of them that of a map on a screen: nowhere is half a millimetre between them."""
    lon, lat = street_town.DOOR
    frame = MapFrame(lon, lat, FARTHEST, 400, 280)
    window = window_of(frame)
    for east in (-0.04, 0, 0.04):
        for north in (-0.015, 0, 0.015):
            x, y = window.point(lon + east, lat + north)
            assert frame.spot(lon + east, lat + north) == pytest.approx((x * frame.scale, y * frame.scale), abs=0.5)
