"""Walks over what a place says, and masks what must not be repeated."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from sociale_kaart.alike import plain as plain
from sociale_kaart.place.fields import is_language
from sociale_kaart.reading.places import FOLDER, Entry
from sociale_kaart.reading.tree import Path
from sociale_kaart.visible_text import looked_at

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
    """The value of a place without the numbers and address at `contact`, which have their own checks.

    Neither those of what it offers.
    """
    if isinstance(contact := value.get("contact"), dict):
        value = {**value, "contact": {key: item for key, item in contact.items() if key not in _READ_AS_SUCH}}
    if isinstance(offers := value.get("aanbod"), list):
        value = {**value, "aanbod": [free_part(one) if isinstance(one, dict) else one for one in offers]}
    return value


def with_offers(value: Any) -> Iterator[dict[str, Any]]:
    """The mapping of a place and those of what it offers: each has the same keys."""
    if isinstance(value, dict):
        yield value
        offers = value.get("aanbod")
        yield from (one for one in offers if isinstance(one, dict)) if isinstance(offers, list) else ()


def below_folder(file: str) -> str:
    """The name of a place's file with its folders, as people gave them: these are words, too."""
    return file.removeprefix(f"{FOLDER}/").removesuffix(".yml")


def whole(entry: Entry, text: str) -> str:
    """All that a file says: comments, how the place is reached, and what the file is called, too."""
    reached = [value for place in with_offers(entry.tree.value) for value in all_texts(place.get("contact", ""))]
    return "\n".join((text, *reached, *(said for _, _, said in entry.tree.comments), below_folder(entry.tree.file)))


def key_path(path: Path) -> Path:
    """The path as it would be at the place itself: what is offered there has the same keys, to be judged alike."""
    is_in_block = len(path) > 2 and path[0] == "aanbod" and isinstance(path[1], int) and not is_language(str(path[2]))
    return path[2:] if is_in_block or path[2:3] == ("id",) else path


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text in a tree's value with its path."""
    if isinstance(value, str):
        yield path, value
        return
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        yield from walk(item, (*path, key))


@lru_cache(maxsize=50_000)  # for speed
def bare(text: str) -> str:
    """`text` without accents, capitals and punctuation, to compare names by."""
    letters = unicodedata.normalize("NFKD", looked_at(text).casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in letters if not unicodedata.combining(c))))


def masked(text: str) -> str:
    """The first character and dots: enough to find it in the file, too little to be of use to anyone else."""
    return text[:1] + "…" * bool(text[1:])


def dutch_texts(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text under `nl`."""
    for key, part in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(part, str):
            if key == "nl":
                yield (*path, key), part
        elif part:
            yield from dutch_texts(part, (*path, key))
