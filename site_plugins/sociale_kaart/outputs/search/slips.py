"""Which words are taken for one that brings up a line to call, where nothing is called so: crisis.mjs."""

from __future__ import annotations

from collections.abc import Collection

FORGIVING = 6  # letters, for one error
VERY_FORGIVING = 13  # for two


def is_near(word: str, alarming: Collection[str]) -> bool:
    """Rather one too many than one too few."""
    return any(
        one[0] == word[0] and len(one) >= FORGIVING and is_within(word, one, 1 + (len(one) >= VERY_FORGIVING))
        for one in alarming
    )


def is_within(a: str, b: str, most: int) -> bool:
    """Whether at most so many letters are to be added, left out, replaced, or put after the next one."""
    if abs(len(a) - len(b)) > most:
        return False
    same = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    a, b = a[same:], b[same:]
    if not most or not a or not b:
        return max(len(a), len(b)) <= most
    ways = [(a[1:], b), (a, b[1:]), (a[1:], b[1:]), *([(a[2:], b[2:])] if a[:2] == b[1::-1] else [])]
    return any(is_within(*way, most - 1) for way in ways)
