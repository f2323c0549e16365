"""Phrases → clauses: which of them belong together. Dutch puts them in any order, so order decides nothing alone."""

from __future__ import annotations

from collections.abc import Sequence

from ..note_kinds import OP_AFSPRAAK
from ..value import Periode, is_dayish
from .items import Kind
from .phrase import SCOPES, Phrase, Says

_STRONG = frozenset({Says.TIMES, Says.CLOSED, Says.NONE, Says.ALWAYS})
_EFFECTS = _STRONG | {Says.USUAL}
_JOINED = frozenset({Says.EXCEPT, Says.REASON, Says.DAYPART})


def clauses(phrases: Sequence[Phrase]) -> list[list[Phrase]]:
    """The phrases in groups that each say one thing completely."""
    groups: list[list[Phrase]] = []
    for index, phrase in enumerate(phrases):
        if not groups or _starts_new(groups[-1], phrase, phrases[index + 1 :], len(groups) == 1):
            groups.append([])
        groups[-1].append(phrase)
    return groups


def _is_sentence(rest: Sequence[Phrase]) -> bool:
    """Whether the phrase before `rest` is all of its sentence: `di 10-12. Niet in de schoolvakanties.`"""
    return not rest or rest[0].joint is Kind.STOP


def has(group: Sequence[Phrase], *says: Says) -> bool:
    return any(phrase.says in says for phrase in group)


def _starts_new(group: list[Phrase], phrase: Phrase, rest: Sequence[Phrase], is_first: bool) -> bool:
    if phrase.joint is Kind.STOP:
        return not (phrase.says is Says.EXCEPT and _is_sentence(rest))
    if phrase.says in _JOINED or not (has(group, *_EFFECTS) or _is_note_only(group)):
        return False
    if phrase.bracketed:
        return False  # di 9-12 (april - september) en di 10-12 (oktober - maart)
    if phrase.says in SCOPES or phrase.says is Says.ALSO:
        if _is_behind_its_times(group, phrase, rest):
            return False
        return _scope_starts_new(group, phrase, rest, is_first) and not (is_first and _is_season(group, phrase, rest))
    if phrase.says is Says.NOTE:
        return _note_starts_new(phrase, rest)
    return _effect_starts_new(group, phrase, rest)


def _is_behind_its_times(group: Sequence[Phrase], phrase: Phrase, rest: Sequence[Phrase]) -> bool:
    """`ma 9-12 in juli, di 9-12`, `ma 9-12 even weken, di 9-12`: before the comma it is about what is before it."""
    behind = phrase.says in (Says.MOMENTS, Says.PARITY) and phrase.joint is None and group[-1].says is Says.TIMES
    goes_on = bool(rest) and rest[0].says is Says.DAYS and rest[0].joint in (Kind.COMMA, Kind.AND)
    return behind and goes_on and group[0].says is Says.DAYS and not has(group, Says.MOMENTS, Says.PARITY)


def _is_note_only(group: list[Phrase]) -> bool:
    """`za op afspraak` is complete, `intake za` waits for its times."""
    return len(group) > 1 and group[-1].says is Says.NOTE and group[-1].value == OP_AFSPRAAK


def _scope_starts_new(group: list[Phrase], phrase: Phrase, rest: Sequence[Phrase], is_first: bool) -> bool:
    if not has(group, *SCOPES):
        first = group[0]
        if _is_cell(group, is_first) and phrase.joint is not None and _effect_follows(rest, Says.CLOSED):
            return True
        goes_on = (first.says is Says.TIMES and first.joint is None) or (
            first.says is Says.NOTE and first.joint is not None
        )
        return goes_on and not is_first and _effect_follows(rest)  # maandag 9-12 13-15 dinsdag 9-12
    if _goes_on_closing(group, phrase, rest):
        return False
    if _effect_follows(rest) or (has(group, Says.CLOSED) and _is_open(rest)):
        return True
    return phrase.joint is not None and not has(group, Says.CLOSED, Says.USUAL)


def _goes_on_closing(group: list[Phrase], phrase: Phrase, rest: Sequence[Phrase]) -> bool:
    """`gesloten op zondag en feestdagen, di t/m vr 9-17`: the hours are of the days behind the comma."""
    shut = group[0].says is Says.CLOSED and len(group) > 1 and not has(group, Says.TIMES) and phrase.joint is Kind.AND
    return shut and bool(rest) and rest[0].says is Says.DAYS


def _is_cell(group: list[Phrase], is_first: bool) -> bool:
    """`ma 9-12 | gesloten | di 9-12`, `ma-vr 9-17, tussen 12 en 13 uur gesloten, za 10-12`: of the day before it."""
    first = group[0]
    is_shut = first.says is Says.CLOSED and not has(group, Says.TIMES)
    return not is_first and first.joint is not None and (first.says is Says.TIMES or is_shut)


def _is_season(group: list[Phrase], phrase: Phrase, rest: Sequence[Phrase]) -> bool:
    """`za 10-14, april t/m oktober`: a stretch of days behind the only hours says when those hold."""
    alone = phrase.says is Says.MOMENTS and phrase.joint is Kind.COMMA and not rest
    stretch = isinstance(phrase.value, tuple) and not any(isinstance(m, Periode) or is_dayish(m) for m in phrase.value)
    return alone and stretch and has(group, Says.TIMES) and not has(group, Says.MOMENTS, Says.CLOSED)


def _is_open(rest: Sequence[Phrase]) -> bool:
    """`24 december gesloten, 27 december open`: of those days the opposite is said."""
    return bool(rest) and rest[0].says is Says.OPEN and rest[0].joint is None


def _effect_follows(rest: Sequence[Phrase], *behind: Says) -> bool:
    """Whether what comes next, up to the next joint, says what holds; times, and `behind`, behind a joint too."""
    for phrase in rest:
        if phrase.says in _EFFECTS and (phrase.joint is None or phrase.says in (Says.TIMES, *behind)):
            return True
        if phrase.says is Says.NOTE and phrase.value == OP_AFSPRAAK and phrase.joint is None:
            return True
        if phrase.says in _EFFECTS or phrase.joint is Kind.STOP:
            return False
    return False


def _note_starts_new(phrase: Phrase, rest: Sequence[Phrase]) -> bool:
    if phrase.value == OP_AFSPRAAK and phrase.joint in (Kind.AND, Kind.OR):
        return True
    follows = rest[0] if rest else None
    prefix = follows is not None and follows.says in SCOPES | {Says.TIMES} and follows.joint is None
    return phrase.joint is not None and prefix


def _effect_starts_new(group: list[Phrase], phrase: Phrase, rest: Sequence[Phrase]) -> bool:
    """Times go on a row of times; *gesloten* behind times makes a gap of them, unless its own days follow."""
    if phrase.says is Says.TIMES and has(group, Says.TIMES):
        gap = bool(rest) and rest[0].says is Says.CLOSED and rest[0].joint is None
        return gap or phrase.joint is None or group[-1].says is not Says.TIMES
    if phrase.says is Says.CLOSED and has(group, Says.TIMES):
        own = bool(rest) and rest[0].says in SCOPES and rest[0].joint is None
        return phrase.joint is not None or own or has(group, Says.CLOSED)
    if phrase.says is Says.NONE:
        return phrase.joint is not None or has(group, Says.TIMES)
    if phrase.says is Says.OPEN:
        return phrase.joint is not None
    if phrase.says is Says.USUAL or has(group, Says.ALWAYS):
        return True
    if has(group, Says.CLOSED) and phrase.says is Says.CLOSED:
        return group[0].says is not Says.CLOSED or not has(group, Says.REASON)  # zomerstop: juli gesloten
    return phrase.joint is not None or (phrase.says is Says.ALWAYS and has(group, Says.CLOSED))
