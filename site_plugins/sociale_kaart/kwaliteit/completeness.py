"""How complete and how fresh it is what we know of a place: what residents ask first weighs most.

The weights are declared beside the facts, in `place/`. What nobody has said is not known; a no is an answer. Once the
last check is longer ago than the kind of place allows, less and less of it counts, and after as long again nothing.
`templates/assets/js/form/quality.mjs` says the same in the form; `tests/form/test_quality.py` compares them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from sociale_kaart.catalogue import is_secret
from sociale_kaart.checks.last_checked import good_until
from sociale_kaart.place.facts import Fact, facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Woorden

UNSAID = "onbekend"
HOURS = "openingstijden"


@dataclass(frozen=True)
class Kwaliteit:
    """`bekend` of `gevraagd` weights are known, of which `vers` (1: all, 0: none) still counts."""

    bekend: int
    gevraagd: int
    vers: float
    ontbreekt: tuple[Fact, ...]

    @property
    def procent(self) -> int:
        return int(100 * self.bekend * self.vers / self.gevraagd + 0.5)

    @property
    def winst(self) -> float:
        """What a call can add: everything, less what is known and still counts."""
        return self.gevraagd - self.bekend * self.vers


def kwaliteit(place: Voorziening, woorden: Woorden, today: date) -> Kwaliteit:
    is_visited = has_door(place, woorden)
    wanted = [fact for fact in weighed() if is_visited or not fact.declared.at_a_door]
    missing = tuple(fact for fact in wanted if not _is_known(fact, place))
    total = _sum(wanted)
    return Kwaliteit(total - _sum(missing), total, freshness(place, woorden, today), missing)


@cache  # for speed
def weighed() -> tuple[Fact, ...]:
    """The facts that count, the heaviest first."""
    return tuple(sorted((fact for fact in facts() if fact.declared.weight), key=lambda fact: -fact.declared.weight))


def has_door(place: Voorziening, woorden: Woorden) -> bool:
    """Whether one goes there, and may know where that is."""
    return bool(place.adres or not place.werkgebied) and not is_secret(place, woorden)


def freshness(place: Voorziening, woorden: Woorden, today: date) -> float:
    end = good_until(place, woorden)
    late = (today - end).days
    return min(1.0, max(0.0, 1 - late / (end - place.controle.datum).days))


def _is_known(fact: Fact, place: Voorziening) -> bool:
    """The hours also when all that is on offer has its own."""
    if fact.path == HOURS and (offers := place.aanbod_blokken) and all(one.openingstijden for one in offers):
        return True
    return fact.of(place) not in (None, "", (), UNSAID)


def _sum(found: Iterable[Fact]) -> int:
    return sum(fact.declared.weight for fact in found)
