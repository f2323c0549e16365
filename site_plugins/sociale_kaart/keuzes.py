"""Needs, not names: three questions at most (about what, for whom, where) that lead to a short list of places.

A question is asked only when its answers differ, and an answer is offered only when it leads to a place. So there is a
page for each choice in `Keuzes.all()`, and for no other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.facts import by_path
from sociale_kaart.place.voorziening import Voorziening

FOLDER = "wegwijzer"
IEDEREEN = "iedereen"  # the target group that everyone is in; as a choice: it does not matter who
SHORT = 8  # a list of as many places needs no further question
SHOWN = 12  # places on a page; other pages have the rest

THRESHOLDS = ("drempel.kosten", "drempel.aanmelden", "drempel.verwijzing")  # that order a short list

Places = tuple[Voorziening, ...]


@dataclass(frozen=True)
class Keuze:
    """What was chosen so far; an empty `groep` or `gebied` was not."""

    thema: str
    groep: str = ""
    gebied: str = ""

    @property
    def address(self) -> str:
        """Of its page, below the language's home."""
        return "/".join(filter(None, (FOLDER, self.thema, self.groep, self.gebied))) + "/"


@dataclass(frozen=True)
class Plekken:
    """What a choice leads to, nearest to the need first.

    `groep`: for these people in particular. `iedereen`: for everyone, so for them too. `onbekend`: of these nobody
    knows for whom they are. `elders`: known to be for them, but in no area of the region in particular.
    """

    groep: Places = ()
    iedereen: Places = ()
    onbekend: Places = ()
    elders: Places = ()

    @property
    def known(self) -> int:
        """How many are known to be for these people."""
        return len(self.groep) + len(self.iedereen) + len(self.elders)

    @property
    def total(self) -> int:
        return self.known + len(self.onbekend)

    def shortened(self) -> Plekken:
        """The first of them, as many as a page shows."""
        left, parts = SHOWN, []
        for part in (self.groep, self.iedereen, self.onbekend, self.elders):
            parts.append(part[:left])
            left -= len(parts[-1])
        return Plekken(*parts)


@dataclass(frozen=True)
class Keuzes:
    """The questions of a region, their answers, and where these lead."""

    catalogue: Catalogue

    def all(self) -> Iterator[Keuze]:
        """Every choice that has a page; the page on which the theme is chosen comes before them."""
        for thema in self.themas:
            if self.groepen(thema):
                yield Keuze(thema)
            for groep in (IEDEREEN, *self.groepen(thema)):
                yield Keuze(thema, groep)
                yield from (Keuze(thema, groep, gebied) for gebied in self.gebieden(thema, groep))

    def first(self, thema: str) -> Keuze:
        """Where choosing a theme leads: to the question who it is for, when that makes a difference."""
        return Keuze(thema) if self.groepen(thema) else Keuze(thema, IEDEREEN)

    @cached_property
    def themas(self) -> dict[str, Places]:
        """The places of each theme that has any, nearest to the need first."""
        found: dict[str, list[Voorziening]] = {id: [] for id in self.catalogue.woorden.themas}
        for v in self.catalogue.voorzieningen:
            for thema in self.catalogue.themas(v):
                found[thema.id].append(v)
        return {
            id: tuple(sorted(there, key=lambda v: need(v, id, self.catalogue))) for id, there in found.items() if there
        }

    def groepen(self, thema: str) -> dict[str, int]:
        """The groups that a theme has places for in particular, with the number of places known to be for them."""
        if thema not in self._groups:
            there = {id for v in self.themas[thema] for id in self._whom[v.id]} - {IEDEREEN}
            words = self.catalogue.woorden.doelgroepen
            self._groups[thema] = {id: self.plekken(thema, id).known for id in words if id in there}
        return self._groups[thema]

    def gebieden(self, thema: str, groep: str) -> dict[str, int]:
        """The areas that a long list can be narrowed to, with the number of places in or for each."""
        total = self.plekken(thema, groep).total
        if total <= SHORT:
            return {}
        found = self._by_area(thema, groep)
        answers = {id: found[id].total for id in self.catalogue.woorden.gebieden if id in found}
        return answers if any(count < total for count in answers.values()) else {}

    def plekken(self, thema: str, groep: str, gebied: str = "") -> Plekken:
        """What someone who chose this finds; with an area, also what is in no area in particular."""
        found = self._divided(thema, groep)
        if not gebied:
            return found
        by_area = self._by_area(thema, groep)
        here, nowhere = by_area.get(gebied, Plekken()), by_area.get("", Plekken())
        return replace(here, elders=nowhere.groep + nowhere.iedereen)

    def _divided(self, thema: str, groep: str) -> Plekken:
        if (thema, groep) not in self._found:
            self._found[thema, groep] = divided(self.themas[thema], groep, self._whom)
        return self._found[thema, groep]

    def _by_area(self, thema: str, groep: str) -> dict[str, Plekken]:
        if (thema, groep) not in self._found_by_area:
            everywhere = self._divided(thema, groep)
            parts = [_sorted_by_area(part) for part in (everywhere.groep, everywhere.iedereen, everywhere.onbekend)]
            there = {id for part in parts for id in part}
            self._found_by_area[thema, groep] = {id: Plekken(*(part.get(id, ()) for part in parts)) for id in there}
        return self._found_by_area[thema, groep]

    @cached_property
    def _whom(self) -> dict[str, tuple[str, ...]]:
        return {v.id: self.catalogue.doelgroepen(v) for v in self.catalogue.voorzieningen}

    @cached_property
    def _groups(self) -> dict[str, dict[str, int]]:
        return {}

    @cached_property
    def _found(self) -> dict[tuple[str, str], Plekken]:
        return {}

    @cached_property
    def _found_by_area(self) -> dict[tuple[str, str], dict[str, Plekken]]:
        return {}


def divided(places: Places, groep: str, groups: Mapping[str, Sequence[str]]) -> Plekken:
    """Those of `places` that may be for a group, `groups` says for whom each is; to whom it does not matter, all."""
    if groep == IEDEREEN:
        return Plekken(groep=places)
    whom = [(v, groups[v.id]) for v in places]
    return Plekken(
        groep=tuple(v for v, ids in whom if groep in ids),
        iedereen=tuple(v for v, ids in whom if IEDEREEN in ids and groep not in ids),
        onbekend=tuple(v for v, ids in whom if not ids),
    )


def areas(v: Voorziening) -> tuple[str, ...]:
    """Where someone finds it: the area that it lies in, and those that it comes to; "" is nowhere in particular."""
    if not v.werkgebied:
        return (v.gebied or "",)
    return tuple(dict.fromkeys(filter(None, (v.gebied, *v.werkgebied))))


def need(v: Voorziening, thema: str, catalogue: Catalogue) -> tuple[bool, int, bool]:
    """The smallest comes first: open, with a threshold that is known to be low, and about this before all."""
    costs, walks_in, is_referred = (by_path()[path].fits(v) for path in THRESHOLDS)
    low = sum(fits is True for fits in (costs, walks_in, is_referred))
    high = sum(fits is False for fits in (costs, is_referred))  # calling first is not a high threshold
    return v.status != "open", high - low, catalogue.themas(v)[0].id != thema


def _sorted_by_area(places: Places) -> dict[str, Places]:
    found: dict[str, list[Voorziening]] = {}
    for v in places:
        for id in areas(v):
            found.setdefault(id, []).append(v)
    return {id: tuple(there) for id, there in found.items()}
