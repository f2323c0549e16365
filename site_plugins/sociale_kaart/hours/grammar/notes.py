"""Free text in a line: a note in brackets, the reason for a closure. Text about times is never a note."""

from __future__ import annotations

import re

from ..note_kinds import OP_AFSPRAAK, TELEFONISCH
from .cursor import Cursor
from .dates import is_day_row
from .items import FOR_NOW, OTHER_WEEK, Item, Kind, Why
from .lexicon_sentences import ARTICLES, PLACE, SUBJECTS

LONGEST = 90  # characters
_NOTE = frozenset(
    {
        Kind.UNKNOWN,
        Kind.AND,
        Kind.OR,
        Kind.COMMA,
        Kind.SLASH,
        Kind.DASH,
        Kind.NOTE,
        Kind.OPEN,
        Kind.ONLY,
        Kind.EVERY,
        Kind.USUAL,
    }
)
_AGE = _NOTE | {Kind.NUMBER, Kind.UP_TO, Kind.FROM, Kind.TILL}
# A reason that speaks of other days, or of times, is a rule that was put in the wrong place.
_NO_REASON = frozenset(
    {
        Kind.DAY,
        Kind.TIME,
        Kind.DATE,
        Kind.NUMBER,
        Kind.MONTH,
        Kind.EXCEPT,
        Kind.CLOSED,
        Kind.PARITY,
        Kind.CLOSING,
    }
)
# What may follow a reason: the closure that it is about, or its days.
_SHUT_THEN = frozenset({Kind.CLOSED, Kind.DATE, Kind.NUMBER, Kind.DAY, Kind.FROM, Kind.UP_TO, Kind.TILL, Kind.COMMA})
_PLACES = frozenset(SUBJECTS.split(";"))
_LETTERS = re.compile(r"^(?:[^\W\d]{3,}(?: [^\W\d]{3,})* )?[a-z] (?:t/m|tot en met|-|–|tot) [a-z]$", re.IGNORECASE)
_WALK_IN = re.compile(r"inloop|zonder|telefo|bereikbaar", re.IGNORECASE)
_START = re.compile(
    r"(?:eten|maaltijd|lunch|diner|soep|start|aanvang|begint?|film|les|deur(?:en)? open|koffie)\b.*\b(?:om|vanaf)\b|"
    r"(?!open|geopend|vanaf)[^\W\d]+(?: [^\W\d]+){0,3} om\b",
    re.I,
)
_EXTRA = " .,'&+/-!?€%="
# Words by which hours are not there at all: a note with one of them would have people come to a closed door.
_SHUTS = re.compile(
    r"\b(?:x|keer|maal|eens) per\b|per (?:jaar|maand|kwartaal)|pauz|\brest van\b|"
    r"\b(?:ma|di|wo|do|vr|za|zo){2,7}\b|vervalt|vervallen|afgelast|opgeheven|gestopt|"
    r"stopgezet|geannuleerd|afwezig|verhuisd|(?<!aan)sluit|gesloten|"
    r"\b(?:geen|niet|nooit|zonder|dicht|vrij|vol|leeg|behalve|uitgezonderd)\b(?! (?:afspraak|inloop|zwemmen|"
    r"personeel|begeleiding|kosten|aanmeld\w+|reserver\w+|nodig|verplicht|toegankelijk|entree))",
    re.IGNORECASE,
)
_FULL = re.compile(r"\b(?:vol|op)\s*(?:is|=)\s*(?:vol|op)\b", re.IGNORECASE)


def free_note(brackets: tuple[Item, ...], line: str) -> str | None:
    """What stands between brackets as a note, in standard words if it is a known one; None if it is none.

    `brackets` are the items from the opening to the closing bracket.
    """
    items = brackets[1:-1]
    if not items:
        return _place(_written(line, brackets[0].end, brackets[-1].start))
    if len(items) == 1 and items[0].kind is Kind.NOTE:
        return str(items[0].value)
    text = _written(line, brackets[0].end, brackets[-1].start)
    if _is_start(text, items) and not _SHUTS.search(text):
        return text
    known = any(item.kind in (Kind.UNKNOWN, Kind.NOTE) for item in items) and all(
        item.kind in (_AGE if _is_age(text) else _NOTE) for item in items
    )
    afspraak = any(item.kind is Kind.NOTE and item.value == OP_AFSPRAAK for item in items)
    return text if known and not afspraak and _is_plain(text) and not _SHUTS.search(_FULL.sub("", text)) else None


def _place(text: str) -> str | None:
    """`(in het buurthuis)`, of which no word says more than where."""
    name = re.sub(r"^(?:in|bij|op|aan) ", "", text.lower())
    is_place = name.partition(" ")[0] in ARTICLES and (name in _PLACES or PLACE.search(name))
    return text if is_place and _is_plain(text) and not _SHUTS.search(text) else None


def together(label: str, note: str) -> str:
    """Two notes as one, the second between brackets: `eettafel ma 12-13 (graag reserveren)`; "" if they do not go."""
    if OP_AFSPRAAK in (label, note):
        # That nobody finds the door closed counts most; and nobody can walk in by appointment.
        return "" if _WALK_IN.search(f"{label} {note}") else OP_AFSPRAAK
    both = f"{label}, {note}"
    return both if _is_plain(both) and not {label, note} & {"intake", TELEFONISCH} else ""


def _is_start(text: str, items: tuple[Item, ...]) -> bool:
    """`(eten om 18:00)`, `(deur open vanaf 9.30 uur)`: a moment within the hours, no hours of its own."""
    kinds = _NOTE | {Kind.TIME, Kind.NUMBER, Kind.HOUR, Kind.FROM}
    moments = [item for item in items if item.kind in (Kind.TIME, Kind.NUMBER)]
    return bool(_START.match(text)) and len(moments) == 1 and all(i.kind in kinds for i in items) and _is_clock(text)


def _is_clock(text: str) -> bool:
    return len(text) <= LONGEST and all(c.isalnum() or c in f"{_EXTRA}:" for c in text)


def _is_age(text: str) -> bool:
    """`(4 t/m 12 jaar)`, `(55+)`, `(klanten A t/m K)`: numbers that are no times, and letters of names."""
    return "jaar" in text or "+" in text or bool(_LETTERS.search(text))


def reason(cursor: Cursor, line: str) -> str:
    """The rest of the line as the reason of a closure."""
    first = cursor.item
    while cursor.item.kind is not Kind.END and not (cursor.item is not first and _is_dated(cursor)):
        hedge = cursor.item.kind is Kind.VAGUE and not _is_season(cursor.item)
        if cursor.item.kind in _NO_REASON or hedge:
            cursor.refuse()
        cursor.at += 1
    end = len(line) if cursor.item.kind is Kind.END else cursor.item.start
    text = re.sub(r"\s+van$", "", _written(line, first.start, end).rstrip(" .,;"))
    if not text or not _is_plain(text):
        cursor.at -= 1
        cursor.refuse(Why.UNKNOWN)
    return text


def _is_dated(cursor: Cursor) -> bool:
    """Whether the days of the closure stand behind its reason: `wegens verbouwing t/m 31 januari 2027`."""
    at = int(cursor.item.kind in (Kind.UP_TO, Kind.TILL, Kind.FROM))
    return cursor.peek(at).kind is Kind.DATE or is_day_row(cursor, at)


def reason_first(cursor: Cursor, line: str) -> str:
    """A reason before the closure: `wegens vakantie gesloten van …`; "" when what stands here is no such thing."""
    at = cursor.at
    named = cursor.item.kind is Kind.FREE
    while cursor.item.kind in (Kind.UNKNOWN, Kind.FREE if named else Kind.UNKNOWN) or _is_season(cursor.item):
        cursor.at += 1
        if named:
            break
    text = _written(line, cursor.items[at].start, cursor.items[max(at, cursor.at - 1)].end)
    closed = any(item.kind is Kind.CLOSED for item in cursor.items[cursor.at :])
    if cursor.at > at and closed and cursor.item.kind in _SHUT_THEN and _is_plain(text):
        return text
    cursor.at = at
    return ""


def _is_season(item: Item) -> bool:
    return item.kind is Kind.VAGUE and item.value not in (None, OTHER_WEEK, FOR_NOW)


def _written(line: str, start: int, end: int) -> str:
    return " ".join(line[start:end].split())


def _is_plain(text: str) -> bool:
    return len(text) <= LONGEST and all(c.isalnum() or c in _EXTRA for c in text)
