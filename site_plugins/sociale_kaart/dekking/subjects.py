"""What one can look for: a theme, a condition of social quality, a need; each is served by kinds of places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from sociale_kaart.dekking.conditions import CONDITIONS
from sociale_kaart.region import InRegion

Kind = Literal["alles", "thema", "conditie", "nood"]


@dataclass(frozen=True)
class Subject:
    """`categories`: the kinds of places that serve it."""

    kind: Kind
    id: str
    categories: frozenset[str] = field(compare=False)


def everything(region: InRegion) -> Subject:
    return Subject("alles", "", frozenset(region.woorden.categorieen))


def themes(region: InRegion) -> tuple[Subject, ...]:
    kinds = region.woorden.categorieen.values()
    return tuple(
        Subject("thema", id, frozenset(kind.id for kind in kinds if id in kind.thema)) for id in region.woorden.themas
    )


def conditions(region: InRegion) -> tuple[Subject, ...]:
    """None where no kind says which it serves: nobody's word is not that nothing does."""
    kinds = [kind for kind in region.woorden.categorieen.values() if kind.condities]
    serving = {id: frozenset(kind.id for kind in kinds if id in kind.condities) for id in CONDITIONS}
    return tuple(Subject("conditie", id, serving[id]) for id in CONDITIONS if kinds)


def needs(region: InRegion) -> tuple[Subject, ...]:
    """Those that end at a door: at kinds of places, as they say themselves."""
    every = region.noden.noden.values()
    return tuple(Subject("nood", one.id, frozenset(one.categorie)) for one in every if one.categorie)


def subjects(region: InRegion) -> Iterator[Subject]:
    yield everything(region)
    yield from themes(region)
    yield from conditions(region)
    yield from needs(region)
