"""The tabular form of HSDS: the nested services taken apart into tables, and a data package that describes them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from sociale_kaart.outputs.hsds.identifiers import Record

# A list below a record, and the table that it goes into; what is below that names the record above it.
_TABLES = {
    "phones": "phone",
    "schedules": "schedule",
    "service_areas": "service_area",
    "service_at_locations": "service_at_location",
    "languages": "language",
    "cost_options": "cost_option",
    "attributes": "attribute",
    "addresses": "address",
    "accessibility": "accessibility",
    "organization_identifiers": "organization_identifier",
    "additional_urls": "url",
}
# One record that the record above it names: it has an id of its own, and may be shared.
_NAMED = {"organization": "organization", "location": "location", "taxonomy_term": "taxonomy_term"}
_FILES = {
    "address": "addresses", "accessibility": "accessibility", "service_at_location": "service_at_location",
    "url": "url",
}  # fmt: skip
VERSION = "3.1"
_NUMBERS = {"minimum_age", "maximum_age", "latitude", "longitude", "amount"}


Columns = tuple[str, ...]
Row = tuple[Columns, *tuple[object, ...]]


@dataclass
class Tables:
    """Rows by table, each once by its id, in the order in which they were met.

    A row is its columns, which most rows have in common, with the values behind them: a dict of each would be twice as
    large, and a place has some twenty.
    """

    rows: dict[str, dict[str, Row]] = field(default_factory=dict)
    _columns: dict[Columns, Columns] = field(default_factory=dict)

    def add(self, table: str, record: Record, above: Record) -> None:
        """The record and all that is below it; `above`: what its row says of the record that it belongs to."""
        row: Record = {}
        for key, value in record.items():
            if key in _NAMED and isinstance(value, dict):
                self.add(_NAMED[key], value, {})
                row[f"{_NAMED[key]}_id"] = value["id"]
            elif key in _TABLES and isinstance(value, list):
                for part in value:
                    self.add(_TABLES[key], part, _belongs(_TABLES[key], table, record))
            else:
                row[key] = value
        whole = {"id": row["id"], **above, **row}
        columns = tuple(whole)
        known = self._columns.setdefault(columns, columns)
        self.rows.setdefault(table, {})[str(row["id"])] = known, *whole.values()


def _belongs(table: str, above: str, record: Record) -> Record:
    return {"link_id" if table == "attribute" else f"{above}_id": record["id"]}


def files(tables: Tables) -> Iterator[tuple[str, bytes]]:
    """A CSV for each table, and `datapackage.json`."""
    columns = {
        name: list(dict.fromkeys(key for row in rows.values() for key in row[0])) for name, rows in tables.rows.items()
    }
    for name, rows in tables.rows.items():
        yield f"data/hsds/{file_of(name)}", _csv(rows.values(), columns[name])
    package = {
        "profile": "tabular-data-package",
        "name": "hsds",
        "version": VERSION,
        "licenses": [{"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}],
        "resources": [_resource(name, columns[name], tables.rows) for name in tables.rows],
    }
    yield "data/hsds/datapackage.json", json.dumps(package, separators=(",", ":")).encode()


def file_of(table: str) -> str:
    return f"{_FILES.get(table, f'{table}s')}.csv"


def _csv(rows: Iterable[Row], columns: list[str]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    spots: dict[Columns, list[int]] = {}
    for row in rows:
        if row[0] not in spots:
            spots[row[0]] = [row[0].index(key) + 1 if key in row[0] else 0 for key in columns]
        writer.writerow([row[spot] if spot else "" for spot in spots[row[0]]])
    return out.getvalue().encode()


def _resource(name: str, columns: list[str], tables: Container[str]) -> Record:
    """Frictionless Data: the fields, and which of them name a row of another table."""
    refers = [key for key in columns if key.endswith("_id") and key.removesuffix("_id") in tables]
    return {
        "name": file_of(name).removesuffix(".csv"),
        "path": file_of(name),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [{"name": key, "type": "number" if key in _NUMBERS else "string"} for key in columns],
            "primaryKey": "id",
            "foreignKeys": [{"fields": key, "reference": _reference(key)} for key in refers],
        },
    }


def _reference(key: str) -> Record:
    return {"resource": file_of(key.removesuffix("_id")).removesuffix(".csv"), "fields": "id"}
