"""What the small region's site gives to other programs, taken apart: the tests of each form of it begin here."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from built import klein_site


def klein_document() -> dict[str, Any]:
    """All of its places, as JSON."""
    found: dict[str, Any] = json.loads((klein_site() / "data" / "voorzieningen.json").read_bytes())
    return found


def item_of(document: dict[str, Any], id: str) -> dict[str, Any]:
    """One of these places."""
    return next(item for item in document["voorzieningen"] if item["id"] == id)


def klein_rows() -> list[dict[str, str]]:
    """The same as a table, which a spreadsheet can read."""
    raw = (klein_site() / "data" / "voorzieningen.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "the mark by which spreadsheets know UTF-8"
    assert raw.count(b"\n") == raw.count(b"\r\n"), "RFC 4180"
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
