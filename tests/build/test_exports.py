"""The files for other programs, against the contract."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from built import KLEIN, TODAY, klein_site
from klein_files import item_of, klein_document, klein_rows

from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.exports import place_files
from sociale_kaart.place.facts import facts
from sociale_kaart.place.voorziening import Voorziening
from support import ROOT

BASES = {"": "en", "nl/": "nl", "tr/": "tr"}
ADDRESS = "https://klein.sociale-kaart.example/kaart/"
SOURCES = {path.stem: path for path in (KLEIN / "data" / "voorzieningen").rglob("*.yml")}
LIVING = sorted(set(SOURCES) - {"testplek-gestopt"})


@pytest.fixture(scope="module")
def data() -> Path:
    return klein_site() / "data"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return klein_document()


@pytest.fixture(scope="module")
def features(data: Path) -> list[dict[str, Any]]:
    collection = json.loads((data / "voorzieningen.geojson").read_bytes())
    assert set(collection) == {"type", "versie", "gemaakt", "regio", "features"}
    assert collection["type"] == "FeatureCollection"
    found: list[dict[str, Any]] = collection["features"]
    return found


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return klein_rows()


def test_the_document_says_what_it_is(document: dict[str, Any]) -> None:
    kept = ["regelingen", "levensgebeurtenissen", "noden", "hulplijnen", "contactpunten"]
    assert {*document} == {"versie", "gemaakt", "regio", "voorzieningen", *kept}
    assert [line["id"] for line in document["hulplijnen"]] == ["alarmnummer", "testlijn"]
    assert document["versie"] == 2
    assert document["gemaakt"] == str(TODAY)
    assert document["regio"] | {"naam": "Testzutphen", "talen": ["en", "nl", "tr"]} == document["regio"]
    assert document["regio"]["grenzen"] == {"zuid": 52.10, "west": 6.15, "noord": 52.16, "oost": 6.25}


def test_all_three_have_the_same_places(
    document: dict[str, Any], features: list[dict[str, Any]], rows: list[dict[str, str]]
) -> None:
    """GeoJSON has those with a door: no secret place, and none that comes to you."""
    assert sorted(item["id"] for item in document["voorzieningen"]) == LIVING
    assert sorted(row["id"] for row in rows) == LIVING
    assert sorted(feature["id"] for feature in features) == ["testplek-dicht", "testplek-verhuisd"]


def test_an_item_has_its_address_in_every_language(document: dict[str, Any]) -> None:
    for item in document["voorzieningen"]:
        wanted = {code: f"{ADDRESS}{prefix}plek/{item['id']}/" for prefix, code in BASES.items()}
        assert item["url"] == wanted


PARTS = {fact.above for fact in facts()}


def test_the_tiny_region_fills_every_key() -> None:
    """So that the round trip below says something about each; answers of one word are walked in tests/place."""
    filled = yaml.load(SOURCES["testplek-alles"].read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    there = {(key, below) for key, part in filled.items() for below in (part if isinstance(part, dict) else ("",))}
    wanted = {tuple(fact.path.partition(".")[::2]) for fact in facts() if not fact.declared.answers}
    wanted -= {("herkomst", "licentie"), ("herkomst", "vermelding")}  # with these it is kept apart, see test_terms
    assert wanted <= {one if f"{one[0]}." in PARTS else (one[0], "") for one in there}


@pytest.mark.parametrize("id", LIVING)
def test_an_item_has_every_key_of_its_file(document: dict[str, Any], id: str) -> None:
    """A round trip: what was written comes back, in standard form, and nothing that was not written."""
    source = yaml.load(SOURCES[id].read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    item = item_of(document, id)
    assert set(item) - {"id", "url"} == set(source)
    again = {key: value for key, value in item.items() if key not in {"id", "url"}}
    if "openingstijden" in again:
        again["openingstijden"] = again["openingstijden"]["regels"]
    if "aanbod" in again:
        again["aanbod"] = [_as_written(one) for one in again["aanbod"]]
    again.get("foto", {}).pop("url", "")
    assert _as_model(again, id) == _as_model(source, id)
    if "contact" in source:
        assert set(item["contact"]) == set(source["contact"])


def _as_written(offer: dict[str, Any]) -> dict[str, Any]:
    hours = offer.get("openingstijden")
    return {**offer, **({"openingstijden": hours["regels"]} if isinstance(hours, dict) else {})}


def test_a_block_on_offer_has_its_own_hours_and_a_map_its_name(document: dict[str, Any]) -> None:
    *texts, block, feast = item_of(document, "testplek-alles")["aanbod"]
    assert all("nl" in text for text in texts)
    assert (block["id"], block["soort"], block["drempel"]["kosten"]) == ("proeftaal", "activiteit", "gratis")
    assert block["openingstijden"]["tekst"]["nl"][0] == "dinsdag 10:00–12:00"
    assert ["2026-11-24T10:00", "2026-11-24T12:00"] in block["openingstijden"]["perioden"]
    assert feast["openingstijden"]["tekst"]["nl"] == ["28 november 2026: 11:00–13:00"]
    assert feast["openingstijden"]["perioden"] == [["2026-11-28T11:00", "2026-11-28T13:00"]]


def _as_model(place: dict[str, Any], id: str) -> Voorziening:
    return Voorziening.model_validate({**_as_text(place), "id": id})


def _as_text(value: Any) -> Any:
    """Numbers as YAML would hold them."""
    if isinstance(value, dict):
        return {key: _as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)


def test_features_are_points_within_the_bounds(features: list[dict[str, Any]]) -> None:
    """RFC 7946: longitude first."""
    for feature in features:
        assert feature["type"] == "Feature"
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert feature["geometry"]["type"] == "Point"
        lon, lat = feature["geometry"]["coordinates"]
        assert 6.15 <= lon <= 6.25
        assert 52.10 <= lat <= 52.16
        assert "locatie" not in feature["properties"]


def test_the_sample_region_is_exported_whole(site: Path) -> None:
    places = list((ROOT / "data" / "voorzieningen").rglob("*.yml"))
    document = json.loads((site / "data" / "voorzieningen.json").read_bytes())
    assert len(document["voorzieningen"]) == len([p for p in places if "status: gestopt" not in p.read_text()])


def test_a_map_has_the_name_of_a_block_with_its_hours_in_words(document: dict[str, Any]) -> None:
    """As a feature: the place itself has no door in these data, because it comes to your home."""
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    item = item_of(document, "testplek-alles")
    with_door = (next(v for v in catalogue.voorzieningen if v.id == item["id"]).model_copy(update={"werkgebied": ()}),)
    made = dict(place_files.files(replace(catalogue, voorzieningen=with_door)))
    (feature,) = json.loads(made["data/voorzieningen.geojson"])["features"]
    text, _, block, feast = feature["properties"]["aanbod"]
    assert text == {"nl": "Samen proeven op woensdag", "en": "Tasting together on Wednesday"}
    assert block["nl"].startswith("Taalproef (dinsdag 10:00–12:00; ")
    assert feast == {"nl": "Proeffeest (28 november 2026: 11:00–13:00)"}
