"""What `kaart import` remembers of a list, in data/import/<bron>.json: so that the next import sees what changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sociale_kaart.reading.within import leads_away, within

FOLDER = "data/import"
MAX_BYTES = 200_000_000  # four times the largest list


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
        if said.get("versie", 1) != 1:  # of a later version of this software: it may say more than we would keep
            return None
        return {id: Known(str(one["bestand"]), dict(one["velden"])) for id, one in said["plekken"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def line_of(text: str, id: str) -> int:
    """Where such a file begins to speak of this place."""
    at = text.find(f"{json.dumps(id, ensure_ascii=False)}: {{")
    return text.count("\n", 0, at) + 1 if at >= 0 else 1


def remembered(region: Path) -> Iterator[tuple[str, str]]:
    """Every such file of a region that can be opened: its name below `region`, and its text."""
    files = [] if leads_away(region, FOLDER) else sorted((region / FOLDER).glob("*.json"))
    for file in within(region, (path.relative_to(region).as_posix() for path in files if path.is_file())):
        try:
            with (region / file).open("rb") as opened:
                yield file, opened.read(MAX_BYTES).decode("utf-8", "replace")
        except OSError:
            continue
