"""Words that bring up a line to call, with marks between what must be said together.

`pillen / strip + geslikt - dag` is said by who types *geslikt* with one of the first, in any order, and not the last.
Each word or phrase by itself stands in one go in what was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sociale_kaart.normalise import normalise

_MARK = re.compile(r" ([-+/]) ")
_MARKS = {"+": "+", "-": "+-", "/": "/"}  # in the order in which templates/assets/js/search/crisis.mjs takes them apart

_ENCODED = {*"+/"}  # in letters and digits there are none


def phrase(text: str) -> str:
    """As the search compares it."""
    return "".join(_MARKS[part] if n % 2 else normalise(part) for n, part in enumerate(_MARK.split(text)))


def is_in_one_go(text: str) -> bool:
    """Whether it has no marks."""
    return not _MARK.search(text)


def alone(text: str) -> Sequence[str]:
    """Each of what brings the line up when nothing else is typed; nothing where two things must be said."""
    first, *others = phrase(text).split("+")
    return first.split("/") if all(part.startswith("-") for part in others) else ()


def needed(texts: Iterable[str]) -> Iterator[str]:
    """Of phrases as they are compared, those in which no other one stands: *my husband hits me* says *hits me*."""
    said = set(texts := [*texts])
    return (text for text in texts if _ENCODED & {*text} or not any(run in said for run in _runs(text.split(" "))))


def _runs(words: Sequence[str]) -> Iterator[str]:
    """But for those of two words, in which no slip of a finger is forgiven."""
    runs = ((start, end) for start in range(len(words)) for end in range(start + 1, len(words) + 1))
    return (" ".join(words[start:end]) for start, end in runs if end - start not in {2, len(words)})
