"""From rules to the periods of the coming days, and the dates on which nobody can be sure.

The order of precedence, from strong to weak: a dated closure, dated hours, a weekly closure, weekly hours.
A public holiday of which the hours do not speak is uncertain: its periods are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache, reduce

from .calendar import Feestdagen
from .spans import common, joined, merged, without
from .value import DAY, FEESTDAGEN, Datums, Openingstijden, Periode, Regel, Soort, Vrij, is_dayish
from .window import Window, window

AFSPRAAK = "op-afspraak"
OP_AFSTAND = "telefonisch"
INTAKE = "intake"
TEGENSPRAAK = "tegenspraak"
ZONDER_JAAR = "zonder-jaar"
MOST_DOUBTED = 4  # rules on one day of which nobody knows whether they hold: with more, nothing is certain
HORIZON = 56  # days: as far ahead as a built site promises to be right
ALL_DAY = Periode(0, DAY)


@dataclass(frozen=True, order=True)
class LetOp:
    """A date on which the hours are not certain; `reden` is a holiday's id or one of the above."""

    datum: date
    reden: str


@dataclass(frozen=True)
class Uitkomst:
    """Merged and sorted periods in local wall time (Europe/Amsterdam, naive), and the dates to take care on."""

    perioden: tuple[tuple[datetime, datetime], ...]
    let_op: tuple[LetOp, ...]


@dataclass(frozen=True)
class Dag:
    """One day: `open` periods, those `op_afspraak`, `op_afstand` (by telephone) and for an `intake`, the rules that
    decide, and why one cannot just walk in ("" if one can, or if it is closed)."""

    open: tuple[Periode, ...] = ()
    op_afspraak: tuple[Periode, ...] = ()
    op_afstand: tuple[Periode, ...] = ()
    intake: tuple[Periode, ...] = ()
    door: tuple[Regel, ...] = ()
    reden: str = ""

    @property
    def not_the_door(self) -> tuple[tuple[Periode, ...], ...]:
        """Hours at which somebody is there, but not for whoever walks in."""
        return self.op_afspraak, self.op_afstand, self.intake


CLOSED_DAY = Dag()


@lru_cache(maxsize=16384)  # for speed
def expand(hours: Openingstijden, calendar: Feestdagen, start: date, days: int = HORIZON) -> Uitkomst:
    """What a person finds on the door from `start` 00:00 on, for `days` days.

    A period belongs to the day on which it starts: one that started the evening before is cut at `start` 00:00,
    one that runs past the last midnight is kept whole.
    """
    view = window(calendar, start - timedelta(days=1), days + 1)
    classes = _classes(hours, view)
    floor = datetime.combine(start, time())
    loose = [span for mask, dag in classes for period in dag.open for span in view.spans(period, mask)]
    perioden = merged((max(begin, floor), end) for begin, end in sorted(loose) if end > floor)
    care = sorted(LetOp(view.dates[i], dag.reden) for mask, dag in classes if dag.reden for i in view.bits(mask) if i)
    return Uitkomst(perioden, tuple(care))


def each_day(hours: Openingstijden, view: Window) -> list[Dag]:
    """The state of every day in `view`."""
    days = [CLOSED_DAY] * view.days
    for mask, dag in _classes(hours, view):
        for i in view.bits(mask):
            days[i] = dag
    return days


def _classes(hours: Openingstijden, view: Window) -> list[tuple[int, Dag]]:
    """The days in groups with one answer each: those on which the same rules hold, every holiday apart."""
    holidays = [(view.holiday[name], name) for name in view.holidays]
    rest = view.all & ~sum(mask for mask, _ in holidays)
    classes: list[tuple[int, str, list[Regel]]] = [(mask, name, []) for mask, name in [(rest, ""), *holidays]]
    for regel in hours.regels:
        classes = _split(classes, regel, view.mask(regel))
    return [(mask, _day(rules, name, view.calendar.is_certain(name))) for mask, name, rules in classes if rules]


def _split(classes: list[tuple[int, str, list[Regel]]], regel: Regel, held: int) -> list[tuple[int, str, list[Regel]]]:
    """Each group in two: the days on which `regel` holds, and the others; nothing is kept of an empty group."""
    found = []
    for mask, name, rules in classes:
        if both := mask & held:
            found.append((both, name, [*rules, regel]))
        if other := mask & ~held:
            found.append((other, name, rules))
    return found


def _day(rules: list[Regel], holiday: str, certain: bool) -> Dag:
    """The state of a day on which `rules` hold, or may hold: then what is so in any case."""
    doubted = [r for r in rules if r.is_without_year]
    if not doubted:
        return _sure(rules, holiday, certain)
    if len(doubted) > MOST_DOUBTED:
        return Dag(door=tuple(rules), reden=ZONDER_JAAR)
    sure = [r for r in rules if not r.is_without_year]
    worlds = [
        _sure([*sure, *(r for n, r in enumerate(doubted) if world >> n & 1)], holiday, certain)
        for world in range(1 << len(doubted))
    ]
    open_anyway = reduce(common, (dag.open for dag in worlds))
    if len({(joined(dag.open), dag.reden) for dag in worlds}) == 1:
        return replace(worlds[0], open=open_anyway)
    return Dag(open=open_anyway, door=tuple(rules), reden=ZONDER_JAAR)


def _sure(rules: list[Regel], holiday: str, certain: bool) -> Dag:
    """The state of a day on which `rules` hold."""
    if not rules:
        return CLOSED_DAY
    dated = [regel for regel in rules if regel.is_dated]
    shut = [regel for regel in dated if regel.soort is Soort.GESLOTEN and not regel.perioden]
    if shut:
        return _closed(shut, dated)
    weekly = [regel for regel in rules if not regel.is_dated]
    base = [regel for regel in dated if regel.soort is Soort.OPEN]
    if not base:
        base = _weekly(weekly)
    gaps = [r for r in rules if r.soort is Soort.GESLOTEN and (r.is_dated or (base and not base[0].is_dated))]
    dag = _hours(base, gaps, weekly)
    if holiday and (dag.open or any(dag.not_the_door) or dag.reden) and not _speaks(dated, base, holiday, certain):
        return Dag(door=dag.door, reden=holiday)
    return dag


def _closed(shut: list[Regel], dated: list[Regel]) -> Dag:
    """Closed; but who also gave hours for exactly this day may well have meant those."""
    exact = any(r.soort is Soort.OPEN and _is_exact(r) for r in dated) and not any(map(_is_exact, shut))
    return Dag(door=tuple(shut), reden=TEGENSPRAAK if exact else "")


def _weekly(weekly: list[Regel]) -> list[Regel]:
    if any(regel.soort is Soort.GESLOTEN and not regel.perioden for regel in weekly):
        return []
    return [regel for regel in weekly if regel.soort in (Soort.OPEN, Soort.ALTIJD)]


def _hours(base: list[Regel], gaps: list[Regel], weekly: list[Regel]) -> Dag:
    holes = [p for regel in gaps for p in regel.perioden]
    opens = without((p for r in base if r.is_walk_in for p in _periods(r)), holes)
    asked = without((p for r in base if r.is_on_appointment for p in r.perioden), holes)
    called = without((p for r in base if r.is_at_a_distance for p in r.perioden), holes)
    met = without((p for r in base if r.is_first_meeting for p in r.perioden), holes)
    # A dated *op afspraak* without times takes the place of the weekly hours; a weekly one only adds to them.
    instead = any(r.is_dated for r in base) and any(r.perioden for r in weekly)
    found = ((asked, AFSPRAAK), (called, OP_AFSTAND), (met, INTAKE), (instead, AFSPRAAK))
    reden = "" if opens else next((why for there, why in found if there), "")
    return Dag(tuple(opens), tuple(asked), tuple(called), tuple(met), tuple(base + gaps), reden)


def _periods(regel: Regel) -> tuple[Periode, ...]:
    return (ALL_DAY,) if regel.soort is Soort.ALTIJD else regel.perioden


def _speaks(dated: list[Regel], base: list[Regel], holiday: str, certain: bool) -> bool:
    """Whether the hours say what holds on this holiday: by its name, its date, or (if certain) its group."""
    if any(regel.soort is Soort.ALTIJD for regel in base):
        return True
    return any(names(regel, holiday, certain) for regel in dated)


def names(regel: Regel, holiday: str, certain: bool) -> bool:
    """Whether a dated rule is about this very day, given that it holds on it."""
    return any(
        moment.is_one_day
        if isinstance(moment, Datums)
        else moment == Vrij(holiday) or _is_group(moment, regel, certain)
        for moment in regel.wanneer
    )


def _is_group(moment: object, regel: Regel, certain: bool) -> bool:
    return moment == Vrij(FEESTDAGEN) and (certain or regel.soort is Soort.GEWOON)


def _is_exact(regel: Regel) -> bool:
    """Whether the rule is about days by date or name, not about a season or the group of all holidays."""
    return all(is_dayish(moment) and moment != Vrij(FEESTDAGEN) for moment in regel.wanneer)
