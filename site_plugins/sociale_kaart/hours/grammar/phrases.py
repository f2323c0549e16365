"""Items → phrases: each says one thing (days, a moment, times, gesloten, a note), with the joint before it."""

from __future__ import annotations

from dataclasses import replace

from .bracketed import in_brackets
from .closing import closing_time, closing_title
from .cursor import Cursor
from .items import ALSO, Item, Kind, Why
from .moments import at_moment
from .notes import reason, reason_first
from .phrase import SCOPES, Phrase, Says
from .single_phrase import joint as read_joint
from .single_phrase import single

# What may stand between *ook* and its hours.
_BETWEEN = SCOPES | {Says.DAYPART, Says.NOTE, Says.OPEN}
# What may stand before a colon as the title of what follows it.
_TITLES = SCOPES | {Says.CLOSED, Says.OPEN, Says.DAYPART, Says.TIMES, Says.EXCEPT}


def read_phrases(items: tuple[Item, ...], line: str) -> list[Phrase]:
    """Every phrase of the line; what is no phrase is refused."""
    cursor, found = Cursor(items), list[Phrase]()
    while True:
        joint = read_joint(cursor)
        if cursor.item.kind is Kind.END:
            return [_also(found, n) for n in range(len(found))]
        found.extend(_phrases(cursor, joint, found, line))


def _also(phrases: list[Phrase], n: int) -> Phrase:
    """*ook* says that the usual hours hold, or that hours are added when some stand behind it."""
    phrase = phrases[n]
    if phrase.says is not Says.USUAL or phrase.value != ALSO:
        return phrase
    for after in phrases[n + 1 :]:
        if after.says in (Says.TIMES, Says.CLOSED, Says.ALWAYS) and (after.joint is None or after.says is Says.TIMES):
            return replace(phrase, says=Says.ALSO)
        if after.joint is Kind.STOP or after.says not in _BETWEEN:
            break
    return phrase


def _phrases(cursor: Cursor, joint: Kind | None, found: list[Phrase], line: str) -> list[Phrase]:
    if cursor.take(Kind.ONLY):
        first, *rest = _phrases(cursor, joint, found, line)
        return [replace(first, only=True), *rest]
    start = cursor.at
    if cursor.take(Kind.CLOSES):
        return closing_time(cursor, joint, start)
    if cursor.take(Kind.OPENING):
        return in_brackets(cursor, start, found, line)
    if cursor.take(Kind.COLON):
        return _after_colon(cursor, found, line)
    if cursor.take(Kind.BECAUSE):
        why = (reason_first(cursor, line) if not found else "") or reason(cursor, line)
        return [Phrase(Says.REASON, why, joint, start)]
    if cursor.item.value == "sluiting" and _is_closing(cursor, found):
        return closing_title(cursor, joint, line)
    return [single(cursor, joint, line)]


def _is_closing(cursor: Cursor, found: list[Phrase]) -> bool:
    """`zomerstop: 13 juli t/m 23 augustus`, `13 juli t/m 23 augustus zomerstop`."""
    if not found and at_moment(cursor, 1):
        return True  # zomersluiting van 20 juli t/m 7 augustus
    dated = bool(found) and found[-1].says is Says.MOMENTS
    after = cursor.peek(1).kind
    return after is Kind.COLON or (dated and after in (Kind.END, Kind.STOP))


def _after_colon(cursor: Cursor, found: list[Phrase], line: str) -> list[Phrase]:
    """`ma: 9-12` and `gesloten: kerst` go on; `13 juli gesloten: zomerstop` gives a reason."""
    last = found[-1] if found else None
    if last is None:
        cursor.at -= 1
        cursor.refuse()
    scoped = len(found) > 1 and last.joint is None and found[-2].says in (*SCOPES, Says.TIMES, Says.EXCEPT)
    if last.says is Says.CLOSED and scoped:
        return [Phrase(Says.REASON, reason(cursor, line), None, cursor.at)]
    if (
        last.says not in (*SCOPES, Says.CLOSED, Says.OPEN, Says.DAYPART, Says.TIMES, Says.EXCEPT)
        or cursor.item.kind is Kind.END
    ):
        cursor.at -= 1
        cursor.refuse(Why.UNKNOWN)
    return []
