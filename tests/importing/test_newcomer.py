"""A list of a welfare organisation, taken over by somebody who knows nothing: no other fact than the list's own."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
import yaml
from test_import import DAY, OWN, at, everything, places, region

from cli_run import ERRORS, OK, asked
from sociale_kaart.tools.importing.headings import IGNORED
from support import ROOT

__all__ = ["region"]
LIST = ROOT / "tests/cases/import/welzijn.csv"
WANTED: dict[str, Any] = yaml.load((ROOT / "tests/cases/import/welzijn.yml").read_text("utf-8"), yaml.CBaseLoader)
# Rows that cannot be published, and why: gone, no kind of ours, a shelter, the same place twice.
NOT = {"WZ/030", "WZ/031", "WZ/032", "WZ/041", "WZ/090", "WZ/091"}
WHERE = ("straat", "huisnummer", "toevoeging", "postcode", "plaats")
ELSE = {
    "naam": "naam", "soort": "categorie", "telefoon": "contact.telefoon", "mail": "contact.email",
    "web": "contact.website", "tijden": "openingstijden", "kosten": "drempel.kosten", "leeftijd": "leeftijd",
    "rolstoel": "toegankelijk.rolstoel", "talen": "talen", "doelgroep": "doelgroep", "gecontroleerd": "controle.datum",
}  # fmt: skip


def told(place: dict[str, Any]) -> dict[str, Any]:
    """A place as its row in welzijn.yml."""
    found = {key: at(place, path) for key, path in ELSE.items()}
    empty: dict[str, Any] = {"tijden": [], "leeftijd": {}, "talen": [], "doelgroep": []}
    address, spot = place.get("adres"), place.get("locatie")
    return {
        **{key: empty.get(key, "geen") if value is None else value for key, value in found.items()},
        "adres": " | ".join(address.get(key, "") for key in WHERE) if address else "geen",
        "plek": f"{spot['lat']} {spot['lon']}" if spot else "geen",
    }


def numbers() -> list[str]:
    rows = csv.reader(io.StringIO(LIST.read_bytes().decode("cp1252"), newline=""), delimiter=";")
    return [row[0] for row in rows if row and row[0].startswith("WZ/")]


def test_a_list_of_another_kind_of_dirt_becomes_places_without_a_hand(region: Path) -> None:
    done = asked("import", LIST, *OWN, *DAY[:1], "2026-11-26", cwd=region)
    assert done.returncode == ERRORS, done.stderr
    columns = yaml.safe_load((region / "data/import/welzijn.yml").read_text("utf-8"))["kolommen"]
    assert [name for name, key in columns.items() if key == IGNORED] == ["Opm. intern"], "which is nobody's business"
    written = places(region)
    publishable = {*numbers()} - NOT
    assert len({*written} & publishable) >= 0.95 * len(publishable)
    assert not {*written} & NOT
    assert not [number for number in numbers() if f"({number})" not in done.stdout], "each row is told of"
    check = asked("check", *DAY[:1], "2026-11-26", cwd=region)
    assert check.returncode == OK, check.stdout
    for number, place in written.items():
        assert told(place) == WANTED[number], number
    before = everything(region)
    again = asked("import", LIST, "--ja", *DAY[:1], "2026-11-27", cwd=region)
    assert "Geschreven: 0" in again.stdout
    assert everything(region) == before


NAMELESS = "Wie;Soort;Straat;Nr\nDe Eik;bibliotheek;Balistraat;48A\nDe Beuk;bibliotheek;Balistraat;50B\n"


def test_where_no_column_is_the_name_the_file_to_mend_is_there(region: Path) -> None:
    (region / "lijst.csv").write_text(NAMELESS)
    done = asked("import", "lijst.csv", *OWN, cwd=region)
    assert "data/import/lijst.yml" in done.stderr
    file = region / "data/import/lijst.yml"
    file.write_text(file.read_text("utf-8").replace("Wie: niet", "Wie: naam"), "utf-8")
    assert "Geschreven: 2" in asked("import", "lijst.csv", *OWN, cwd=region).stdout


@pytest.mark.parametrize("kind", ["vrouwenopvang", "bibliotheek"])
def test_a_source_that_may_not_be_said_takes_no_place_away(region: Path, kind: str) -> None:
    """The list is called after a neighbourhood, or after who made it."""
    (region / "lijst.csv").write_text(
        f"naam;soort;telefoon;bron\nDe Haven;{kind};020 700 1234;gevraagd aan mevrouw Jansen, Balistraat\n"
    )
    done = asked("import", "lijst.csv", *OWN, "--naam", "lijst-oost", cwd=region)
    assert "Geschreven: 1" in done.stdout, done.stdout
    (place,) = (region / "data/voorzieningen").rglob("de-haven*.yml")
    assert "bron: register" in place.read_text("utf-8")
