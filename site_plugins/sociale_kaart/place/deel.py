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
