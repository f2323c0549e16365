"""A place under terms of its own names its source: whoever uses it must be able to name that too."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Problem, Rule, Say

NO_CREDIT = Rule(
    "vermelding-ontbreekt",
    Say(
        "Deze plek valt onder {licence}, en er staat niet bij wie de bron is.",
        "This place is under {licence}, and its source is not named.",
    ),
    Say(
        "Zet `vermelding` erbij, zoals `© OpenStreetMap-bijdragers`; is de plek van jullie zelf, haal `licentie` dan "
        "weg.",
        "Add `vermelding`, such as `© OpenStreetMap-bijdragers`; if the place is your own, remove `licentie`.",
    ),
)


def check_credit(context: Context) -> Iterable[Problem]:
    """Each place that says under which licence it is, without whom to name."""
    for entry in context.public:
        source = entry.voorziening.herkomst
        if source and source.licentie and not source.vermelding:
            yield NO_CREDIT.at(entry.tree.position("herkomst", "licentie"), licence=source.licentie)
