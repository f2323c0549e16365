"""iCalendar files, for a phone's calendar: of each place (`/plek/<id>/tijden.ics`), of each thing on offer there, and
of each area with all that is on in it (`/agenda/<id>/agenda.ics`), to follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import chain
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.recurrence import Herhaling, recurrences
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import word
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.activities import Activiteit, activities
from sociale_kaart.rendering.environment import day_in_words
from sociale_kaart.rendering.offers import Offer, with_times

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_SHORT = 75 - len("UID:")  # octets of a line that need no folding
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


def area_files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """What is on in each area, also when that is nothing: whoever follows it goes on following."""
    found = list(activities(catalogue))
    for gebied in catalogue.woorden.gebieden.values():
        here = [one for one in found if gebied.id in one.gebieden]
        yield f"agenda/{gebied.id}/agenda.ics", _of_area(catalogue, word(gebied.naam, "nl"), here).encode()


def _of_area(catalogue: Catalogue, naam: str, here: Sequence[Activiteit]) -> str:
    """The events that each of its things has in its own calendar, so that a phone with both knows them for the same."""
    events = (_events_of(catalogue, one.v, one.uid, _called(one), one.offer.hours) for one in here)
    return _file(f"Agenda {naam}", chain(*events))


def _called(one: Activiteit) -> str:
    return one.v.naam if one.is_plek else f"{one.blok.naam['nl']}, {one.v.naam}"


def _of_offer(catalogue: Catalogue, v: Voorziening, offer: Offer) -> str:
    """No id has a full stop in it, so what this is called is called so once."""
    return _calendar(catalogue, v, f"{v.id}.{offer.blok.id}", f"{offer.blok.naam['nl']}, {v.naam}", offer.hours)


def _calendar(catalogue: Catalogue, v: Voorziening, id: str, naam: str, uren: Openingstijden) -> str:
    return _file(naam, _events_of(catalogue, v, id, naam, uren))


def _file(naam: str, events: Iterable[str]) -> str:
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//sociale-kaart//NL", _line("X-WR-CALNAME", naam), _timezone())
    return NEWLINE.join([*head, *events, "END:VCALENDAR", ""])


def _events_of(catalogue: Catalogue, v: Voorziening, id: str, naam: str, uren: Openingstijden) -> Iterator[str]:
    """The lines of each event."""
    host = urlsplit(catalogue.regio.site_url).hostname
    stamp = f"DTSTAMP:{catalogue.today:%Y%m%d}T000000Z"
    check = _check(catalogue, v)
    for name, when in _events(uren, catalogue.feestdagen, catalogue.today):
        own = (_uid(f"{id}-{name}@{host}"), stamp, _line("SUMMARY", naam), *check)
        yield from ("BEGIN:VEVENT", *own, when, "END:VEVENT")


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


def _uid(text: str) -> str:
    """Most are short, and need no folding."""
    return f"UID:{text}" if len(text.encode()) <= _SHORT else _line("UID", text)


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
