"""The places for spreadsheets: a row each, and no cell that a spreadsheet takes for something else than it says.

`1-3` becomes a date and `08008115` loses its zero in a cell of their own, so street and number stand together in one
cell, and short numbers have blanks. A spreadsheet that is set to Dutch parts cells at a semicolon and decimals with a
comma: it gets a file of its own, without the cells that it would spoil.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.pages.links import adres_regels
from sociale_kaart.reading.telefoon import read_phone

COLUMNS = (
    "id", "naam", "categorie", "straat", "huisnummer", "toevoeging", "postcode", "plaats", "gebied", "lat", "lon",
    "telefoon", "email", "website", "openingstijden", "kosten", "verwijzing", "status", "gecontroleerd", "bron", "url",
    "adres",
)  # fmt: skip
SPOILT = frozenset({"straat", "huisnummer", "toevoeging"})
DUTCH = tuple("adres" if column == "straat" else column for column in COLUMNS[:-1] if column not in SPOILT - {"straat"})
_ABROAD = re.compile(r"\+[0-9]{1,3}(?: [0-9]+)+")  # nothing that a spreadsheet can work out

Row = Mapping[str, object]


def files(catalogue: Catalogue, items: Iterable[dict[str, Any]]) -> Iterator[tuple[str, bytes]]:
    """With commas, as programs expect it, and with semicolons, for who opens it in a Dutch spreadsheet."""
    rows = [_row(it, address) for it, address in zip(items, map(adres_regels, catalogue.voorzieningen), strict=True)]
    yield "data/voorzieningen.csv", _encoded([[harmless(row[c]) for c in COLUMNS] for row in rows], COLUMNS, ",")
    dutch = [[harmless(_with_comma(row[column])) for column in DUTCH] for row in rows]
    yield "data/voorzieningen-puntkomma.csv", _encoded(dutch, DUTCH, ";")


def _encoded(rows: Iterable[list[str]], columns: Iterable[str], delimiter: str) -> bytes:
    """CSV (RFC 4180); the mark makes spreadsheets read UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def harmless(value: object) -> str:
    """The text of a cell; an apostrophe before what a spreadsheet would run (`=`, `+`, `-`, `@`)."""
    text = str(value if value is not None else "")
    if isinstance(value, float | _Degrees) or _ABROAD.fullmatch(text):  # a longitude in the Caribbean is no formula
        return text
    return f"'{text}" if text.lstrip()[:1] in {"=", "+", "-", "@"} or text[:1] in {"\t", "\r"} else text


class _Degrees(str):
    """A number with a decimal comma."""


def _with_comma(value: object) -> object:
    return _Degrees(str(value).replace(".", ",")) if isinstance(value, float) else value


def _row(it: dict[str, Any], address: list[str]) -> Row:
    adres, locatie, contact = it.get("adres", {}), it.get("locatie", {}), it.get("contact", {})
    drempel, controle = it.get("drempel", {}), it["controle"]
    return {
        **{key: it.get(key) for key in ("id", "naam", "gebied")},
        **{key: adres.get(key) for key in ("straat", "huisnummer", "toevoeging", "postcode", "plaats")},
        **{key: contact.get(key) for key in ("email", "website")},
        "adres": address[0] if address else None,
        "telefoon": _with_blanks(contact.get("telefoon")),
        "lat": locatie.get("lat"),
        "lon": locatie.get("lon"),
        "categorie": ", ".join(it["categorie"]),
        "openingstijden": "; ".join(it.get("openingstijden", {}).get("regels", ())),
        "kosten": drempel.get("kosten", "onbekend"),
        "verwijzing": drempel.get("verwijzing", "onbekend"),
        "status": it.get("status", "open"),
        "gecontroleerd": controle["datum"],
        "bron": controle["bron"],
        "url": next(iter(it["url"].values())),
    }


def _with_blanks(shown: str | None) -> str | None:
    """A short number that was typed without blanks: `08008115` as `0800 8115`."""
    number = read_phone(shown) if shown and shown.isdigit() else None
    return number.grouped if number else shown
