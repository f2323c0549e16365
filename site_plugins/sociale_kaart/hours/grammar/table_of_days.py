"""A table with a cell for each part of the day, as rows: `maandag | gesloten | 13-17 | dinsdag | 9-12 | gesloten`.

A cell that is closed says of its part of the day no more than that there are no hours in it; a day of which all cells
are closed is closed. Only where the line holds nothing else.
"""

from __future__ import annotations

import re

from .plainer_patterns import DAYS, RANGE, I
from .times import DAYPARTS, HOUR

_ENGLISH = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAYS = rf"(?:{DAYS}|{_ENGLISH}(?:\s*-\s*{_ENGLISH})?)"
_PART = r"(?:ochtend|morgen|voormiddag|middag|namiddag|avond)"
_UNIT = r"(?:\s*(?:uur|u|h)\b\.?)?"
_OF_PART = rf"\s+(?:(?:in|tijdens) (?:de )?|['’]s )(?P<part>{_PART})s?"
_SHUT = rf"(?:(?:{_PART}:?\s+)?(?P<word>gesloten|dicht|closed)(?:{_OF_PART})?)"
_HOURS = rf"(?:(?:van|tussen)\s+)?{RANGE}{_UNIT}"
_NOTE = r"\((?P<note>[^()\d|]{3,60})\)"
_BETWEEN = r"(?:\s*[|/;,•\n]\s*|\s+(?:en\s+)?|\s*)"
_CELL = re.compile(
    rf"(?P<between>{_BETWEEN})(?:{_NOTE}|(?P<shut>{_SHUT})|(?P<hours>{_HOURS})|(?P<dash>[|:]\s*[-–—](?=\s*(?:$|\|))))",
    I,
)
_ROW = re.compile(rf"{_BETWEEN}(?:op\s+)?(?P<days>{_DAYS})(?![^\W\d])\s*:?", I)
_HEAD = re.compile(rf"(?:openings(?:uren|tijden)|dag(?:en)?|{_PART})(?=\s*[|:\s])", I)
_END = re.compile(r"[\s|.;,•]*")
_PARTED = re.compile(r"[|/\n]")
_LISTED = re.compile(r"[|/\n,;]")
_SLACK = 30  # minutes that hours may go on into a part of the day that is closed
_FIRST_CELL = re.compile(r"^[\s|•]*")
_WEIGHS = re.compile(r"niet|geen|alleen|enkel|behalve|week|weken|maand|gesloten|dicht|vakantie|voor het eerst", I)


class _Row:
    """The cells of a day."""

    def __init__(self, days: str) -> None:
        self.days, self.hours, self.shut, self.notes, self.cells = days, list[str](), "", list[str](), 0
        self.idle = set[str]()
        # By a sign of a table, or by a comma at least: `ma 9-12 gesloten` may be closed then.
        self.are_parted = self.are_listed = True

    def take(self, found: re.Match[str]) -> None:
        self.cells += not found["note"]
        is_beside = self.cells > 1 and not found["note"] and not found["part"]
        is_one = not (self.hours or found["hours"])  # ma gesloten gesloten
        if is_beside and not is_one:
            self.are_parted = self.are_parted and bool(_PARTED.search(found["between"]))
            self.are_listed = self.are_listed and bool(_LISTED.search(found["between"]))
        if found["note"]:
            self.notes.append(found["note"])
        elif found["hours"]:
            self.hours.append(found["hours"])
        else:
            self.shut = found["word"] or "gesloten"
            self.idle |= {found["part"].lower()} if found["part"] else set()

    @property
    def is_sure(self) -> bool:
        """Whether the hours follow upon one another, none is in a part that is closed, and a note is about all."""
        times = [minutes for one in self.hours for minutes in _ends(one)]
        pairs = [*zip(times[::2], times[1::2], strict=True)]
        idle = [DAYPARTS[part] for part in self.idle]
        apart = not any(a < high and b > low + _SLACK for low, high in idle for a, b in pairs)
        return bool(self.cells) and apart and times == sorted(times) and len(self.notes) < 2 and self.says

    @property
    def says(self) -> bool:
        return bool(self.hours) or not self.idle

    def __str__(self) -> str:
        told = f"{self.days} {', '.join(self.hours) or self.shut}"
        return f"{told} ({self.notes[0].strip()})" if self.notes else told


def tabled(line: str) -> str:
    """The rows, where some day has a cell that is closed beside another; else the line."""
    rows, at = list[_Row](), _FIRST_CELL.match(line).end()  # type: ignore[union-attr]
    while head := _HEAD.match(line, at):
        at = _FIRST_CELL.match(line[head.end() :].lstrip(":")).end() + head.end()  # type: ignore[union-attr]
    while at < len(line):
        cell, row = rows and _CELL.match(line, at), _ROW.match(line, at)
        if row and (not rows or rows[-1].cells):
            rows.append(_Row(row["days"]))
            at = row.end()
        elif cell and not (cell["note"] and _WEIGHS.search(cell["note"])):
            rows[-1].take(cell)
            at = cell.end()
        else:
            break
    whole = _END.fullmatch(line, at) and len(rows) > 1 and all(row.is_sure for row in rows)
    mixed = [row for row in rows if row.shut and row.hours and not row.idle]
    is_even = len({row.cells for row in rows}) == 1 and all(row.are_listed for row in mixed)
    parted = whole and (is_even or all(row.are_parted for row in mixed))
    beside = parted and any(row.shut and row.cells > 1 for row in rows)
    return "; ".join(map(str, rows)) if beside else line


def _ends(hours: str) -> tuple[int, int]:
    """When they begin and end, in minutes."""
    first, last = re.findall(r"(\d\d?)(?:[:.u](\d\d))?", hours)[:2]
    return int(first[0]) * HOUR + int(first[1] or 0), int(last[0]) * HOUR + int(last[1] or 0)
