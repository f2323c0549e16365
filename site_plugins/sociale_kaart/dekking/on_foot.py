"""How far people live from what they look for: from the middle of each postcode area, on foot.

Nobody's streets are known, so a way on foot is the straight line and a third more.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf
from statistics import median

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.adres import METRES_PER_DEGREE, Locatie, metres
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.distances import DETOUR

NEAR = 1500  # metres: a postcode with no place of its own is counted with the area of a place so near
DIGITS = 4


@dataclass(frozen=True)
class Centre:
    """The middle of a postcode area, and in which area of the region most of its places are, or one near; or ""."""

    cijfers: str
    spot: Locatie
    gebied: str


class Spots:
    """Spots of places, by latitude, to find the nearest without a look at all."""

    def __init__(self, spots: Iterable[Locatie]) -> None:
        self._spots = sorted(spots, key=lambda spot: (spot.lat, spot.lon))
        self._lats = [spot.lat for spot in self._spots]

    def metres_to_nearest(self, start: Locatie) -> float | None:
        """As the crow flies; None when there are no spots."""
        middle = bisect_left(self._lats, start.lat)
        best = self._nearest(start, range(middle, len(self._spots)), inf)
        best = self._nearest(start, range(middle - 1, -1, -1), best)
        return None if best == inf else best

    def _nearest(self, start: Locatie, numbers: Iterable[int], best: float) -> float:
        """`numbers`: of spots, by how far north or south they are, which no whole distance is shorter than."""
        for number in numbers:
            spot = self._spots[number]
            if abs(spot.lat - start.lat) * METRES_PER_DEGREE > best:
                break
            best = min(best, metres(start, spot))
        return best


@dataclass(frozen=True)
class Reach:
    """Metres on foot to the nearest: from half of the postcodes no more than `half`, from `where` the `farthest`."""

    half: float
    farthest: float
    where: Centre
    ways: Sequence[tuple[float, Centre]]


@dataclass(frozen=True)
class Distances:
    """Where people live (`centres`), to measure from."""

    centres: tuple[Centre, ...]

    @cached_property
    def by_area(self) -> Mapping[str, Sequence[Centre]]:
        found: defaultdict[str, list[Centre]] = defaultdict(list)
        for centre in self.centres:
            found[centre.gebied].append(centre)
        return found

    def on_foot(self, gebied: str, spots: Spots) -> float | None:
        """Metres to the nearest of these from an area: for half of its postcodes it is nearer, for half farther."""
        ways = [way for centre in self.by_area.get(gebied, ()) if (way := on_foot(centre, spots)) is not None]
        return median(ways) if ways else None

    def reach(self, spots: Spots) -> Reach | None:
        """From all of the region; None without a spot or a postcode."""
        ways = [(way, one) for one in self.centres if (way := on_foot(one, spots)) is not None]
        if not ways:
            return None
        farthest, where = max(ways, key=lambda pair: (pair[0], pair[1].cijfers))
        return Reach(median(way for way, _ in ways), farthest, where, ways)


def on_foot(centre: Centre, spots: Spots) -> float | None:
    found = spots.metres_to_nearest(centre.spot)
    return None if found is None else found * DETOUR


def spots_of(places: Iterable[Voorziening]) -> Spots:
    """Where those are that have a door to walk to."""
    return Spots(v.locatie for v in places if v.locatie and not v.werkgebied)


def distances(catalogue: Catalogue) -> Distances:
    doors = [v for v in catalogue.voorzieningen if v.locatie and not v.werkgebied and v.gebied]
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for v in doors:
        if v.adres and v.adres.postcode:
            counted[v.adres.postcode[:DIGITS]][v.gebied or ""] += 1
    spots = {digits: Locatie.model_construct(lat=lat, lon=lon) for digits, (lat, lon) in catalogue.postcodes.items()}
    return Distances(tuple(Centre(digits, spot, _area(counted[digits], spot, doors)) for digits, spot in spots.items()))


def _area(counted: Counter[str], spot: Locatie, doors: Sequence[Voorziening]) -> str:
    if counted:
        return min(counted, key=lambda id: (-counted[id], id))
    near = [(metres(spot, v.locatie), v.gebied or "") for v in doors if v.locatie]
    far, gebied = min(near, default=(inf, ""))
    return gebied if far <= NEAR else ""
