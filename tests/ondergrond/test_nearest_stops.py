"""The nearest stops of a place, in words: by looking at all stops, and never of a place that nobody may find."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from math import cos, hypot, radians

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.place.adres import METRES_PER_DEGREE, Locatie
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.ondergrond.cut import MapWindow, cut
from sociale_kaart.rendering.nearest_stops import FAR, in_words, stops_near
from support import street_town
from support.once import once

LON, LAT = street_town.DOOR


@cache
def town() -> Catalogue:
    folder = once("proefstad-met-plekken", street_town.klein)
    catalogue, problems = load_catalogue(folder / "mkdocs.yml", date(2026, 11, 21))
    assert catalogue, problems
    return catalogue


def place(lat: float = LAT, lon: float = LON, **update: object) -> Voorziening:
    found = next(v for v in town().voorzieningen if v.id == "testplek-verhuisd")
    spot = Locatie.model_validate({"lat": f"{lat:.5f}", "lon": f"{lon:.5f}"})
    return found.model_copy(update={"locatie": spot, **update})


def by_looking_at_all(lat: float, lon: float) -> dict[str, float]:
    """The distance to the nearest of each kind in all of the town, by the other measure of distance."""
    ondergrond = town().ondergrond
    assert ondergrond
    nearest: dict[str, float] = {}
    for stop in cut(ondergrond, MapWindow.around(LON, LAT, 6_000, 6_000))["haltes"]:
        x, y = stop.lines[0][0]
        east = (x - 3_000) - (lon - LON) * METRES_PER_DEGREE * cos(radians(LAT))
        south = (y - 3_000) + (lat - LAT) * METRES_PER_DEGREE
        nearest[stop.soort] = min(nearest.get(stop.soort, 1e9), hypot(east, south))
    return nearest


@pytest.mark.parametrize(("north", "east"), [(0, 0), (0.002, 0), (-0.003, 0.004), (0.006, -0.006)])
def test_of_each_kind_it_is_the_nearest_one_within_reach(north: float, east: float) -> None:
    lat, lon = LAT + north, LON + east
    found = stops_near(town(), place(lat, lon))
    wanted = {kind: metres for kind, metres in by_looking_at_all(lat, lon).items() if metres <= FAR}
    assert {stop.soort: pytest.approx(stop.meter, abs=15) for stop in found} == wanted
    assert [stop.meter for stop in found] == sorted(stop.meter for stop in found)


@pytest.mark.parametrize(
    ("language", "words"), [("nl", ("Bushalte Kerkbrug: ", "lopen")), ("en", ("Bus stop Kerkbrug: ", "on foot"))]
)
def test_it_is_said_in_words(language: str, words: tuple[str, str]) -> None:
    lines = list(in_words(stops_near(town(), place()), language))
    assert any(line.startswith(words[0]) and line.endswith(words[1]) for line in lines), lines


def test_nothing_is_said_where_nobody_may_come_or_nothing_is_known() -> None:
    assert stops_near(town(), place(werkgebied=("de-overkant",))) == ()
    assert stops_near(town(), place().model_copy(update={"locatie": None})) == ()
    assert stops_near(town(), place(LAT + 1)) == ()
    assert stops_near(replace(town(), region=replace(town().region, ondergrond=None)), place()) == ()
    secret = next(id for id, kind in town().woorden.categorieen.items() if kind.is_secret)
    assert stops_near(town(), place(categorie=(secret,))) == ()
