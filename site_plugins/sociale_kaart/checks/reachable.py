"""A place that nobody can get to is of no use, and neither is a page that sends a reader with a question nowhere."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.asking import reached, stands_alone
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
NOWHERE = Rule(
    "nergens-heen",
    Say(
        "Wie over deze plek een vraag heeft, kan nergens heen: er is geen nummer, geen website en geen deur.",
        "A reader with a question about this place can go nowhere: there is no number, no website and no door.",
    ),
    Say(
        "Vul `contact` in. Of zet in mkdocs.yml bij `lijn` een nummer van de regio zelf, of in data/gebieden.yml een "
        "`contactpunt` van het gebied: dat staat dan bij elke plek zonder nummer.",
        "Fill in `contact`. Or put a number of the region itself at `lijn` in mkdocs.yml, or a `contactpunt` of the "
        "area in data/gebieden.yml: it is then shown at every place without a number.",
    ),
    Level.WARNING,
)


def check_reachable(context: Context) -> Iterable[Problem]:
    """A place has a door, comes to you, or can be called, written to or looked up; and somebody answers questions."""
    for entry in context.entries:
        if not _ways_in(entry.voorziening):
            yield UNREACHABLE.at(entry.tree.position("naam", key=True))
        elif stands_alone(entry.voorziening, context):
            yield NOWHERE.at(entry.tree.position("naam", key=True))


def _ways_in(place: Voorziening) -> bool:
    return bool(place.status == "gestopt" or reached(place.contact) or place.adres or place.locatie or place.werkgebied)
