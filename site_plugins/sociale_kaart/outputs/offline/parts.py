"""Of a region that is cut: what of it belongs to which area, for a phone that keeps areas and not the whole.

What belongs to none is the frame: home, help, schemes, scripts, words. What lists places of everywhere is not kept: the
finder stands in for it (templates/assets/js/offline/area.mjs).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.view_box import STREETS
from sociale_kaart.vakken.around import Omgeving, around_areas
from sociale_kaart.vakken.slices import slices
from sociale_kaart.vakken.squares import square_of_tile
from sociale_kaart.vakken.vakken import OVERAL, is_cut

FRAME = "raam"
_OF_AREA = re.compile(r"(?:gebied|agenda|wegwijzer/[^/]+/[^/]+)/([^/]+)/")
_OF_ALL = re.compile(r"(?:(?:thema|categorie|gebied)/|plekken/\d|druk/[^/]+/|gesprek/praktijk-)")
_OF_ALL_TOO = re.compile(r"data/dekking\.")  # whose page is for who sits at a desk
_BUNDLE = re.compile(r"data/offline/[^.]+\.(.+)\.\d+\.bundel")
_TILE = re.compile(r"data/ondergrond/(\d+)/(\d+)/(\d+)\.")


@dataclass(frozen=True)
class AreaParts:
    """The areas of a region and what is theirs."""

    catalogue: Catalogue

    @cached_property
    def omgevingen(self) -> Mapping[str, Omgeving]:
        return around_areas(self.catalogue)

    def of_page(self, address: str) -> str | None:
        """The area of a page at an address below a language's home, or the frame; None is not kept."""
        of_area = _OF_AREA.match(address)
        if of_area and of_area[1] in self.catalogue.woorden.gebieden:
            return of_area[1]
        return None if _OF_ALL.match(address) else FRAME

    def comes_to(self, v: Voorziening, square: str) -> list[str]:
        """The areas that a place comes to, and whose squares do not have its page already."""
        areas = [id for id in v.werkgebied if id in self.omgevingen]
        return [id for id in areas if square not in self.omgevingen[id].binnen]

    def of_files(self, names: Iterable[str]) -> Mapping[str, list[str]]:
        """Of each area, and of the frame, its files; a file may be of more than one."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in names:
            for part in self._of_file(name):
                found[part].append(name)
        return found

    def _of_file(self, name: str) -> list[str]:
        bundle, tile = _BUNDLE.fullmatch(name), _TILE.match(name)
        stem = name.rpartition("/")[2].split(".")[0]
        if _OF_ALL_TOO.match(name):
            return []
        if tile:
            return self._overlapping(square_of_tile(*map(int, tile.groups())))
        if bundle:
            square, _, area = bundle[1].partition("-")
            return [area] if area in self.omgevingen else self._pages_of.get(square, [FRAME])
        if name.startswith(f"{STREETS}/"):
            return self._pages_of.get(self._square_of_place.get(stem, ""), [])
        return self._rows_of.get(stem, [FRAME]) if name.count("/") > 1 else [FRAME]

    def _overlapping(self, tile: str) -> list[str]:
        return [
            id
            for id, around in self.omgevingen.items()
            if any(square.startswith(tile) or tile.startswith(square) for square in around.vakken)
        ]

    @cached_property
    def _pages_of(self) -> Mapping[str, list[str]]:
        """Of each square the areas in which it is: there the pages of its places are kept."""
        return self._by_square(lambda around: around.binnen)

    @cached_property
    def _rows_of(self) -> Mapping[str, list[str]]:
        """The same, and those that it touches: lists and map show what is beyond the edge, too."""
        return self._by_square(lambda around: around.vakken)

    def _by_square(self, of: Callable[[Omgeving], Iterable[str]]) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {id: [] for id in self._slices if id != OVERAL}
        for area, around in self.omgevingen.items():
            for square in of(around):
                found.setdefault(square, []).append(area)
        return found

    @cached_property
    def _slices(self) -> Mapping[str, tuple[Voorziening, ...]]:
        return {part.id: part.plekken for part in slices(self.catalogue)}

    @cached_property
    def _square_of_place(self) -> Mapping[str, str]:
        return {v.id: square for square, places in self._slices.items() for v in places}


def parts_of(catalogue: Catalogue) -> AreaParts | None:
    """Nothing for a region that is kept as a whole. Worked out once and kept with its catalogue: each square asks."""
    kept = vars(catalogue)  # for speed
    if "offline_parts" not in kept:
        kept["offline_parts"] = AreaParts(catalogue) if is_cut(catalogue) else None
    parts: AreaParts | None = kept["offline_parts"]
    return parts
