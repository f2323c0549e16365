"""A large region for the finder: words in a file of their own, places in squares, of which a phone fetches those near.

`data/plekken.<language>.json` says what there is to say, and has no place. `data/vakken.json` says how many places are
in which square: an array of four is a square that is cut, a number one that is not. `data/plekken/<square>.json` has
its places in the columns of a small region, `data/straten/<square>.json` their streets, both the same in every
language, and `data/aanbod/<square>.<language>.json` what they offer. templates/assets/js/vakken/ puts them together.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property, reduce
from operator import or_

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.finder import bits, offer_columns, streets
from sociale_kaart.outputs.finder.columns import Columns, filled, in_order, packed, said
from sociale_kaart.outputs.finder.file_shapes import Column, OverviewShape, Quarters, SquareShape, WordsShape
from sociale_kaart.outputs.finder.named import Named
from sociale_kaart.outputs.finder.plek_row import PlekRow
from sociale_kaart.rendering.offers import offers
from sociale_kaart.vakken.fetched import PieceOfRegion, pieces
from sociale_kaart.vakken.kept_with import kept_with
from sociale_kaart.vakken.vakken import is_cut, limits


def words(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """What is said in a language, and which questions any place answers."""
    if is_cut(catalogue):
        places = in_order(catalogue)
        columns = Columns(catalogue, (), Named(catalogue, places, known=True))
        answered = reduce(or_, (bits.yes_and_no(v)[0] for v in places))
        empty: dict[str, Column] = {column.name: [] for column in fields(PlekRow)}
        found: WordsShape = {
            **said(columns, language),
            **columns.tables,
            "aantal": 0,
            "plekken": empty,
            "weet": {"beantwoord": answered, "leeftijd": int(any(v.leeftijd for v in places))},
        }
        yield f"data/plekken.{language}.json", _as_bytes(found)


@dataclass(frozen=True)
class Squares:
    """What is the same in every language, square by square; nothing where the region is not cut."""

    catalogue: Catalogue

    @cached_property
    def pieces(self) -> list[PieceOfRegion]:
        return pieces(self.catalogue) if is_cut(self.catalogue) else []

    @cached_property
    def named(self) -> Named:
        return Named(self.catalogue, in_order(self.catalogue), known=True)

    def files_of(self, piece: PieceOfRegion) -> Iterator[tuple[str, bytes]]:
        id, places = piece.id, piece.voorzieningen
        document = packed(filled(self.catalogue, places, self.named), len(places))
        if any(offers(self.catalogue, v) for v in places):
            document = SquareShape(**document, aanbod=1)
        yield f"data/plekken/{id}.json", _as_bytes(document)
        yield f"data/straten/{id}.json", streets.as_bytes(places)

    def files(self) -> Iterator[tuple[str, bytes]]:
        for piece in self.pieces:
            yield from self.files_of(piece)


def squares_of(catalogue: Catalogue) -> Squares:
    """Those of a region with its neighbours."""
    return kept_with(catalogue.with_neighbours, Squares, limits())


def overview_file(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    if is_cut(catalogue):
        yield "data/vakken.json", _as_bytes(overview(pieces(catalogue)))


def offer_files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    if not is_cut(catalogue):
        return
    named = Named(catalogue, in_order(catalogue), known=True)
    for piece in pieces(catalogue):
        id, places = piece.id, piece.voorzieningen
        if any(offers(catalogue, v) for v in places):
            columns = filled(catalogue, places, named)
            yield f"data/aanbod/{id}.{language}.json", _as_bytes(offer_columns.behind(columns, places, language))


def overview(cut: Sequence[PieceOfRegion]) -> OverviewShape:
    """How many places are in which square."""
    squares = {piece.id: len(piece.voorzieningen) for piece in cut if piece.is_square}
    return {"vakken": _nested(squares), "overal": [len(piece.voorzieningen) for piece in cut if not piece.is_square]}


def _nested(counts: Mapping[str, int]) -> Quarters:
    """By quarters, as their names are numbered; 0 where nothing is."""
    if not counts:
        return 0
    if "" in counts:
        return counts[""]
    return [_nested({id[1:]: n for id, n in counts.items() if id[0] == quarter}) for quarter in "0123"]


def _as_bytes(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
