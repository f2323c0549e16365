"""The cells of a row by what they are for, whatever their columns are called in the list."""

from __future__ import annotations

from sociale_kaart.tools.importing.cleaning.answers_given import says_nothing
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.source_rows import Row


class RowCells:
    """`mapping`: which columns are for what."""

    def __init__(self, row: Row, mapping: Mapping_) -> None:
        self.row, self.mapping = row, mapping

    def cell(self, target: str) -> str:
        return next(filter(str.strip, self.cells(target)), self.mapping.fixed.get(target, ""))

    def heading(self, target: str) -> str:
        pairs = zip(self.mapping.columns_of(target), self.cells(target), strict=True)
        return next((column for column, cell in pairs if cell.strip()), "")

    def cells(self, target: str) -> list[str]:
        """What its columns say; `n.v.t.` in a cell is no more than an empty one."""
        cells = [self.row.cells.get(column, "") for column in self.mapping.columns_of(target)]
        return cells if target == "naam" else ["" if says_nothing(cell, target) else cell for cell in cells]
