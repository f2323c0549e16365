"""What was last imported, beside the mapping: data/import/<bron>.json. Only what stands in the places' own files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Known:
    """A place of the list: its file, and what the list last said of it, by unit."""

    file: str
    base: Mapping[str, Any] = field(default_factory=dict)


State = Mapping[str, Known]


def read_state(text: str) -> State | None:
    """By the list's own number; None when the file says something else."""
    try:
        said = json.loads(text)
        return {id: Known(str(one["bestand"]), dict(one["velden"])) for id, one in said["plekken"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def state_text(state: State) -> str:
    places = {id: {"bestand": one.file, "velden": dict(sorted(one.base.items()))} for id, one in sorted(state.items())}
    return json.dumps({"versie": 1, "plekken": places}, ensure_ascii=False, indent=1) + "\n"
