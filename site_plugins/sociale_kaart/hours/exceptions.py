"""What differs from the usual in the coming weeks, in words: closures, other hours, holidays to call about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from gettext import NullTranslations
from itertools import groupby

from . import phrasebook as words
from .calendar import Feestdagen, Vakantie
from .note_kinds import TELEFONISCH
from .periods import AFSPRAAK, HORIZON, INTAKE, OP_AFSTAND, TEGENSPRAAK, ZONDER_JAAR, Dag, each_day
from .value import SCHOOLVAKANTIES, Openingstijden, Periode, Vrij, Wanneer
from .window import window

# Reasons that are no doubt: the hours are known, only not those of an open door.
_NOT_THE_DOOR = frozenset({"", AFSPRAAK, OP_AFSTAND, INTAKE})


@dataclass(frozen=True)
class Uitzondering:
    """From `eerste` up to and including `laatste`, `tekst` says all of it, days included."""

    eerste: date
    laatste: date
    tekst: str


@dataclass(frozen=True)
class _Day:
    """A day that is not as usual; neighbouring ones are in one `run`. `otherwise_open`: were it not for exceptions."""

    run: int
    datum: date
    now: Dag
    otherwise_open: bool


def say_exceptions(
    hours: Openingstijden, calendar: Feestdagen, start: date, t: NullTranslations, days: int = HORIZON
) -> tuple[Uitzondering, ...]:
    """Neighbouring days of which the same can be said are one exception, in the order of the calendar."""
    said = ((day.run, _text(day, calendar, t), day) for day in _different_days(hours, calendar, start, days))
    found = groupby(said, key=lambda row: row[:2])
    return tuple(e for (_, text), rows in found for e in _said(text, [day for _, _, day in rows], t))


def _said(text: str, group: list[_Day], t: NullTranslations) -> Iterator[Uitzondering]:
    """Nothing, if the place would have been closed on all of these days anyway."""
    if any(day.otherwise_open for day in group):
        first, last = group[0].datum, group[-1].datum
        when = words.dates(first, last, t)
        yield Uitzondering(first, last, t.gettext("{when}: {what}").format(when=when, what=text))


@lru_cache(maxsize=16384)  # for speed
def _different_days(hours: Openingstijden, calendar: Feestdagen, start: date, days: int) -> tuple[_Day, ...]:
    """Kept, because it is the same in every language, and working it out costs more than saying it."""
    view = window(calendar, start - timedelta(days=1), days + 1)
    usual = Openingstijden(tuple(regel for regel in hours.regels if not regel.is_dated))
    as_usual = each_day(usual, window(_without_holidays(calendar), view.first, view.days))
    rows = list(zip(view.dates, each_day(hours, view), as_usual, strict=True))[1:]
    runs = groupby(rows, key=lambda row: _is_different(row[1], row[2]))
    return tuple(
        _Day(run, day, now, bool(normal.open or any(normal.not_the_door) or now.open))
        for run, (different, group) in enumerate(runs)
        if different
        for day, now, normal in group
    )


def _is_different(now: Dag, normal: Dag) -> bool:
    if now.reden == ZONDER_JAAR and now.open == normal.open:
        return False  # what may come on top of the usual hours
    if now.reden not in _NOT_THE_DOOR:
        return True
    same = _all_hours(now) == _all_hours(normal) != ((), (), (), ())
    return not same and any(regel.is_dated for regel in now.door)


def _all_hours(day: Dag) -> tuple[tuple[Periode, ...], ...]:
    return day.open, *day.not_the_door


def _without_holidays(calendar: Feestdagen) -> Feestdagen:
    return Feestdagen({}, calendar.school, calendar.until)


def _text(day: _Day, calendar: Feestdagen, t: NullTranslations) -> str:
    """What is different on this day."""
    now = day.now
    if now.reden in (TEGENSPRAAK, ZONDER_JAAR):
        return t.gettext("not certain")
    if now.reden not in _NOT_THE_DOOR:
        return t.gettext("{holiday}, may be closed").format(holiday=words.holiday(now.reden, t))
    dated = (regel for regel in now.door if regel.is_dated)
    what = _hours(now, t)
    why = dict.fromkeys(reason for regel in dated for reason in _why(regel.noot, regel.wanneer, day.datum, calendar, t))
    return t.gettext("{what} ({note})").format(what=what, note=words.row(list(why), t)) if why else what


def _hours(now: Dag, t: NullTranslations) -> str:
    """Times, with "by appointment" or "by telephone" only where that is the only way."""
    if now.open:
        return words.times(now.open, t)
    if now.reden == AFSPRAAK:
        return " ".join(filter(None, (words.times(now.op_afspraak, t), words.note("op afspraak", t))))
    if now.reden == OP_AFSTAND:
        return " ".join((words.times(now.op_afstand, t), words.note(TELEFONISCH, t)))
    if now.reden == INTAKE:
        return words.times(now.intake, t)  # the note comes behind it
    return t.gettext("closed")


def _why(note: str, wanneer: tuple[Wanneer, ...], day: date, calendar: Feestdagen, t: NullTranslations) -> list[str]:
    """The reason that the line gives, else the name of the holiday by which it holds on this day."""
    if note and note not in ("op afspraak", TELEFONISCH):
        return [words.note(note, t)]
    names = [calendar.public.get(day), calendar.vakantie(day)]
    mine = [m.id for m in wanneer if isinstance(m, Vrij)]
    groups = {"feestdagen": names[0], "schoolvakanties": names[1]}
    found = [name for name in names if name and (name in mine or name in [groups.get(m) for m in mine])]
    return [words.holiday(name, t) for name in found[:1]]


def unspoken_school_holidays(
    hours: Openingstijden, calendar: Feestdagen, start: date, days: int = HORIZON
) -> tuple[Vakantie, ...]:
    """School holidays in the coming weeks of which the hours say nothing: then nobody knows whether they differ."""
    moments = (moment for regel in hours.regels for moment in (*regel.wanneer, *regel.buiten))
    named = {moment.id for moment in moments if isinstance(moment, Vrij) and moment.is_school}
    if SCHOOLVAKANTIES in named:
        return ()
    last = start + timedelta(days=days - 1)
    return tuple(v for v in calendar.school if v.first <= last and v.last >= start and v.id not in named)
