"""How small files become when they are packed, by the hash of their content: what was packed once is not again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sociale_kaart.again import own_folder
from sociale_kaart.finishing import Find, weighed


@dataclass(frozen=True)
class KeptSizes:
    """`world`: as in again/ledger.py, as another library may pack in another way. `believes`: whether those of the
    last build may be taken; those of this one are kept in any case.
    """

    target: Path
    world: str
    believes: bool

    def __call__(self, files: Mapping[str, str], find: Find) -> dict[str, int]:
        """Of each file the size, by its name; `files` has their checksums."""
        known = self._known() if self.believes else {}
        fresh = weighed({name: one for name, one in files.items() if one not in known}, find)
        sizes = {name: fresh[name] if name in fresh else known[one] for name, one in files.items()}
        told = {"world": self.world, "sizes": {files[name]: size for name, size in sizes.items()}}
        own_folder.put(_name(self.target), json.dumps(told, separators=(",", ":")).encode())
        return sizes

    def _known(self) -> Mapping[str, int]:
        """Nothing where anything is not as it was written, or was written in another world."""
        try:
            told = json.loads(own_folder.read(_name(self.target)))
            found: Mapping[str, int] = told["sizes"] if told["world"] == self.world else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        return found


def _name(target: Path) -> str:
    return own_folder.name_for(target, "-maten.json")
