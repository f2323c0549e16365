"""`data/aanbod.<language>.json`: what places offer, as rows behind those of the places (`plekken.<language>.json`).

So that whoever looks for a language lesson that is open now finds the lesson, not the building: a thing on offer is a
place as it is for who comes for it. Fetched when somebody first chooses something; in the browser
`finder/offers.mjs` puts the rows behind the others. What is as at the place is not said again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.normalise import slug
from sociale_kaart.outputs.finder.columns import Columns, filled, in_order
from sociale_kaart.outputs.finder.file_shapes import Cell, OffersShape, PointedShape
from sociale_kaart.outputs.finder.tables import plain
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.activities import as_offered
from sociale_kaart.rendering.offers import hours_of, offers
from sociale_kaart.vakken.vakken import is_cut

SAME = -2  # in a column: as at the place
T = TypeVar("T")


class AanbodRow(NamedTuple):
    """By the names of the columns and in their order. `plek`: the row of the place; `taal`: 0 for the reader's own.

    The others, from `bij` on, are what can differ from the place.
    """

    plek: int
    id: str
    stuk: str
    taal: str | int
    bij: int
    wel: int
    niet: int
    anders: int
    spreekt: int
    voor: int
    leeftijd: int
    uren: int


OWN = AanbodRow._fields[4:]


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """A large region has them with its squares (square_files.py)."""
    if has_offers(catalogue) and not is_cut(catalogue):
        text = json.dumps(document(catalogue, language), ensure_ascii=False, separators=(",", ":"))
        yield name_of(language), (text + "\n").encode()


def name_of(language: str) -> str:
    return f"data/aanbod.{language}.json"


def has_offers(catalogue: Catalogue) -> bool:
    return any(offers(catalogue, v) for v in catalogue.voorzieningen)


def document(catalogue: Catalogue, language: str) -> OffersShape:
    """The rows, and behind each table of the places what only these rows point to."""
    places = in_order(catalogue)
    return behind(filled(catalogue, places), places, language)


def behind(columns: Columns, places: Sequence[Voorziening], language: str) -> OffersShape:
    """The same for these places, of which the columns hold the rows."""
    before = _tables(columns, language)
    rows = [row for number, v in enumerate(places) for row in _rows(columns, number, v, language)]
    found = dict(zip(AanbodRow._fields, map(list, zip(*rows, strict=True)), strict=True))
    steps: list[Cell] = [one - last for last, one in pairwise((0, *(row.plek for row in rows)))]
    cells = {name: plain(column) for name, column in {**found, "plek": steps}.items()}
    return {**_beyond(before, _tables(columns, language)), "rijen": cells}


def _tables(columns: Columns, language: str) -> PointedShape:
    return {
        **columns.shared,
        "talen": columns.named_languages(language),
        "redenen": columns.named_reasons(language),
    }


def _beyond(before: PointedShape, now: PointedShape) -> PointedShape:
    return {
        "bij": _new(before["bij"], now["bij"]),
        "spreekt": _new(before["spreekt"], now["spreekt"]),
        "voor": _new(before["voor"], now["voor"]),
        "leeftijden": _new(before["leeftijden"], now["leeftijden"]),
        "werkt": _new(before["werkt"], now["werkt"]),
        "dagen": _new(before["dagen"], now["dagen"]),
        "weken": _new(before["weken"], now["weken"]),
        "lopen": _new(before["lopen"], now["lopen"]),
        "talen": _new(before["talen"], now["talen"]),
        "redenen": _new(before["redenen"], now["redenen"]),
    }


def _new(before: Sequence[T], now: Sequence[T]) -> Sequence[T]:
    return now[len(before) :]


def _rows(columns: Columns, number: int, v: Voorziening, language: str) -> Iterator[AanbodRow]:
    place = vars(columns.row(v))
    for offer in offers(columns.catalogue, v):
        als = vars(columns.row(as_offered(v, offer.blok), hours_of(columns.catalogue, v, offer)))
        name = say_in(offer.blok.naam, language) or Gezegd(offer.blok.id, "nl")
        own = {key: SAME if als[key] == place[key] else als[key] for key in OWN}
        lang = 0 if name.lang == language else name.lang
        yield AanbodRow(number, _id(offer.blok, name.tekst), name.tekst, lang, **own)


def _id(blok: Aanbod, shown: str) -> str:
    """Nothing where it is what the name would give, as with places."""
    return "" if blok.id == slug(shown) else blok.id
