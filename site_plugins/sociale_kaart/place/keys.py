"""The keys of the model as one can ask them: which there are, in which order, and what can stand there. Pure."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from sociale_kaart.place.declaration import Declaration
from sociale_kaart.place.fields import Een


class Veld(NamedTuple):
    """A key that a volunteer can fill in; `part` is the model of what is below it, if any.

    `block`: the model of what can stand in its list besides a text, or of what it has for each language.
    """

    name: str
    info: FieldInfo
    part: type[BaseModel] | None
    block: type[BaseModel] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words to choose from, when no others are allowed there."""
        return () if self.block else tuple(_words(self.info.annotation))

    @property
    def is_list(self) -> bool:
        return _has(self.info.annotation, tuple)

    @property
    def is_text_per_language(self) -> bool:
        return _has(self.info.annotation, dict) and not self.is_block_per_language

    @property
    def is_block_per_language(self) -> bool:
        return self.block is not None and not self.is_list

    @property
    def takes_one_for_a_list(self) -> bool:
        """Whether `talen: nl` may stand for a list of one."""
        return Een in self.info.metadata

    @property
    def example(self) -> str:
        return str((self.info.examples or ["..."])[0])

    @property
    def declaration(self) -> Declaration | None:
        """What is declared of it; a key with keys below it has none of its own."""
        return next((part for part in self.info.metadata if isinstance(part, Declaration)), None)


@cache  # for speed
def velden(model: type[BaseModel]) -> tuple[Veld, ...]:
    """The keys of a part of a place, in the order of the model."""
    return tuple(
        _veld(name, info)
        for name, info in model.model_fields.items()
        if not info.json_schema_extra or "internal" not in dict(_mapping(info.json_schema_extra))
    )


def _veld(name: str, info: FieldInfo) -> Veld:
    below = next(iter(_models(info.annotation)), None)
    is_several = _has(info.annotation, tuple) or _has(info.annotation, dict)
    return Veld(name, info, None, below) if is_several else Veld(name, info, below)


def every_key(model: type[BaseModel], above: str = "") -> Iterator[tuple[str, Veld]]:
    """Each key that takes a value, with its path: `adres.straat`."""
    for veld in velden(model):
        path = f"{above}{veld.name}"
        if veld.part:
            yield from every_key(veld.part, f"{path}.")
        else:
            yield path, veld


def _mapping(extra: Any) -> dict[str, Any]:
    return extra if isinstance(extra, dict) else {}


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _models(argument)


def _words(annotation: Any) -> Iterator[str]:
    if typing.get_origin(annotation) is Literal:
        yield from typing.get_args(annotation)
        return
    for argument in typing.get_args(annotation):
        yield from _words(argument)


def _has(annotation: Any, kind: type) -> bool:
    """Whether a mapping (dict) or a list (tuple) is in the annotation, at whatever depth."""
    if typing.get_origin(annotation) is kind:
        return True
    return any(_has(argument, kind) for argument in typing.get_args(annotation))
