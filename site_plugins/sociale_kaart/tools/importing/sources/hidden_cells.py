"""What a person who looks at a sheet of Excel does not see: it is not read, and told.

Who hides a row or a column may do so because it is not for everyone; what a region takes over is published.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from sociale_kaart.problems import visible
from sociale_kaart.tools.importing.source_rows import letter

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


def hidden_rows(sheet: Worksheet) -> frozenset[int]:
    """From 0; also those that a filter leaves out."""
    return frozenset(number - 1 for number, row in sheet.row_dimensions.items() if row.hidden)


def hidden_columns(sheet: Worksheet) -> frozenset[int]:
    """From 0; the file may say it of several columns at once."""
    wide = (one for one in sheet.column_dimensions.values() if one.hidden)
    return frozenset(column - 1 for one in wide for column in range(one.min or 1, (one.max or one.min or 0) + 1))


def without_hidden(grid: list[list[str]], rows: Collection[int], columns: Collection[int]) -> Iterator[str]:
    """Empties them in `grid`, and says which had something in them."""
    told_rows = [str(row + 1) for row in range(len(grid)) if row in rows and any(grid[row])]
    told_columns = [
        letter(column) for column in sorted(columns) if any(column < len(cells) and cells[column] for cells in grid)
    ]
    for row, cells in enumerate(grid):
        grid[row] = ["" if row in rows or column in columns else cell for column, cell in enumerate(cells)]
    for name, told in (("Rij", told_rows), ("Kolom", told_columns)):
        if told:
            yield f"{name} {visible(', '.join(told))}: verborgen of weggefilterd in Excel, en dus niet gelezen."
