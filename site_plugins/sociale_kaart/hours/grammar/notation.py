"""A line in the notation of the grammar, before anything else is tried: `17h`, `10;00`, `9.00/12.00`, `ma13.00`, `dgl.`.

Other signs for the same; and words that only say once more, or lead to, what stands beside them. Only proposed.
"""

from __future__ import annotations

import re

from .lexicon_notation import LEADS, PAIRS, SIGNS, TIMES_OF_PAIRS

HOUR = 60


def in_our_notation(line: str) -> str:
    line = _pairs(line)
    for pattern, form in (*SIGNS, *LEADS):
        line = pattern.sub(form, line)
    return line


def _pairs(line: str) -> str:
    """`12:30u./17:00u.`: from one to the other, where each is later than the one before it."""
    pairs = [TIMES_OF_PAIRS.findall(found[0]) for found in PAIRS.finditer(line)]
    if not pairs or not all(_is_rising(times) for times in pairs):
        return line
    return PAIRS.sub(lambda found: _written(TIMES_OF_PAIRS.findall(found[0])), line)


def _is_rising(times: list[tuple[str, str]]) -> bool:
    minutes = [int(hour) * HOUR + int(minute) for hour, minute in times]
    return minutes == sorted({*minutes})


def _written(times: list[tuple[str, str]]) -> str:
    clocks = [f"{hour}:{minute}" for hour, minute in times]
    return " en ".join(f"{begin}-{end}" for begin, end in zip(clocks[::2], clocks[1::2], strict=True))
