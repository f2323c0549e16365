"""Rows of places (rows_by_place.py) as the last build made them, each by a hash of all that it was made of.

They are kept in the user's own folder, and hold nothing that the site does not say. A row is taken when the place's
file and all that is no place are as they were; where anything is in doubt, all are made.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sociale_kaart.again import own_folder
from sociale_kaart.again.inputs import Hash, Inputs, own_files
from sociale_kaart.again.kept_lines import fresh_lines, last_lines
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rows_by_place import MakeRow, Row

KINDS = ("csv", "glimpsen", "hsds", "json", "xlsx")


@dataclass(frozen=True)
class KeptRows:
    """`world`: of all that is no place. `own`: of each place's file, by its id. `believes`: whether rows of the last
    build may be taken; those of this one are kept in any case.
    """

    target: Path
    world: str
    own: Mapping[str, str]
    believes: bool

    def __call__(self, kind: str, places: Iterable[Voorziening], make: MakeRow) -> Iterator[Row]:
        """A row of each place, in their order."""
        name = _name(self.target, kind)
        with contextlib.ExitStack() as opened:
            find = opened.enter_context(last_lines(name)) if self.believes else None
            note = opened.enter_context(fresh_lines(name))
            for v in places:
                key = self._key(v)
                line = find(key) if find else None
                row: Row = json.loads(line) if line else make(v)
                note(key, line or json.dumps(row, ensure_ascii=False).encode())
                yield row

    def _key(self, v: Voorziening) -> str:
        return Hash().add(self.world.encode(), v.id.encode(), self.own[v.id].encode(errors="surrogateescape")).sum


def kept_rows(target: Path, inputs: Inputs, *, believes: bool) -> KeptRows:
    return KeptRows(target, inputs.world, own_files(inputs), believes)


def forget(target: Path) -> None:
    """Something was written to while the site was made: nobody knows of what its rows were made."""
    for kind in KINDS:
        own_folder.drop(_name(target, kind))


def _name(target: Path, kind: str) -> str:
    return own_folder.name_for(target, f"-{kind}.rijen")
