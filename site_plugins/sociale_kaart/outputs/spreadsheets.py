"""The places for spreadsheets: a row each, and no cell that a spreadsheet takes for something else than it says.

`1-3` becomes a date and `08008115` loses its zero in a cell of their own, so street and number stand together in one
cell, and short numbers have blanks. A spreadsheet that is set to Dutch parts cells at a semicolon and decimals with a
comma: it gets a file of its own, without the cells that it would spoil.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.growing_files import GrowingCsv
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import Fact, by_path, facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.place_links import adres_regels
from sociale_kaart.rendering.plain_text import plain_text
from sociale_kaart.rendering.site_addresses import place_address
from sociale_kaart.rows_by_place import Rows, made

_FIRST = (
    "id", "naam", "categorie", "straat", "huisnummer", "toevoeging", "postcode", "plaats", "gebied", "lat", "lon",
    "telefoon", "email", "website", "openingstijden", "kosten", "verwijzing", "status", "gecontroleerd", "bron", "url",
)  # fmt: skip
# Behind these, which programs know by their place, every other fact of a few words, in the order of files.
_WORDS = tuple(fact for fact in facts() if fact.declared.answers and fact.is_in(Output.CSV))
COLUMNS = (*_FIRST, *(fact.key for fact in _WORDS if fact.key not in _FIRST), "aanbod", "adres")
_SPOILT = {"straat", "huisnummer", "toevoeging"}
DUTCH = ("id", "naam", "categorie", "adres", *(c for c in COLUMNS[3:-1] if c not in _SPOILT))
MARKED = "utf-8-sig"  # the mark makes spreadsheets read UTF-8
_RUNS = re.compile("[=+\\-@\uff1d\uff0b\uff0d\uff20]")
_INSIDE = re.compile(rf"(?<=[;\t\r\n])(?=\s*{_RUNS.pattern})")
_ABROAD = re.compile(r"\+[0-9]{1,3}(?: [0-9]+)+")  # nothing that a spreadsheet can work out

Row = Mapping[str, object]


def files(catalogue: Catalogue, rows: Rows = made) -> Iterator[tuple[str, bytes]]:
    """With commas, as programs expect it, and with semicolons, for who opens it in a Dutch spreadsheet."""
    english, dutch = GrowingCsv(COLUMNS, ",", MARKED), GrowingCsv(DUTCH, ";", MARKED)
    for row in rows("csv", catalogue.voorzieningen, partial(_cells, catalogue.without_places)):
        english.add(row[: len(COLUMNS)])
        dutch.add(row[len(COLUMNS) :])
    yield "data/voorzieningen.csv", english.whole()
    yield "data/voorzieningen-puntkomma.csv", dutch.whole()


def _cells(catalogue: Catalogue, v: Voorziening) -> list[str]:
    """Those of both."""
    row = _row(catalogue, v)
    return [*(harmless(row[c]) for c in COLUMNS), *(harmless(_with_comma(row[column])) for column in DUTCH)]


def harmless(value: object) -> str:
    """The text of a cell; an apostrophe before what a spreadsheet would run (`=`, `+`, `-`, `@`).

    Also behind what some take for the end of a cell: where the comma is in numbers, that is a semicolon.
    """
    text = str(value if value is not None else "")
    if isinstance(value, float | _Degrees) or _ABROAD.fullmatch(text):  # a longitude in the Caribbean is not a formula
        return text
    begin = text[: len(text) - len(text.lstrip())]
    runs = _RUNS.match(text, len(begin)) is not None or begin[:1] in {"\t", "\r"}
    return f"{chr(39) * runs}{begin}{_INSIDE.sub(chr(39), text[len(begin) :])}"


class _Degrees(str):
    """A number with a decimal comma."""


def _with_comma(value: object) -> object:
    return _Degrees(str(value).replace(".", ",")) if isinstance(value, float) else value


def _row(catalogue: Catalogue, v: Voorziening) -> Row:
    adres, contact = v.adres, v.contact
    return {
        "id": v.id,
        "naam": v.naam,
        "gebied": v.gebied,
        **{key: getattr(adres, key, None) for key in ("straat", "huisnummer", "toevoeging", "postcode", "plaats")},
        "adres": next(iter(adres_regels(v)), None),
        "telefoon": contact.telefoon.grouped if contact.telefoon else None,
        "email": contact.email,
        "website": contact.website,
        "lat": v.locatie.lat if v.locatie else None,
        "lon": v.locatie.lon if v.locatie else None,
        "categorie": ", ".join(v.categorie),
        "openingstijden": "; ".join(v.openingstijden) if v.id in catalogue.uren else None,
        **{fact.key: _words(fact, v) for fact in _WORDS},
        "aanbod": plain_text(by_path()["aanbod"], v, catalogue.regio.eerste_taal),
        "status": v.status,
        "gecontroleerd": v.controle.datum.isoformat(),
        "bron": v.controle.bron,
        "url": place_address(catalogue, v.id),
    }


def _words(fact: Fact, v: Voorziening) -> str:
    """The word, or the words with a comma between them, that the place has for a fact."""
    there = fact.of(v)
    return ", ".join(there) if there and isinstance(there, tuple) else str(there or "onbekend")
