"""Which form a source has, and the rows in it."""

from __future__ import annotations

from collections.abc import Callable

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import MOST_BYTES, RowTable, SourceError
from sociale_kaart.tools.importing.sources.delimited import read_delimited
from sociale_kaart.tools.importing.sources.excel import read_excel
from sociale_kaart.tools.importing.sources.geojson import loaded, read_geojson, read_kaart

FORMS = ("csv", "xlsx", "geojson", "kaart")
TOO_BIG = Say("`{what}` is te groot: hoogstens 50 MB.", "`{what}` is too big: at most 50 MB.")


def read_source(data: bytes, what: str, form: str, is_heading: Callable[[str], bool]) -> RowTable:
    """The rows of `data`, in the form that was said or else the one it looks like; `what` is its name."""
    if len(data) > MOST_BYTES:
        raise SourceError(TOO_BIG, what=what)
    form = form or _form(data, what)
    if form == "xlsx":
        return read_excel(data, what, is_heading)
    if form == "geojson":
        return read_geojson(data, what)
    return read_kaart(data, what) if form == "kaart" else read_delimited(data, what, is_heading)


def _form(data: bytes, what: str) -> str:
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")) or what.lower().endswith((".xlsx", ".xlsm", ".xls")):
        return "xlsx"
    if what.lower().endswith((".json", ".geojson")):
        found = loaded(data, what)
        return "kaart" if isinstance(found, dict) and "voorzieningen" in found else "geojson"
    return "csv"
