"""The tabular form of HSDS: the nested services taken apart into tables, and a data package that describes them."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from sociale_kaart.growing_files import GrowingTable, growing_table
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


@dataclass
class Tables:
    """Rows by table, in the order in which they were met; what records name stands there once by its id."""

    opened: ExitStack
    grown: dict[str, GrowingTable] = field(default_factory=dict)
    _named: set[str] = field(default_factory=set)

    def add(self, table: str, record: Record, above: Record) -> None:
        """The record and all that is below it; `above`: what its row says of the record that it belongs to."""
        row: Record = {}
        for key, value in record.items():
            if key in _NAMED and isinstance(value, dict):
                self._name(_NAMED[key], value)
                row[f"{_NAMED[key]}_id"] = value["id"]
            elif key in _TABLES and isinstance(value, list):
                for part in value:
                    self.add(_TABLES[key], part, _belongs(_TABLES[key], table, record))
            else:
                row[key] = value
        self._of(table).add({"id": row["id"], **above, **row})

    def _name(self, table: str, record: Record) -> None:
        id = str(record["id"])
        if id not in self._named:
            self._named.add(id)
            self.add(table, record, {})

    def _of(self, table: str) -> GrowingTable:
        if table not in self.grown:
            self.grown[table] = self.opened.enter_context(growing_table())
        return self.grown[table]


@contextmanager
def growing_tables() -> Iterator[Tables]:
    """None as yet."""
    with ExitStack() as opened:
        yield Tables(opened)


def _belongs(table: str, above: str, record: Record) -> Record:
    return {"link_id" if table == "attribute" else f"{above}_id": record["id"]}


def files(tables: Tables) -> Iterator[tuple[str, bytes]]:
    """A CSV for each table, and `datapackage.json`."""
    for name, table in tables.grown.items():
        yield f"data/hsds/{file_of(name)}", table.whole()
    package = {
        "profile": "tabular-data-package",
        "name": "hsds",
        "version": VERSION,
        "licenses": [{"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}],
        "resources": [_resource(name, [*table.columns], tables.grown) for name, table in tables.grown.items()],
    }
    yield "data/hsds/datapackage.json", json.dumps(package, separators=(",", ":")).encode()


def file_of(table: str) -> str:
    return f"{_FILES.get(table, f'{table}s')}.csv"


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
