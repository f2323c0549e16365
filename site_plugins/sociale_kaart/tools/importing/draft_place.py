"""A row on its way to a file, and the region's words by what a list calls them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sociale_kaart.reading.words import Woorden
from sociale_kaart.tools.importing.cleaning.meanings import (
    Vocabulary,
    several,
)
from sociale_kaart.tools.importing.cleaning.tidying import tidy
from sociale_kaart.tools.importing.cleaning.told import Notes
from sociale_kaart.tools.importing.mapping import Mapping_

REGISTER = "register"  # as a source, where what the list is called may not be said


@dataclass(frozen=True)
class Words:
    """The region's words, to find an id by what a list calls it."""

    woorden: Woorden
    kinds: Vocabulary
    areas: Vocabulary
    groups: Vocabulary
    town: str

    @classmethod
    def of(cls, woorden: Woorden, town: str) -> Words:
        of = Vocabulary.of
        return cls(woorden, of(woorden.categorieen), of(woorden.gebieden), of(woorden.doelgroepen), town)

    def area_of(self, said: str, address: Mapping[str, str] | None) -> str:
        """By its name, or where the list has none by the town, which may be an area itself; empty when it is none."""
        return self.areas.id(said or (address or {}).get("plaats", ""))

    def hides(self, kinds: list[str]) -> bool:
        return any(self.woorden.categorieen[kind].is_secret for kind in kinds if kind in self.woorden.categorieen)


@dataclass
class DraftPlace:
    """A row on its way to a file. `values`: the place as far as it is certain, nested as in its file.

    `part_of`: the row whose place this one belongs to; `also`: the numbers of such rows.
    """

    number: int
    id: str
    naam: str
    values: dict[str, Any]
    notes: Notes = field(default_factory=Notes)
    secret: bool = False
    part_of: int = 0
    also: tuple[str, ...] = ()


def unknown_kinds(cells: Mapping[str, int], words: Words) -> dict[str, str]:
    """What a list calls kinds that the region does not know, for a person to fill in."""
    return {text: "" for text in cells if not several(text, words.kinds) and not words.kinds.mistyped(tidy(text))}


def trace(found: DraftPlace, mapping: Mapping_, today: date) -> None:
    """Of a place that hides, the list's own number could be looked up, so it is not kept."""
    if found.secret:
        return
    found.values["herkomst"] = {"bron": mapping.bron, "id": found.id, "gelezen": today.isoformat()}
    if mapping.terms and mapping.terms.must_name:
        found.values["herkomst"] |= {"licentie": mapping.terms.licentie, "vermelding": mapping.vermelding}
