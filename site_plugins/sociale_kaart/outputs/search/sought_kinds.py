"""The kinds of places in the order in which the search numbers them, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.reading.words import Begrip, Categorie
from sociale_kaart.rendering.offers import kinds_of


def shown_kinds(catalogue: Catalogue) -> list[Categorie]:
    """Categories that have a place or an offer, and those whose address is secret: their page says whom to call.

    The others come after them: whoever looks for such a kind is told that none is known, and who knows more.
    """
    used = {key for place in catalogue.voorzieningen for key in kinds_of(catalogue, place)}
    return [c for c in catalogue.woorden.categorieen.values() if c.id in used or c.is_secret]


def places_first(catalogue: Catalogue, shown: list[Categorie]) -> list[Categorie]:
    """Every kind, those without places last."""
    return [*shown, *(one for one in catalogue.woorden.categorieen.values() if one not in shown)]


def plurals(begrip: Begrip) -> Mapping[str, str]:
    return begrip.meervoud if isinstance(begrip, Categorie) else {}
