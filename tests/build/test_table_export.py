"""The table of places for spreadsheets: its columns and values, and no cell that a program takes for a formula."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from built import klein_site
from klein_files import klein_rows

from sociale_kaart.outputs.spreadsheets import COLUMNS, DUTCH, harmless
from sociale_kaart.place.telefoon import read_phone

BASES = {"": "en", "nl/": "nl", "tr/": "tr"}
ADDRESS = "https://klein.sociale-kaart.example/kaart/"


@pytest.fixture(scope="module")
def data() -> Path:
    return klein_site() / "data"


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return klein_rows()


def test_rows_have_the_columns_and_the_values(rows: list[dict[str, str]]) -> None:
    row = next(row for row in rows if row["id"] == "testplek-alles")
    assert tuple(row) == COLUMNS
    wanted = {"naam": "Testplek Alles", "categorie": "huis-van-de-buurt, eettafel", "straat": "Proefstraat"}
    more = {
        "lat": "52.1391",
        "lon": "6.1972",
        "kosten": "betaald",
        "postcode": "7201 XY",
        "gecontroleerd": "2026-07-22",
    }
    assert row | wanted | more == row
    assert read_phone(row["telefoon"]) == read_phone("020 123 4567")
    assert row["url"] == f"{ADDRESS}plek/testplek-alles/"


def test_street_and_number_stand_together_too(rows: list[dict[str, str]]) -> None:
    """A house number such as 1-3 by itself becomes a date in a spreadsheet."""
    row = next(row for row in rows if row["id"] == "testplek-alles")
    assert row["adres"].startswith(f"{row['straat']} {row['huisnummer']}")


def test_a_dutch_spreadsheet_has_a_file_that_it_does_not_spoil(data: Path, rows: list[dict[str, str]]) -> None:
    raw = (data / "voorzieningen-puntkomma.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    dutch = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row["id"] for row in dutch] == [row["id"] for row in rows]
    assert tuple(dutch[0]) == DUTCH
    assert not {"straat", "huisnummer", "toevoeging"} & set(DUTCH)
    for row, same in zip(dutch, rows, strict=True):
        assert row["adres"] == same["adres"]
        assert row["lat"] == same["lat"].replace(".", ",")
        for column in set(DUTCH) - {"lat", "lon"}:
            assert row[column] == same[column]
            assert not re.fullmatch(r"[0-9]{1,2}[-/][0-9]{1,2}|0[0-9]+|[0-9]{5,}", row[column]), "no date, no amount"


@pytest.mark.parametrize(
    ("typed", "grouped"),
    [("08008115", "0800 8115"), ("09001234567", "0900 1234567"), ("116111", "116 111"), ("14020", "14 020"),
     ("112", "112"), ("0201234567", "020 123 4567"), ("+4954112345", "+49 541 12345")],
)  # fmt: skip
def test_numbers_have_blanks(typed: str, grouped: str) -> None:
    number = read_phone(typed)
    assert number
    assert number.grouped == grouped


@pytest.mark.parametrize("text", ["=1+1", "+31", "+1+1", "+49 541+1", "-1", "@x", " =1", "\t=1", "\rx"])
def test_a_cell_cannot_be_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("koffie;=1+1", "koffie;'=1+1"),
        ("koffie; =HYPERLINK(1)", "koffie;' =HYPERLINK(1)"),
        ("a;+31;@x", "a;'+31;'@x"),
        ("a\t=1", "a\t'=1"),
        ("a\n-1", "a\n'-1"),
        ("=a;=b", "'=a;'=b"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("ma 10:00-12:00; di 10:00-12:00", "ma 10:00-12:00; di 10:00-12:00"),
    ],
)
def test_nor_can_what_a_spreadsheet_cuts_off_at_a_semicolon(text: str, cell: str) -> None:
    assert harmless(text) == cell


@pytest.mark.parametrize(
    ("value", "cell"),
    [(-68.27, "-68.27"), (None, ""), ("a=b", "a=b"), ("1-2", "1-2"), ("+49 541 12345", "+49 541 12345")],
)
def test_other_cells_are_as_they_are(value: object, cell: str) -> None:
    """A number below nought is where Bonaire lies."""
    assert harmless(value) == cell


def test_a_cell_has_what_is_on_offer_and_when(rows: list[dict[str, str]]) -> None:
    (row,) = (row for row in rows if row["id"] == "testplek-alles")
    texts, blocks = "Tasting together on Wednesday", "Language trial (di 10:00-12:00, feestdagen gesloten)"
    assert texts in row["aanbod"]
    assert blocks in row["aanbod"]
