"""Opening hours as HSDS has them: the usual week as recurrences, dates that differ, and all of it in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.phrasebook import clock_of_day
from sociale_kaart.hours.said import say
from sociale_kaart.hours.schedule import Anders, Vast, schedule
from sociale_kaart.hours.value import Openingstijden, Periode
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.hsds.identifiers import Record, id_of, known
from sociale_kaart.place.voorziening import Voorziening

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def schedules(catalogue: Catalogue, v: Voorziening) -> Iterator[Record]:
    """When the door is simply open. Hours that are on appointment, or were checked too long ago, are words only:
    a program would say *open*."""
    if uren := catalogue.uren.get(v.id):
        yield from schedules_of(catalogue, v, uren, uren, v.id)


def schedules_of(
    catalogue: Catalogue, v: Voorziening, uren: Openingstijden, said: Openingstijden, *parts: str
) -> Iterator[Record]:
    """Of any hours at the place; `said`: as they were written; `parts`: what they belong to, for their ids."""
    regio = catalogue.regio
    words = "; ".join(say(said, translations(regio.eerste_taal)))
    is_sure = v.status == "open" and not catalogue.is_stale(v)
    entries = schedule(uren, catalogue.feestdagen, catalogue.today) if is_sure else ()
    closed = ", ".join(_days(entry) for entry in entries if isinstance(entry, Anders) and not entry.periode)
    about = {"description": words, "notes": f"Gesloten: {closed}" if closed else None}
    rows = [*_weekly(entries), *_dated(entries)] or [{}]
    for number, row in enumerate(rows):
        yield known({"id": id_of(regio.site_url, *parts, "schedule", str(number)), **row, **about})


def _weekly(entries: tuple[Vast | Anders, ...]) -> Iterator[Record]:
    """Days with the same times are one rule."""
    usual = sorted((e for e in entries if isinstance(e, Vast)), key=lambda e: (e.periode, e.dag))
    for periode, days in groupby(usual, key=lambda entry: entry.periode):
        yield {"freq": "WEEKLY", "wkst": "MO", "byday": ",".join(DAYS[e.dag] for e in days), **_clock(periode)}


def _dated(entries: tuple[Vast | Anders, ...]) -> Iterator[Record]:
    for entry in entries:
        if isinstance(entry, Anders) and entry.periode:
            valid = {"valid_from": entry.eerste.isoformat(), "valid_to": entry.laatste.isoformat()}
            yield {**valid, **_clock(entry.periode)}


def _clock(periode: Periode) -> Record:
    return {"opens_at": clock_of_day(periode.begin), "closes_at": clock_of_day(periode.einde)}


def _days(entry: Anders) -> str:
    first, last = entry.eerste.isoformat(), entry.laatste.isoformat()
    return first if first == last else f"{first} t/m {last}"
