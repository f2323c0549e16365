"""Walking over what a place says, and never saying again what must not be said."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from sociale_kaart.reading.tree import Path
from sociale_kaart.visible_text import looked_at

# The noughts of the scripts that people type digits in; NFKC has made the others ours.
NOUGHTS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"
_DIGITS = {ord(nought) + i: str(i) for nought in NOUGHTS for i in range(10)}
_ALIKE = {**_DIGITS, **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")}
_HAS_ALIKE = re.compile(f"[{''.join(map(chr, _ALIKE))}]")
_MARKED = re.compile("(?<=[0-9])[\u0300-\u036f\u20d0-\u20ff]+")  # a line through a digit, a key around it
_READ_AS_SUCH = {"telefoon", "whatsapp", "email"}


def all_texts(value: Any) -> list[str]:
    """Every text in a tree's value, in the order of the file, keys aside."""
    if isinstance(value, str):
        return [value]
    items = value.values() if isinstance(value, dict) else value
    found: list[str] = []
    for item in items:
        if isinstance(item, str):
            found.append(item)
        else:
            found += all_texts(item)
    return found


def free_part(value: Any) -> Any:
    """The value of a place without the numbers and address at `contact`, which have their own checks."""
    contact = value.get("contact")
    if not isinstance(contact, dict):
        return value
    return {**value, "contact": {key: item for key, item in contact.items() if key not in _READ_AS_SUCH}}


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text in a tree's value with its path."""
    if isinstance(value, str):
        yield path, value
        return
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        yield from walk(item, (*path, key))


def plain(text: str) -> str:
    """`text` as it is read: without what nothing shows, and one form for what looks alike (letters, digits, dashes)."""
    if text.isascii():
        return text
    normal = unicodedata.normalize("NFKC", looked_at(text))
    if _HAS_ALIKE.search(normal):  # most have none, and looking is quicker
        normal = normal.translate(_ALIKE)
    return _MARKED.sub("", normal)


@lru_cache(maxsize=50_000)
def bare(text: str) -> str:
    """`text` without accents, capitals and punctuation, to compare names by."""
    letters = unicodedata.normalize("NFKD", looked_at(text).casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in letters if not unicodedata.combining(c))))


def masked(text: str) -> str:
    """The first character and dots: enough to find it by in the file, too little to be of use to others."""
    return text[:1] + "…" * bool(text[1:])
