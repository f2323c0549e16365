"""What a spreadsheet leaves in a list that is no text of the list: faults, formulas, and a town that is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_run import asked
from sociale_kaart.tools.importing.headings import is_heading
from sociale_kaart.tools.importing.source_rows import Row
from sociale_kaart.tools.importing.sources.all import Source, read_source
from sociale_kaart.tools.importing.sources.grid import FAULT, FORMULA

DAY = ("--today", "2026-11-21")


def row(cell: str) -> Row:
    """The one row of a CSV with this in a cell."""
    quoted = cell.replace('"', '""')
    text = f'naam;straat;huisnummer;telefoon\nDe Eik;Balistraat;48;"{quoted}"\n'
    return read_source(Source("lijst.csv", text.encode()), "", is_heading).rows[0]


@pytest.mark.parametrize(
    "cell", ["#VERW!", "#N/B", "#N/A", "#NAME?", "#NAAM?", "#DEEL/0!", "#REF!", "Err:502", " #N/B "]
)
def test_what_a_spreadsheet_calls_wrong_is_not_read_as_a_telephone(cell: str) -> None:
    read = row(cell)
    assert (read.cells["telefoon"], read.faults) == ("", {"telefoon": FAULT})


@pytest.mark.parametrize("cell", ["=1+1", '=HYPERLINK("http://x")', "=A1"])
def test_a_formula_in_csv_is_left_out_and_told(cell: str) -> None:
    read = row(cell)
    assert (read.cells["telefoon"], read.faults) == ("", {"telefoon": FORMULA})


@pytest.mark.parametrize(
    ("cell", "text"),
    [('="0201234567"', "0201234567"), ("#1 in de stad", "#1 in de stad"), ("=", "="), ("# 5!", "# 5!")],
)
def test_what_is_text_stays(cell: str, text: str) -> None:
    read = row(cell)
    assert (read.cells["telefoon"], read.faults) == (text, {})


def test_the_town_of_the_made_up_places_is_nobodys(tmp_path: Path) -> None:
    """A list without towns, in a region that has nothing yet but what `kaart init` made."""
    asked("init", "regio", "--gemeente", "Drempelveen", "--talen", "nl", "--ja", *DAY, cwd=tmp_path)
    (tmp_path / "lijst.csv").write_text("naam;soort;straat;huisnummer\nDe Eik;bibliotheek;Balistraat;48\n", "utf-8")
    asked("import", "../lijst.csv", "--licentie", "eigen", "--ja", *DAY, cwd=tmp_path / "regio")
    text = (tmp_path / "regio/data/voorzieningen/drempelveen/de-eik.yml").read_text(encoding="utf-8")
    assert "plaats: Drempelveen" in text


def test_a_town_that_is_an_area_is_the_area_of_who_is_there(tmp_path: Path) -> None:
    """Else a new region has an area in which nobody finds anything."""
    asked("init", "regio", "--gemeente", "Drempelveen", "--talen", "nl", "--ja", *DAY, cwd=tmp_path)
    rows = (
        "De Eik;bibliotheek;Balistraat;48;Drempelveen",
        "De Es;bibliotheek;Kerkweg;3;Elders",
        "Veilig;vrouwenopvang;;;",
    )
    (tmp_path / "lijst.csv").write_text("\n".join(("naam;soort;straat;huisnummer;plaats", *rows)), "utf-8")
    asked("import", "../lijst.csv", "--licentie", "eigen", "--ja", *DAY, cwd=tmp_path / "regio")
    places = tmp_path / "regio/data/voorzieningen"
    assert "\ngebied: drempelveen\n" in (places / "drempelveen/de-eik.yml").read_text("utf-8")
    for other in ("de-es", "veilig"):
        assert "gebied" not in (places / f"{other}.yml").read_text("utf-8")
