"""Whether a proposal says what the line does not: that a door is open, or that one day is each week's."""

from __future__ import annotations

from ..value import Soort
from .lexicon_vague import FOR_ONCE
from .near import Near, Read
from .one_way import regels_of
from .straight import announced
from .turning import is_held, turns_anywhere
from .visits_by_appointment import contradicts


def says_otherwise(line: str, found: Near, read: Read) -> bool:
    return lets_in(line, found, read) or _is_turned(line, found, read) or _is_for_once(line, found, read)


def _is_turned(line: str, found: Near, read: Read) -> bool:
    """Whether words that turn the hours became a note on them, or were left out; what stood in brackets is one."""
    notes = {r.noot for one in (found.line, found.other) if one for r in regels_of(one, read)}
    new = [text for text in (*notes, _unannounced(line, found.left_out)) if text and f"({text})" not in line]
    return any(map(turns_anywhere, new)) or (bool(new) and is_held(line))


def _unannounced(line: str, left_out: str) -> str:
    for words in announced(line):
        left_out = left_out.replace(words, "")
    return left_out.strip(" ,")


def _is_for_once(line: str, found: Near, read: Read) -> bool:
    """`maandag dicht tot 18 uur vanwege een studiedag`, of which the reason was left out."""
    regels = regels_of(found.line, read) if FOR_ONCE.search(line) else ()
    return any(regel.soort is Soort.GESLOTEN and regel.dagen.dagen and not regel.wanneer for regel in regels)


def lets_in(line: str, found: Near, read: Read) -> bool:
    """Whether a proposal says of a place for appointments that one can walk in."""
    return any(contradicts(line, regels_of(one, read)) for one in (found.line, found.other) if one)
