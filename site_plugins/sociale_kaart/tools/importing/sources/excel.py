"""Excel: the first sheet with something in it, every cell as the text that a person sees."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from sociale_kaart.problems import Say, visible
from sociale_kaart.tools.importing.source_rows import MOST_COLUMNS, MOST_ROWS, RowTable, SourceError, letter
from sociale_kaart.tools.importing.sources.excel_bomb import is_a_bomb
from sociale_kaart.tools.importing.sources.grid import EMPTY, FORMULA, TOO_MANY, TOO_WIDE, table_of, without_faults
from sociale_kaart.tools.importing.sources.hidden_cells import hidden_columns, hidden_rows, without_hidden

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LOCKED = Say(
    "`{what}` heeft een wachtwoord, of is een oud Excel-bestand (.xls). Open het in Excel en sla het op als .xlsx "
    "zonder wachtwoord.",
    "`{what}` has a password, or is an old Excel file (.xls). Open it in Excel and save it as .xlsx without a "
    "password.",
)
INSTALL = Say(
    "Om Excel te lezen is meer nodig. Installeer het met: pip install 'sociale-kaart[import]'",
    "Reading Excel needs more. Install it with: pip install 'sociale-kaart[import]'",
)
BROKEN = Say(
    "`{what}` is geen Excel-bestand dat te lezen is. Open het in Excel of LibreOffice en sla het op als .xlsx.",
    "`{what}` is no Excel file that can be read. Open it in Excel or LibreOffice and save it as .xlsx.",
)
ALL_HIDDEN = Say(
    "In `{what}` staat alleen iets op een verborgen blad. Maak het in Excel zichtbaar als het mee mag, en sla het op.",
    "In `{what}` only a hidden sheet has something. Show it in Excel if it may be taken over, and save the file.",
)


def read_excel(data: bytes, what: str, is_heading: Callable[[str], bool]) -> RowTable:
    """The rows of the first sheet that has any. What is hidden is not read: who hid it may not want it published."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise SourceError(LOCKED, what=what)
    if is_a_bomb(data):
        raise SourceError(BROKEN, what=what)
    values, formulas = _opened(data, what, True), _opened(data, what, False)
    filled = [sheet for sheet in values.worksheets if any(_spots(sheet))]
    sheets = [sheet for sheet in filled if sheet.sheet_state == "visible"]
    if not sheets:
        raise SourceError(ALL_HIDDEN, what=what) if filled else SourceError(EMPTY, what=f"`{what}`")
    sheet, others = sheets[0], [one.title for one in filled if one is not sheets[0]]
    notes = [f"Alleen blad `{visible(sheet.title)}` is gelezen; niet: {visible(', '.join(others))}."] if others else []
    return _table(sheet, formulas[sheet.title], is_heading, notes)


def _opened(data: bytes, what: str, data_only: bool) -> Any:
    try:
        import openpyxl
    except ImportError:
        raise SourceError(INSTALL) from None
    try:
        return openpyxl.load_workbook(io.BytesIO(data), data_only=data_only)
    except Exception:  # it raises whatever the parts of a broken file make it stumble over
        raise SourceError(BROKEN, what=what) from None


def _spots(sheet: Worksheet) -> Iterator[tuple[int, int]]:
    """Where something stands; a sheet may have a million rows with nothing but their looks."""
    return (spot for spot, cell in sheet._cells.items() if cell.value not in (None, ""))


def _table(sheet: Worksheet, written: Worksheet, is_heading: Callable[[str], bool], notes: list[str]) -> RowTable:
    rows, columns = (max(numbers) for numbers in zip(*_spots(written), strict=True))
    if rows > MOST_ROWS:
        raise SourceError(TOO_MANY, row=MOST_ROWS + 1, most=MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise SourceError(TOO_WIDE, column=letter(MOST_COLUMNS), most=MOST_COLUMNS)
    grid = [[_text(cell) for cell in row] for row in sheet.iter_rows(max_row=rows, max_col=columns, values_only=True)]
    faults = _faults(grid, written)
    for area in sheet.merged_cells.ranges:
        _fill(grid, area, notes)
    hidden = hidden_rows(sheet), hidden_columns(sheet)
    notes += without_hidden(grid, *hidden)
    faults = {spot: say for spot, say in faults.items() if spot[0] not in hidden[0] and spot[1] not in hidden[1]}
    return table_of(grid, f"blad `{visible(sheet.title)}`", is_heading, faults, notes)


def _faults(grid: list[list[str]], written: Worksheet) -> dict[tuple[int, int], Say]:
    """Formulas without a result, and cells that Excel itself calls wrong, which are emptied."""
    faults: dict[tuple[int, int], Say] = {}
    for row in written.iter_rows(max_row=len(grid), max_col=len(grid[0])):
        for cell in row:
            spot = (int(cell.row or 1) - 1, int(cell.column or 1) - 1)
            if cell.data_type == "f" and not grid[spot[0]][spot[1]]:
                faults[spot] = FORMULA
    return faults | without_faults(grid)


def _fill(grid: list[list[str]], area: Any, notes: list[str]) -> None:
    """What was merged over several rows stands for each of them; over several columns it is a title."""
    if area.min_col != area.max_col:
        return
    text = grid[area.min_row - 1][area.min_col - 1]
    for row in range(area.min_row, area.max_row):
        grid[row][area.min_col - 1] = text
    column = letter(area.min_col - 1)
    notes.append(
        f"Kolom {column}, rij {area.min_row} tot en met {area.max_row}: samengevoegd, dus voor elke rij gelezen."
    )


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)
