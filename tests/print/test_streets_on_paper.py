"""Streets on paper: by a hand-out or a wall map of a town that does not exist one finds the door."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations
from math import hypot
from typing import Any

import page
import pytest
import shapely
import shapely.affinity
from print_boxes import overprinted, printed
from print_sheets import Sheet, around_practice, loaded

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.greys import luminance
from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.order import Order, data, make
from sociale_kaart.outputs.print.street_ground import FARTHEST, GREYS, streets_for, window_of
from sociale_kaart.place.adres import Locatie
from sociale_kaart.reading.ondergrond.cut import MapWindow, cut
from sociale_kaart.scopes import Scope
from support import street_town
from support.once import once

CREDIT = "© OpenStreetMap contributors"
STREET = "Waterdreef"  # where the door is
SIDE_STREETS = ("Waterpad", "Beukenplein")
PRACTICE = "proefpraktijk"
PLACE = "testplek-verhuisd"
PRACTICES = f"""
{PRACTICE}:
  naam: Praktijk Proefstad
  adres: {{straat: {STREET}, huisnummer: "3", postcode: 7202 EF, plaats: Testzutphen}}
  locatie: {{lat: {street_town.DOOR[1]}, lon: {street_town.DOOR[0]}, bron: open data}}
"""
KINDS = ("hand-out", "large hand-out", "wall map", "large wall map", "map of the region")
LANGUAGES = ("nl", "ar")
INK = "#141414"  # of names, in templates/druk/kaart.typ


@cache
def town() -> Catalogue:
    def fill(folder: Any) -> None:
        place = street_town.klein(folder) / f"data/voorzieningen/plekken/{PLACE}.yml"
        place.write_text(place.read_text("utf-8").replace("Nieuwekade", STREET), "utf-8")
        (folder / "data/praktijken.yml").write_text(PRACTICES, "utf-8")

    return loaded(once("proefstad-op-papier", fill))


@cache
def crowded() -> Catalogue:
    """The same with a place in many a street."""
    model = next(v for v in town().voorzieningen if v.id == PLACE)
    lon, lat = street_town.DOOR
    spots = [(lat + dy * 0.0008, lon + dx * 0.0013) for dx in (-4, 0, 4) for dy in (-4, 0, 4)]
    places = [
        model.model_copy(
            update={"id": f"plek-{n}", "locatie": Locatie.model_validate({"lat": f"{y:.5f}", "lon": f"{x:.5f}"})}
        )
        for n, (y, x) in enumerate(spots)
    ]
    return replace(town(), voorzieningen=tuple(places), uren={})


def order_of(catalogue: Catalogue, kind: str, language: str) -> Order:
    practice: Scope = around_practice(catalogue, PRACTICE)
    return {
        "hand-out": Order("handblad", language, "a5", plekken=(PLACE,)),
        "large hand-out": Order("handblad", language, "a4", plekken=(PLACE,)),
        "wall map": Order("muurkaart", language, "a4", practice),
        "large wall map": Order("muurkaart", language, "a3", practice),
        "map of the region": Order("muurkaart", language, "a4"),
    }[kind]


@cache
def sheet(kind: str, language: str) -> Sheet:
    return Sheet(make(town(), order_of(town(), kind, language)))


def said(kind: str, language: str) -> str:
    """What is on its first page, without the marks for direction."""
    return re.sub("[\u200b\u2066-\u2069]", "", sheet(kind, language).pages[0])


def map_of(catalogue: Catalogue, kind: str, language: str = "nl") -> dict[str, Any]:
    facts = data(catalogue, order_of(catalogue, kind, language))
    found: dict[str, Any] = facts["kaart"] if "kaart" in facts else facts["plekken"][0]["kaart"]
    return found


def nearest_stop() -> str:
    """By looking at every one of them."""
    ondergrond = town().ondergrond
    assert ondergrond
    stops = cut(ondergrond, MapWindow.around(*street_town.DOOR, 3_000, 3_000))["haltes"]
    return min(stops, key=lambda stop: hypot(stop.lines[0][0][0] - 1_500, stop.lines[0][0][1] - 1_500)).naam


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["hand-out", "large hand-out"])
def test_a_hand_out_names_the_street_its_side_streets_and_the_nearest_stop(kind: str, language: str) -> None:
    text = said(kind, language)
    assert text.count(STREET) == 2, "in the address and on the map"
    for name in (*SIDE_STREETS, nearest_stop()):
        assert name in text, name


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


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("region", [town, crowded])
def test_no_name_covers_another_nor_a_pin_nor_what_else_stands_there(kind: str, region: Any) -> None:
    if region is crowded and "hand-out" in kind:
        pytest.skip("a hand-out has one place")
    kaart = map_of(region(), kind)
    names, others = list(_names(kaart)), list(_others(kaart))
    assert len(names) > 2
    assert [(a[0], b[0]) for a, b in combinations(names, 2) if a[1].intersects(b[1])] == []
    assert [(a[0], b[0]) for a in names for b in others if a[1].intersects(b[1])] == []
    whole = shapely.box(0, 0, kaart["breed"], kaart["hoog"])
    assert [name for name, box in names if not whole.covers(box)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_is_printed_over_another(kind: str) -> None:
    assert overprinted(printed(sheet(kind, "nl").pdf)) == []


def _names(kaart: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """What each of them takes up in millimetres: the letters, and the sign of a stop."""
    for name in kaart["straatnamen"]:
        flat = _box(name["x"], name["y"], name["breed"] - 0.1, name["letter"])
        yield name["tekst"][0], shapely.affinity.rotate(flat, name["hoek"])
        if name["halte"]:
            yield (
                f"stop {name['tekst'][0]}",
                _box(name["halte"][0], name["halte"][1], name["teken"] - 0.2, name["teken"] - 0.2),
            )
    for name in kaart["namen"]:
        yield name["tekst"][0], _box(*name["vak"])


def _others(kaart: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    zoom = kaart["zoom"]
    for pin in kaart["spelden"]:
        yield pin["merk"], _box(pin["x"], pin["y"], kaart["speld"]["breed"], kaart["speld"]["hoog"])
        if pin["weg"]:
            yield f"line of {pin['merk']}", shapely.LineString([(pin["x"], pin["y"]), pin["punt"]])
    if kaart["praktijk"]:
        yield "practice", _box(kaart["praktijk"][0], kaart["praktijk"][1], 6.4 * zoom, 6.4 * zoom)
    for circle in kaart["cirkels"]:
        yield circle["naam"], _box(circle["x"], circle["y"] + circle["straal"] - 2.4 * zoom, 12 * zoom, 4 * zoom)
    yield "source", _box(*kaart["bron"]["vak"])


def _box(x: float, y: float, wide: float, high: float) -> Any:
    return shapely.box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)


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
