"""What a place's file said, without its text being kept: known by its hash, and read once more where somebody asks.

Of thousands of files the texts are a fifth of what reading them takes.
"""

from __future__ import annotations

from functools import lru_cache, partial
from hashlib import blake2b
from pathlib import Path

from sociale_kaart.reading.source import read_text
from sociale_kaart.reading.spots import Value
from sociale_kaart.reading.tree import Tree, read_with_care

MANY = 1000  # files of which no text is kept


class FileText:  # for speed
    """The text of a file, to be taken once; two that say the same are equal, also when it has been taken."""

    __slots__ = ("known", "seal", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.known: Value | None = None  # what it says, for who read it before
        self.seal = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()

    def __hash__(self) -> int:
        return hash(self.seal)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FileText) and self.seal == other.seal

    def take(self) -> str:
        text, self.text = self.text, ""
        return text


def from_disk(tree: Tree, region: Path, said: FileText) -> None:  # for speed
    """From here on `tree` asks the file itself where everything is."""
    if tree.again:
        tree.again, tree.many = partial(_again, region, tree.file, said.seal), True


@lru_cache(maxsize=64)  # for speed
def _again(region: Path, file: str, seal: bytes) -> Tree:
    """Nothing of a file that says something else by now: what stood where in it is not known any more.

    Of the last ones that somebody asked for it is kept: she may ask where several things are.
    """
    text, wrong = read_text(region / file, file)
    return Tree(file) if wrong or FileText(text).seal != seal else read_with_care(text, file)[0]
