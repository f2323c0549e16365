"""A grid of cells as rows with headings: where the headings are, and what stands above or twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import MOST_COLUMNS, MOST_ROWS, Row, RowTable, SourceError, letter

EMPTY = Say(
    "Er staat niets in {what}: geen enkele rij met gegevens.", "There is nothing in {what}: not a single row of data."
)
TOO_MANY = Say(
    "Rij {row}: meer dan {most} rijen. Knip de lijst in stukken.", "Row {row}: more than {most} rows. Split the list."
)
TOO_WIDE = Say(
    "Kolom {column}: meer dan {most} kolommen. Is dit de goede lijst?",
    "Column {column}: more than {most} columns. Is this the right list?",
)
NO_HEADINGS = Say(
    "Rij {row}: hier zouden de namen van de kolommen moeten staan, maar geen enkele naam is bekend en deze rij lijkt "
    "op gegevens. Zet boven de lijst een rij met namen, zoals naam, soort, straat, huisnummer.",
    "Row {row}: the names of the columns should be here, but none is known and this row looks like data. Put a row "
    "of names above the list, such as naam, soort, straat, huisnummer.",
)
FORMULA = Say(
    "een formule zonder uitkomst; open de lijst in Excel en sla hem op",
    "a formula without a result; open the list in Excel and save it",
)
FAULT = Say("Excel zegt dat deze cel fout is", "Excel says that this cell is wrong")
_FAULTY = re.compile(r"#[A-ZÀ-Ý0-9/]+(?:[!?]|/[AB])|Err:[0-9]{3}", re.IGNORECASE)  # #VERW!, #N/B, #NAME?; LibreOffice's
_LOOK = 12
Grid = Sequence[Sequence[str]]
Faults = Mapping[tuple[int, int], Say]  # by row and column, from 0


def without_faults(grid: Sequence[list[str]]) -> dict[tuple[int, int], Say]:
    """The cells that a spreadsheet itself calls wrong, which are emptied: nothing in them is of the place."""
    faults: dict[tuple[int, int], Say] = {}
    for r, cells in enumerate(grid):
        for c, text in enumerate(cells):
            if _FAULTY.fullmatch(text.strip()):
                faults[r, c], cells[c] = FAULT, ""
    return faults


def table_of(
    grid: Grid, what: str, is_heading: Callable[[str], bool], faults: Faults, notes: Sequence[str]
) -> RowTable:
    """The rows below the headings; `what` is the file or the sheet, for messages."""
    filled = [index for index, cells in enumerate(grid) if any(map(str.strip, cells))]
    if len(filled) < 2 and not (filled and not _known(grid[filled[0]], is_heading)):
        raise SourceError(EMPTY, what=what)
    _limits(grid)
    top = max(filled[:_LOOK], key=lambda index: (_known(grid[index], is_heading), -index))
    if not _known(grid[top], is_heading):
        top = filled[0]
        if any(any(c.isdigit() for c in cell) for cell in grid[top]):
            raise SourceError(NO_HEADINGS, row=top + 1)
    more = [
        f"Rij {index + 1} staat boven de namen van de kolommen en is niet gelezen." for index in filled if index < top
    ]
    after = [index for index in filled if index > top]
    if after and _known(grid[after[0]], is_heading) >= max(2, _filled(grid[after[0]]) * 0.6):
        more.append(f"Rij {after[0] + 1} is ook een rij met namen van kolommen; rij {top + 1} is gebruikt.")
        after = after[1:]
    if not after:
        raise SourceError(EMPTY, what=what)
    names = _headings(grid[top])
    rows = tuple(_row(grid[index], index, names, faults) for index in after)
    return RowTable(tuple(name for name in names if name), rows, (*notes, *more))


def _limits(grid: Grid) -> None:
    if len(grid) > MOST_ROWS:
        raise SourceError(TOO_MANY, row=MOST_ROWS + 1, most=MOST_ROWS)
    if max(map(len, grid)) > MOST_COLUMNS:
        raise SourceError(TOO_WIDE, column=letter(MOST_COLUMNS), most=MOST_COLUMNS)


def _known(cells: Sequence[str], is_heading: Callable[[str], bool]) -> int:
    """How many names of columns: each counts once, for a row of crosses is no row of names, though X may be one."""
    return len({cell.strip().lower() for cell in cells if cell.strip() and is_heading(cell)})


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def _headings(cells: Sequence[str]) -> list[str]:
    """Each name once: a second `Telefoon` is `Telefoon (D)`; a column with no name is called by its letter."""
    names = [" ".join(cell.split()) or f"kolom {letter(index)}" for index, cell in enumerate(cells)]
    counted = Counter(names)
    seen: set[str] = set()
    for index, name in enumerate(names):
        while names[index] in seen or (name in seen and names[index] in counted):
            names[index] = f"{names[index]} ({letter(index)})"
        seen.add(names[index])
    return names


def _row(cells: Sequence[str], index: int, names: Sequence[str], faults: Faults) -> Row:
    padded = [*cells, *[""] * (len(names) - len(cells))]
    wrong = {names[c]: say for (r, c), say in faults.items() if r == index and c < len(names)}
    return Row(index + 1, dict(zip(names, padded, strict=False)), wrong)
