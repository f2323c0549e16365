"""`/druk/wijzigingen/`: what was checked since a sheet was printed, for who holds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sociale_kaart.lijsten.bladen import Bladen, bladen
from sociale_kaart.lijsten.listed import CHANGES, Lijsten
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


def pages(frame: Frame) -> Iterator[tuple[Bladen | None, list[tuple[date, list[RecentCheck]]]]]:
    """For each day on which something was checked, what; those that are no more are said to be so."""
    found = Lijsten(frame.catalogue).changes()
    for number, page in enumerate(found, 1):
        days = [(part.plekken[0].controle.datum, [_check(frame, v) for v in part.plekken]) for part in page]
        yield bladen(frame, CHANGES, number, len(found)), days


def _check(frame: Frame, v: Voorziening) -> RecentCheck:
    said = STATES.get(v.status)
    return RecentCheck(v.id, v.naam, frame.say(said) if said else "")
