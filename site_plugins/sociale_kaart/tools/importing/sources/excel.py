"""Excel: the first sheet with something in it, every cell as the text that a person sees."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, RowTable, SourceError, letter
from sociale_kaart.tools.importing.sources.grid import TOO_MANY, TOO_WIDE, table_of

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
BROKEN = Say("`{what}` is geen Excel-bestand dat te lezen is.", "`{what}` is no Excel file that can be read.")
FORMULA = Say(
    "een formule zonder uitkomst; open de lijst in Excel en sla hem op",
    "a formula without a result; open the list in Excel and save it",
)
# openpyxl makes an object of each cell that was merged away, before anybody can ask how many there are.
_MERGED = re.compile(rb"mergeCell\s[^<>]{0,200}?ref=[\"']([A-Za-z]+)(\d+):([A-Za-z]+)(\d+)")
MOST_MERGED = 10 * MOST_ROWS
FAULT = Say("Excel zegt dat deze cel fout is", "Excel says that this cell is wrong")


def read_excel(data: bytes, what: str, is_heading: Callable[[str], bool]) -> RowTable:
    """The rows of the first sheet that has any."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise SourceError(LOCKED, what=what)
    if _is_a_bomb(data):
        raise SourceError(BROKEN, what=what)
    values, formulas = _opened(data, what, True), _opened(data, what, False)
    sheets = [sheet for sheet in values.worksheets if _is_used(sheet)]
    if not sheets:
        return table_of([], f"`{what}`", is_heading, {}, ())
    sheet = sheets[0]
    notes = [f"Alleen blad `{sheet.title}` is gelezen; niet: {', '.join(s.title for s in sheets[1:])}."]
    return _table(sheet, formulas[sheet.title], is_heading, notes if len(sheets) > 1 else [])


def _is_a_bomb(data: bytes) -> bool:
    """Whether a small file becomes what no memory holds; one that is no good zip is said to be broken later."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            if sum(one.file_size for one in parts) > 4 * MOST_BYTES:
                return True
            sheets = (packed.read(one) for one in parts if one.filename.endswith(".xml"))
            return sum(_size(*match.groups()) for sheet in sheets for match in _MERGED.finditer(sheet)) > MOST_MERGED
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError):
        return False


def _size(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    """How many cells, of two corners."""
    return (abs(_column(right) - _column(left)) + 1) * (abs(int(bottom[:9]) - int(top[:9])) + 1)


def _column(letters: bytes) -> int:
    found = 0
    for one in letters.upper()[:9]:
        found = 26 * found + one - 64
    return found


def _is_used(sheet: Worksheet) -> bool:
    """One that is too large is, whatever is in it: to look, each of its cells would be made."""
    return _is_large(sheet) or any(any(row) for row in sheet.iter_rows(values_only=True))


def _is_large(sheet: Worksheet) -> bool:
    return sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS


def _opened(data: bytes, what: str, data_only: bool) -> Any:
    try:
        import openpyxl
    except ImportError:
        raise SourceError(INSTALL) from None
    try:
        return openpyxl.load_workbook(io.BytesIO(data), data_only=data_only)
    except Exception:  # it raises whatever the parts of a broken file make it stumble over
        raise SourceError(BROKEN, what=what) from None


def _table(sheet: Worksheet, written: Worksheet, is_heading: Callable[[str], bool], notes: list[str]) -> RowTable:
    if sheet.max_row > MOST_ROWS:
        raise SourceError(TOO_MANY, row=MOST_ROWS + 1, most=MOST_ROWS)
    if sheet.max_column > MOST_COLUMNS:
        raise SourceError(TOO_WIDE, column=letter(MOST_COLUMNS), most=MOST_COLUMNS)
    grid = [[_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    faults = _faults(grid, written)
    for area in sheet.merged_cells.ranges:
        _fill(grid, area, notes)
    return table_of(grid, f"blad `{sheet.title}`", is_heading, faults, notes)


def _faults(grid: list[list[str]], written: Worksheet) -> dict[tuple[int, int], Say]:
    """Formulas without a result, and cells that Excel itself calls wrong, which are emptied."""
    faults: dict[tuple[int, int], Say] = {}
    for row in written.iter_rows():
        for cell in row:
            spot = (int(cell.row or 1) - 1, int(cell.column or 1) - 1)
            if cell.data_type == "f" and not grid[spot[0]][spot[1]]:
                faults[spot] = FORMULA
    for r, cells in enumerate(grid):
        for c, text in enumerate(cells):
            if text.startswith("#") and text.endswith(("!", "?", "/A", "/B")):
                faults[r, c], cells[c] = FAULT, ""
    return faults


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
