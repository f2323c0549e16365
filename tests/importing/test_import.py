"""`kaart import` from outside: a dirty register, bad input, and the same list again next month."""

from __future__ import annotations

import csv
import io
import json
import shutil
from os import times as cpu_times
from pathlib import Path
from typing import Any

import pytest
import yaml
from bad_lists import BAD

from cli_run import ERRORS, OK, WRONG_USE, asked, kaart
from support import ROOT, dirty_register, three_languages

DAY = ("--today", "2026-11-21")
OWN = ("--ja", "--licentie", "eigen")
SECRET = "Vrouwenopvang"  # such a place keeps no number of the list
KNOWN = {"Buurthuis": "huis-van-de-wijk", "Zwembaden": "zwembad", "BUURTKAMER": "buurtkamer"}
SIMPLE = (
    "id;naam;soort;straat;huisnummer;postcode;plaats;telefoon\n"
    "1;De Eik;bibliotheek;Balistraat;48;1094 JN;Amsterdam;{phone}\n"
)


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("voorzieningen"))
    shutil.copytree(ROOT / "content", folder / "content")
    (folder / "mkdocs.yml").write_text(three_languages.settings(), encoding="utf-8")
    (folder / "data" / "voorzieningen").mkdir()
    there = "naam: Er is er al een\ncategorie: zwembad\ngebied: oost\ncontrole: {datum: 2026-10-01, bron: gebeld}\n"
    (folder / "data" / "voorzieningen" / "er-is-er-al-een.yml").write_text(there, encoding="utf-8")
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".cache" not in path.parts
    }


def places(region: Path) -> dict[str, dict[str, Any]]:
    """By the list's own number."""
    found = [
        yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
        for path in (region / "data/voorzieningen").rglob("*.yml")
    ]
    return {place["herkomst"]["id"]: place for place in found if "herkomst" in place}


def at(place: dict[str, Any], path: str) -> Any:
    value: Any = place
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def test_a_dirty_register_becomes_places_and_every_row_is_accounted_for(region: Path) -> None:
    spent = cpu_times().children_user
    done = kaart("import", ROOT / "tests/cases/import/vuil.csv", *OWN, *DAY, cwd=region)
    assert cpu_times().children_user - spent < 10, "seconds of work; a busy machine is no fault"
    assert done.returncode == ERRORS, done.stderr
    columns = yaml.safe_load((region / "data/import/vuil.yml").read_text(encoding="utf-8"))["kolommen"]
    assert [name for name, key in columns.items() if key == "niet"] == ["Verwacht"], "more than 9 of 10 are found"
    written = places(region)
    publishable = [row for row in dirty_register.rows() if row["Verwacht"] != "uit" and row["Type voorz."] != SECRET]
    assert sum(row["Obj ID"] in written for row in publishable) >= 0.95 * len(publishable)
    for number, row in enumerate(dirty_register.rows(), 2):
        assert f"Rij {number}" in done.stdout
        expected, id = row["Verwacht"], row["Obj ID"]
        if expected == "uit" or not id:
            assert id not in written, row
        elif row["Type voorz."] != SECRET:
            assert at(written[id], expected) is None or expected == "ok", (row, written[id])
    assert "Balistraat" not in (region / "data/voorzieningen/veilig-thuis-plek.yml").read_text(encoding="utf-8")
    check = asked("check", *DAY, cwd=region)
    assert check.returncode == OK, check.stdout
    before = everything(region)
    again = asked("import", ROOT / "tests/cases/import/vuil.csv", "--ja", *DAY, cwd=region)
    assert "Geschreven: 0" in again.stdout
    assert everything(region) == before


def test_no_fact_of_a_clean_row_is_changed(region: Path) -> None:
    asked("import", ROOT / "tests/cases/import/vuil.csv", *OWN, *DAY, cwd=region)
    written = places(region)
    dirty = {f"OBJ-{dirty_register.PLAIN + index:04}" for index in range(len(dirty_register.DIRT))}
    clean = [row for row in dirty_register.rows() if row["Obj ID"] and row["Obj ID"] not in dirty]
    for row in clean:
        place = written[row["Obj ID"]]
        kind = row["Type voorz."]
        assert place["naam"] == row["Naam voorziening"]
        assert place["categorie"] == KNOWN.get(kind, kind.lower())
        keys = {"straat": "Straatnaam", "huisnummer": "Huisnr.", "postcode": "PC", "plaats": "Woonplaats"}
        assert place["adres"] == {key: row[column] for key, column in keys.items()}
        spot = (float(place["locatie"]["lat"]), float(place["locatie"]["lon"]))
        assert spot == (float(row["Latitude"]), float(row["Longitude"]))
    assert len(clean) >= 200


@pytest.mark.parametrize("case", BAD)
def test_bad_input_gets_a_sentence_and_nothing_is_half_written(case: str, region: Path) -> None:
    name, data, code, said = BAD[case]
    (region / name).write_bytes(data)
    before = everything(region)
    done = asked("import", name, *OWN, *DAY, cwd=region)
    assert done.returncode == code, done.stdout + done.stderr
    assert said in done.stdout + done.stderr
    if code == WRONG_USE:
        assert everything(region) == before


def test_a_mapping_to_a_key_that_does_not_exist_is_named_with_its_line(region: Path) -> None:
    (region / "lijst.csv").write_text(SIMPLE.format(phone=""), encoding="utf-8")
    (region / "data/import").mkdir()
    (region / "data/import/lijst.yml").write_text("licentie: eigen\nkolommen:\n  naam: naem\n", encoding="utf-8")
    done = asked("import", "lijst.csv", "--ja", *DAY, cwd=region)
    assert done.returncode == WRONG_USE
    assert "lijst.yml:3:" in done.stdout
    assert "Bedoelde je `naam`" in done.stdout


@pytest.mark.parametrize(
    ("licence", "code"), [("", WRONG_USE), ("ODbL-1.0", WRONG_USE), ("CC0-1.0", OK), ("eigen", OK)]
)
def test_without_a_licence_that_allows_it_nothing_is_taken(licence: str, code: int, region: Path) -> None:
    (region / "lijst.csv").write_text(SIMPLE.format(phone=""), encoding="utf-8")
    done = asked("import", "lijst.csv", "--ja", *(("--licentie", licence) if licence else ()), *DAY, cwd=region)
    assert done.returncode == code, done.stderr
    assert bool(places(region)) == (code == OK)


def test_a_dry_run_writes_nothing(region: Path) -> None:
    (region / "lijst.csv").write_text(SIMPLE.format(phone=""), encoding="utf-8")
    before = everything(region)
    assert "naam: De Eik" in asked("import", "lijst.csv", "--dry-run", *OWN, *DAY, cwd=region).stdout
    assert everything(region) == before


def test_what_the_list_changed_is_updated_and_what_a_volunteer_changed_stays(region: Path) -> None:
    source = region / "lijst.csv"
    source.write_text(SIMPLE.format(phone="020 123 4567"), encoding="utf-8")
    asked("import", source, *OWN, *DAY, cwd=region)
    file = next((region / "data/voorzieningen").rglob("de-eik.yml"))
    file.write_text(
        file.read_text(encoding="utf-8").replace("naam: De Eik", "naam: De Dikke Eik # zo heet hij"), encoding="utf-8"
    )
    source.write_text(SIMPLE.format(phone="020 623 1234").replace("De Eik", "Eik"), encoding="utf-8")
    done = asked("import", source, "--ja", "--today", "2026-12-21", cwd=region)
    text = file.read_text(encoding="utf-8")
    assert "naam: De Dikke Eik # zo heet hij" in text
    assert "telefoon: 020 623 1234" in text
    assert "naam: hier en in de lijst veranderd" in done.stdout
    assert done.returncode == ERRORS
    source.write_text(
        SIMPLE.format(phone="").splitlines()[0] + "\n9;De Beuk;zwembad;Balistraat;9;;Amsterdam;\n", encoding="utf-8"
    )
    gone = asked("import", source, "--ja", "--today", "2026-12-22", cwd=region)
    assert "staat niet meer in de lijst" in gone.stdout
    assert file.read_text(encoding="utf-8") == text


def test_a_place_that_somebody_took_away_does_not_return(region: Path) -> None:
    (region / "lijst.csv").write_text(SIMPLE.format(phone=""), encoding="utf-8")
    asked("import", "lijst.csv", *OWN, *DAY, cwd=region)
    next((region / "data/voorzieningen").rglob("de-eik.yml")).unlink()
    assert "komt niet vanzelf terug" in asked("import", "lijst.csv", "--ja", *DAY, cwd=region).stdout
    assert not places(region)
    assert "Balistraat" not in (region / "data/import/lijst.json").read_text(encoding="utf-8")


def test_another_regions_places_come_in_as_they_went_out(region: Path) -> None:
    place = {
        "id": "de-eik", "url": {"nl": "https://x.example/plek/de-eik/"}, "naam": "De Eik", "categorie": ["bibliotheek"],
        "adres": {"straat": "Balistraat", "huisnummer": "48", "plaats": "Amsterdam"},
        "locatie": {"lat": 52.363, "lon": 4.9341},
        "openingstijden": {"regels": ["ma-vr 09:00-17:00"]}, "contact": {"telefoon": "020 123 4567"},
        "controle": {"datum": "2026-10-01", "bron": "gebeld"},
    }  # fmt: skip
    document = {"versie": 1, "regio": {"licentie": "CC0-1.0"}, "voorzieningen": [place]}
    (region / "buur.json").write_text(json.dumps(document), encoding="utf-8")
    done = asked("import", "buur.json", "--ja", *DAY, cwd=region)
    assert done.returncode == OK, done.stdout + done.stderr
    found = places(region)["de-eik"]
    assert found["adres"] == place["adres"]
    assert found["openingstijden"] == ["ma-vr 09:00-17:00"]
    assert found["contact"] == place["contact"]


def test_the_list_of_the_tests_is_what_its_script_makes() -> None:
    kept = (ROOT / "tests/cases/import/vuil.csv").read_bytes().decode()
    assert list(csv.reader(io.StringIO(kept))) == list(csv.reader(io.StringIO(dirty_register.text())))
