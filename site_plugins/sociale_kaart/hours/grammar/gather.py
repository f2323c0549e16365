"""The phrases of one clause → what it says, each thing once."""

from __future__ import annotations

from collections.abc import Sequence

from ..note_kinds import GEEN
from ..value import DAY, Grens, Periode, Vrij, Wanneer, is_dayish, lacks_year
from .clause import Clause, Extent
from .days import EVERY_DAY, Days
from .items import Item, Kind, Why
from .notes import together
from .phrase import Phrase, Says
from .times import OPEN_BEGIN, OPEN_END

_SHUT = (Says.CLOSED, Says.NONE)
MOST_OF_ONE_DAY = 4  # phrases: donderdag, 24 december, open, tot 15:00


def gather(group: Sequence[Phrase], items: tuple[Item, ...]) -> Clause:
    clause = Clause(items, group)
    only = False
    for phrase in group:
        only = only or (phrase.only and phrase.says is not Says.NOTE)
        if only and phrase.says in (Says.DAYS, Says.MOMENTS) and clause.only is None:
            clause.only = phrase.says
        _TAKE.get(phrase.says, _nothing)(clause, phrase)
    return clause


def _nothing(clause: Clause, phrase: Phrase) -> None:
    """*open* and *gesloten* need no more than being there."""


def _take_scope(clause: Clause, phrase: Phrase) -> None:
    last = clause.scopes[-1] if clause.scopes else None
    if last is None or _is_union(clause, phrase):
        last = Extent()
        clause.scopes.append(last)
    elif len(clause.scopes) > 1 and not _is_date_of(clause, phrase):
        clause.refuse(Why.AMBIGUOUS, phrase)
    _fill(clause, last, phrase)


def _is_date_of(clause: Clause, phrase: Phrase) -> bool:
    """`maandag 28 december en dinsdag 29 december`: each day of the week with its date at once behind it."""
    return phrase.joint is None and _is_dayish(phrase) and all(s.days and s.moments for s in clause.scopes[:-1])


def _fill(clause: Clause, scope: Extent, phrase: Phrase) -> None:
    if isinstance(phrase.value, Days) and (scope.days is None or _is_narrower(scope.days, phrase)):
        scope.days = phrase.value
        clause.parts |= phrase.value.parts
    elif isinstance(phrase.value, tuple) and scope.moments is None:
        if scope.days and _is_day_after(clause, phrase):
            clause.refuse(Why.AMBIGUOUS, phrase)  # eerste werkdag na nieuwjaar: that one, or each after it?
        scope.moments = _moments(phrase)
    else:
        clause.refuse(Why.AMBIGUOUS, phrase)


def _is_narrower(days: Days, phrase: Phrase) -> bool:
    """`dagelijks (ma t/m vr)`: the brackets say which."""
    return (
        phrase.bracketed
        and not days.parts
        and days.groups in ({(): set(EVERY_DAY)}, getattr(phrase.value, "groups", None))
    )


def _is_day_after(clause: Clause, phrase: Phrase) -> bool:
    """`eerste werkdag na nieuwjaar`, `vrijdag na kerst`: that day alone, which no calendar here knows."""
    before = clause.phrases[clause.phrases.index(phrase) - 1]
    bounds = [m for m in _moments(phrase) if isinstance(m, Grens)]
    after = any(not (m.tot or m.mee or m.jaar or Vrij(m.vrij).is_school) for m in bounds)
    return after and before.says is Says.DAYS and phrase.joint is None


def _moments(phrase: Phrase) -> tuple[Wanneer, ...]:
    return tuple(m for m in phrase.value if not isinstance(m, Periode)) if isinstance(phrase.value, tuple) else ()


def _is_union(clause: Clause, phrase: Phrase) -> bool:
    """`zon- en feestdagen gesloten` is both; `maandag in juli gesloten` and `juli, ma 10-12` are where they meet."""
    if phrase.joint is None:
        return False
    if phrase.joint is Kind.OR:
        clause.refuse(Why.AMBIGUOUS, phrase)
    dayish = _is_dayish(phrase) or (
        clause.scopes[-1].moments is not None and all(map(is_dayish, clause.scopes[-1].moments))
    )
    if dayish or (phrase.joint is Kind.AND and clause.says(Says.CLOSED)):
        return True
    if phrase.joint is Kind.AND or clause.says(Says.CLOSED):
        clause.refuse(Why.AMBIGUOUS, phrase)
    return False


def _is_dayish(phrase: Phrase) -> bool:
    return phrase.says is Says.MOMENTS and all(map(is_dayish, _moments(phrase)))


def _take_parity(clause: Clause, phrase: Phrase) -> None:
    if clause.parity:
        clause.refuse(Why.AMBIGUOUS, phrase)
    clause.parity = str(phrase.value)


def _take_part(clause: Clause, phrase: Phrase) -> None:
    clause.parts.add(str(phrase.value))


def _take_times(clause: Clause, phrase: Phrase) -> None:
    if phrase.joint is Kind.OR:
        clause.refuse(Why.AMBIGUOUS, phrase)
    more = {p for p in phrase.value if isinstance(p, Periode)} if isinstance(phrase.value, tuple) else set()
    if any(period.einde == OPEN_END or period.begin == OPEN_BEGIN for period in more):
        more = {_bounded(clause, phrase, period) for period in more}
    clause.periods = tuple(sorted({*clause.periods, *more}))


def _bounded(clause: Clause, phrase: Phrase, period: Periode) -> Periode:
    """The part of the day that is closed: `vanaf 16:00 gesloten`, `24 december open tot 15:00`."""
    if period.begin >= DAY:
        clause.refuse(Why.IMPOSSIBLE, phrase)  # vanaf 24:00 gesloten: of which day?
    if not clause.says(Says.CLOSED):
        if not (clause.says(Says.OPEN) and _is_dated(clause) and len(clause.phrases) <= MOST_OF_ONE_DAY):
            clause.refuse(
                Why.NO_HOURS if period.begin == OPEN_BEGIN else Why.NO_END, phrase
            )  # vanaf 19:00, until when?
        clause.shuts = True
        return Periode(period.einde, DAY) if period.begin == OPEN_BEGIN else Periode(0, period.begin)
    return Periode(0, period.einde) if period.begin == OPEN_BEGIN else Periode(period.begin, DAY)


def _is_dated(clause: Clause) -> bool:
    """Whether it is about single days by their date, before whatever is said of them."""
    return bool(clause.scopes) and all(s.moments and all(map(is_dayish, s.moments)) for s in clause.scopes)


def _take_except(clause: Clause, phrase: Phrase) -> None:
    if isinstance(phrase.value, Days):
        dagen = phrase.value.dagen()
        if phrase.value.parts:
            clause.refuse(Why.AMBIGUOUS, phrase)  # behalve woensdagmiddag: and in the morning?
        if len(dagen) > 1 or dagen[0].hoeveelste or clause.without_days:
            clause.refuse(Why.AMBIGUOUS, phrase)
        clause.without_days = dagen[0].dagen or EVERY_DAY
    elif isinstance(phrase.value, tuple):
        if any(map(lacks_year, _moments(phrase))):
            clause.refuse(Why.AMBIGUOUS, phrase)  # niet vanaf 1 mei: of which year?
        clause.buiten = (*clause.buiten, *_moments(phrase))


def _take_note(clause: Clause, phrase: Phrase) -> None:
    note, before = str(phrase.value), clause.note
    if before and before != note:
        notes = [p for p in clause.phrases if p.says is Says.NOTE]
        in_brackets = any(clause.items[p.at].kind is Kind.OPENING for p in notes) and not clause.says(*_SHUT)
        both = together(before, note) if in_brackets else ""
        if not both:
            clause.refuse(Why.AMBIGUOUS, phrase)
        note = both
    clause.note = note


def _take_none(clause: Clause, phrase: Phrase) -> None:
    clause.note = f"{GEEN} {phrase.value}".strip()


_TAKE = {
    Says.DAYS: _take_scope,
    Says.MOMENTS: _take_scope,
    Says.PARITY: _take_parity,
    Says.DAYPART: _take_part,
    Says.TIMES: _take_times,
    Says.EXCEPT: _take_except,
    Says.NOTE: _take_note,
    Says.NONE: _take_none,
    Says.REASON: _take_note,
}
