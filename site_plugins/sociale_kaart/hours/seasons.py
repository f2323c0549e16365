"""Hours of something that begins or ends on a day: an activity of a season."""

from __future__ import annotations

from datetime import date, timedelta

from .value import Datum, Datums, Openingstijden, Regel, Soort


def between(hours: Openingstijden, first: date | None, last: date | None) -> Openingstijden:
    """The same hours, closed before `first` and after `last`: what is closed beats what is open."""
    day = timedelta(days=1)
    before = (Datums(None, _datum(first - day)),) if first else ()
    after = (Datums(_datum(last + day), None),) if last else ()
    closed = tuple(Regel(Soort.GESLOTEN, wanneer=(moment,)) for moment in (*before, *after))
    return Openingstijden((*hours.regels, *closed)) if closed else hours


def is_over(hours: Openingstijden, last: date | None, today: date) -> bool:
    """Whether nothing of it can come any more: its last day is behind us, or each of its dates is."""
    if last and last < today:
        return True
    opened = [regel for regel in hours.regels if regel.soort is not Soort.GESLOTEN]
    return bool(opened) and all(_is_past(regel, today) for regel in opened)


def _is_past(regel: Regel, today: date) -> bool:
    ends = [moment.laatste if isinstance(moment, Datums) else None for moment in regel.wanneer]
    return bool(ends) and all(
        end is not None and end.jaar != 0 and (end.jaar, end.maand, end.dag) < (today.year, today.month, today.day)
        for end in ends
    )


def _datum(day: date) -> Datum:
    return Datum(day.month, day.day, day.year)
