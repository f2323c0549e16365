"""Opening hours in standard words, in any language. The Dutch words are lines that the grammar reads back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from gettext import NullTranslations
from itertools import groupby

from . import phrasebook as words
from .value import EVEN, Dagen, Openingstijden, Regel, Soort, is_dayish

RUN = 3  # days in a row from which on "Monday to Wednesday" is clearer than a row of names
EVERY_DAY = range(7)


@lru_cache(maxsize=32768)  # for speed
def say(hours: Openingstijden, t: NullTranslations) -> tuple[str, ...]:
    """One line per rule, in the order in which they were written."""
    return tuple(say_rule(regel, t) for regel in hours.regels)


def say_rule(regel: Regel, t: NullTranslations) -> str:
    """A rule as a line."""
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
    elif not times and regel.dagen.weken and regel.dagen == Dagen(weken=regel.dagen.weken):
        days = t.gettext("even weeks") if regel.dagen.weken == EVEN else t.gettext("odd weeks")
    what = t.gettext("{days} {times}").format(days=days, times=times) if days and times else days or times
    if regel.ook:
        return t.gettext("{when}: also {what}").format(when=when, what=what)
    return t.gettext("{when}: {what}").format(when=when, what=what) if when and what else when or what


def _needs_days(regel: Regel) -> bool:
    """Whether the days of the week are said: hours within a stretch of days need them, even if it is every day."""
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
