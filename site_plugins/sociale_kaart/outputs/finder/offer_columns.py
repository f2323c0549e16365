"""`data/aanbod.<language>.json`: what places offer, as rows behind those of the places (`plekken.<language>.json`).

So that whoever looks for a language lesson that is open now finds the lesson, not the building: a thing on offer is a
place as it is for who comes for it. Fetched when somebody first chooses something; in the browser
`finder/offers.mjs` puts the rows behind the others. What is as at the place is not said again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.finder.columns import Columns, filled, in_order, plain
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.activities import as_offered
from sociale_kaart.rendering.offers import offers
from sociale_kaart.vakken.vakken import is_cut

SAME = -2  # in a column: as at the place
OWN = ("bij", "wel", "niet", "anders", "spreekt", "voor", "leeftijd", "uren")  # what can differ from the place


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """A large region has them with its squares (square_files.py)."""
    if has_offers(catalogue) and not is_cut(catalogue):
        text = json.dumps(document(catalogue, language), ensure_ascii=False, separators=(",", ":"))
        yield name_of(language), (text + "\n").encode()


def name_of(language: str) -> str:
    return f"data/aanbod.{language}.json"


def has_offers(catalogue: Catalogue) -> bool:
    return any(offers(catalogue, v) for v in catalogue.voorzieningen)


def document(catalogue: Catalogue, language: str) -> dict[str, Any]:
    """The rows, and behind each table of the places what only these rows point to."""
    places = in_order(catalogue)
    return behind(filled(catalogue, places), places, language)


def behind(columns: Columns, places: Sequence[Voorziening], language: str) -> dict[str, Any]:
    """The same for these places, of which the columns hold the rows."""
    before = {name: len(table) for name, table in _tables(columns, language).items()}
    rows = [row for number, v in enumerate(places) for row in _rows(columns, number, v, language)]
    tables = {name: table[before[name] :] for name, table in _tables(columns, language).items()}
    names = ("plek", "id", "stuk", "taal", *OWN)
    found = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    steps = [one - last for last, one in zip((0, *found["plek"]), found["plek"], strict=False)]
    return {**tables, "rijen": {name: plain(column) for name, column in {**found, "plek": steps}.items()}}


def _tables(columns: Columns, language: str) -> dict[str, Sequence[Any]]:
    shared = {name: table for name, table in columns.tables.items() if name != "hoek"}
    return {**shared, "talen": columns.named_languages(language), "redenen": columns.named_reasons(language)}


def _rows(columns: Columns, number: int, v: Voorziening, language: str) -> Iterator[list[Any]]:
    place = vars(columns.row(v))
    for offer in offers(columns.catalogue, v):
        hours = offer.hours if offer.said.regels else None
        als = vars(columns.row(as_offered(v, offer.blok), hours))
        name = say_in(offer.blok.naam, language) or Gezegd(offer.blok.id, "nl")
        own = [SAME if als[key] == place[key] else als[key] for key in OWN]
        yield [number, _id(offer.blok, name.tekst), name.tekst, 0 if name.lang == language else name.lang, *own]


def _id(blok: Aanbod, shown: str) -> str:
    """Nothing where it is what the name would give, as with places."""
    return "" if blok.id == normalise(shown).replace(" ", "-") else blok.id
