"""Pages of places that stay as they are in the last site, while others of their square are made anew (decision 288).

A page stays when all that it shows is what it was (piece_keys.py), by the hash that the ledger has of that, and nobody
wrote to any file of its square; its text comes out of a bundle, once that is what its hash says.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sociale_kaart.again.ledger import Left
from sociale_kaart.again.out_of_last import touched_of
from sociale_kaart.again.piece_keys import Seen
from sociale_kaart.outputs.offline.bundles import ENDING
from sociale_kaart.outputs.offline.last_pages import LastPages


@dataclass(frozen=True)
class KeptPages:
    """`seen`: what pages see of the region as it is now."""

    target: Path
    left: Left
    seen: Seen

    def __call__(self, piece: str) -> LastPages | None:
        """Those of a piece; None where none can be believed."""
        _, sums = self.left.pieces.get(piece, ("", {}))
        if touched_of(self.target, self.left, sums):
            return None
        try:
            bundles = {name: self._whole(name, one) for name, one in sums.items() if name.endswith(ENDING)}
        except (OSError, ValueError):
            return None
        return LastPages(sums, bundles, self._stays)

    def _whole(self, name: str, checksum: str) -> bytes:
        """ValueError, and OSError, where it is not what it was."""
        content = (self.target / name).read_bytes()
        if sha256(content).hexdigest() != checksum:
            raise ValueError(name)
        return content

    def _stays(self, id: str) -> bool:
        return id in self.left.shown and self.left.shown[id] == self.seen.shown[id]
