"""A place that nobody can get to is of no use."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Level, Problem, Rule, Say

UNREACHABLE = Rule(
    "onbereikbaar",
    Say(
        "Hier staat geen adres, geen werkgebied en geen contact: niemand kan deze plek bereiken.",
        "There is no address, no area that it serves and no contact: nobody can reach this place.",
    ),
    Say("Vul `adres`, `werkgebied` of `contact` in.", "Fill in `adres`, `werkgebied` or `contact`."),
    Level.WARNING,
)


def check_reachable(context: Context) -> Iterable[Problem]:
    """A place has a door, or comes to you, or can be called, written to or looked up."""
    for entry in context.entries:
        if not _ways_in(entry.voorziening):
            yield UNREACHABLE.at(entry.tree.position("naam", key=True))


def _ways_in(place: Voorziening) -> bool:
    contact = place.contact
    reached = contact.telefoon or contact.whatsapp or contact.email or contact.website
    return bool(place.status == "gestopt" or reached or place.adres or place.locatie or place.werkgebied)
