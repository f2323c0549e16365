"""What the files of places say as the last build read them, by the hash of their texts: JSON is read in a tenth of the
time that YAML takes. A place is made of it, and judged, as of a file that is read (decision 288).

Only of files that the site shows anyway: none of a place with a secret address, and nothing of a region with errors.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from sys import intern

from sociale_kaart.again import own_folder
from sociale_kaart.again.inputs import Hash, Inputs
from sociale_kaart.again.kept_lines import Find, fresh_lines, last_lines
from sociale_kaart.reading.read_again import FileText
from sociale_kaart.reading.spots import Value


@dataclass(frozen=True)
class KeptValues:
    """`world`: of all that is no place, the program and its libraries among it; None where nobody can tell. `last`:
    those of the last build, if they may be believed. `read`: by their files those of this one, each with its key, as a
    value or as the line that it was read from; `lines`: by its key such a line.
    """

    name: str
    world: str | None
    last: Find | None
    read: dict[str, tuple[str, Value | bytes]] = field(default_factory=dict)
    lines: dict[str, bytes] = field(default_factory=dict)

    def find(self, said: FileText) -> Value | None:
        key = self._key(said)
        line = self.last(key) if self.last else None
        if not line:
            return None
        self.lines[key] = line
        found: Value = json.loads(line, object_pairs_hook=_interned)
        return found

    def note(self, file: str, said: FileText, value: Value) -> None:
        if self.world:
            key = self._key(said)
            self.read[file] = key, self.lines.pop(key, value)

    def keep(self, files: Iterable[str]) -> None:
        """What these say, for the next build."""
        with fresh_lines(self.name) as note:
            for key, said in (self.read[file] for file in files if file in self.read):
                note(key, said if isinstance(said, bytes) else _line(said))
        self.read.clear()
        self.lines.clear()

    def _key(self, said: FileText) -> str:
        return Hash().add((self.world or "").encode(), said.seal).sum


@contextlib.contextmanager
def kept_values(config_file: Path, inputs: Inputs | None, *, anew: bool) -> Iterator[KeptValues]:
    """For one reading of a region."""
    name, world = own_folder.name_for(config_file, "-waarden.rijen"), inputs.world if inputs else None
    with contextlib.ExitStack() as opened:
        last = opened.enter_context(last_lines(name)) if world and not anew else None
        yield KeptValues(name, world, last)


def _line(value: Value) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _interned(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    """Each file says the same keys."""
    return {intern(key): value for key, value in pairs}
