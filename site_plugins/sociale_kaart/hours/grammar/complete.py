"""Whether a clause is complete, and says nothing that does not go together."""

from __future__ import annotations

from datetime import date
from itertools import combinations, pairwise

from ..note_kinds import OP_AFSPRAAK
from ..value import DAY, Dagen, Datums, Soort, Wanneer, is_dayish
from .clause import Clause, Extent
from .clauses import has
from .cursor import JOINTS
from .dates import LEAP_YEAR
from .items import Kind, Why
from .phrase import SCOPES, Says
from .times import SMALL_HOURS, fits

# What may be said of the last day alone.
_TURNS = frozenset({Says.CLOSED, Says.NONE, Says.NOTE, Says.USUAL})
_RANGE = frozenset({Kind.UP_TO, Kind.DASH, Kind.TILL})


def check_complete(clause: Clause, soort: Soort) -> None:
    """Refuse a clause that lacks its days or its times, or that says things that do not go together."""
    scoped = bool(clause.scopes or clause.parity)
    if soort is Soort.GESLOTEN:
        if not (_restricts(clause) or clause.periods):
            clause.refuse(Why.NO_DAYS)
        if len(clause.periods) > 1 or (clause.periods and _is_listed(clause)) or clause.note == OP_AFSPRAAK:
            clause.refuse(Why.AMBIGUOUS)  # ma 9-12, 13-17 gesloten; gesloten op maandag en dinsdag 10-12
    elif soort is Soort.OPEN and not clause.says(Says.ALWAYS):
        if clause.periods and not (scoped and all(map(_names_days, clause.extents))):
            clause.refuse(Why.NO_DAYS)  # juli en augustus 10-15: on Sundays too?
        if not clause.periods and clause.note != OP_AFSPRAAK and not _is_usual_on_some_days(clause):
            clause.refuse(Why.NO_HOURS)
        _check_note_within(clause)
    _check_opposites(clause, soort)
    _check_parts(clause)
    _check_one_weekday(clause)
    _check_order(clause)


def _check_note_within(clause: Clause) -> None:
    """`ma-vr 8-17, 12-13 telefonisch` is by telephone within the hours; in brackets a note is about all of them."""
    last = clause.phrases[-1]
    around = {item.kind for item in clause.items[max(last.at - 1, 0) : last.at + 1]}
    is_beside = last.says is Says.NOTE and Kind.OPENING not in around
    if is_beside and any(a.begin < b.einde and b.begin < a.einde for a, b in combinations(clause.periods, 2)):
        clause.refuse(Why.AMBIGUOUS)


def _check_opposites(clause: Clause, soort: Soort) -> None:
    if soort is Soort.GEWOON and (clause.parity or clause.without_days):
        clause.refuse(Why.AMBIGUOUS)  # in december open in de even weken: and in the odd ones?
    says = [phrase.says for phrase in clause.phrases]
    if soort is Soort.GESLOTEN and says[:2] == [Says.OPEN, Says.EXCEPT]:
        clause.refuse(Why.AMBIGUOUS)  # open behalve feestdagen. 24 december tot 15 uur: these are two things
    if soort is Soort.GESLOTEN and Says.EXCEPT in says:
        _check_hours_of_an_exception(clause, says[says.index(Says.EXCEPT) :])
    shut = next((n for n, p in enumerate(clause.phrases) if p.says is Says.CLOSED), len(clause.phrases))
    if has(clause.phrases[shut:], Says.OPEN):
        clause.refuse(Why.AMBIGUOUS)  # gesloten, and open?


def _check_hours_of_an_exception(clause: Clause, behind: list[Says]) -> None:
    """`zomervakantie dicht behalve dinsdag 10-12`: open then; `behalve feestdagen 12-13 gesloten` is closed then."""
    if Says.TIMES in behind and Says.CLOSED not in behind[behind.index(Says.TIMES) :]:
        clause.refuse(Why.AMBIGUOUS, clause.phrases[behind.index(Says.TIMES) - len(behind)])


def _check_order(clause: Clause) -> None:
    """`10-17 di t/m za, zo gesloten`: with the hours in front, the last of several days may be the only one closed."""
    says = [phrase.says for phrase in clause.phrases]
    if Says.TIMES not in says:
        return
    times = says.index(Says.TIMES)
    first = next((n for n, said in enumerate(says) if said in SCOPES), 0)
    last = next((n for n, said in enumerate(says[first:], first) if said in _TURNS), 0)
    if times < first < last and clause.items[clause.phrases[last].at].kind is not Kind.OPENING:
        row = [item.kind for item in clause.items[clause.phrases[first].at : clause.phrases[last].at]]
        if first > 1 or not _is_one_stretch(row):
            clause.refuse(Why.AMBIGUOUS, clause.phrases[last])


def _is_one_stretch(row: list[Kind]) -> bool:
    """`ma`, `ma t/m vr`."""
    most = 1 + bool(_RANGE.intersection(row))
    return row.count(Kind.DAY) <= most


def _is_usual_on_some_days(clause: Clause) -> bool:
    """`in de zomervakantie alleen op dinsdag open`: at the usual hours."""
    return clause.only is Says.DAYS and bool(clause.scopes) and all(s.moments and s.days for s in clause.scopes)


def _names_days(scope: Extent) -> bool:
    return scope.days is not None or (bool(scope.moments) and all(map(is_dayish, scope.moments or ())))


def _check_parts(clause: Clause) -> None:
    """`dinsdagmiddag 09:00` contradicts itself; a part of the day says nothing without times."""
    if clause.parts and not clause.periods:
        clause.refuse(Why.NO_HOURS)
    if not all(fits(clause.periods, part) for part in clause.parts):
        clause.refuse(Why.IMPOSSIBLE, next(p for p in clause.phrases if p.says is Says.TIMES))
    says = [phrase.says for phrase in clause.phrases]
    is_behind = Says.DAYPART in says and Says.TIMES in says and says.index(Says.DAYPART) > says.index(Says.TIMES)
    if is_behind and "avond" in clause.parts and any(p.einde > DAY + SMALL_HOURS for p in clause.periods):
        clause.refuse(Why.AMBIGUOUS)  # za 19.00 tot 11.00 uur 's avonds
    if clause.says(Says.ALWAYS) and (clause.periods or clause.says(Says.CLOSED)):
        clause.refuse(Why.AMBIGUOUS)
    if clause.says(Says.REASON) and not clause.says(Says.CLOSED):
        clause.refuse(Why.UNKNOWN, next(p for p in clause.phrases if p.says is Says.REASON))


def _check_one_weekday(clause: Clause) -> None:
    """`1 januari, 1 mei, Hemelvaart (donderdag) gesloten`: the day is that of the last, and not of them all."""
    for scope in clause.scopes:
        days, moments = scope.days.dagen() if scope.days else (), scope.moments or ()
        is_one = len(days) == 1 and len(days[0].dagen) == 1 and not days[0].hoeveelste
        if is_one and len(moments) > 1 and all(map(is_dayish, moments)) and not _fall_on_one(moments):
            clause.refuse(Why.AMBIGUOUS)


def _fall_on_one(moments: tuple[Wanneer, ...]) -> bool:
    """Whether dates can fall on the same day of the week: 24 and 31 December do."""
    dates = [m.eerste for m in moments if isinstance(m, Datums) and m.eerste]
    return len(dates) == len(moments) and any(
        len({date(d.jaar or year, d.maand, d.dag).weekday() for d in dates}) == 1 for year in (LEAP_YEAR - 1, LEAP_YEAR)
    )


def _restricts(clause: Clause) -> bool:
    """Whether the clause names less than every day."""
    if clause.parity or clause.buiten:
        return True
    return bool(clause.scopes) and all(s.moments or (s.days and s.days.dagen() != (Dagen(),)) for s in clause.scopes)


def _is_listed(clause: Clause) -> bool:
    """Whether *gesloten* comes first and a row of several things stands between it and the times."""
    if clause.phrases[0].says is not Says.CLOSED or len(clause.phrases) < 3:
        return False
    first, last = clause.phrases[1], clause.phrases[-1]
    between = [item.kind for item in clause.items[first.at : last.at]]
    beside = any(one is Kind.DAY is other for one, other in pairwise(between))  # gesloten op zondag | di 9-12
    return beside or not JOINTS.isdisjoint(between)
