"""Sheets of a town that does not exist, with its streets; and what on their maps takes up room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import shapely
import shapely.affinity
from print_sheets import Sheet, around_practice, loaded

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.order import Order, data, make
from sociale_kaart.place.adres import Locatie
from sociale_kaart.scopes import Scope
from support import street_town
from support.once import once

STREET = "Waterdreef"  # where the door is
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
    lon, lat = street_town.DOOR
    spots = [(lat + dy * 0.0008, lon + dx * 0.0013) for dx in (-4, 0, 4) for dy in (-4, 0, 4)]
    return with_places({f"plek-{n}": spot for n, spot in enumerate(spots)})


def with_places(spots: dict[str, tuple[float, float]]) -> Catalogue:
    """The town with that one place everywhere."""
    model = next(v for v in town().voorzieningen if v.id == PLACE)
    places = [
        model.model_copy(
            update={"id": id, "locatie": Locatie.model_validate({"lat": f"{lat:.5f}", "lon": f"{lon:.5f}"})}
        )
        for id, (lat, lon) in spots.items()
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


def names_on(kaart: dict[str, Any]) -> Iterator[tuple[str, Any]]:
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


def others_on(kaart: dict[str, Any]) -> Iterator[tuple[str, Any]]:
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
