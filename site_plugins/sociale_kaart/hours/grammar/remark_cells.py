"""A table with a remark for each day, as rows: `maandag | gesloten | / | dinsdag | 13-18 | zonder reservatie`.

Between spaces alone a remark stands at its day, `dinsdag - op afspraak 9-12 13-18`; behind the hours it may be of the
day that follows. Only where the line holds nothing else.
"""

from __future__ import annotations

import re

from .plainer_patterns import DAYS, MONTH, RANGE, UNIT, I

_DATE = rf"\d\d?\s+{MONTH}"
_HEAD = re.compile(
    rf"\s*\|?\s*(?:(?:zomer|winter|voorjaar|najaar)s?(?:regeling|periode|seizoen|uren|uur|rooster)?\s*[:,|]?\s*"
    rf"(?:van )?(?P<first>{_DATE})\s*(?:-|–|t/m|tot en met)\s*(?P<last>{_DATE})\s*[:,|]?)?",
    I,
)
_REMARK = (
    r"(?:(?:zonder|met|na|op|enkel op|alleen op) )?(?:reservatie|reservering|afspraak|inschrijving|aanmelding)|"
    r"(?:vrije )?inloop"
)
_HOURS = rf"(?:(?:van|tussen)\s+)?{RANGE}{UNIT}"
_CELL = re.compile(
    rf"(?P<shut>gesloten|dicht)|(?P<hours>{_HOURS}(?:\s+en\s+{_HOURS})*)|(?P<remark>{_REMARK})|(?P<none>[/–-])", I
)
_ROW = re.compile(rf"(?P<days>{DAYS})(?![^\W\d]):?", I)
_BETWEEN = re.compile(r"[\s|]*")
_PARTED = re.compile(r"\s*\|\s*")
_AT_ITS_DAY = re.compile(r"\s*[-–:(]?\s*")


def with_remarks(line: str) -> str:
    """The rows, where some day has a remark; else the line."""
    head = _HEAD.match(line)
    rows = _rows(line, head.end() if head else 0)
    season = bool(head and head["first"])
    if (
        len(rows) < 2
        or not (season or any(row.remark for row in rows))
        or not all(row.hours or row.is_shut for row in rows)
    ):
        return line
    if any(row.hours and row.is_shut for row in rows):
        return line
    if head and season:
        return f"{head['first']} t/m {head['last']}: {', '.join(map(str, rows))}"
    return "; ".join(map(str, rows))


class _Remarked:
    """What is said of a day."""

    def __init__(self, days: str) -> None:
        self.days, self.hours, self.remark, self.is_shut = days, list[str](), "", False

    def __str__(self) -> str:
        note = f" ({self.remark.lower()})".replace("reservatie", "reservering") if self.remark else ""
        return f"{self.days} {' en '.join(self.hours) if self.hours else 'gesloten'}{note if self.hours else ''}"


def _rows(line: str, at: int) -> list[_Remarked]:
    """None when the line holds anything else, or what may be of two days."""
    rows = list[_Remarked]()
    is_table = "|" in line
    while at < len(line.rstrip(" .|")):
        start = _BETWEEN.match(line, at).end()  # type: ignore[union-attr]
        if day := _ROW.match(line, start):
            rows.append(_Remarked(day["days"]))
            at = day.end() if is_table else _AT_ITS_DAY.match(line, day.end()).end()  # type: ignore[union-attr]
            continue
        cell = _CELL.match(line, start)
        if not cell or not rows or not _take(rows[-1], cell, is_table):
            return []
        at = cell.end()
        if is_table and at < len(line) and not _PARTED.match(line, at):
            return []
    return rows


def _take(row: _Remarked, cell: re.Match[str], is_table: bool) -> bool:
    if cell["hours"]:
        row.hours.append(cell["hours"])
    elif cell["shut"]:
        row.is_shut = True
    elif cell["remark"]:
        is_first = not row.remark and (is_table or not (row.hours or row.is_shut))
        row.remark = cell["remark"]
        return is_first
    return bool(not cell["none"] or (is_table and (row.hours or row.is_shut)))
