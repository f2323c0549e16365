"""What the program understood of a place's opening hours, so that a volunteer sees that she was understood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from gettext import NullTranslations
from itertools import groupby

from sociale_kaart.checks.hours import remedy
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.exceptions import say_exceptions
from sociale_kaart.hours.grammar import in_year, read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.phrasebook import dates
from sociale_kaart.hours.said import say_rule
from sociale_kaart.hours.value import Datums, Maanden, Regel, Weken, is_bound
from sociale_kaart.problems import Language, Say

COMING = 10  # days with hours to show: enough to see a rhythm of once in two weeks

NO_HOURS = Say("Bij deze plek staan geen openingstijden.", "This place has no opening hours.")
LINE = Say("Regel: {line}", "Line: {line}")
MEANS = Say("  betekent: {words}", "  means: {words}")
UNREADABLE = Say("  kunnen wij niet lezen. {remedy}", "  we cannot read this. {remedy}")
NO_YEAR = Say(
    "  zonder jaar weten wij niet of dit al geldt; bezoekers lezen op die dagen: niet zeker",
    "  without a year nobody can tell whether this holds yet; on those days visitors read: not certain",
)
EVERY_YEAR = Say("  zonder jaar, dus elk jaar opnieuw", "  without a year, so every year again")
DAYS = Say("De komende keren open:", "The next times it is open:")
NO_DAYS = Say("In de komende acht weken is de plek niet open.", "It is not open in the next eight weeks.")
DIFFERENT = Say("Anders dan anders:", "Different from usual:")


def echo(
    lines: Sequence[str], calendar: Feestdagen, today: date, t: NullTranslations, language: Language
) -> Iterator[str]:
    """The lines as they were read, in standard words; then the coming days; then the exceptions."""
    if not lines:
        yield NO_HOURS(language, {})
        return
    hours, unreadable = read_lines(lines)
    refused = {line.index: remedy(in_year(line, today)) for line in unreadable}
    for index, line in enumerate(lines):
        yield LINE(language, {"line": line})
        if index in refused:
            yield UNREADABLE(language, {"remedy": refused[index]})
        mine = [regel for regel in hours.regels if regel.lijn == index]
        yield from (MEANS(language, {"words": say_rule(regel, t)}) for regel in mine)
        yield from [EVERY_YEAR(language, {})] if any(map(returns_every_year, mine)) else []
        yield from [NO_YEAR(language, {})] if any(regel.is_without_year for regel in mine) else []
    coming = list(_coming(expand(hours, calendar, today).perioden, t))
    yield ""
    yield from [DAYS(language, {}), *coming[:COMING]] if coming else [NO_DAYS(language, {})]
    different = [f"  {exception.tekst}" for exception in say_exceptions(hours, calendar, today, t)]
    yield from ["", DIFFERENT(language, {}), *different] if different else []


def _coming(periods: Sequence[tuple[datetime, datetime]], t: NullTranslations) -> Iterator[str]:
    """`  dinsdag 24 november 2026: 09:00-12:00, 13:00-17:00`."""
    for day, group in groupby(periods, key=lambda period: period[0].date()):
        times = ", ".join(f"{start:%H:%M}-{end:%H:%M}" for start, end in group)
        yield f"  {dates(day, day, t)}: {times}"


def returns_every_year(regel: Regel) -> bool:
    """Whether it has a date, or a month, of which no year was said."""
    return any(
        isinstance(moment, Maanden | Weken)
        or (isinstance(moment, Datums) and not is_bound(moment) and not (moment.eerste and moment.eerste.jaar))
        for moment in (*regel.wanneer, *regel.buiten)
    )
