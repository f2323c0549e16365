"""Which places a sheet shows, in which order and under which numbers, and how many it leaves out, and why.

A number is the same on every sheet of one scope and theme, whatever its language: who stands at the desk with the Dutch
list finds what the patient points at on the Arabic one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.scopes import Scope

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
BANDS = 8  # the map is read in so many rows, each from west to east

# Why a place is not on a sheet on which it might have been, in the order in which it is said.
STALE, NO_DOOR, CLOSED = "oud", "zonder-deur", "dicht"
REASONS = (STALE, NO_DOOR, CLOSED)


@dataclass(frozen=True)
class Rij:
    """A place on a sheet; `merk` is on its pin and before its name: the letter of its theme and a number."""

    merk: str
    voorziening: Voorziening
    thema: str


@dataclass(frozen=True)
class Selection:
    rijen: tuple[Rij, ...] = ()
    weggelaten: Mapping[str, int] = field(default_factory=dict)


def select(catalogue: Catalogue, scope: Scope, thema: str = "") -> Selection:
    """The places of a scope (and of one theme), numbered by theme and then as one reads the map."""
    shown: list[Voorziening] = []
    left: Counter[str] = Counter()
    for v in catalogue.voorzieningen:
        if (thema and thema not in {t.id for t in catalogue.themas(v)}) or is_secret(v, catalogue.woorden):
            continue
        reason = why_not(catalogue, scope, v)
        if reason:
            left[reason] += 1
        elif reason is None:
            shown.append(v)
    return Selection(tuple(_numbered(catalogue, shown, thema)), {r: left[r] for r in REASONS if left[r]})


def why_not(catalogue: Catalogue, scope: Scope, v: Voorziening) -> str | None:
    """The reason why a place is left out; "" when it has nothing to do with the sheet, None when it is shown."""
    if v.locatie is None or v.werkgebied:
        return NO_DOOR if scope.may_serve(v) else ""
    if not scope.holds(v):
        return ""
    if v.status != "open":
        return CLOSED
    return STALE if catalogue.is_stale(v) else None


def letters(catalogue: Catalogue) -> dict[str, str]:
    """Theme to letter, by the order of data/themas.yml: the same on all sheets."""
    return {id: LETTERS[n % len(LETTERS)] for n, id in enumerate(catalogue.woorden.themas)}


def _numbered(catalogue: Catalogue, places: Sequence[Voorziening], thema: str) -> Iterable[Rij]:
    letter, order = letters(catalogue), list(catalogue.woorden.themas)
    rows = {v.id: row for row, band in enumerate(_bands(places)) for v in band}
    lead = {v.id: thema or catalogue.themas(v)[0].id for v in places}

    def as_read(v: Voorziening) -> tuple[int, int, float, str]:
        assert v.locatie
        return order.index(lead[v.id]), rows[v.id], v.locatie.lon, v.id

    for number, v in enumerate(sorted(places, key=as_read), 1):
        yield Rij(f"{letter[lead[v.id]]}{number}", v, lead[v.id])


def _bands(places: Sequence[Voorziening]) -> list[list[Voorziening]]:
    """The places in rows from north to south."""
    lats = [v.locatie.lat for v in places if v.locatie]
    if not lats:
        return []
    high = (max(lats) - min(lats)) / BANDS or 1
    bands: list[list[Voorziening]] = [[] for _ in range(BANDS)]
    for v in places:
        if v.locatie:
            bands[min(BANDS - 1, int((max(lats) - v.locatie.lat) / high))].append(v)
    return bands
