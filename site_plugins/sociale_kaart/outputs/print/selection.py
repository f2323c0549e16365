"""Which places a sheet shows, in which order and under which numbers, and how many it leaves out, and why.

A place has one number in a region, on every sheet and in every language: who stands at the desk with the Dutch list
finds what the patient points at on the Arabic map of her practice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.scopes import Scope

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
BANDS = 8  # the map is read in so many rows, each from west to east

# Why a place is not on a sheet on which it might have been, in the order in which it is said.
STALE, CLOSED = "oud", "dicht"
REASONS = (STALE, CLOSED)


@dataclass(frozen=True)
class Rij:
    """A place on a sheet; `merk` is on its pin and before its name: the letter of its first theme and a number."""

    merk: str
    voorziening: Voorziening
    thema: str

    @property
    def has_pin(self) -> bool:
        return has_door(self.voorziening)


@dataclass(frozen=True)
class Selection:
    rijen: tuple[Rij, ...] = ()
    weggelaten: Mapping[str, int] = field(default_factory=dict)


def select(catalogue: Catalogue, scope: Scope, thema: str = "") -> Selection:
    """The places of a scope (and of one theme), by theme and then as one reads the map; last those without a spot."""
    shown: list[Rij] = []
    left: Counter[str] = Counter()
    area = scope.area(catalogue)
    for rij in numbered(catalogue):
        v = rij.voorziening
        if (thema and thema not in {t.id for t in catalogue.themas(v)}) or not is_about(scope, area, v):
            continue
        reason = why_not(catalogue, v)
        if reason:
            left[reason] += 1
        else:
            shown.append(rij)
    return Selection(tuple(shown), {r: left[r] for r in REASONS if left[r]})


def has_door(v: Voorziening) -> bool:
    """Whether a map has a spot for it."""
    return v.locatie is not None and not v.werkgebied


def is_about(scope: Scope, area: str, v: Voorziening) -> bool:
    return scope.holds(v) if has_door(v) else scope.may_serve(v, area)


def why_not(catalogue: Catalogue, v: Voorziening) -> str:
    """The reason why a place is left out; empty when it is shown."""
    if v.status != "open":
        return CLOSED
    return STALE if catalogue.is_stale(v) else ""


def letters(catalogue: Catalogue) -> dict[str, str]:
    """Theme to letter, by the order of data/themas.yml: the same on all sheets."""
    return {id: LETTERS[n % len(LETTERS)] for n, id in enumerate(catalogue.woorden.themas)}


def numbered(catalogue: Catalogue) -> Iterator[Rij]:
    """All places of the region in their order, also those that no sheet shows today: they keep the others' numbers."""
    places = [v for v in catalogue.voorzieningen if not is_secret(v, catalogue.woorden)]
    letter, order = letters(catalogue), list(catalogue.woorden.themas)
    rows = {v.id: row for row, band in enumerate(_bands(places)) for v in band}
    lead = {v.id: catalogue.themas(v)[0].id for v in places}
    taken: Counter[str] = Counter()

    def as_read(v: Voorziening) -> tuple[int, int, float, str]:
        return order.index(lead[v.id]), rows.get(v.id, BANDS), v.locatie.lon if v.locatie else 0.0, v.id

    for v in sorted(places, key=as_read):
        first = letter[lead[v.id]]
        taken[first] += 1
        yield Rij(f"{first}{taken[first]}", v, lead[v.id])


def _bands(places: Sequence[Voorziening]) -> Iterable[list[Voorziening]]:
    """Those with a spot, in rows from north to south."""
    spots = {v.id: v.locatie.lat for v in places if v.locatie and has_door(v)}
    if not spots:
        return []
    most = max(spots.values())
    high = (most - min(spots.values())) / BANDS or 1
    bands: list[list[Voorziening]] = [[] for _ in range(BANDS)]
    for v in places:
        if v.id in spots:
            bands[min(BANDS - 1, int((most - spots[v.id]) / high))].append(v)
    return bands
