"""The places as an Excel file: every fact in a column, and a sheet that says what is in which.

Cells are text, so that no program makes a date of `1-3`, an amount of `0800 8115` or a formula of `=1+1`; only degrees
are numbers, because a Dutch spreadsheet reads the text `52.36` as another one. The same places give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from io import BytesIO
from typing import TYPE_CHECKING

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import Fact, by_path, facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.plain_text import plain_text
from sociale_kaart.rendering.site_addresses import place_address, site_name
from sociale_kaart.rows_by_place import Row, Rows, made

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_DEGREES = ("locatie.lat", "locatie.lon")
# As voorzieningen.csv calls them, where the last part of the key would say too little.
_CALLED = {"controle.datum": "gecontroleerd", "controle.bron": "bron"}
_NARROW, _WIDE, _MOST_WIDE = 12, 28, 60
_RUNS = ("=", "+", "-", "@")  # at the beginning of a text that is saved as CSV and opened again
_LIMIT = 32_767  # characters in a cell
_UNKNOWN = "onbekend"


@dataclass(frozen=True)
class Column:
    """`fact` is None for what is worked out: the address of the page, the id."""

    name: str
    fact: Fact | None
    told: str

    @property
    def is_degrees(self) -> bool:
        """The only ones that are numbers."""
        return bool(self.fact and self.fact.path in _DEGREES)


def files(catalogue: Catalogue, rows: Rows = made) -> Iterator[tuple[str, bytes]]:
    yield "data/voorzieningen.xlsx", workbook(catalogue, rows)


@cache  # for speed
def columns() -> tuple[Column, ...]:
    """In the order of the model; the name first, because it stays in view."""
    keys = ["id", "url", *(fact.key for fact in facts())]
    found = [
        Column(_name(fact, keys.count(fact.key) > 1), fact, str(fact.veld.info.description or ""))
        for fact in facts()
        if fact.is_in(Output.XLSX)
    ]
    return (
        *found,
        Column("id", None, "Hoe de plek heet in adressen en bestanden; dat blijft zo."),
        Column("url", None, "De pagina van de plek."),
    )


def _name(fact: Fact, is_shared: bool) -> str:
    return _CALLED.get(fact.path, fact.path if is_shared else fact.key)


def workbook(catalogue: Catalogue, rows: Rows = made) -> bytes:
    """The whole file, with the date of the build for the time at which it was made."""
    from xlsxwriter import Workbook  # here: a check of a region makes no files

    content = BytesIO()
    safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(content, safe) as book:
        day = datetime(catalogue.today.year, catalogue.today.month, catalogue.today.day)  # noqa: DTZ001 - Excel's have no zone
        book.set_properties({"title": site_name(catalogue, catalogue.regio.eerste_taal), "created": day})
        _places(book, catalogue, rows)
        _explanation(book, catalogue)
    return content.getvalue()


def _places(book: Workbook, catalogue: Catalogue, rows: Rows) -> None:
    sheet = book.add_worksheet("Voorzieningen")
    head = book.add_format({"bold": True, "num_format": "@", "bottom": 1})
    last = max(1, len(catalogue.voorzieningen))
    for number, column in enumerate(columns()):
        sheet.write_string(0, number, column.name, head)
        sheet.set_column(number, number, _width(column))
    text = book.add_format({"num_format": "@", "valign": "top"})
    quoted = book.add_format({"num_format": "@", "valign": "top", "quote_prefix": True})
    found = rows("xlsx", catalogue.voorzieningen, partial(_row, catalogue.without_places))
    for row, values in enumerate(found, 1):
        for number, (column, value) in enumerate(zip(columns(), values, strict=True)):
            if value:
                _cell(sheet, row, number, float(value) if column.is_degrees else value, text, quoted)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, len(columns()) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})


def _cell(sheet: Worksheet, row: int, number: int, value: str | float, text: object, quoted: object) -> None:
    if isinstance(value, float):
        sheet.write_number(row, number, value)
    else:
        sheet.write_string(row, number, value[:_LIMIT], quoted if value.lstrip().startswith(_RUNS) else text)


def _row(catalogue: Catalogue, v: Voorziening) -> Row:
    return [_value(catalogue, column, v) for column in columns()]


def _value(catalogue: Catalogue, column: Column, v: Voorziening) -> str:
    """A question that nobody has answered says so, as in the file; a text that is not there is an empty cell."""
    if not column.fact:
        return v.id if column.name == "id" else place_address(catalogue, v.id)
    if column.is_degrees:
        return repr(float(column.fact.of(v))) if v.locatie else ""
    said = plain_text(column.fact, v, catalogue.regio.eerste_taal)
    return said or (_UNKNOWN if column.fact.declared.answers else "")


def _width(column: Column) -> int:
    if column.fact and (column.fact.veld.is_text_per_language or column.fact.path in ("naam", "openingstijden")):
        return _MOST_WIDE if column.fact.path != "naam" else _WIDE
    return _WIDE if column.name in ("email", "website", "url") else _NARROW


def _explanation(book: Workbook, catalogue: Catalogue) -> None:
    """What the file is, and of each column what it says and which words can stand there. Dutch, as the keys are."""
    sheet = book.add_worksheet("Uitleg")
    text = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
    head = book.add_format({"bold": True, "num_format": "@", "bottom": 1})
    sheet.set_column(0, 0, _WIDE)
    sheet.set_column(1, 2, _MOST_WIDE)
    about = [*_about(catalogue), ("", "", "")]
    for row, cells in enumerate(about):
        for number, cell in enumerate(cells):
            sheet.write_string(row, number, cell, text)
    for number, title in enumerate(("kolom", "wat er staat", "wat er kan staan")):
        sheet.write_string(len(about), number, title, head)
    for row, column in enumerate(columns(), len(about) + 1):
        for number, cell in enumerate((column.name, column.told, _words(column))):
            sheet.write_string(row, number, cell, text)


def _about(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    regio = catalogue.regio
    sample = "Dit zijn voorbeeldgegevens." if regio.is_sample else ""
    yield "Wat is dit?", f"De plekken van {site_name(catalogue, 'nl')}, één per rij. {sample}".strip(), ""
    yield "Gemaakt", f"{catalogue.today.isoformat()}, uit de bestanden van de regio", ""
    yield "Van wie?", "Van iedereen: CC0. Je mag er alles mee doen, zonder te vragen.", ""
    yield "Is het nog waar?", "Kijk bij `gecontroleerd`: toen keek iemand het voor het laatst na. Bel eerst.", ""
    yield "Meer", f"{regio.site_url.rstrip('/')}/data/voorzieningen.json heeft alle talen en de uren per dag.", ""
    yield "Getallen", "Alle cellen zijn tekst, zodat 1-3 geen datum wordt. Alleen `lat` en `lon` zijn getallen.", ""


def _words(column: Column) -> str:
    words = by_path()[column.fact.path].veld.words if column.fact else ()
    return ", ".join(words)
