"""What every part of the model of a place is made of."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


def veld(uitleg: str, voorbeeld: str, default: Any = None, **more: Any) -> Any:
    """A key with its explanation for volunteers and an example; required when `default` is `...`."""
    if "default_factory" not in more:
        more["default"] = default
    return Field(description=uitleg, examples=[voorbeeld], **more)


class Deel(BaseModel):
    """A part of a place: unknown keys are errors, and nothing changes once it has been read."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def model_post_init(self, _context: object, /) -> None:
        share_keys(self)


_SHARED: dict[frozenset[str], set[str]] = {}


def share_keys(part: BaseModel) -> None:
    """One set of keys for all parts that say the same ones: a set of its own is a tenth of what a place takes."""
    mine = part.__pydantic_fields_set__
    object.__setattr__(part, "__pydantic_fields_set__", _SHARED.setdefault(frozenset(mine), mine))
