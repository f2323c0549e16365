"""The file of all places: small, true to each place's own page, and silent about what nobody may know."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.finder import areas, columns, streets
from sociale_kaart.rendering.tijden import tijden
from support import ROOT
from support.hours import in_full
from support.many_places import many_places
from support.node import EVAL, from_node

TODAY = date(2026, 11, 21)
MOST = 60  # bytes a place
UNPACK = """
import { unpack } from "./templates/assets/js/finder/unpack.mjs";
let input = "";
for await (const part of process.stdin.setEncoding("utf8")) input += part;
const data = unpack(JSON.parse(input));
const hours = ({ perioden, letOp }) =>
  [perioden.map((one) => one.join("-")).join(" "), [...letOp].map((one) => one.join(":")).join(" ")];
process.stdout.write(JSON.stringify(data.plekken.naam.map((_, place) => ({
  id: data.idOf(place), spot: data.spot(place) ?? null,
  uren: data.tijden[data.plekken.uren[place]] ? hours(data.tijden[data.plekken.uren[place]]) : null,
}))));
"""


@pytest.fixture
def varied() -> Catalogue:
    """250 places of which no two are alike."""
    return many_places(250)


def loaded(folder: Path) -> Catalogue:
    catalogue, problems = load_catalogue(folder / "mkdocs.yml", TODAY)
    assert catalogue, [problem.as_dict("nl") for problem in problems]
    return catalogue


def unpacked(catalogue: Catalogue) -> list[dict[str, Any]]:
    """What the browser makes of it."""
    found: list[dict[str, Any]] = from_node([*EVAL, UNPACK], columns.document(catalogue, "nl"))
    return found


def test_the_browser_finds_what_each_places_own_page_says(varied: Catalogue, small_region: Path) -> None:
    for catalogue in (varied, loaded(ROOT), loaded(small_region)):
        places = {v.id: v for v in catalogue.voorzieningen}
        found = unpacked(catalogue)
        assert {one["id"] for one in found} == set(places)
        for one in found:
            own = tijden(catalogue, places[one["id"]], "nl").toestand
            assert one["uren"] == ([in_full(own.perioden), own.let_op] if own else None), one["id"]
    assert sum(v.id in varied.uren for v in varied.voorzieningen) > 150, "so that this does not hold of nothing"


def test_spots_are_where_the_doors_are(varied: Catalogue) -> None:
    places = {v.id: v for v in varied.voorzieningen}
    for one in unpacked(varied):
        spot = places[one["id"]].locatie
        if spot is None:
            assert one["spot"] is None
        else:
            assert one["spot"] == {"lat": pytest.approx(spot.lat, abs=6e-6), "lon": pytest.approx(spot.lon, abs=6e-6)}


@pytest.mark.parametrize("count", [250, 5000])
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_it_is_light(count: int, language: str) -> None:
    catalogue = many_places(count)
    found = [*columns.files(catalogue, language), *streets.files(catalogue)]
    a_place = sum(len(gzip.compress(content, 6)) for _, content in found) / len(catalogue.voorzieningen)
    print(f"{count} places, {language}: {a_place:.1f} bytes a place")
    assert a_place <= MOST


def test_it_is_the_same_every_time(varied: Catalogue) -> None:
    assert dict(columns.files(varied, "ar")) == dict(columns.files(varied, "ar"))


def test_the_middle_of_an_area_and_what_people_call_it() -> None:
    catalogue = loaded(ROOT)
    found = {row[0]: row for row in areas.areas(catalogue, "ar")}
    id, naam, *middle = found["oost"]
    assert (id, naam) == ("oost", "الشرق (Oost)")
    lat, lon = map(float, middle)
    assert catalogue.regio.grenzen.zuid < lat < catalogue.regio.grenzen.noord
    assert catalogue.regio.grenzen.west < lon < catalogue.regio.grenzen.oost
    ((name, content),) = areas.files(catalogue, "ar")
    assert name == "data/buurten.ar.json"
    typed = json.loads(content)["namen"]["oost"]
    assert {"oost", "الشرق", "indische buurt"} <= set(typed)
