"""What a clause takes from the one before it: its days, its season, its note; or why nobody can tell."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from ..note_kinds import OP_AFSPRAAK, TELEFONISCH
from ..value import Periode, Vrij, Wanneer, is_dayish
from .clause import Clause
from .items import Kind, Why
from .narrower import refuse_narrower
from .of_both import refuse_scope_of_both
from .phrase import SCOPES, Says
from .season_heads import refuse_days_behind_a_season

MONTHS_OF_YEAR = 12


def fill_in(found: list[Clause]) -> None:
    """Each clause gets what it leaves unsaid. Raises Refusal when that could be meant in two ways."""
    _only_that_way(found)
    for before, clause in pairwise(found):
        _refuse_other_hours(before, clause)
        refuse_scope_of_both(before, clause)
        _follow(before, clause)
        _in_season(before, clause)
    _spread_notes(found)
    _except_from_all(found)
    refuse_narrower(_opens(found))
    refuse_days_behind_a_season(found)
    _refuse_loose_exception(found)


def _only_that_way(found: list[Clause]) -> None:
    """`ma-vr 9-17. U kunt alleen op afspraak terecht.`: a sentence of its own about all hours."""
    if len(found) < 2 or [p.says for p in found[-1].phrases] != [Says.NOTE]:
        return
    sentence, opens = found[-1], _opens(found)
    way = sentence.note in (OP_AFSPRAAK, TELEFONISCH)
    if way and not sentence.phrases[0].only:
        return
    if not opens or (way and any(clause.note not in ("", sentence.note) for clause in opens)):
        sentence.refuse(Why.AMBIGUOUS, sentence.phrases[0])
    found.pop()
    for clause in opens:
        clause.note = clause.note or sentence.note


def _opens(found: list[Clause]) -> list[Clause]:
    return [clause for clause in found if clause.says(Says.TIMES) and not clause.says(Says.CLOSED)]


def _follow(before: Clause, clause: Clause) -> None:
    """`ma-vr 9-17, tussen 12 en 13 uur gesloten`, `wo 9-12 (inloop), 13-15 (op afspraak)`: on the days just named."""
    first = clause.phrases[0]
    days_first = before.phrases[0].says in SCOPES and not clause.says(*SCOPES)
    if first.says is Says.TIMES and first.joint is None and not days_first:
        clause.refuse(Why.AMBIGUOUS, first)  # ma 9-12 13-15 di
    if _is_shut_twice(before, clause) or (_ends_excepting(before) and _is_open_without_days(clause)):
        clause.refuse(Why.AMBIGUOUS, first)  # ma-vr 9-17, behalve vrijdag: 9-12
    if _goes_on(clause) and first.joint is not Kind.STOP and not clause.says(*SCOPES):
        if not before.periods and (before.says(Says.CLOSED) or before.note == OP_AFSPRAAK):
            clause.refuse(Why.AMBIGUOUS, first)  # maandag | gesloten | 13-17
        if first.joint is None and _is_over(clause.periods, before.periods):
            clause.refuse(Why.AMBIGUOUS, first)  # maandag 10-12 van 9 tot 12 uur: the tenth of December?
        if first.joint is None and _may_be_a_date(before, clause):
            clause.refuse(Why.AMBIGUOUS, first)  # maandag 10-12 van 13 tot 17 uur: the same
        clause.scopes, clause.parity, clause.led = before.scopes, before.parity, _is_in_season(before)
        if first.joint is None and _is_led(before):
            clause.note = clause.note or before.note


def _is_shut_twice(before: Clause, clause: Clause) -> bool:
    """`ma 9-12 gesloten di gesloten 13-16`: each of the two may be about the hours beside it, or about the day."""
    says = [phrase.says for phrase in before.phrases]
    leads = says[0] is Says.CLOSED and says[-1] in SCOPES and before.phrases[0].joint is None
    return leads and clause.phrases[0].says is Says.CLOSED and clause.phrases[0].joint is None


def _may_be_a_date(before: Clause, clause: Clause) -> bool:
    """Whether one day and two bare numbers stand before a word that leads to other times: `maandag 10-12 van 13 …`."""
    end = clause.phrases[0].at
    row = clause.items[max(end - 4, 0) : end]
    bare = [item.kind for item in row] == [Kind.DAY, Kind.NUMBER, Kind.DASH, Kind.NUMBER]
    leads = clause.items[end].kind is Kind.BETWEEN or clause.items[end].start - clause.items[end - 1].end > len(" van")
    return bare and leads and len(before.phrases) == 2 and cast("int", row[-1].value) <= MONTHS_OF_YEAR


def _is_over(mine: tuple[Periode, ...], others: tuple[Periode, ...]) -> bool:
    """Whether they overlap, without being the same."""
    return mine != others and any(a.begin < b.einde and b.begin < a.einde for a in mine for b in others)


def _is_open_without_days(clause: Clause) -> bool:
    return clause.says(Says.TIMES) and not clause.says(*SCOPES, Says.CLOSED)


def _ends_excepting(clause: Clause) -> bool:
    """Times behind an exception may be its own, or when it holds; behind brackets they are of the days before."""
    last = next((p for p in reversed(clause.phrases) if p.says is not Says.OPEN), clause.phrases[-1])
    return last.says is Says.EXCEPT and not last.bracketed and clause.says(Says.TIMES)


def _is_led(clause: Clause) -> bool:
    """`ma telefonisch 9-12 13-17`: a note in front of the hours is about all that follow."""
    says = [phrase.says for phrase in clause.phrases]
    return Says.NOTE in says and Says.TIMES in says and says.index(Says.NOTE) < says.index(Says.TIMES)


def _refuse_other_hours(before: Clause, clause: Clause) -> None:
    """`ma-vr 9-17, 10-12 za, zo gesloten`: hours that lie over those before them are of the days behind them."""
    first = clause.phrases[0]
    is_beside = first.says in SCOPES and first.joint is None and before.phrases[-1].says is Says.TIMES
    if is_beside and any(one.einde > other.begin for one, other in pairwise(before.periods)):
        clause.refuse(Why.AMBIGUOUS, first)


def _in_season(before: Clause, clause: Clause) -> None:
    """`april t/m oktober: ma-vr 10-18, za 11-17`: the season holds for each of them, up to a full stop."""
    first = clause.phrases[0]
    season = before.scopes[0].moments if before.scopes and _is_in_season(before) else None
    if season and not before.periods and before.note == OP_AFSPRAAK and first.joint is Kind.COMMA:
        clause.refuse(Why.AMBIGUOUS, first)  # maart op afspraak, di 9-12
    if before.says(Says.CLOSED) and before.scopes and before.scopes[0].days is None:
        return  # zomervakantie gesloten, ma-vr 9-17: at all other times
    days = next((p for p in clause.phrases if p.says is not Says.OPEN), first)  # …, geopend op di-zo 10-17
    goes_on = days.says is Says.DAYS and first.joint in (Kind.COMMA, Kind.AND, None) and len(clause.scopes) == 1
    if season and goes_on and clause.scopes[0].moments is None and not any(map(is_dayish, season)):
        clause.scopes[0].moments, clause.led = season, True


def _is_in_season(clause: Clause) -> bool:
    title = next((p for p in clause.phrases if p.says is not Says.OPEN), clause.phrases[0])
    return clause.led or title.says is Says.MOMENTS


def _goes_on(clause: Clause) -> bool:
    """Whether it begins with times, or a note on them (`, op afspraak 13-15`): then it is about the days before it."""
    first = clause.phrases[0]
    return first.says is Says.TIMES or (
        first.says is Says.NOTE and any(p.says is Says.TIMES for p in clause.phrases[1:2])
    )


def _spread_notes(found: list[Clause]) -> None:
    """`intake: ma 9-10 en di 9-10` is intake on both days; without colon or comma nobody can tell."""
    opens = _opens(found)
    if len(opens) < 2 or not any(clause.note for clause in opens) or all(clause.note for clause in opens):
        return
    first = opens[0].phrases[0]
    if first.with_colon:
        _spread_titles(opens)
    elif first.says is Says.NOTE or opens[-1].phrases[0].joint is Kind.AND or _is_of_all(opens):
        opens[-1].refuse(Why.AMBIGUOUS)


def _is_of_all(opens: list[Clause]) -> bool:
    """Whether it may be about all rows: `ma 9-12, di 13-15, op afspraak`."""
    last, alone = opens[-1].phrases[-1], not any(clause.note for clause in opens[:-1])
    return alone and last.says is Says.NOTE and last.joint is Kind.COMMA and last.value in (OP_AFSPRAAK, TELEFONISCH)


def _spread_titles(opens: list[Clause]) -> None:
    """`inloop: ma 9-10 en di 9-10. Op afspraak: wo 9-10 en do 9-10`: each title up to the next."""
    title = ""
    for clause in opens:
        title = clause.note if clause.phrases[0].with_colon else title
        clause.note = clause.note or title


def _except_from_all(found: list[Clause]) -> None:
    """`di 10-12, ook in de schoolvakanties, niet op oudejaarsdag`: not on that day, whatever the holidays."""
    for at, usual in enumerate(found):
        if not usual.says(Says.USUAL) or usual.periods:
            continue
        # Of feasts, but for one: nobody knows of that one.
        of_feasts = any(map(_is_feast, (m for scope in usual.scopes for m in scope.moments or ())))
        never = [moment for moment in usual.buiten if not (of_feasts and _is_feast(moment))]
        for clause in _opens(found[:at]):
            clause.buiten = tuple(dict.fromkeys((*clause.buiten, *never)))


def _is_feast(moment: Wanneer) -> bool:
    return isinstance(moment, Vrij) and not moment.is_school


def _refuse_loose_exception(found: list[Clause]) -> None:
    """`wo 14-16 en vr 10-12 (niet in de schoolvakanties)`: is it about both?"""
    opens = _opens(found)
    if len(opens) < 2 or opens[-1] is not found[-1] or any(clause.buiten for clause in opens[:-1]):
        return
    last = opens[-1].phrases[-1]
    if last.says is Says.EXCEPT and opens[-1].buiten:
        opens[-1].refuse(Why.AMBIGUOUS, last)
