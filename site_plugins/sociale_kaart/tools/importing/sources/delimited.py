"""CSV and its kin: whatever separates the cells, and however the letters are stored."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import RowTable, SourceError
from sociale_kaart.tools.importing.sources.grid import FORMULA, table_of, without_faults

NO_TEXT = Say(
    "`{what}` is geen tekst: er staan tekens in die in geen lijst voorkomen. Sla de lijst op als CSV of als Excel "
    "(.xlsx).",
    "`{what}` is no text: it has characters that no list has. Save the list as CSV or Excel (.xlsx).",
)
NO_CSV = Say(
    "Rij {row}: hier klopt een aanhalingsteken of een cel niet, dus de lijst is niet te lezen.",
    "Row {row}: a quote or a cell is wrong here, so the list cannot be read.",
)
NOT_CLOSED = Say(
    'Rij {row}: hier begint een cel met een aanhalingsteken (") dat niet wordt gesloten, of pas rijen later; dan is '
    "niet te zeggen wat bij welke rij hoort. Haal het teken weg, of sla de lijst op als Excel (.xlsx).",
    'Row {row}: a cell begins with a quote (") here that is not closed, or only rows later, so nobody can tell what '
    "belongs to which row. Remove it, or save the list as Excel (.xlsx).",
)
_SEPARATORS = ";,\t|"
_END = "\x1f"  # a row of its own behind the list: when it is not there, a quote has swallowed it
_SAMPLE = 60
_QUOTED = re.compile('="([^"]*)"')


def read_delimited(data: bytes, what: str, is_heading: Callable[[str], bool]) -> RowTable:
    """The rows of a list with separators."""
    text, encoding = _decoded(data, what)
    notes = [] if encoding == "UTF-8" else [f"De letters zijn gelezen als {encoding}."]
    hint, text = _said(text)
    separator = hint or max(_SEPARATORS, key=lambda one: _fit(text, one))
    grid: list[list[str]] = []
    reader = csv.reader(io.StringIO(f"{text}\n{_END}\n", newline=""), delimiter=separator, strict=False)
    try:
        grid.extend(reader)
    except csv.Error:
        raise SourceError(NO_CSV, row=reader.line_num) from None
    swallowed = _swallowed(grid, separator)
    if swallowed:
        raise SourceError(NOT_CLOSED, row=swallowed)
    del grid[-1]
    return table_of(grid, what, is_heading, _without_formulas(grid) | without_faults(grid), notes)


def _without_formulas(grid: list[list[str]]) -> dict[tuple[int, int], Say]:
    """Formulas, which are emptied. `="0101234567"` is one that keeps a nought: what is in it is the text."""
    faults: dict[tuple[int, int], Say] = {}
    for r, cells in enumerate(grid):
        for c, text in enumerate(cells):
            if text[:1] == "=" and len(text) > 1:
                kept = _QUOTED.fullmatch(text.strip())
                cells[c] = kept[1] if kept else ""
                faults |= {} if kept else {(r, c): FORMULA}
    return faults


def _swallowed(grid: list[list[str]], separator: str) -> int:
    """The first row of which a cell goes on over other rows, from 1; 0 when there is none.

    A cell may have lines of its own, but no line of a text has as many separators as a row, with no blank behind them.
    """
    usual = max(2, Counter(map(len, grid)).most_common(1)[0][0] - 1)
    parts = re.compile(rf"{re.escape(separator)}(?! )")
    for number, cells in enumerate(grid, 1):
        for lines in (cell.splitlines() for cell in cells if len(cell) > usual):
            if len(lines) > 1 and any(len(parts.findall(line)) >= usual for line in lines):
                return number
    return 0 if grid[-1] == [_END] else len(grid)


def _said(text: str) -> tuple[str, str]:
    """The separator that Excel's own first line names, `sep=;`, and the text with that line empty."""
    first, mark, rest = text.partition("\n")
    said = first.strip().lower()
    if said.startswith("sep=") and len(said) == 5:
        return said[-1], f"{mark}{rest}"
    return "", text


def _fit(text: str, separator: str) -> tuple[float, int]:
    """How many of the first rows have the same number of cells, more than one."""
    lines = "\n".join(text.splitlines()[:_SAMPLE])
    try:
        counts = Counter(len(row) for row in csv.reader(io.StringIO(lines, newline=""), delimiter=separator) if row)
    except csv.Error:
        return 0.0, 0
    wide = {size: times for size, times in counts.items() if size > 1}
    size = max(wide, key=lambda one: (wide[one], one), default=0)
    return (wide[size] / max(1, sum(counts.values())) if size else 0.0), size


def _decoded(data: bytes, what: str) -> tuple[str, str]:
    for mark, name in ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16")):
        if data.startswith(mark):
            return _tried(data, name, what), name
    if data[1:200:2].count(0) > 40:
        return _tried(data, "UTF-16-LE", what), "UTF-16"
    if data[0:200:2].count(0) > 40:
        return _tried(data, "UTF-16-BE", what), "UTF-16"
    if b"\x00" in data:
        raise SourceError(NO_TEXT, what=what)
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "Latin-1"


def _tried(data: bytes, encoding: str, what: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise SourceError(NO_TEXT, what=what) from None
