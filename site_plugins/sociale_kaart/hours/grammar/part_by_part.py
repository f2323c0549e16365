"""A line in parts, each read by itself: what can be read is proposed, what says nothing of time is left out.

A part that names a day of its own and no end is asked about beside the rest; none may take hours away.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..value import Regel, Soort
from .items import Kind, Refusal
from .leaving_out import weighs
from .near import Near, Read
from .remarks import is_remark
from .scan import scan

Mend = Callable[[str, Read], Near | None]
MOST = 8  # parts
_BREAK = re.compile(r"(?<=[^\W\d]{3})[.!]\s+(?=[A-Z])|(?<=uur)\.\s+(?=[A-Z])|(?<=[\d)])\.\s+(?=[A-Z])|\s*[|;]\s*")
# What only says when something begins. Any other word of time may be about the other parts.
_BEGINS = frozenset({Kind.UNKNOWN, Kind.FILLER, Kind.DAY, Kind.TIME, Kind.NUMBER, Kind.HOUR, Kind.NOTE, Kind.FROM,
                     Kind.AND,
                     Kind.EVERY, Kind.COLON, Kind.STOP, Kind.END, Kind.OPENING, Kind.CLOSING})  # fmt: skip


def in_parts(line: str, read: Read, mend: Mend) -> Near | None:
    parts = [part.strip(" .,;") for part in _BREAK.split(line)]
    if not 1 < len(parts) <= MOST or not all(parts):
        return None
    kept, gone, asked = list[str](), list[str](), list[str]()
    for part in parts:
        near = mend(part, read)
        if near and not near.other and not near.asked and not near.is_example and not _is_of_some(near, read):
            kept.append(near.line)
            gone += [near.left_out] if near.left_out else []
        elif is_remark(part) and not weighs(part):
            gone.append(part)
        elif _only_begins(part):
            asked.append(part)
        else:
            return None
    text = "; ".join(kept)
    regels = read(text) if kept else None
    if not regels or isinstance(regels, Refusal) or not _are_apart(regels, asked):
        return None
    if not all(_is_whole(part, regels, read) for part in kept):
        return None
    return Near(text, False, "", ", ".join(gone), "; ".join(asked))


def _is_of_some(near: Near, read: Read) -> bool:
    """`Groepen op afspraak`: without whom it is for, it would be for all."""
    regels = read(near.line) if near.left_out else ()
    return not isinstance(regels, Refusal) and any(r.is_on_appointment and not r.perioden for r in regels)


def _is_whole(part: str, regels: tuple[Regel, ...], read: Read) -> bool:
    """Whether the part says among the others what it says alone, unless it is a sentence about the others."""
    alone = read(part)
    return not isinstance(alone, Refusal) and all(
        regel.soort is not Soort.OPEN or not regel.perioden or any(r.perioden == regel.perioden for r in regels)
        for regel in alone
    )


def _only_begins(part: str) -> bool:
    try:
        items = scan(part)
    except Refusal:
        return False
    kinds = [item.kind for item in items]
    moments = [k for k in kinds if k in (Kind.TIME, Kind.NUMBER)]
    return (
        Kind.DAY in kinds
        and len(moments) == 1
        and _BEGINS.issuperset(kinds)
        and not any(weighs(part[item.start : item.end]) for item in items if item.kind is Kind.UNKNOWN)
    )


def _are_apart(regels: tuple[Regel, ...], asked: list[str]) -> bool:
    """Whether what is asked is about other days than what is proposed."""
    days = {day for regel in regels for day in regel.dagen.dagen or range(7)}
    found = {day for part in asked for item in scan(part) if item.kind is Kind.DAY for day in _days(item.value)}
    return not asked or (not days & found and all(not regel.wanneer for regel in regels))


def _days(value: object) -> tuple[int, ...]:
    return getattr(value, "dagen", ())
