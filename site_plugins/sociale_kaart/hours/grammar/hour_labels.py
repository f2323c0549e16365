"""Words around hours that the grammar does not know, and the times that they may be about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..note_kinds import OP_AFSPRAAK
from .cursor import Cursor
from .dates import at_date
from .items import Item, Kind
from .times import at_times, read_times

_NOTES = frozenset({Kind.UNKNOWN, Kind.NOTE})
_WORDS = frozenset({Kind.UNKNOWN, Kind.NOTE, Kind.OPEN})
_INSIDE = _WORDS | {Kind.AND, Kind.DASH}
_AGE = re.compile(r"\d+\s*(?:\+|jaar)|\d+\s*(?:-|t/m|tot)\s*\d+\s*jaar", re.IGNORECASE)
_TITLE_AGE = frozenset({Kind.EVERY, Kind.NUMBER, Kind.UP_TO, Kind.TILL, Kind.OPENING, Kind.CLOSING})


@dataclass(frozen=True)
class HourLabel:
    """Words from item `first` up to `after`; `titled`: a colon is behind them."""

    first: int
    after: int
    text: str
    titled: bool


def find_labels(items: tuple[Item, ...], line: str) -> list[HourLabel]:
    found, at = list[HourLabel](), 0
    while at < len(items):
        if items[at].kind is Kind.OPENING:
            at = _closing(items, at)
        after = _end(items, at, line) if items[at].kind in _WORDS else at
        if after > at and any(item.kind in _NOTES and item.value != OP_AFSPRAAK for item in items[at:after]):
            text = _text(items, at, after, line)
            found.append(HourLabel(at, after, text, items[after].kind is Kind.COLON))
        at = max(after, at + 1)
    return found


def _text(items: tuple[Item, ...], at: int, after: int, line: str) -> str:
    """With the small words at the beginning of the line, or behind the hours: `bellen kan altijd`."""
    behind = at > 0 and items[at - 1].kind in (Kind.TIME, Kind.NUMBER, Kind.HOUR)
    start, end = items[at].start if at else 0, items[after].start if behind else items[after - 1].end
    return re.sub(r"[()]", "", line[start:end]).strip(" ,.;:")


def _end(items: tuple[Item, ...], at: int, line: str) -> int:
    """Up to where the words go on; in a title an age may stand."""
    colon = next((n for n in range(at, len(items)) if items[n].kind is Kind.COLON), None)
    aged = colon and _AGE.search(line[items[at].start : items[colon].start])
    if colon and (aged or at == 0) and all(item.kind in _INSIDE | _TITLE_AGE for item in items[at:colon]):
        return colon
    after = at
    while _is_word(items[after]) or (items[after].kind is Kind.NUMBER and _AGE.match(line, items[after].start)):
        after += 1
    if at and items[after].kind is Kind.COMMA and _is_word(items[after + 1]):  # yoga, daarna koffie
        end = next(n for n in range(after + 1, len(items)) if not _is_word(items[n]))
        after = end if items[end].kind in (Kind.STOP, Kind.END) and items[end - 1].kind in _NOTES else after
    while items[after - 1].kind in (Kind.AND, Kind.DASH) and items[after - 2].kind is not Kind.NUMBER:
        after -= 1
    return after


def _is_word(item: Item) -> bool:
    return item.kind in _INSIDE and item.value != OP_AFSPRAAK


def _closing(items: tuple[Item, ...], at: int) -> int:
    return next((n for n in range(at, len(items)) if items[n].kind is Kind.CLOSING), at)


def is_note(items: tuple[Item, ...], at: int) -> bool:
    """Whether brackets that open at `at` hold words, rather than days or times: `(graag bellen)`, `(3-6 jaar)`."""
    inside = items[at + 1 : _closing(items, at)]
    about_time = any(item.kind in (Kind.TIME, Kind.HOUR) for item in inside)
    return bool(inside) and not about_time and inside[0].kind in (*_NOTES, Kind.NUMBER, Kind.ONLY)


def find_rows(items: tuple[Item, ...]) -> list[tuple[int, int]]:
    """Where each row of times begins and ends."""
    cursor, found = Cursor(items), list[tuple[int, int]]()
    while cursor.item.kind is not Kind.END:
        start = cursor.at
        if cursor.item.kind is Kind.OPENING and is_note(items, start):
            cursor.at = _closing(items, start)
        if cursor.take(Kind.ALWAYS):
            found.append((start, cursor.at))
        elif at_times(cursor) and not at_date(cursor):
            read_times(cursor)
            found.append((start, cursor.at))
        else:
            cursor.at += 1
    return found
