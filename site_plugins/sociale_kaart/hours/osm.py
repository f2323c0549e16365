"""Openingstijden → a string in OSM's opening_hours, which other programs read; "" when it cannot say the same.

OSM's rules override one another per day where ours add up, so the order here carries the meaning:
weekly hours, weekly closures, dated hours, uncertain holidays, dated gaps, dated closures.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from .calendar import Feestdagen
from .osm_days import PUBLIC, Part, Unsayable, moment_selectors, selectors
from .osm_doubt import doubts
from .phrasebook import clock
from .value import DAY, FEESTDAGEN, Dagen, Openingstijden, Regel, Soort, Vrij
from .window import Window, window

YEAR = 366


@lru_cache(maxsize=16384)  # for speed
def to_osm(hours: Openingstijden, calendar: Feestdagen, start: date, days: int = YEAR) -> str:
    """What is open from `start` on, for `days` days: so far the dates of school holidays are spelt out.

    An uncertain holiday is `unknown`, as are hours on appointment and by telephone: nobody may find a closed door.
    """
    view = window(calendar, start - timedelta(days=1), days + 1)
    try:
        return _joined(_parts(hours.regels, view))
    except Unsayable:
        return ""


def _joined(parts: list[Part]) -> str:
    text = "".join(f"{', ' if part.added else '; '}{part}" for part in parts)
    return text.lstrip(",; ")


def _parts(regels: tuple[Regel, ...], view: Window) -> list[Part]:
    if any(regel.is_without_year for regel in regels):
        raise Unsayable
    weekly = [regel for regel in regels if not regel.is_dated]
    dated = [regel for regel in regels if regel.is_dated]
    base = _weekly(weekly, view)
    over = [*_closures(weekly, view), *_buiten(weekly, view), *_dated(dated, view)]
    over += [*doubts(regels, view), *_closures(dated, view)] if base or over else _closures(dated, view)
    _check_nights(regels, over, view)
    return [*base, *over]


def _of(regel: Regel, what: str, view: Window) -> list[Part]:
    mask = view.mask(regel)
    return [Part(selector, mask, what) for selector in selectors(regel, view)]


def _weekly(weekly: list[Regel], view: Window) -> list[Part]:
    opens = [r for r in weekly if r.soort in (Soort.OPEN, Soort.ALTIJD)]
    timed = [r for r in opens if r.perioden or r.soort is Soort.ALTIJD] or opens
    parts = [part for r in _asked_first(timed) for part in _of(r, _what(r), view)]
    nights = any(_runs_over(regel) for regel in opens)
    seen, result = 0, []
    for part in parts:
        result.append(part._replace(added=nights or bool(part.mask & seen)))
        seen |= part.mask
    return result


def _asked_first(opens: list[Regel]) -> list[Regel]:
    """Where hours on appointment or by telephone overlap with open doors, the doors count: what stands last wins."""
    return sorted(opens, key=lambda regel: regel.is_walk_in)


def _what(regel: Regel) -> str:
    """`Mo-Su 09:00-17:00 open "intake"` without the days that a selector names."""
    if regel.soort is Soort.ALTIJD:
        return "24/7"
    state = "unknown" if not regel.is_walk_in else "open" if regel.noot else ""
    note = f'"{regel.noot}"' if regel.noot else ""
    return " ".join(filter(None, (_times(regel), state, note)))


def _times(regel: Regel) -> str:
    """The times, with every day named when nothing else says on which."""
    times = ",".join(f"{clock(p.begin)}-{clock(p.einde)}" for p in regel.perioden)
    bare = times and not (regel.wanneer or regel.dagen != Dagen())
    return f"Mo-Su {times}" if bare else times


def _buiten(weekly: list[Regel], view: Window) -> list[Part]:
    """Days on which none of the weekly hours hold. OSM cannot take a day from one rule and leave it to another."""
    opens = [r for r in weekly if r.soort in (Soort.OPEN, Soort.ALTIJD)]
    excepted = {r.buiten for r in opens}
    if len(excepted) > 1:
        raise Unsayable
    found = [moment for buiten in excepted for moment in buiten]
    return [Part(s, view.moment(moment), "off") for moment in found for s in moment_selectors(moment, view)]


def _dated(dated: list[Regel], view: Window) -> list[Part]:
    """Dated hours take the place of weekly ones, and add up among themselves: clear the days first, then add."""
    opens = _asked_first([r for r in dated if r.soort is Soort.OPEN])
    if any(regel.buiten for regel in opens):
        raise Unsayable
    parts = [part for r in opens for part in _of(r, _what(r), view)]
    if sum(view.mask(r).bit_count() for r in opens) == _or(view.mask(r) for r in opens).bit_count():
        return parts
    return [part._replace(what="off") for part in parts] + [part._replace(added=True) for part in parts]


def _closures(regels: list[Regel], view: Window) -> list[Part]:
    """Gaps in the day, then whole days."""
    shut = [regel for regel in regels if regel.soort is Soort.GESLOTEN]
    shut.sort(key=lambda regel: not regel.perioden)
    return [part for regel in shut for part in _shut(regel, view)]


def _shut(regel: Regel, view: Window) -> list[Part]:
    note = f' "{regel.noot}"' if regel.noot else ""
    what = f"{_times(regel)} off{note}".strip()
    if not regel.buiten:
        return _of(regel, what, view)
    names = _named(regel)
    return [part for name in names for part in _of(replace(regel, wanneer=(Vrij(name),), buiten=()), what, view)]


def _named(regel: Regel) -> list[str]:
    """feestdagen gesloten, behalve Koningsdag: each of the others by its name."""
    excepted = {moment.id for moment in regel.buiten if isinstance(moment, Vrij)}
    if regel.wanneer != (Vrij(FEESTDAGEN),) or len(excepted) != len(regel.buiten) or not excepted <= set(PUBLIC):
        raise Unsayable
    return [name for name in PUBLIC if name not in excepted]


def _runs_over(regel: Regel) -> bool:
    return any(period.einde > DAY for period in regel.perioden)


def _check_nights(regels: tuple[Regel, ...], over: list[Part], view: Window) -> None:
    """What takes the place of a day takes the small hours of the night before, and leaves those of its own night."""
    nights = _or(view.mask(r) for r in regels if r.soort is Soort.OPEN and _runs_over(r))
    if (nights | nights << 1) & _or(part.mask for part in over if not part.added):
        raise Unsayable


def _or(masks: Iterable[int]) -> int:
    total = 0
    for mask in masks:
        total |= mask
    return total
