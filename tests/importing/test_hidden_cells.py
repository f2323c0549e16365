"""What somebody hid in an Excel list is not taken over, and looks that nobody sees do not make a list longer."""

from __future__ import annotations

import io
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

from sociale_kaart.tools.importing.headings import is_heading
from sociale_kaart.tools.importing.source_rows import RowTable, SourceError
from sociale_kaart.tools.importing.sources.all import Source, read_source

HEAD = ("naam", "soort", "straat", "huisnummer", "plaats", "omschrijving")
SEEN = ("De Eik", "buurthuis", "Balistraat", 48, "Amsterdam", "Koffie")
HIDDEN = ("Verborgen", "buurthuis", "Geheimweg", "=6*9", "Amsterdam", "Intern")


def read(change: Callable[[Workbook], None], *rows: tuple[object, ...]) -> RowTable:
    """The list after `change`, as Excel would have saved it."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Lijst"
    for row in rows:
        book.active.append(list(row))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return read_source(Source("lijst.xlsx", out.getvalue()), "", is_heading)


def hide_row(book: Workbook) -> None:
    book["Lijst"].row_dimensions[2].hidden = True


def hide_column(book: Workbook) -> None:
    book["Lijst"].column_dimensions["F"].hidden = True


def hide_columns_at_once(book: Workbook) -> None:
    book["Lijst"].column_dimensions.group("F", "H", hidden=True)


def hide_sheet(book: Workbook) -> None:
    seen = book.create_sheet("Openbaar")
    for row in (HEAD, SEEN):
        seen.append(list(row))
    book["Lijst"].sheet_state = "hidden"


def hide_all(book: Workbook) -> None:
    book.create_sheet("Leeg")
    book["Lijst"].sheet_state = "hidden"


def look_far_away(book: Workbook) -> None:
    book["Lijst"]["XFD1048576"].font = Font(bold=True)


def empty_sheet_with_looks(book: Workbook) -> None:
    book.create_sheet("Leeg", 0)["XFD1048576"].font = Font(bold=True)


def test_a_row_that_nobody_sees_is_not_read_and_told() -> None:
    table = read(hide_row, HEAD, HIDDEN, SEEN)
    assert [(row.number, row.cells["naam"]) for row in table.rows] == [(3, "De Eik")]
    assert any("Rij 2: verborgen" in note for note in table.notes)
    assert "Geheimweg" not in str(table)


@pytest.mark.parametrize("change", [hide_column, hide_columns_at_once], ids=lambda one: one.__name__)
def test_a_column_that_nobody_sees_is_not_read_and_told(change: Callable[[Workbook], None]) -> None:
    table = read(change, HEAD, SEEN, (*SEEN[:5], "=A1"))
    assert "Koffie" not in str(table)
    assert not any(row.faults for row in table.rows), "nobody can mend what she does not see"
    assert any("Kolom F: verborgen" in note for note in table.notes)


def test_a_hidden_sheet_in_front_is_passed_by() -> None:
    table = read(hide_sheet, HEAD, HIDDEN)
    assert [row.cells["naam"] for row in table.rows] == ["De Eik"]
    assert any("niet: Lijst" in note for note in table.notes)


def test_a_list_of_which_all_is_hidden_is_not_called_empty() -> None:
    with pytest.raises(SourceError) as refused:
        read(hide_all, HEAD, HIDDEN)
    assert "verborgen blad" in refused.value.say.nl


@pytest.mark.parametrize("change", [look_far_away, empty_sheet_with_looks], ids=lambda one: one.__name__)
def test_looks_without_anything_written_are_no_rows(change: Callable[[Workbook], None]) -> None:
    assert [row.cells["naam"] for row in read(change, HEAD, SEEN).rows] == ["De Eik"]
