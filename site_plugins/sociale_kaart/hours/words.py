"""Opening hours in standard words, in any language. The Dutch words are lines that the grammar reads back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from gettext import NullTranslations
from itertools import groupby

from . import phrasebook as words
from .value import DAY, EVEN, Dagen, Openingstijden, Periode, Regel, Soort, is_dayish

RUN = 3  # days in a row from which on "Monday to Wednesday" is clearer than a row of names
EVERY_DAY = range(7)
WeekDay = tuple[int, tuple[tuple[str, str], ...], tuple[str, ...]]


@lru_cache(maxsize=32768)
def say(hours: Openingstijden, t: NullTranslations) -> tuple[str, ...]:
    """One line per rule, in the order in which they were written."""
    return tuple(say_rule(regel, t) for regel in hours.regels)


def say_rule(regel: Regel, t: NullTranslations) -> str:
    """One rule as one line."""
    match regel.soort:
        case Soort.ALTIJD:
            return t.gettext("always open")
        case Soort.GEWOON:
            return t.gettext("{what}: usual hours").format(what=_but(words.moments(regel.wanneer, t), regel, t))
        case Soort.GESLOTEN:
            return _closed(regel, t)
        case Soort.OPEN:
            return _open(regel, t)


def _open(regel: Regel, t: NullTranslations) -> str:
    note = words.note(regel.noot, t)
    if regel == Regel(Soort.OPEN, noot=regel.noot):
        return note
    what = _but(_on(regel, words.times(regel.perioden, t), t), regel, t)
    return t.gettext("{what} ({note})").format(what=what, note=note) if note else what


def _closed(regel: Regel, t: NullTranslations) -> str:
    what = _but(_on(regel, words.times(regel.perioden, t), t), regel, t)
    line = t.gettext("{what}: closed").format(what=what)
    return t.gettext("{closed} ({reason})").format(closed=line, reason=regel.noot) if regel.noot else line


def _but(what: str, regel: Regel, t: NullTranslations) -> str:
    if not regel.buiten:
        return what
    return t.gettext("{what}, except {when}").format(what=what, when=words.moments(regel.buiten, t))


def _on(regel: Regel, times: str, t: NullTranslations) -> str:
    """Days, moments and times, as far as there are any: `July and August: Saturday 10:00–12:00`."""
    when, days = words.moments(regel.wanneer, t), _days(regel.dagen, t)
    if when and regel.dagen == Dagen() and not _needs_days(regel):
        days = ""
    elif not times and regel.dagen == Dagen(weken=regel.dagen.weken):
        days = t.gettext("even weeks") if regel.dagen.weken == EVEN else t.gettext("odd weeks")
    what = t.gettext("{days} {times}").format(days=days, times=times) if days and times else days or times
    if regel.ook:
        return t.gettext("{when}: also {what}").format(when=when, what=what)
    return t.gettext("{when}: {what}").format(when=when, what=what) if when and what else when or what


def _needs_days(regel: Regel) -> bool:
    """Hours in a stretch of days say on which days of the week they hold, also when that is every day."""
    return regel.soort is Soort.OPEN and bool(regel.perioden) and not all(map(is_dayish, regel.wanneer))


def _days(dagen: Dagen, t: NullTranslations) -> str:
    days = _counted(dagen, t) if dagen.hoeveelste else _plain(dagen.dagen, t)
    if not dagen.weken:
        return days
    template = t.gettext("{days} in even weeks") if dagen.weken == EVEN else t.gettext("{days} in odd weeks")
    return template.format(days=days)


def _counted(dagen: Dagen, t: NullTranslations) -> str:
    """`first and third Tuesday of the month`: the counting words come from the catalogue, with the form they need."""
    nths = words.row([t.pgettext("nth", words.NTHS[nth]) for nth in dagen.hoeveelste], t)
    names = (t.pgettext("nth weekday", words.WEEKDAYS[day]) for day in dagen.dagen or EVERY_DAY)
    return words.row([t.gettext("{nth} {day} of the month").format(nth=nths, day=name) for name in names], t)


def _plain(days: Sequence[int], t: NullTranslations) -> str:
    """`Monday to Friday`, `Tuesday and Thursday`, `every day`."""
    if not days:
        return t.gettext("every day")
    parts: list[str] = []
    for _, group in groupby(enumerate(days), lambda pair: pair[1] - pair[0]):
        parts.extend(_run([day for _, day in group], t))
    return words.row(parts, t)


def _run(days: list[int], t: NullTranslations) -> list[str]:
    names = [words.weekday(day, t) for day in days]
    if len(names) < RUN:
        return names
    return [t.pgettext("weekdays", "{first} to {last}").format(first=names[0], last=names[-1])]


def week(hours: Openingstijden) -> tuple[WeekDay, ...] | None:
    """A table of the seven days: (0-6, ((from, until), ...), notes), or None when the hours are not that plain.

    Dated closures and single days do not spoil the table; they belong to the exceptions beside it.
    """
    weekly = [regel for regel in hours.regels if not regel.is_dated]
    seasonal = any(r.is_dated and r.soort is Soort.OPEN and r.dagen != Dagen() for r in hours.regels)
    if seasonal or not weekly or not all(map(_is_plain, weekly)):
        return None
    shut = {day for r in weekly if r.soort is Soort.GESLOTEN for day in r.dagen.dagen}
    opens = [r for r in weekly if r.soort is not Soort.GESLOTEN]
    return tuple(_week_day(day, [] if day in shut else opens) for day in EVERY_DAY)


def _is_plain(regel: Regel) -> bool:
    """Whether the rule fits in a cell: nothing counted, nothing excepted, no gap in the middle of the day."""
    simple = not (regel.dagen.hoeveelste or regel.dagen.weken or regel.buiten or regel.wanneer)
    return simple and not (regel.soort is Soort.GESLOTEN and regel.perioden)


def _week_day(day: int, opens: list[Regel]) -> WeekDay:
    mine = [regel for regel in opens if not regel.dagen.dagen or day in regel.dagen.dagen]
    periods = sorted({p for r in mine for p in _periods(r)})
    notes = dict.fromkeys(regel.noot for regel in mine if regel.noot)
    return day, tuple((words.clock(p.begin), words.clock(p.einde)) for p in periods), tuple(notes)


def _periods(regel: Regel) -> tuple[Periode, ...]:
    return (Periode(0, DAY),) if regel.soort is Soort.ALTIJD else regel.perioden
