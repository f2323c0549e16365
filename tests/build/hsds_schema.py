"""The official schemas of HSDS, of 3.0 where they are on this machine, with what 3.1 has beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import yaml

from support import ROOT

OFFICIAL = ROOT.parent / "shared" / "facts" / "hsds"
OFFICIAL = OFFICIAL if OFFICIAL.is_dir() else ROOT.parent.parent / "shared" / "facts" / "hsds"
# What HSDS 3.1 has beside 3.0: what stands beside a checkout are the official schemas of 3.0.
SINCE = yaml.load((ROOT / "tests/cases/hsds-3.1.yml").read_text(encoding="utf-8"), yaml.CBaseLoader)
SIMPLE = ("string", "number")


@cache
def schema(name: str) -> Any:
    path = OFFICIAL / f"{name}.json"
    if not path.is_file():
        pytest.skip("the official schemas are not on this machine")
    found = json.loads(path.read_bytes())
    return _full(found) if "definitions" in found else _tabular(found)


def _full(official: Any) -> Any:
    """The schema of a service in full, of 3.0, as it is in 3.1."""
    definitions = official["definitions"]
    for name, table in SINCE["tabellen"].items():
        definitions[name] = _table(table)
    for name, fields in SINCE["velden"].items():
        target = official if name == "service" else definitions[name]
        target["properties"] |= {key: _property(kind) for key, kind in fields.items()}
    return official


def _tabular(official: Any) -> Any:
    """The same of the tables, where one record names another by its id."""
    tables = official["properties"]
    for name, table in SINCE["tabellen"].items():
        named = {key: kind for key, kind in table["velden"].items() if kind not in SINCE["tabellen"]}
        must = [key for key in table["moet"] if key in named]
        items = _table({**table, "velden": named, "moet": must})
        tables[name] = {"type": "array", "items": {**items, "path": table["bestand"]}}
    for name, fields in SINCE["velden"].items():
        tables[name]["items"]["properties"] |= {
            key: _property(kind) for key, kind in fields.items() if not isinstance(kind, list)
        }
    return official


def _table(table: Any) -> Any:
    fields = {key: _property(kind) for key, kind in table["velden"].items()}
    return {"type": "object", "properties": fields, "required": table["moet"]}


def _property(kind: Any) -> Any:
    if isinstance(kind, list):
        return {"type": "array", "items": _property(kind[0])}
    if kind in SINCE["tabellen"] or kind == "service_area":
        return {"$ref": f"#/definitions/{kind}"}
    return {"type": kind} if kind in SIMPLE else {"type": "string", "format": kind}


def unknown_in(record: Any, part: Any, definitions: Any, path: str) -> Iterator[str]:
    """Every key of a record that its schema has no field for."""
    for key, value in record.items():
        asked = part["properties"].get(key)
        if asked is None:
            yield f"{path}.{key}"
            continue
        below = asked.get("$ref") or asked.get("items", {}).get("$ref")
        for one in value if isinstance(value, list) else [value]:
            if below:
                yield from unknown_in(one, definitions[below.rpartition("/")[2]], definitions, f"{path}.{key}")
