"""The desk list of a practice in the order in which one walks: what is near first, circle by circle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.isolating import isolated
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.row_values import ThemaOpPapier
from sociale_kaart.outputs.print.rows import rij
from sociale_kaart.outputs.print.selection import Rij, select
from sociale_kaart.outputs.print.sheet_values import Balielijst
from sociale_kaart.outputs.print.sheets import desk_list
from sociale_kaart.rendering.distances import walk
from sociale_kaart.scopes import CIRCLES, Scope


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


NO_SPOT = _("Without a spot on the map")


def distance_list(catalogue: Catalogue, scope: Scope, thema: str, language: str, paper: str) -> Balielijst:
    """The same places under the same numbers as on the desk list."""
    rijen = select(catalogue, scope, thema).rijen
    return replace(
        desk_list(catalogue, scope, thema, language, paper),
        groepen=list(by_distance(catalogue, scope, rijen, language)),
    )


def by_distance(catalogue: Catalogue, scope: Scope, rijen: Sequence[Rij], language: str) -> list[ThemaOpPapier]:
    """From near to far, with a heading for each circle; last what nobody can measure."""
    far = {r.merk: scope.distance(r.voorziening.locatie) for r in rijen if r.has_pin and r.voorziening.locatie}
    near_first = sorted(far, key=lambda merk: (far[merk], merk))
    row = {r.merk: r for r in rijen}
    found = []
    for least, most in pairwise((-1.0, *CIRCLES)):
        inside = [row[merk] for merk in near_first if least < far[merk] <= most]
        found.append(_group(catalogue, scope, _within(most, language), inside, language))
    without = [r for r in rijen if r.merk not in far]
    found.append(_group(catalogue, scope, translations(language).gettext(NO_SPOT), without, language))
    return [group for group in found if group.rijen]


def _within(metres: float, language: str) -> str:
    """`500 m · 8 minutes on foot`."""
    return f"{sheet_words.scale(round(metres), language)} · {isolated(walk(metres, language), language)}"


def _group(catalogue: Catalogue, scope: Scope, name: str, rijen: Sequence[Rij], language: str) -> ThemaOpPapier:
    """A heading without a sign."""
    rows = [rij(catalogue, scope, r, language) for r in rijen]
    return ThemaOpPapier("", (name, language), rows, [], 0, "#000000")
