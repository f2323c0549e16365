"""The grammar of opening hours: lines as people write them → Openingstijden.

text ─ scan, titles ─▶ items ─ phrases ─▶ phrases ─ clauses ─▶ groups ─ rules ─▶ Regel[] ─ missing ─▶ Openingstijden

A line is read in full and in one way only, or refused: a wrong guess is worse than an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from ..value import Openingstijden, Regel, Soort, Vrij
from .clauses import clauses
from .items import Refusal, Why
from .lexicon_examples import USUAL
from .lexicon_vague import FOR_ONCE, REGION, SEASONAL
from .missing import without_hours
from .near import Near
from .phrases import read_phrases
from .plainer_sites import EITHER
from .remarks import is_remark
from .rules import rules
from .scan import scan
from .stressed import unstressed
from .titles import without_titles
from .visits_by_appointment import contradicts
from .weekdays import without_weekdays

__all__ = ["Unreadable", "Why", "in_year", "read_lines"]


@dataclass(frozen=True)
class Unreadable:
    """A line that cannot be read: reading stopped at offset `column`.

    `nearest` is a line that can be read: what this one may have meant, or (`is_example`) another of its kind.
    `other` is a second one, when it may have meant that as well; `left_out` are words that belong elsewhere;
    `asked` is a part of which nobody can tell until when. Beside an example, `rest` is what the line says without
    `unread`, of which nobody here knows whether it is about times.
    """

    index: int
    line: str
    column: int
    nearest: str
    why: Why = Why.UNKNOWN
    is_example: bool = False
    other: str = ""
    left_out: str = ""
    asked: str = ""
    rest: str = ""
    unread: str = ""


def read_lines(lines: Sequence[str]) -> tuple[Openingstijden, tuple[Unreadable, ...]]:
    """The hours that `lines` give, and every line that cannot be read. Never raises."""
    return _read_lines(tuple(lines))


@lru_cache(maxsize=16384)  # for speed
def _read_lines(lines: tuple[str, ...]) -> tuple[Openingstijden, tuple[Unreadable, ...]]:
    """Cached: the checks and the catalogue ask for the same lines, and places with the same hours share one value."""
    regels: list[Regel] = []
    unreadable = []
    for index, line in enumerate(lines):
        read = read_line(line)
        if isinstance(read, Refusal):
            unreadable.append(_refused(index, line, read))
        else:
            regels.extend(regel if index == 0 else replace(regel, lijn=index) for regel in read)
    return Openingstijden(tuple(dict.fromkeys(without_hours(regels)))), tuple(unreadable)


@lru_cache(maxsize=16384)  # for speed
def read_line(line: str) -> tuple[Regel, ...] | Refusal:
    """The rules of one line, or where and why reading stopped. Many places share their lines."""
    line = unstressed(line)
    try:
        items = without_weekdays(without_titles(scan(line)))
        found = rules(clauses(read_phrases(items, line)), items)
    except Refusal as refusal:
        return refusal.with_traceback(None)
    seasonal = next((regel.noot for regel in found if not regel.wanneer and SEASONAL.search(regel.noot)), "")
    if seasonal:
        return Refusal(max(line.lower().find(seasonal.lower()), 0), Why.VAGUE)
    if any(_is_for_once(regel) for regel in found):
        return Refusal(len(line), Why.VAGUE)
    if any(_is_elsewhere(regel) for regel in found):
        return Refusal(len(line), Why.UNKNOWN)
    either = EITHER.search(line)
    if either or contradicts(line, found):
        return Refusal(either.start() if either else len(line), Why.AMBIGUOUS)
    return found or Refusal(0, Why.EMPTY)


def _is_for_once(regel: Regel) -> bool:
    """`maandag gesloten wegens ziekte`: on one Monday, and nobody can tell which."""
    shut = regel.soort is Soort.GESLOTEN and bool(regel.dagen.dagen) and not (regel.wanneer or regel.dagen.hoeveelste)
    return shut and bool(FOR_ONCE.search(regel.noot))


def _is_elsewhere(regel: Regel) -> bool:
    """`schoolvakanties gesloten (regio Noord)`: those of the site may be others."""
    moments = (*regel.wanneer, *regel.buiten)
    return bool(REGION.search(regel.noot)) and any(isinstance(m, Vrij) and m.is_school for m in moments)


def _refused(index: int, line: str, refusal: Refusal) -> Unreadable:
    from .nearest import nearest  # of a good line nobody asks: its patterns take a while to compile

    near = nearest(line, refusal, read_line)
    if near.is_example and refusal.why is not Why.TOO_LONG and is_remark(line):
        return Unreadable(index, line, 0, USUAL, Why.REMARK, True)
    return Unreadable(index, line, refusal.column, near.line, refusal.why, near.is_example, *near[2:])


def in_year(problem: Unreadable, today: date) -> Unreadable:
    """The same, with the year that its dates can only have, if their days of the week tell which."""
    from .in_its_year import in_its_year
    from .nearest import nearest

    text = in_its_year(problem.line, today)
    read = read_line(text)
    near = nearest(text, read, read_line) if isinstance(read, Refusal) else Near(text, False)
    if text == problem.line or near.is_example:
        return problem
    return Unreadable(problem.index, problem.line, problem.column, near.line, Why.NO_YEAR, False, *near[2:])
