"""Every fact that can be known of a place, in the orders in which it is written, asked and said. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.declaration import Asked, Declaration, Filter, Output, Section
from sociale_kaart.place.keys import Veld, every_key
from sociale_kaart.place.voorziening import Voorziening


@dataclass(frozen=True, eq=False)  # there is one of each
class Fact:
    """A key that takes a value, by its `path` (`drempel.anoniem`), with what is declared of it."""

    path: str
    veld: Veld
    declared: Declaration

    @property
    def key(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def above(self) -> str:
        """The path with a dot at the end of what it is a part of; empty for a key of the place itself."""
        return self.path[: -len(self.key)]

    def of(self, place: Voorziening | Aanbod) -> Any:
        """What the place says; None where the part that it belongs to is not there."""
        value: Any = place
        for part in self.path.split("."):
            value = getattr(value, part, None)
        return value

    def fits(self, place: Voorziening) -> bool | None:
        """Whether the answer is what a reader looks for who ticks its box; None where nobody has said, or no box is."""
        return self.declared.filter.fits(self.of(place)) if self.declared.filter else None

    def is_in(self, output: Output) -> bool:
        return output not in self.declared.left_out


@cache  # for speed
def facts() -> tuple[Fact, ...]:
    """All of them, in the order of the model, which is that of files."""
    return tuple(Fact(path, veld, _declared(path, veld)) for path, veld in every_key(Voorziening))


@cache  # for speed
def by_path() -> dict[str, Fact]:
    return {fact.path: fact for fact in facts()}


@cache  # for speed
def told() -> tuple[Fact, ...]:
    """In the order in which readers hear them."""
    return _moved(facts(), lambda fact: fact.declared.after, behind=True)


@cache  # for speed
def in_section(section: Section) -> tuple[Fact, ...]:
    """Those that a place's page says there, in the readers' order."""
    return tuple(fact for fact in told() if fact.declared.section is section)


@cache  # for speed
def filters() -> tuple[tuple[Fact, Filter], ...]:
    """What the finder has a box for, in the readers' order: the order of the bits in its data too."""
    return tuple((fact, fact.declared.filter) for fact in told() if fact.declared.filter)


@cache  # for speed
def whereabouts() -> tuple[str, ...]:
    """The keys of a place's file that say where it is: what a place with a secret address may not have."""
    return tuple(dict.fromkeys(fact.path.partition(".")[0] for fact in facts() if fact.declared.is_where))


@cache  # for speed
def questions() -> tuple[tuple[Fact, Asked], ...]:
    """What a volunteer is asked, in the order of the model but for what is asked before another."""
    ordered = _moved(facts(), lambda fact: fact.declared.asked.before if fact.declared.asked else "", behind=False)
    return tuple((fact, fact.declared.asked) for fact in ordered if fact.declared.asked)


def _declared(path: str, veld: Veld) -> Declaration:
    if not veld.declaration:
        raise TypeError(f"`{path}` has no declaration; see place/declaration.py")
    return veld.declaration


def _moved(found: Sequence[Fact], goal: Callable[[Fact], str], *, behind: bool) -> tuple[Fact, ...]:
    """The facts, each with a goal moved to just before or behind the fact of that path."""
    ordered = list(found)
    for fact in found:
        if wanted := goal(fact):
            ordered.remove(fact)
            spot = next(n for n, other in enumerate(ordered) if other.path == wanted)
            ordered.insert(spot + behind, fact)
    return tuple(ordered)
