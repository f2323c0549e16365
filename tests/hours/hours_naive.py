"""The rules of opening hours told as plainly as possible, day by day and rule by rule: slow, and easy to check."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import combinations

from days_naive import holds

from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.value import Datums, Grens, Openingstijden, Regel, Soort, Vrij, Wanneer

Spans = tuple[tuple[datetime, datetime], ...]
STEP = timedelta(minutes=15)


def naive(hours: Openingstijden, calendar: Feestdagen, start: date, days: int) -> tuple[Spans, list[tuple[date, str]]]:
    """Periods and dates to take care on, in steps of a quarter of an hour."""
    open_steps: set[datetime] = set()
    care = []
    for offset in range(-1, days):
        day = start + timedelta(days=offset)
        steps, reason = _day(hours, calendar, day)
        open_steps |= {datetime.combine(day, time()) + step * STEP for step in steps}
        if reason and offset >= 0:
            care.append((day, reason))
    floor = datetime.combine(start, time())
    return _spans(sorted(step for step in open_steps if step >= floor)), care


def _spans(steps: list[datetime]) -> Spans:
    spans: list[tuple[datetime, datetime]] = []
    for step in steps:
        if spans and spans[-1][1] == step:
            spans[-1] = (spans[-1][0], step + STEP)
        else:
            spans.append((step, step + STEP))
    return tuple(spans)


def _day(hours: Openingstijden, calendar: Feestdagen, day: date) -> tuple[set[int], str]:
    """The quarters of an hour from midnight on, and why one cannot be sure.

    Of a rule that may have begun or ended nobody knows: only what is so with it and without it is certain.
    """
    rules = [regel for regel in hours.regels if holds(regel, calendar, day)]
    maybe = [regel for regel in rules if any(map(_without_year, regel.wanneer))]
    sure = [regel for regel in rules if regel not in maybe]
    worlds = [
        _sure([*sure, *some], calendar, day) for count in range(len(maybe) + 1) for some in combinations(maybe, count)
    ]
    if all(world == worlds[0] for world in worlds):
        return worlds[0]
    return set.intersection(*(steps for steps, _ in worlds)), "zonder-jaar"


def _without_year(moment: Wanneer) -> bool:
    if isinstance(moment, Grens):
        return moment.jaar == 0
    return isinstance(moment, Datums) and (
        (moment.laatste is None and moment.eerste is not None and not moment.eerste.jaar)
        or (moment.eerste is None and moment.laatste is not None and not moment.laatste.jaar)
    )


def _sure(rules: list[Regel], calendar: Feestdagen, day: date) -> tuple[set[int], str]:
    dated = [regel for regel in rules if regel.wanneer and not regel.ook]
    weekly = [regel for regel in rules if not regel.wanneer or regel.ook]
    shut = [regel for regel in dated if _shuts(regel)]
    if shut:
        exact = any(r.soort is Soort.OPEN and _exact(r) for r in dated) and not any(_exact(r) for r in shut)
        return set(), "tegenspraak" if exact else ""
    base = [regel for regel in dated if regel.soort is Soort.OPEN]
    gaps = [regel for regel in dated if regel.soort is Soort.GESLOTEN]
    if not base:
        gaps += [regel for regel in weekly if regel.soort is Soort.GESLOTEN and regel.perioden]
        opens = [regel for regel in weekly if regel.soort in (Soort.OPEN, Soort.ALTIJD)]
        base = [] if any(_shuts(regel) for regel in weekly) else opens
    closed = _steps(gaps, night=True)
    walk_in = _steps([regel for regel in base if regel.noot not in ("op afspraak", "telefonisch", "intake")]) - closed
    asked = _steps([regel for regel in base if regel.noot == "op afspraak"]) - closed
    called = _steps([regel for regel in base if regel.noot == "telefonisch"]) - closed
    met = _steps([regel for regel in base if regel.noot == "intake"]) - closed
    instead = bool(dated and base and base[0].wanneer) and any(regel.perioden for regel in weekly)
    reason = ""
    if not walk_in:
        found = ((asked, "op-afspraak"), (called, "telefonisch"), (met, "intake"), (instead, "op-afspraak"))
        reason = next((why for there, why in found if there), "")
    holiday = calendar.public.get(day, "")
    if holiday and (walk_in or asked or called or met or reason) and not _speaks(base, dated, calendar, holiday):
        return set(), holiday
    return walk_in, reason


def _shuts(regel: Regel) -> bool:
    return regel.soort is Soort.GESLOTEN and not regel.perioden


def _steps(rules: list[Regel], night: bool = False) -> set[int]:
    """Quarters of an hour; a gap that lasts until midnight lasts the night."""
    steps: set[int] = set()
    for regel in rules:
        if regel.soort is Soort.ALTIJD:
            steps |= set(range(96))
        for period in regel.perioden:
            end = 2880 if night and period.einde == 1440 else period.einde
            steps |= set(range(period.begin // 15, end // 15))
    return steps


def _speaks(base: list[Regel], dated: list[Regel], calendar: Feestdagen, holiday: str) -> bool:
    if any(regel.soort is Soort.ALTIJD for regel in base):
        return True
    for regel in dated:
        certain = holiday not in calendar.uncertain or regel.soort is Soort.GEWOON
        for moment in regel.wanneer:
            if moment == Vrij(holiday) or (moment == Vrij("feestdagen") and certain):
                return True
            if isinstance(moment, Datums) and moment.eerste == moment.laatste:
                return True
    return False


def _exact(regel: Regel) -> bool:
    return all(
        (isinstance(m, Datums) and m.eerste == m.laatste)
        or (isinstance(m, Vrij) and m.id != "feestdagen" and "vakantie" not in m.id)
        for m in regel.wanneer
    )
