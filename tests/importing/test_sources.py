"""Each form that a list comes in, read to the places that are certain, and what a person is told of the rest."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import osmium
import pytest
import yaml

from sociale_kaart.tools.importing.candidates import candidates_of
from sociale_kaart.tools.importing.draft_place import DraftPlace
from sociale_kaart.tools.importing.headings import is_heading, targets
from sociale_kaart.tools.importing.import_folder import proposal
from sociale_kaart.tools.importing.import_plan import HomeRegion
from sociale_kaart.tools.importing.opening import opened
from sociale_kaart.tools.importing.source_rows import RowTable, SourceError
from sociale_kaart.tools.importing.sources.all import Source, read_source
from sociale_kaart.tools.importing.sources.osm_kinds import KINDS
from support import ROOT
from support.sample import sample_context

FOLDER = ROOT / "tests/cases/import/bronnen"
CASES = yaml.load((ROOT / "tests/cases/import/bronnen.yml").read_text(encoding="utf-8"), yaml.CBaseLoader)
_EXAMPLE = "shared/facts/hsds/example_service_full.json"
OFFICIAL = next((up / _EXAMPLE for up in ROOT.parents if (up / _EXAMPLE).is_file()), ROOT / _EXAMPLE)


def read(source: Source) -> tuple[RowTable, list[DraftPlace]]:
    table = read_source(source, "", is_heading)
    mapping = proposal(table, "proef", source.what, sample_context())
    mapping = replace(mapping, licentie=table.licentie or "eigen", vermelding=table.vermelding)
    assert {*mapping.columns.values()} <= targets()
    return table, candidates_of(table, mapping, HomeRegion(sample_context(), lambda _: b"", ""))


@pytest.mark.parametrize("name", CASES)
def test_a_source_gives_what_is_certain_and_says_what_is_not(name: str) -> None:
    table, found = read(opened(str(FOLDER / name)))
    values: list[dict[str, Any]] = [one.values for one in found if not one.notes.refused]
    assert values == CASES[name]["plekken"]
    said = " ".join([*table.notes, *(note for one in found for note in (*one.notes.doubts, *one.notes.refused))])
    assert not [one for one in CASES[name]["gezegd"] if one not in said], said
    assert bool(said) == bool(CASES[name]["gezegd"]), said


def test_a_pbf_gives_the_same_as_its_xml(tmp_path: Path) -> None:
    pbf = tmp_path / "stad.osm.pbf"
    with osmium.SimpleWriter(str(pbf)) as writer:
        for thing in osmium.FileProcessor(str(FOLDER / "stad.osm")):
            writer.add(thing)
    same, _ = read(opened(str(FOLDER / "stad.osm")))
    assert read(opened(str(pbf)))[0] == same
    half = pbf.read_bytes()[: pbf.stat().st_size // 2]
    with pytest.raises(SourceError, match="not whole"):
        read_source(Source("half.osm.pbf", half), "", is_heading)


def test_what_osm_calls_a_kind_is_a_kind_of_the_sample_region() -> None:
    assert {kind for _, kind in KINDS} <= {*sample_context().woorden.categorieen}


def test_a_package_of_tables_is_read_out_of_a_zip_too() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as folder:
        for path in sorted((FOLDER / "hsds-tabellen").iterdir()):
            folder.write(path, f"hsds/{path.name}")
    table, _ = read(Source("hsds.zip", packed.getvalue()))
    assert table == read(opened(str(FOLDER / "hsds-tabellen")))[0]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.json", b'{"hsds_version": "4.0", "services": []}', "4.0"),
        ("a.json", b'{"hsds_version": "2.0.1", "services": []}', "2.0.1"),
        ("a.json", b'{"hsds_version": "3.0", "services": []}', "not a single row"),
        ("a.json", b'{"hsds_version": "3.1.3", "services": []}', "not a single row"),
        ("a.json", b'{"hsds_version": "3.0", "services": [3]}', "no list of services"),
        ("a.osm", b"<osm><node", "not whole"),
        ("a.osm", b"", "not whole"),
        ("a.osm.pbf", b"\x00\x00\x00\x0d\x0a\x09OSMHeader", "not whole"),
        ("a.json", b'{"elements": []}', "not a single row"),
        ("a.json", b'{"structures": [], "services": []}', "FeatureCollection"),
        ("a.json", b'{"elements": [3, {"type": "node", "tags": 3}]}', "not a single row"),
    ],
)
def test_a_source_that_cannot_be_used_is_told_why(name: str, data: bytes, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_source(Source(name, data), "", is_heading)
    assert said in caught.value.say("en", caught.value.values)


@pytest.mark.parametrize(
    ("library", "name", "extra"), [("osmium", "stad.osm", "import-osm"), ("openpyxl", "lijst.xlsx", "import")]
)
def test_what_is_missing_to_read_a_form_is_said_with_how_to_install_it(
    library: str, name: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(SourceError) as caught:
        read_source(Source(name, b"PK\x03\x04"), "", is_heading)
    assert f"pip install 'sociale-kaart[{extra}]'" in caught.value.say("nl", caught.value.values)


def test_a_package_of_another_version_is_refused() -> None:
    files = {"services.csv": b"id,name\n1,x\n", "physical_addresses.csv": b"id\n1\n"}
    with pytest.raises(SourceError) as caught:
        read_source(Source("map", files=files), "", is_heading)
    assert "HSDS version 2" in caught.value.say("en", caught.value.values)


@pytest.mark.skipif(not OFFICIAL.is_file(), reason="the official example is not beside this checkout")
def test_the_official_example_of_hsds_is_read() -> None:
    table = read_source(Source("example.json", OFFICIAL.read_bytes()), "", is_heading)
    (row,) = table.rows
    official = json.loads(OFFICIAL.read_text(encoding="utf-8"))
    assert row.cells["place"] == official["service_at_locations"][0]["location"]["name"]
    assert row.cells["service"] == official["name"]
    assert "schedule" in row.faults  # it has every part of a rule at once
    assert row.cells["address_1"] == ""  # all it has is a postal one


@pytest.mark.skipif(not OFFICIAL.is_file(), reason="the official example is not beside this checkout")
def test_what_hsds_3_1_adds_does_not_get_in_the_way() -> None:
    plain = json.loads(OFFICIAL.read_text(encoding="utf-8"))
    link = {"id": "30951f94-7b24-11ef-ba1b-a79405d4dcaa", "label": "Facebook", "url": "https://facebook.com/voorbeeld"}
    unit = {"id": "8896b788-7b3e-11ef-8db9-7f3d040352b3", "name": "bed"}
    capacity = {"id": unit["id"], "unit": unit, "available": 3, "updated": "2026-09-25T14:23:06.5+01:00"}
    newer = {**plain, "additional_urls": [link], "capacities": [capacity]}
    newer["attributes"] = [{**one, "label": "soort"} for one in plain["attributes"]]
    older, found = (read_hsds_text(json.dumps(one)) for one in (plain, newer))
    assert found == older
    page = {"version": "3.1", "contents": [newer], "total_items": 1}
    assert read_hsds_text(json.dumps(page)) == older


def read_hsds_text(text: str) -> RowTable:
    return read_source(Source("diensten.json", text.encode()), "", is_heading)


def test_a_list_that_begins_with_a_service_without_a_door_is_hsds_too() -> None:
    at_home = {"id": "1", "name": "Maatjes", "status": "active", "organization": {"name": "Stichting De Maatjes"}}
    table = read_hsds_text(json.dumps([at_home]))
    assert table.rows[0].cells["place"] == "Maatjes"
