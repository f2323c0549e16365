"""`dagelijks 10-17` and `zondag 11-17` on lines of their own: they add up, and nobody writes the second to say nothing.

On one line this is asked (grammar/narrower.py). On two it has always been read, so it is a warning on the second.
"""

from __future__ import annotations

from collections.abc import Iterator

from .grammar.narrower import gets_less
from .value import Openingstijden, Regel, Soort

EVERY_DAY = frozenset(range(7))


def narrower_lines(hours: Openingstijden) -> Iterator[int]:
    """The lines with fewer days than another, of whose hours they leave out a part."""
    plain = [regel for regel in hours.regels if _is_plain(regel)]
    for regel in plain:
        if any(_is_narrower(regel, other) for other in plain if other.lijn != regel.lijn):
            yield regel.lijn


def _is_plain(regel: Regel) -> bool:
    """Whether nothing but its days and times tells it from others: no note, no weeks, no count in the month."""
    counted = regel.dagen.hoeveelste or regel.dagen.weken
    return (
        regel.soort is Soort.OPEN and bool(regel.perioden) and not (regel.noot or counted or regel.buiten or regel.ook)
    )


def _is_narrower(regel: Regel, other: Regel) -> bool:
    is_part = _days(regel) < _days(other) and regel.wanneer == other.wanneer
    return is_part and gets_less(regel.perioden, other.perioden)


def _days(regel: Regel) -> frozenset[int]:
    return frozenset(regel.dagen.dagen) or EVERY_DAY
