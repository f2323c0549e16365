"""Places of the sample that offer things, for the tests of the sheets that tell of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from print_sheets import crowd

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.aanbod import Aanbod

TYPICAL: Sequence[Mapping[str, Any]] = (
    {
        "naam": {"nl": "Taalcafé", "en": "Language café", "ar": "مقهى اللغة"},
        "openingstijden": ["di 10:00-12:00", "schoolvakanties gesloten"],
        "drempel": {"kosten": "gratis"},
    },
    {"naam": {"nl": "Samen eten met de buurt"}, "openingstijden": ["wo 17:30-19:30"], "vol": "ja"},
    {"naam": {"nl": "Spreekuur"}, "soort": "spreekuur", "openingstijden": ["ma-vr 09:00-12:00 op afspraak"]},
    {"naam": {"nl": "Voorbij"}, "openingstijden": ["ma 10:00-11:00"], "tot": "2026-01-31"},
    {"naam": {"nl": "Kerstmarkt"}, "openingstijden": ["za 12 december 2026 14:00-17:00"]},
)


def with_offers(count: int = 12, given: Sequence[Mapping[str, Any]] = TYPICAL, **update: Any) -> Catalogue:
    """Every place has the same, and a text besides."""
    blocks = [Aanbod.model_validate({"id": f"ding-{number}", **one}) for number, one in enumerate(given)]
    text = {"nl": "Koffie", "en": "Coffee", "ar": "قهوة"}
    catalogue = crowd(count, **update)
    places = (v.model_copy(update={"aanbod": (*blocks, text)}) for v in catalogue.voorzieningen)
    return replace(catalogue, voorzieningen=tuple(places))


def crowded(things: int) -> Catalogue:
    """A few places that each have so many things to do, on every day of the week."""
    given = [
        {
            "naam": {"nl": f"Samen iets doen nummer {n}"},
            "openingstijden": [f"{DAYS[n % 7]} {8 + n % 12}:00-{9 + n % 12}:30"],
        }
        for n in range(things)
    ]
    return with_offers(3, given)


DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
