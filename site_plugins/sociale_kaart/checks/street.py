"""A house number has a key of its own: an address with the number after the street cannot be looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Level, Problem, Rule, Say

NUMBER = Rule(
    "huisnummer-bij-straat",
    Say("Achter de straat staat een huisnummer: `{read}`.", "There is a house number after the street: `{read}`."),
    Say("Zet het nummer apart, bij `huisnummer`.", "Put the number separately, under `huisnummer`."),
    Level.WARNING,
)
# Not a year: Plein 1944, Laan 1940-1945, Plein 40-45.
_YEAR = r"(?:18|19|20)[0-9]{2}(?![0-9])|40-45$"
ENDS_IN_NUMBER = re.compile(rf"^[^0-9]{{3,}} (?!{_YEAR})[0-9]{{1,5}}(?: ?-? ?[A-Za-z0-9]{{1,4}})?$")


def check_street(context: Context) -> Iterable[Problem]:
    """Places with a secret address have no street: that is for `secret` to say."""
    for entry in context.public:
        adres = entry.voorziening.adres
        if adres and ENDS_IN_NUMBER.search(adres.straat):
            yield NUMBER.at(entry.tree.position("adres", "straat"), read=adres.straat)
