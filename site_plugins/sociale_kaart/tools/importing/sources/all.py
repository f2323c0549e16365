"""Which form a source has, and the rows in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import MOST_BYTES, MOST_OSM_BYTES, RowTable, SourceError
from sociale_kaart.tools.importing.sources.data_inclusion import is_data_inclusion, read_data_inclusion
from sociale_kaart.tools.importing.sources.delimited import read_delimited
from sociale_kaart.tools.importing.sources.excel import read_excel
from sociale_kaart.tools.importing.sources.geojson import loaded, read_geojson
from sociale_kaart.tools.importing.sources.hsds_package import Files, read_package, unzipped
from sociale_kaart.tools.importing.sources.hsds_services import is_hsds, read_hsds
from sociale_kaart.tools.importing.sources.openstreetmap import is_overpass, read_osm, read_overpass
from sociale_kaart.tools.importing.sources.own_table import with_own_columns
from sociale_kaart.tools.importing.sources.region_places import is_own_map, read_region

FORMS = ("csv", "xlsx", "geojson", "kaart", "osm", "hsds", "data-inclusion")
TOO_BIG = Say("`{what}` is te groot: hoogstens {most} MB.", "`{what}` is too big: at most {most} MB.")
Form = Literal["pbf", "osm"]
_OSM_ENDS: dict[str, Form] = {".osm.pbf": "pbf", ".pbf": "pbf", ".osm": "osm", ".osm.xml": "osm"}


@dataclass(frozen=True)
class Source:
    """A list as it was found: what it is called, and its bytes; of a package in a folder, the bytes of each file."""

    what: str
    data: bytes = b""
    files: Files | None = None


def most_bytes(what: str) -> int:
    """How large a source of this name may be: an extract of a map is mostly not what we look for."""
    return MOST_OSM_BYTES if _osm_form(what) else MOST_BYTES


def read_source(source: Source, form: str, is_heading: Callable[[str], bool]) -> RowTable:
    """The rows, in the form that was said or else the one it looks like."""
    what, data = source.what, source.data
    if source.files is not None:
        return read_package(source.files, what)
    if len(data) > most_bytes(what):
        raise SourceError(TOO_BIG, what=what, most=most_bytes(what) // 1_000_000)
    osm = _osm_form(what) or ("pbf" if data[4:15].endswith(b"OSMHeader") else "")
    if osm and form in ("", "osm"):
        return read_osm(data, what, osm)
    if form == "xlsx" or (not form and _is_office(data, what)):
        files = unzipped(data, what) if data.startswith(b"PK") else None
        return read_package(files, what) if files else with_own_columns(read_excel(data, what, is_heading))
    if form == "csv" or (not form and not what.lower().endswith((".json", ".geojson"))):
        return with_own_columns(read_delimited(data, what, is_heading))
    return _json(data, what, form)


def _json(data: bytes, what: str, form: str) -> RowTable:
    if form == "hsds" and data.startswith(b"PK") and (files := unzipped(data, what)):
        return read_package(files, what)
    found = loaded(data, what)
    if form == "osm" or (not form and is_overpass(found)):
        return read_overpass(found, what)
    if form == "hsds" or (not form and is_hsds(found)):
        return read_hsds(found, what)
    if form == "data-inclusion" or (not form and is_data_inclusion(found)):
        return read_data_inclusion(found, what)
    is_kaart = form == "kaart" or (not form and isinstance(found, dict) and "voorzieningen" in found)
    if is_kaart or (not form and is_own_map(found)):
        return read_region(found, what)
    return read_geojson(found, what)


def _osm_form(what: str) -> Form | Literal[""]:
    return next((form for end, form in _OSM_ENDS.items() if what.lower().endswith(end)), "")


def _is_office(data: bytes, what: str) -> bool:
    return data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")) or what.lower().endswith((".xlsx", ".xlsm", ".xls"))
