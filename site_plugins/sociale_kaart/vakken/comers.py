"""Squares with the places that come to people in them too: whoever is near the middle of an area finds who works there.

A place that works in many areas is in none of their squares, but with those of which nobody says where they are.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken.kept_with import kept_with
from sociale_kaart.vakken.middles import middles
from sociale_kaart.vakken.nearby import Nearby, Spot
from sociale_kaart.vakken.squares import square_of
from sociale_kaart.vakken.vakken import OVERAL, Vak, limits, vakken

MANY = 25  # areas: a copy in the square of each would be more than all of these squares together save


def with_comers(catalogue: Catalogue) -> tuple[Vak, ...]:
    """As `vakken`, with copies: a place without a spot is in the square of the middle of each area that it works in."""
    return kept_with(catalogue, _with_comers, limits())


def _with_comers(catalogue: Catalogue) -> tuple[Vak, ...]:
    cut = {vak.id: list(vak.voorzieningen) for vak in vakken(catalogue)}
    amid = middles(catalogue)
    nearby = Nearby(catalogue, catalogue.voorzieningen, amid)
    home = {v.id: id for id, places in cut.items() for v in places}
    inner = {id[:depth] for id in cut for depth in range(len(id))}
    for v in catalogue.voorzieningen:
        if nearby.spot(v):
            continue
        squares = {_around(cut, inner, square_of(*spot)) for spot in areas_of(v, amid)} or {OVERAL}
        if home[v.id] not in squares:
            cut[home[v.id]].remove(v)
        for id in sorted(squares - {home[v.id]}):
            cut.setdefault(id, []).append(v)
    ids = [*sorted(cut.keys() - {OVERAL}), *(id for id in cut if id == OVERAL)]
    return tuple(Vak(id, tuple(cut[id])) for id in ids if cut[id])


def areas_of(v: Voorziening, amid: Mapping[str, Spot]) -> list[Spot]:
    """The middles of the areas that a place without a spot is for; none for one that works in many, or nowhere."""
    areas = [amid[id] for id in dict.fromkeys((v.gebied or "", *v.werkgebied)) if id in amid]
    return areas if len(areas) <= MANY else []


def _around(cut: Mapping[str, object], inner: Container[str], square: str) -> str:
    """The square that a spot is in; where there is none, the largest around it that has no other within it."""
    return next(
        square[:depth] for depth in range(len(square) + 1) if square[:depth] in cut or square[:depth] not in inner
    )
