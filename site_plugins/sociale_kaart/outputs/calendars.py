"""An iCalendar file per place (`/plek/<id>/tijden.ics`), and for each thing on offer, for a phone's calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.recurrence import Herhaling, recurrences
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import day_in_words
from sociale_kaart.rendering.offers import Offer, with_times

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
YEAR = 366  # days: so far ahead a calendar knows the hours, or as far as the holidays are known
NEWLINE = "\r\n"


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """A file for each place that has hours, and for what it offers; one for all languages: names and times only."""
    for v in catalogue.voorzieningen:
        if catalogue.has_calendar(v):
            yield f"plek/{v.id}/tijden.ics", calendar(catalogue, v).encode()
        for offer in with_times(catalogue, v):
            yield f"plek/{v.id}/aanbod-{offer.blok.id}.ics", _of_offer(catalogue, v, offer).encode()


def calendar(catalogue: Catalogue, v: Voorziening) -> str:
    """The whole file (RFC 5545). What is not certain, such as a holiday nobody spoke of, is not in it."""
    return _calendar(catalogue, v, v.id, v.naam, catalogue.uren[v.id])


def _of_offer(catalogue: Catalogue, v: Voorziening, offer: Offer) -> str:
    """No id has a full stop in it, so what this is called is called so once."""
    return _calendar(catalogue, v, f"{v.id}.{offer.blok.id}", f"{offer.blok.naam['nl']}, {v.naam}", offer.hours)


def _calendar(catalogue: Catalogue, v: Voorziening, id: str, naam: str, uren: Openingstijden) -> str:
    host = urlsplit(catalogue.regio.site_url).hostname
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//sociale-kaart//NL",
        _line("X-WR-CALNAME", naam),
        _timezone(),
    ]
    stamp = f"DTSTAMP:{catalogue.today:%Y%m%d}T000000Z"
    check = _check(catalogue, v)
    for name, when in _events(uren, catalogue.feestdagen, catalogue.today):
        own = (f"UID:{id}-{name}@{host}", stamp, _line("SUMMARY", naam), *check)
        lines += ["BEGIN:VEVENT", *own, when, "END:VEVENT"]
    return NEWLINE.join([*lines, "END:VCALENDAR", ""])


def _check(catalogue: Catalogue, v: Voorziening) -> tuple[str, ...]:
    """When these hours were checked, in the region's first language; too long ago, and the event is a tentative one."""
    language = catalogue.regio.talen[0]
    words = translations(language).gettext("Last checked on %(day)s.")
    said = _line("DESCRIPTION", words % {"day": day_in_words(v.controle.datum, language)})
    return (said, "STATUS:TENTATIVE") if catalogue.is_stale(v) else (said,)


@lru_cache(maxsize=16384)  # for speed
def _events(uren: Openingstijden, feestdagen: Feestdagen, today: date) -> tuple[tuple[str, str], ...]:
    """For each event its name and the lines that say when: the same for every place with these hours."""
    days = min(YEAR, (feestdagen.until - today).days)
    return tuple((rule.name, _when(rule)) for rule in recurrences(expand(uren, feestdagen, today, days).perioden))


def _line(name: str, text: str) -> str:
    """A property with text, escaped and folded as the format wants."""
    from icalendar import vText  # here and below: a build in which nothing has hours need not load it
    from icalendar.parser import Contentline, Parameters

    return str(Contentline.from_parts(name, Parameters(), vText(text)).to_ical().decode())


@lru_cache(maxsize=4096)  # for speed
def _when(rule: Herhaling) -> str:
    """The lines that say when. Kept: many places are open at the same times, and the library is thorough, not quick."""
    from icalendar import Event

    event = Event()
    event.add("dtstart", rule.start.replace(tzinfo=AMSTERDAM))
    event.add("dtend", rule.end.replace(tzinfo=AMSTERDAM))
    if rule.freq:
        rrule = {"freq": rule.freq, "interval": rule.interval, "byday": list(rule.byday)}
        event.add("rrule", rrule | {"until": _at(rule, rule.until).astimezone(UTC)})
    if rule.except_:
        event.add("exdate", [_at(rule, day) for day in rule.except_])
    return NEWLINE.join(event.to_ical().decode().strip().split(NEWLINE)[1:-1])


def _at(rule: Herhaling, day: date) -> datetime:
    """The start on that day."""
    return datetime.combine(day, rule.start.time(), AMSTERDAM)


@cache  # for speed
def _timezone() -> str:
    """The clock of the Netherlands: forward on the last Sunday of March, back on that of October."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone(tzid="Europe/Amsterdam")
    for part, name, month, hour, before, after in (
        (TimezoneDaylight(), "CEST", 3, 2, 1, 2),
        (TimezoneStandard(), "CET", 10, 3, 2, 1),
    ):
        part.add("dtstart", datetime.combine(date(1996, month, 31 if month == 3 else 27), time(hour)))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("tzname", name)
        zone.add_component(part)
    return str(zone.to_ical().decode().strip())
