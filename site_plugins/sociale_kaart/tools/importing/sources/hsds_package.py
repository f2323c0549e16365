"""HSDS as a package of tables (datapackage.json with CSV files, in a folder or a zip): put together as its JSON is."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import RowTable, SourceError
from sociale_kaart.tools.importing.sources.hsds_services import VERSION, check_version, table_of_services
from sociale_kaart.tools.importing.sources.packed import DAMAGED, is_too_large

DESCRIPTION = "datapackage.json"
BROKEN = Say(
    "`{what}` is niet heel, of geen pakket van HSDS: `{name}` is er niet of is niet te lezen.",
    "`{what}` is not whole, or no HSDS package: `{name}` is not there or cannot be read.",
)
Files = Mapping[str, bytes]
Record = dict[str, Any]
_OLD = ("physical_addresses.csv", "regular_schedules.csv", "holiday_schedules.csv")
# What belongs to what: the table, whose key it carries, and under which name it hangs there.
_PARTS = (
    ("addresses", "location_id", "locations", "addresses"), ("phones", "location_id", "locations", "phones"),
    ("schedules", "location_id", "locations", "schedules"), ("phones", "service_id", "services", "phones"),
    ("schedules", "service_id", "services", "schedules"), ("languages", "service_id", "services", "languages"),
    ("contacts", "service_id", "services", "contacts"),
    ("phones", "service_at_location_id", "service_at_location", "phones"),
    ("schedules", "service_at_location_id", "service_at_location", "schedules"),
    ("organization_identifiers", "organization_id", "organizations", "organization_identifiers"),
)  # fmt: skip


def unzipped(data: bytes, what: str) -> Files | None:
    """The files of a zip that holds a package; None when it holds something else, such as a workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = [one for one in packed.infolist() if not one.is_dir()]
            if not any(one.filename.rpartition("/")[2] in (DESCRIPTION, "services.csv") for one in names):
                return None
            if is_too_large(names):
                raise SourceError(BROKEN, what=what, name=DESCRIPTION)
            return {one.filename.rpartition("/")[2]: packed.read(one) for one in names}
    except DAMAGED:
        return None


def read_package(files: Files, what: str) -> RowTable:
    """The rows of the services in the tables."""
    if any(name in files for name in _OLD):
        raise SourceError(VERSION, what=what, version="2")
    if DESCRIPTION in files:
        check_version(_described(files[DESCRIPTION], what), what)
    tables = {
        name.removesuffix(".csv"): _records(data, name, what) for name, data in files.items() if name[-4:] == ".csv"
    }
    if "services" not in tables:
        raise SourceError(BROKEN, what=what, name="services.csv")
    tables.setdefault("service_at_location", tables.get("service_at_locations", []))
    for table, key, above, name in _PARTS:
        _hang(tables, table, key, above, name)
    return table_of_services(_services(tables), what)


def _described(data: bytes, what: str) -> Record:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise SourceError(BROKEN, what=what, name=DESCRIPTION)
    return found


def _records(data: bytes, name: str, what: str) -> list[Record]:
    try:
        return [{key: value for key, value in row.items() if key and value} for row in
                csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))]  # fmt: skip
    except (UnicodeDecodeError, csv.Error):
        raise SourceError(BROKEN, what=what, name=name) from None


def _hang(tables: Mapping[str, list[Record]], table: str, key: str, above: str, name: str) -> None:
    by_id: dict[str, list[Record]] = defaultdict(list)
    for record in tables.get(table, ()):
        by_id[str(record.get(key, ""))].append(record)
    for owner in tables.get(above, ()):
        found = by_id.get(str(owner.get("id", "?")))
        if found:
            owner[name] = found


def _services(tables: Mapping[str, list[Record]]) -> list[Record]:
    """Each service with its organisation, its locations and its kinds."""
    organizations, locations, terms = (
        {str(one.get("id")): one for one in tables.get(name, ())}
        for name in ("organizations", "locations", "taxonomy_terms")
    )
    doors: dict[str, list[Record]] = defaultdict(list)
    for at in tables["service_at_location"]:
        location = locations.get(str(at.get("location_id")))
        doors[str(at.get("service_id"))].append({**at, "location": location} if location else at)
    kinds: dict[str, list[Record]] = defaultdict(list)
    for one in tables.get("attributes", ()):
        kinds[str(one.get("link_id"))].append({"taxonomy_term": terms.get(str(one.get("taxonomy_term_id")))})
    return [
        {
            **service,
            "organization": organizations.get(str(service.get("organization_id")), {}),
            "service_at_locations": doors[str(service.get("id"))],
            "attributes": kinds[str(service.get("id"))],
        }
        for service in tables["services"]
    ]
