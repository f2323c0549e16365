"""What in a message is the program's own word, and may be said of any file: values of problems, keys of places."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import get_args

from pydantic import BaseModel

from sociale_kaart.place.voorziening import Voorziening

# Values of messages that are the program's own words or the region's.
OWN = {
    "example", "known", "limit", "size", "over", "length", "months", "today", "low", "high", "services", "byte",
    "code_point", "file", "language", "needed", "until", "regio", "zuid", "noord", "west", "oost", "pushed", "kind",
    "remedy", "nearest", "code", "first", "better", "parent", "meant", "count", "names",
}  # fmt: skip
EXAMPLES = frozenset({"example", "known", "today", "limit", "services"})
_CODE = re.compile(r"[a-z]{2,3}|\d{1,4}")


def known_field(field: str) -> str:
    """The keys that the program knows; any other is somebody's own text."""
    return (
        ".".join(part if part in keys() or _CODE.fullmatch(part) else "…" for part in field.split(".")) if field else ""
    )


@cache  # for speed
def keys() -> frozenset[str]:
    return frozenset(_keys_of(Voorziening))


def _keys_of(model: type[BaseModel]) -> Iterable[str]:
    for name, info in model.model_fields.items():
        yield name
        for inner in _models(info.annotation):
            yield from _keys_of(inner)


def _models(annotation: object) -> Iterable[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)
