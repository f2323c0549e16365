"""What a place offers, against when its door is open: the small region of the cases has no calendar, so here is one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sociale_kaart.checks.on_offer import check_offers
from sociale_kaart.hours.calendar import Feestdagen
from support.places import context, read

CALENDAR = Feestdagen({date(2026, 12, 25): "eerste-kerstdag"}, (), date(2028, 1, 1))
PLACE = """naam: De Meevaart
categorie: buurtteam
openingstijden: [ma-vr 09:00-17:00]
contact: {telefoon: 020 123 4567}
aanbod:
  - {id: een, naam: {nl: Een}, @@}
controle: {datum: 2026-07-22, bron: gebeld}
"""


def found(offer: str) -> list[str]:
    entry, problems = read(PLACE.replace("@@", offer))
    assert entry, problems
    small = context([entry])
    return [
        problem.rule.id for problem in check_offers(replace(small, region=replace(small.region, feestdagen=CALENDAR)))
    ]


@pytest.mark.parametrize(
    ("offer", "rules"),
    [
        ("openingstijden: di 10:00-12:00", []),
        ("openingstijden: di 09:00-17:00", []),
        ("openingstijden: di 19:00-20:00", ["aanbod-buiten-openingstijden"]),
        ("openingstijden: di 16:30-17:30", ["aanbod-buiten-openingstijden"]),
        ("openingstijden: za 12 december 2026 14:00-17:00", ["aanbod-buiten-openingstijden"]),
        ("openingstijden: di 19:00-20:00, van: 2027-09-01", []),  # further ahead than is looked at
        ("openingstijden: di 19:00-20:00, tot: 2026-11-20", ["aanbod-voorbij"]),
        ("openingstijden: di 10:00-12:00, tot: 2026-11-21", []),  # today is its last day
        ("openingstijden: 25 december 10:00-12:00", []),  # nobody said whether the door is open on that holiday
        ("openingstijden: op afspraak", []),
        ("soort: dienst", []),  # when the door is open
    ],
)
def test_an_offer_is_for_when_the_door_is_open(offer: str, rules: list[str]) -> None:
    assert found(offer) == rules
