"""What we give can be taken back: to programs, to maps, to spreadsheets and to other directories."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from any_place import places
from hypothesis import HealthCheck, assume, given, settings

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.outputs import spreadsheets, workbook
from sociale_kaart.outputs.exports import place_files
from sociale_kaart.outputs.hsds import hsds_files
from sociale_kaart.tools.importing.headings import is_heading
from sociale_kaart.tools.importing.merging import units
from sociale_kaart.tools.importing.sources.all import Source, read_source
from sociale_kaart.tools.importing.writing import new_text
from support.import_home import Home, entries_of
from support.places import context


def exported(place: dict[str, Any]) -> dict[str, bytes]:
    """What a region with this place gives to programs and to spreadsheets."""
    (entry,) = entries_of({"data/voorzieningen/x.yml": new_text(place).encode()})
    v = entry.voorziening
    hours = {v.id: read_lines(v.openingstijden)[0]} if v.openingstijden else {}
    catalogue = Catalogue(context().region, (v,), hours)
    outputs = (place_files, spreadsheets, workbook, hsds_files)
    return dict(pair for output in outputs for pair in output.files(catalogue))


def taken_back(file: str, data: bytes) -> dict[str, Any]:
    table = read_source(Source(file, data), "", is_heading)
    home, plan = Home().importing(table)
    assert not [one.candidate.notes.refused for one in plan.outcomes if one.candidate.notes.refused]
    ((_, found),) = home.places().items()
    return {key: value for key, value in found.items() if key != "herkomst"}


def as_text(place: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(new_text(place), yaml.CBaseLoader)
    return read


@given(places)
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_a_place_that_went_out_as_json_comes_back_whole(place: dict[str, Any]) -> None:
    back = taken_back("voorzieningen.json", exported(place)["data/voorzieningen.json"])
    assert units(back) == units(as_text(place))


@given(places)
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_a_place_that_went_out_to_a_map_comes_back_but_for_its_hours(place: dict[str, Any]) -> None:
    """RFC 7946 has no place for a place without a spot; which hours there are, the import says, are elsewhere."""
    assume("locatie" in place)
    data = exported(place)["data/voorzieningen.geojson"]
    back = taken_back("voorzieningen.geojson", data)
    assert units(back) == units({key: value for key, value in as_text(place).items() if key != "openingstijden"})


def test_a_map_says_as_much_as_a_json_of_its_terms() -> None:
    table = read_source(Source("k.geojson", exported(WHOLE)["data/voorzieningen.geojson"]), "", is_heading)
    assert "Openingstijden" in table.notes[0]
    assert (table.licentie, table.regio) == ("CC0-1.0", context().regio.regio)


# What a cell cannot hold: other languages, where one text of several ends, and that it was in a register.
def in_one_cell(place: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for unit, value in units(place).items():
        is_texts = isinstance(value, dict) and "nl" in value
        found[unit] = {"nl": value["nl"]} if is_texts else value
    if "waar" in found:
        found["waar"] = {key: part if key != "locatie" else _spot(part) for key, part in found["waar"].items()}
        address = found["waar"].get("adres", {})
        if "toelichting" in address:
            found["waar"]["adres"] = {**address, "toelichting": {"nl": address["toelichting"]["nl"]}}
    if "aanbod" in found:
        offers = found["aanbod"] if isinstance(found["aanbod"], list) else [found["aanbod"]]
        found["aanbod"] = [one["nl"] for one in offers]
    found["controle"] = {key: part for key, part in found["controle"].items() if key != "door"}
    return found


def _spot(part: Any) -> Any:
    return {key: part[key] for key in ("lat", "lon")}


@given(places)
@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow])
def test_a_place_that_went_out_as_a_workbook_comes_back_in_one_language(place: dict[str, Any]) -> None:
    data = exported(place)["data/voorzieningen.xlsx"]
    back = taken_back("voorzieningen.xlsx", data)
    assert in_one_cell(back) == in_one_cell(as_text(place))


@pytest.mark.parametrize("file", ["voorzieningen.csv", "voorzieningen-puntkomma.csv", "voorzieningen.xlsx"])
def test_no_column_of_our_own_tables_is_guessed(file: str) -> None:
    table = read_source(Source(file, exported(WHOLE)[f"data/{file}"]), "", is_heading)
    assert {*table.columns} == {*table.headings}
    assert "andere talen" in table.notes[-1]
    assert (table.columns["id"], table.columns["gecontroleerd"]) == ("herkomst.id", "controle.datum")


# What a table has of a place, and where a cell holds less than the key.
IN_A_TABLE = [
    "naam",
    "adres.straat",
    "adres.huisnummer",
    "adres.toevoeging",
    "adres.postcode",
    "adres.plaats",
    "contact.telefoon",
    "contact.email",
    "contact.website",
    "openingstijden",
    "gebied",
    "locatie.lat",
    "locatie.lon",
    "categorie",
    "drempel.kosten",
    "drempel.anoniem",
    "toegankelijk.rolstoel",
    "toegankelijk.toilet",
    "controle.datum",
]


def at(place: dict[str, Any], path: str) -> Any:
    value: Any = place
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


@given(places)
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_of_a_place_that_went_out_as_a_table_no_cell_comes_back_changed(place: dict[str, Any]) -> None:
    before = units(as_text(place))
    for file in ("voorzieningen.csv", "voorzieningen-puntkomma.csv"):
        back = taken_back(file, exported(place)[f"data/{file}"])
        after = units(back)
        for path in IN_A_TABLE:
            assert at(back, path) == at(as_text(place), path), (file, path)
        assert {*after} <= {*before}, "nothing that was not there"


WHOLE: dict[str, Any] = {
    "naam": "De Eik",
    "categorie": "huis-van-de-wijk",
    "organisatie": "Stichting Voorbeeld",
    "kvk": "12345678",
    "adres": {"straat": "Balistraat", "huisnummer": "48", "postcode": "1094 JN", "plaats": "Amsterdam"},
    "locatie": {"lat": "52.363", "lon": "4.9341"},
    "contact": {"telefoon": "020 623 1234", "website": "https://voorbeeld.nl"},
    "controle": {"datum": "2026-10-01", "bron": "gebeld"},
}


def test_of_a_place_that_went_out_as_hsds_what_that_can_say_comes_back() -> None:
    place = WHOLE
    back = taken_back("services.json", exported(place)["data/hsds/services.json"])
    for key in ("naam", "categorie", "organisatie", "kvk", "adres", "contact"):
        assert back[key] == place[key]
    assert (back["locatie"]["lat"], back["locatie"]["lon"]) == ("52.363", "4.9341")
    assert back["controle"]["datum"] == "2026-10-01"
    hours = taken_back("services.json", exported({**place, "openingstijden": ["ma-vr 09:00-17:00", "za 10:00-12:00"]})
                       ["data/hsds/services.json"])["openingstijden"]  # fmt: skip
    assert hours == ["ma-vr 09:00-17:00", "za 10:00-12:00"]
