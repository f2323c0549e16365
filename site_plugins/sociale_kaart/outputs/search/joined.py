"""Words as the search compares them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sociale_kaart.normalise import normalise

BETWEEN = "|"
_MARK = re.compile(r" ([-+/]) ")
_MARKS = {"+": "+", "-": "+-", "/": "/"}  # in the order in which templates/assets/js/search/crisis.mjs takes them apart


def joined(texts: Iterable[str], without: Iterable[str] = ()) -> str:
    """Each once, normalised, parted by `|`."""
    left_out = {"", *map(normalise, without)}
    return BETWEEN.join(text for text in dict.fromkeys(map(normalise, texts)) if text not in left_out)


def phrases(texts: Iterable[str]) -> str:
    """The same of what brings up a line to call, where a mark stands between words."""
    return BETWEEN.join(needed(text for text in dict.fromkeys(map(phrase, texts)) if text))


def phrase(text: str) -> str:
    """`pillen / strip + geslikt - dag` is said by *geslikt* with one of the first, in any order, without the last."""
    return "".join(_MARKS[part] if n % 2 else normalise(part) for n, part in enumerate(_MARK.split(text)))


def is_in_one_go(text: str) -> bool:
    """Whether it says nothing of what else must be said, or must not."""
    return not _MARK.search(text)


def needed(texts: Iterable[str]) -> Iterator[str]:
    """Without those in which another one stands: who says *my husband hits me* has said *hits me*."""
    said = set(texts := [*texts])
    return (text for text in texts if not any(part in said for part in _runs(text.split(" "))))


def _runs(words: Sequence[str]) -> Iterator[str]:
    """But for those of two words, in which no slip of a finger is forgiven."""
    runs = ((start, end) for start in range(len(words)) for end in range(start + 1, len(words) + 1))
    return (" ".join(words[start:end]) for start, end in runs if end - start not in {2, len(words)})
