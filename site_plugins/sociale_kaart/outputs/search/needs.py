"""Needs, as the search in the browser has them: what is typed, the steps that come first, and the kinds of places.

A scheme and a life event are needs too: who types what one is called is led there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.json_values import Json
from sociale_kaart.languages.texts import word
from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.filler import light_words
from sociale_kaart.outputs.search.joined import BETWEEN
from sociale_kaart.outputs.search.telling_words import telling
from sociale_kaart.reading.levensgebeurtenissen import Levensgebeurtenissen
from sociale_kaart.reading.noden import Nood
from sociale_kaart.reading.regelingen import Regeling
from sociale_kaart.reading.words import Begrip, Categorie

Name = tuple[str, str]  # the key of a need, and the id
MOST_STEPS = 3  # more is a list to read, and the first step is lost in it


@dataclass(frozen=True)
class Need:
    """`typed`: words by language. `steps`: numbers of lines, then of steps. `asks`: there is no place for it."""

    typed: Mapping[str, Sequence[str]]
    steps: Sequence[int]
    kinds: Sequence[int]
    asks: bool = False


@dataclass(frozen=True)
class Needs:
    """Of a region, whose kinds of places are numbered in the order of `kinds`; from `shown` on, these have no place."""

    catalogue: Catalogue
    kinds: Sequence[Categorie]
    shown: int

    def rows(self, language: str) -> list[list[Json]]:
        """Words, steps, kinds, and 1 where these kinds only know more; what is empty at the end is left out."""
        light = light_words(language)
        return [
            _short(
                [BETWEEN.join(telling(one.typed.get(language, ()), light)), [*one.steps], [*one.kinds], int(one.asks)]
            )
            for one in self._all
        ]

    def steps(self, language: str) -> Iterator[dict[str, str]]:
        """Schemes and life events, to stand among the lines; nothing by itself brings them up."""
        for scheme in self._schemes:
            yield _step("regeling", scheme.id, word(scheme.naam, language), word(scheme.wat, language))
        for id, event in self._events.items():
            yield _step("levensgebeurtenis", id, word(event.naam, language), "")

    def typed(self) -> Iterator[Mapping[str, Sequence[str]]]:
        """For each of `rows` what is typed, by language."""
        return (one.typed for one in self._all)

    @cached_property
    def _all(self) -> list[Need]:
        """Those of the region, then schemes and events with what they alone are called."""
        noden = self.catalogue.noden
        found = [self._need(id, list(noden.with_others(id))) for id in noden.noden]
        known = {normalise(text) for one in found for texts in one.typed.values() for text in texts}
        schemes = [(one, "regelingen", self._kinds(one.hulp_bij)) for one in self._schemes]
        events = [(one, "gebeurtenissen", self._kinds(one.categorie)) for one in self._events.values()]
        named = [
            Need(_called(one, known), self._numbers([(key, one.id)]), kinds, asks=True)
            for one, key, kinds in (*schemes, *events)
        ]
        return [*found, *named]

    def _need(self, id: str, parts: Sequence[Nood]) -> Need:
        words = self.catalogue.noden.woorden
        typed = {language: of_needs[id] for language, of_needs in words.items() if id in of_needs}
        names = [
            (key, name)
            for key in ("lijnen", "gebeurtenissen", "regelingen")
            for one in parts
            for name in getattr(one, key)
        ]
        kinds = self._kinds(kind for one in parts for kind in one.categorie)
        others = self._kinds(kind for one in parts for kind in one.weten_meer)
        is_met = any(kind < self.shown for kind in kinds)
        return Need(
            typed, self._numbers(names), kinds if is_met else [*kinds, *others], asks=not kinds and bool(others)
        )

    def _numbers(self, names: Iterable[Name]) -> list[int]:
        """A scheme that is over has none."""
        found = dict.fromkeys(self._order[name] for name in names if name in self._order)
        return [*found][:MOST_STEPS]

    def _kinds(self, ids: Iterable[str]) -> list[int]:
        numbers = {kind.id: number for number, kind in enumerate(self.kinds)}
        return [*dict.fromkeys(numbers[id] for id in ids if id in numbers)]

    @cached_property
    def _order(self) -> Mapping[Name, int]:
        """The number of each line, scheme and event: lines are there already, the others follow."""
        lines = [("lijnen", id) for id in self.catalogue.woorden.lijnen]
        schemes = [("regelingen", one.id) for one in self._schemes]
        events = [("gebeurtenissen", id) for id in self._events]
        return {name: number for number, name in enumerate([*lines, *schemes, *events])}

    @cached_property
    def _schemes(self) -> Sequence[Regeling]:
        return self.catalogue.lopende_regelingen

    @property
    def _events(self) -> Levensgebeurtenissen:
        return self.catalogue.levensgebeurtenissen


def _step(teken: str, id: str, naam: str, wat: str) -> dict[str, str]:
    """Below the language's home its page is `teken/id/`."""
    return {"id": id, "nummer": "", "naam": naam, "wanneer": wat, "woorden": "", "teken": teken}


def _called(begrip: Begrip, known: Collection[str]) -> Mapping[str, Sequence[str]]:
    """By language its name, and the synonyms that no need has: these lead further."""
    return {
        language: [
            *filter(None, [begrip.naam.get(language, "")]),
            *(text for text in begrip.synoniemen.get(language, ()) if normalise(text) not in known),
        ]
        for language in dict.fromkeys((*begrip.naam, *begrip.synoniemen))
    }


def _short(row: list[Json]) -> list[Json]:
    while len(row) > 1 and row[-1] in ("", [], 0):
        row.pop()
    return row
