"""From pydantic's errors to problems: the same for places, words and the region's settings."""

from __future__ import annotations

import difflib
import typing
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from sociale_kaart.place import aanbod
from sociale_kaart.place import field_rules as rules
from sociale_kaart.problems import FilePosition, Problem, Say, visible
from sociale_kaart.reading.tree import Path, Tree

# Rules that are about a mapping as a whole, not about a value where none belongs.
_OF_A_WHOLE = {rule.id for rule in (rules.AGES, rules.DUTCH_MISSING, rules.OFFER_DATES, rules.TEXT_BESIDE_KEYS)}
_NO_KEYS = {"[key]", aanbod.TEXT, aanbod.BLOCK}  # which pydantic puts in the path to what is wrong
_BLOCK, _LIST = Say("een blok", "a mapping"), Say("een lijst", "a list")
# What pydantic calls it, and the rule that says it; what is not here has a rule of that name, or is OTHER.
_KINDS = {
    "model_type": rules.MAPPING_WANTED,
    "model_attributes_type": rules.MAPPING_WANTED,
    "dict_type": rules.TEXTS_WANTED,
    "tuple_type": rules.LIST_WANTED,
    "list_type": rules.LIST_WANTED,
    "string_type": rules.TEXT_WANTED,
    "too_short": rules.EMPTY_LIST,
    "string_pattern_mismatch": rules.FORM,
    "int_parsing": rules.WHOLE_NUMBER,
    "int_from_float": rules.WHOLE_NUMBER,
    "greater_than_equal": rules.WHOLE_NUMBER,
    "less_than_equal": rules.WHOLE_NUMBER,
}


def problems_of(error: ValidationError, tree: Tree, model: type[BaseModel], below: Path = ()) -> list[Problem]:
    """One problem for each value that the model refused; the model's value is at `below` in the tree."""
    return [_problem(details, tree, model, below) for details in error.errors(include_url=False)]


def nearest(word: str, known: typing.Iterable[str]) -> Say:
    """`Did you mean …?`, or everything that is known when nothing is like it."""
    names = sorted(known)
    if not names:
        return rules.NONE_YET
    suggestion = _like(word, names)
    return (
        _fill(rules.DID_YOU_MEAN, suggestion=suggestion)
        if suggestion
        else _fill(rules.ALL_KEYS, known=", ".join(names))
    )


def _nearest_key(key: str, model: type[BaseModel], path: tuple[str | int, ...]) -> Say:
    """A key of another part of the place is a good guess too, when the key is in the wrong part."""
    here = _fields(model, path)
    below = {field: name for name, part in _parts(model).items() for field in part.model_fields}
    suggestion = _like(key, below, 0.9)
    if not suggestion or _like(key, here):
        return nearest(key, here)
    return _fill(rules.BELONGS_BELOW, suggestion=suggestion, parent=below[suggestion])


def _like(word: str, known: typing.Iterable[str], cutoff: float = 0.7) -> str:
    return next(iter(difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=cutoff)), "")


def _fill(say: Say, **values: str) -> Say:
    """The sentence with its words in, ready to be a value of another sentence."""
    return Say(say.nl.format(**values), say.en.format(**values))


def _parts(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    found = {name: _models_in(info.annotation) for name, info in model.model_fields.items()}
    return {name: models[0] for name, models in found.items() if models}


def _problem(details: ErrorDetails, tree: Tree, model: type[BaseModel], below: Path) -> Problem:
    path = tuple(part for part in details["loc"] if part not in _NO_KEYS)
    kind, key = details["type"], str(path[-1]) if path else tree.file
    position = tree.position(*below, *path, key=kind == "extra_forbidden" or "[key]" in details["loc"])
    if kind == "extra_forbidden":
        return rules.UNKNOWN_KEY.at(position, key=key, nearest=_nearest_key(key, model, path[:-1]))
    if kind == "missing":
        return rules.MISSING.at(position, key=key, example=_example(model, path))
    if kind == "literal_error" and isinstance(details["input"], str):
        return rules.NOT_ALLOWED.at(position, read=details["input"], known=_known(details))
    return _wrong_value(details, position, _example(model, path))


def _wrong_value(details: ErrorDetails, position: FilePosition, example: str) -> Problem:
    kind, read = details["type"], details["input"]
    one_key = isinstance(read, Mapping) and len(read) == 1
    if one_key and kind in {"string_type", "literal_error"}:
        return rules.COLON_IN_TEXT.at(position, key=next(iter(read)), rest=_shown(next(iter(read.values()))))
    if isinstance(read, Mapping | list) and kind not in {*_KINDS, *_OF_A_WHOLE}:
        return rules.TEXT_WANTED.at(position, read=quoted(read))
    rule = _KINDS.get(kind) or rules.RULES.get(kind, rules.OTHER)
    shown = quoted(read) if kind.endswith("_type") else _shown(read)
    return rule.at(position, **{"read": shown, "example": example, **details.get("ctx", {})})


def quoted(read: Any) -> object:
    """What was read, as a part of a sentence: a text between backticks, or what kind of thing it is."""
    shown = _shown(read)
    return shown if isinstance(shown, Say) else f"`{visible(shown)}`"


def _shown(read: Any) -> object:
    if isinstance(read, Mapping):
        return _BLOCK
    return _LIST if isinstance(read, list | tuple) else read


def _known(details: ErrorDetails) -> str:
    return str(details.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ")


def _fields(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys that are allowed at `path`."""
    found = _model_at(model, path)
    return [n for n, f in found.model_fields.items() if not (f.json_schema_extra or {})] if found else []


def _example(model: type[BaseModel], path: tuple[str | int, ...]) -> str:
    found = _model_at(model, path[:-1])
    info = found.model_fields.get(str(path[-1])) if found and path else None
    example = str(info.examples[0]) if info and info.examples else "..."
    return f"{path[-1]}: {example}" if path and isinstance(path[-1], str) else example


def _model_at(model: type[BaseModel], path: tuple[str | int, ...]) -> type[BaseModel] | None:
    for part in filter(_is_key, path):
        info = model.model_fields.get(str(part))
        if info is None and part != path[0]:
            continue  # a language, of which each has a block
        inner = _models_in(info.annotation) if info else []
        if not inner:
            return None
        model = inner[0]
    return model


def _is_key(part: str | int) -> bool:
    """And no place in a list."""
    return isinstance(part, str)


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in typing.get_args(annotation) for model in _models_in(argument)]
