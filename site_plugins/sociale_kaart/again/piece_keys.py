"""For each piece of a build what it can see, in one number: as long as that is the same, so are its files.

Only what is proven to see less than everything is listed here; whatever has no line of its own sees all there is.
tests/build/test_again.py changes regions at random, and compares with a build from nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property

from sociale_kaart.again.inputs import Hash, Inputs, own_files
from sociale_kaart.asking import Asking
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.outputs.finder.named import Named
from sociale_kaart.outputs.finder.square_files import squares_of
from sociale_kaart.outputs.makers import GLIMPSES, SEES
from sociale_kaart.outputs.offline.parts import parts_of
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.outputs.site import Shared, every_language
from sociale_kaart.pieces import kind_of
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rows_by_place import Row, Rows, made
from sociale_kaart.vakken.slices import Slice, slices, whole


@dataclass(frozen=True)
class Seen:
    """What pieces see of a region whose files were looked at before it was read."""

    catalogue: Catalogue
    shared: Shared
    inputs: Inputs
    rows: Rows = made

    def keys(self, names: Sequence[str]) -> dict[str, str]:
        """By the name of each piece. What all have in common is compared apart (`world` in again/ledger.py)."""
        return {
            name: self._narrow.get(name) or self._less.get(SEES.get(kind_of(name), ""), self._everything)
            for name in names
        }

    @cached_property
    def _less(self) -> Mapping[str, str]:
        """All that is left of the region for pieces that are made of less than everything."""
        places = (*self.catalogue.voorzieningen, *self.catalogue.gestopt)
        rows = [*self.rows("glimpsen", places, self._glimpsed)]
        return {
            name: Hash().add(self._urls, *(one.encode() for one in said)).sum
            for name, *said in zip(GLIMPSES, *rows, strict=True)
        }

    def _glimpsed(self, v: Voorziening) -> Row:
        """What is left of a place in each glimpse."""
        alone = self.catalogue.without_places
        left = (one for glimpse in GLIMPSES.values() for one in glimpse.each(alone, (v,)))
        return [Hash().add(repr(one).encode()).sum for one in left]

    @cached_property
    def _everything(self) -> str:
        found = Hash().add(self._urls)
        for file, content in sorted(self.inputs.places.items()):
            found.add(file.encode(errors="surrogateescape"), content.encode())
        return found.sum

    @cached_property
    def _urls(self) -> bytes:
        return json.dumps(asdict(self.shared.urls), sort_keys=True, default=dict).encode()

    @cached_property
    def _narrow(self) -> Mapping[str, str]:
        prose = {f"proza/{language}": frame for language, frame in self._frames.items()}
        parts = slices(self.catalogue)
        times = {f"tijden/{part.id}": self._alone(part.voorzieningen) for part in parts}
        pages = {f"plekken/{part.id}": self._of(part) for part in parts}
        return {**prose, **times, **pages, **self._squares}

    @property
    def _squares(self) -> Mapping[str, str]:
        """What the finder has of some places: what they say, where they are, about, and how all are numbered."""
        squares = squares_of(self.catalogue)
        if not squares.pieces:
            return {}
        named = squares.named
        numbered = (named.kinds, named.areas, named.groups, named.languages, named.reasons)
        shared = json.dumps([table.values for table in numbered]).encode()
        return {
            f"vakken/{piece.id}": Hash().add(shared, *(self._in_square(v, named) for v in piece.voorzieningen)).sum
            for piece in squares.pieces
        }

    def _in_square(self, v: Voorziening, named: Named) -> bytes:
        return json.dumps([v.id, self._own.get(v.id), named.nearby.spot(v)]).encode()

    def _alone(self, places: Sequence[Voorziening]) -> str:
        """Places whose files say nothing of any other."""
        return Hash().add(self._urls, *(self._own[v.id].encode() for v in places)).sum

    def _frame(self, pages: Pages) -> str:
        """What stands around a place on its page: the shell, whom to ask in which area, names of helpers, addresses."""
        frame = pages.frame
        values = frame.seen_by_all(2)
        return Hash().add(self._urls, frame.deep.form.encode(), repr(values).encode()).sum

    @cached_property
    def _frames(self) -> Mapping[str, str]:
        return {pages.language: self._frame(pages) for pages in every_language(self.catalogue, self.shared.urls)}

    def _of(self, part: Slice) -> str:
        """Places of one piece, in their order, each with what its pages show and which areas it comes to.

        Those of neighbours too: what their files say is seen by all, but which piece has them hangs on all squares.
        """
        found, areas = Hash().add(*(frame.encode() for frame in self._frames.values())), parts_of(self.catalogue)
        for v in part.plekken:
            beyond = areas.comes_to(v, part.id) if areas else []
            found.add(json.dumps([v.id, self.shown[v.id], beyond]).encode())
        return found.sum

    @cached_property
    def shown(self) -> Mapping[str, str]:
        """By the id of each place all that its pages show, in whatever language."""
        frames = [frame.encode() for frame in self._frames.values()]
        places = whole(self.catalogue).plekken
        return {v.id: Hash().add(*frames, json.dumps([*self._said_of(v)]).encode()).sum for v in places}

    def _said_of(self, v: Voorziening) -> Iterator[object]:
        """Its own file, whom one can ask instead, and who else has its short codes."""
        way = self._asking.way(v)
        yield from (v.id, self._own.get(v.id), way.langs, way.vraag_aan, way.gebieden)
        yield [self._names.get(id) for id in way.vraag_aan]
        points = (self.catalogue.woorden.gebieden[id].contactpunt for id in way.gebieden)
        yield [self._own.get(point.plek) for point in points if point and point.plek]
        for code in dict.fromkeys(map(code_of, (v.id, *v.oude_namen))):
            yield [[one.id, self._own[one.id]] for one in self.catalogue.codes.get(code, ()) if one.id != v.id]

    @cached_property
    def _asking(self) -> Asking:
        return Asking(self.catalogue, self.catalogue.voorzieningen)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {v.id: v.naam for v in self.catalogue.voorzieningen}

    @cached_property
    def _own(self) -> Mapping[str, str]:
        """Name and content of the file of each place, by its id: no two have the same."""
        return own_files(self.inputs)
