"""The JSON Schema (draft 2020-12) of a place, for editors: which key, which word, and what it means, in Dutch. Pure.

It is a help while typing. It refuses nothing that the reader takes, but not all that the reader refuses.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from sociale_kaart.place.keys import Veld, velden
from sociale_kaart.place.voorziening import Voorziening

Node = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
_NOT_FOR_EDITORS = {"title", "default", "examples", "internal", "format"}
# An editor sees 48 and 52.3 as numbers, quoted ones as text; the reader takes both.
_ANY_SCALAR = ["string", "number"]


def json_schema() -> Node:
    """The schema, with keys in the order of the model."""
    raw = Voorziening.model_json_schema()
    below = (veld.part or veld.block for veld in velden(Voorziening))
    parts = {part.__name__: part for part in below if part}
    definitions = {name: _object(part, raw["$defs"][name]) for name, part in parts.items()}
    return {
        "$schema": DIALECT,
        "title": "Een plek op de sociale kaart",
        **_object(Voorziening, raw),
        "$defs": definitions,
    }


def schema_text() -> str:
    """docs/voorziening.schema.json."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _object(model: type[BaseModel], raw: Node) -> Node:
    keys = {veld.name: veld for veld in velden(model)}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, veld in keys.items() if veld.info.is_required()],
        "properties": {name: _property(veld, raw["properties"][name]) for name, veld in keys.items()},
    }


def _property(veld: Veld, raw: Node) -> Node:
    shape = _shape(raw)
    if veld.takes_one_for_a_list:  # one value may stand for a list of one
        shape = {"anyOf": [shape["items"], shape]}
    return {"description": f"{veld.info.description} Voorbeeld: {veld.example}", **shape}


def _shape(raw: Node) -> Node:
    """What is allowed there; a key without a value is not a value, so null is not offered."""
    if "anyOf" in raw:
        return _shape(next(option for option in raw["anyOf"] if option.get("type") != "null"))
    if "oneOf" in raw:
        return {"anyOf": [_shape(option) for option in raw["oneOf"]]}
    node = {key: value for key, value in raw.items() if key not in _NOT_FOR_EDITORS and key != "description"}
    if "items" in node:
        return {**node, "items": _shape(node["items"])}
    if "$ref" in node.get("additionalProperties", {}):
        return {"type": "object", "propertyNames": {"pattern": _LANGUAGE}, **node}
    if isinstance(node.get("additionalProperties"), dict):
        return _texts(_shape(node["additionalProperties"]))
    if node.get("type") in {"string", "number", "integer"} and "enum" not in node:
        return {**node, "type": _ANY_SCALAR}
    return node


def _texts(text: Node) -> Node:
    """A text per language; Dutch must be there and is offered first."""
    return {
        "type": "object",
        "required": ["nl"],
        "properties": {"nl": {"description": "De tekst in het Nederlands.", **text}},
        "propertyNames": {"pattern": _LANGUAGE},
        "additionalProperties": text,
    }
