"""The places as an Excel file, opened as Excel's own format has it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import canaries
import pytest
from built import KLEIN, TODAY, klein_site, made
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs import workbook
from sociale_kaart.outputs.spreadsheets import COLUMNS


@cache
def klein() -> Catalogue:
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    return catalogue


@cache
def sheets(path: Path) -> tuple[Worksheet, Worksheet]:
    book = load_workbook(path)
    assert book.sheetnames == ["Voorzieningen", "Uitleg"]
    return book["Voorzieningen"], book["Uitleg"]


def rows(path: Path) -> list[dict[str, object]]:
    head, *others = sheets(path)[0].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in others]


@pytest.fixture(scope="module")
def path() -> Path:
    return klein_site() / "data" / "voorzieningen.xlsx"


def test_it_says_what_the_csv_says(path: Path) -> None:
    """In the columns that both have; a cell with nothing in it is empty in both."""
    text = (path.parent / "voorzieningen.csv").read_text("utf-8-sig")
    same = {str(row["id"]): row for row in rows(path)}
    shared = [column for column in COLUMNS if column in {c.name for c in workbook.columns()}]
    assert len(shared) > 25
    for row in csv.DictReader(io.StringIO(text, newline="")):
        there = same.pop(row["id"])
        assert {c: str(there[c] or "") for c in shared} == {
            c: row[c] if row[c] != "onbekend" or there[c] else "" for c in shared
        }
    assert not same


def test_cells_are_text_but_for_degrees(path: Path) -> None:
    sheet, _ = sheets(path)
    names = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        for name, cell in zip(names, row, strict=True):
            if cell.value is not None:
                assert cell.data_type == ("n" if name in ("lat", "lon") else "s"), (name, cell.value)
                assert name in ("lat", "lon") or cell.number_format == "@", name


def test_the_heading_stays_in_view_and_filters(path: Path) -> None:
    sheet, _ = sheets(path)
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == sheet.dimensions


def test_every_column_is_explained(path: Path) -> None:
    sheet, explanation = sheets(path)
    told = {row[0]: row[1] for row in explanation.iter_rows(values_only=True)}
    assert all(told[cell.value] for cell in sheet[1])


def test_no_two_columns_have_one_name() -> None:
    names = [column.name for column in workbook.columns()]
    assert len(names) == len(set(names))


def test_the_same_places_are_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = workbook.workbook(klein())
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    assert workbook.workbook(klein()) == first


def test_a_region_without_places_has_a_file_that_opens(tmp_path: Path) -> None:
    path = tmp_path / "leeg.xlsx"
    path.write_bytes(workbook.workbook(replace(klein(), voorzieningen=())))
    assert rows(path) == []


def test_no_text_is_run_or_becomes_a_link(tmp_path: Path) -> None:
    """What looks like a formula is text, and stays text when somebody changes the cell or saves it as CSV."""
    site = made(canaries.region(tmp_path / "regio"), tmp_path / "site")
    path = site / "data" / "voorzieningen.xlsx"
    sheet, _ = sheets(path)
    found = [cell for row in sheet.iter_rows() for cell in row if str(cell.value).lstrip()[:1] in "=+-@" and cell.value]
    assert {cell.value for cell in found} >= {f"{text} naam" for text in canaries.FORMULAS if text[0] != " "}
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in found)
    with ZipFile(path) as parts:
        for name in parts.namelist():
            content = parts.read(name)
            assert b"<f>" not in content
            assert b"<hyperlink" not in content
