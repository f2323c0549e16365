"""What is left of a place with values that cannot be read: enough to judge the others, so that all is said at once."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path as FolderPath
from typing import Any

from pydantic import ValidationError

from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.places import Entry, without_empty
from sociale_kaart.reading.source import read_text
from sociale_kaart.reading.spots import Path
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.reading.tree_rules import DUPLICATE_KEY

_ROUNDS = 5  # of taking out what is refused; a value can be refused only when the one around it is right
# For what must be there, or would be judged otherwise without it; of these nothing is said.
_INSTEAD: dict[Path, Any] = {
    ("naam",): "Naam",
    ("categorie",): ["onbekend"],
    ("controle",): {"datum": "2001-01-01", "bron": "gebeld"},
    ("controle", "datum"): "2001-01-01",
    ("controle", "bron"): "gebeld",
    ("contact", "toestemming"): "2001-01-01",
    ("status",): "gestopt",
}


@dataclass(frozen=True)
class Rest:
    """A place without what could not be read, and the paths of that."""

    entry: Entry
    without: frozenset[Path]

    def says(self, field: str) -> bool:
        """Whether `field` is about something that the file says, and that could be read."""
        path = tuple(field.split("."))
        return not any(path[: len(gone)] == gone or gone[: len(path)] == path for gone in map(_names, self.without))


def rests(region: FolderPath, files: list[str]) -> Iterator[Rest]:
    """What is left of each of these files, where there is anything to judge."""
    for file in files:
        text, problems = read_text(region / file, file)
        found = None if problems else rest_of(text, FolderPath(file).stem, file)
        if found:
            yield found


def rest_of(text: str, slug: str, name: str) -> Rest | None:
    """What is left of the place that `text` describes; None when it is no mapping that can be read to its end."""
    tree, problems = read_tree(text, name)
    if not isinstance(tree.value, dict) or any(problem.rule is not DUPLICATE_KEY for problem in problems):
        return None
    value, gone = deepcopy(without_empty(tree.value)), set[Path]()
    for _ in range(_ROUNDS):
        try:
            return Rest(Entry(Voorziening.model_validate({**value, "id": slug}), tree), frozenset(gone))
        except ValidationError as error:
            refused = {_refused(details["loc"], details["type"]) for details in error.errors(include_url=False)}
        gone |= refused
        for path in refused:
            _take_out(value, path)
    return None


def _refused(loc: tuple[int | str, ...], kind: str) -> Path:
    """What has to go: a whole list, so that its other items keep their numbers; what lacks something that must be."""
    path = tuple(part for part in loc if part != "[key]")
    number = next((index for index, part in enumerate(path) if isinstance(part, int)), len(path))
    path = path[:number]
    return path[:-1] if kind == "missing" and path not in _INSTEAD else path


def _take_out(value: dict[str, Any], path: Path) -> None:
    *above, last = path or ("",)
    there: Any = value
    for part in above:
        there = there.get(part) if isinstance(there, dict) else None
    if not isinstance(there, dict):
        return
    there.pop(last, None)
    if path in _INSTEAD:
        there[last] = _INSTEAD[path]


def _names(path: Path) -> tuple[str, ...]:
    return tuple(map(str, path))
