"""The telephone calls that help most in an area: where most is to be learnt of what residents ask first.

A place without a number comes apart: one looks for it first, writes, or goes there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sociale_kaart.catalogue import is_secret
from sociale_kaart.kwaliteit.completeness import Kwaliteit, kwaliteit
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.region import InRegion

MOST, FEWEST_WITHOUT = 10, 5  # so that no list grows with the number of places


@dataclass(frozen=True)
class Belletje:
    """A place to call, with how good what we know of it is."""

    plek: Voorziening
    kwaliteit: Kwaliteit

    @property
    def order(self) -> tuple[float, date, str]:
        """Where most is to be learnt first, then what was checked longest ago."""
        return -self.kwaliteit.winst, self.plek.controle.datum, self.plek.id


@dataclass(frozen=True)
class Belrondje:
    """Of an area: how many places, how good on average; whom to call first, and whom one can only write to or visit."""

    gebied: str
    plekken: int
    procent: int
    verlopen: int
    bellen: tuple[Belletje, ...]
    zonder_nummer: tuple[Belletje, ...]


def rounds(region: InRegion, places: Iterable[Voorziening]) -> list[Belrondje]:
    """Of every area, in the order of the region's words. A place with a secret address is in no area."""
    found: dict[str, list[Belletje]] = {id: [] for id in region.woorden.gebieden}
    for place in places:
        if place.status != "gestopt" and not is_secret(place, region.woorden):
            call = Belletje(place, kwaliteit(place, region.woorden, region.today))
            for area in found.keys() & {place.gebied, *place.werkgebied}:
                found[area].append(call)
    return [_round(area, calls) for area, calls in found.items()]


def _round(area: str, calls: Sequence[Belletje]) -> Belrondje:
    helpful = sorted((one for one in calls if one.kwaliteit.winst), key=lambda one: one.order)
    reached = [one for one in helpful if one.plek.contact.telefoon]
    others = [one for one in helpful if not one.plek.contact.telefoon]
    mean = int(sum(one.kwaliteit.procent for one in calls) / len(calls) + 0.5) if calls else 0
    room = max(FEWEST_WITHOUT, MOST - len(reached))
    late = sum(one.kwaliteit.vers < 1 for one in calls)
    return Belrondje(area, len(calls), mean, late, tuple(reached[:MOST]), tuple(others[:room]))
