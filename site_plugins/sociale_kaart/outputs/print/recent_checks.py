"""`/druk/wijzigingen/`: what was checked since a sheet was printed, for who holds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.frame import Frame


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


CHANGED = _("What has changed")
CHANGED_LEAD = _("When each place was last checked, newest first. For anyone with a printed sheet.")
STATES = {"gestopt": _("no longer exists"), "tijdelijk-gesloten": _("closed for now")}


@dataclass(frozen=True)
class RecentCheck:
    """A place that was checked; `staat` says in words that it is closed or no more, else it is empty."""

    id: str
    naam: str
    staat: str


def days(frame: Frame) -> Iterator[tuple[date, list[RecentCheck]]]:
    """For each day on which something was checked, what; those that are no more are said to be so."""
    places = sorted((*frame.catalogue.voorzieningen, *frame.catalogue.gestopt), key=lambda v: (v.naam.casefold(), v.id))
    newest = sorted(places, key=lambda v: v.controle.datum, reverse=True)
    for day, group in groupby(newest, key=lambda v: v.controle.datum):
        yield day, [_check(frame, v) for v in group]


def _check(frame: Frame, v: Voorziening) -> RecentCheck:
    said = STATES.get(v.status)
    return RecentCheck(v.id, v.naam, frame.say(said) if said else "")
