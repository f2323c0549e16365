"""Arithmetic with periods: intersection, difference, and joining those that touch."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from .value import DAY, Periode


def common(some: tuple[Periode, ...], others: tuple[Periode, ...]) -> tuple[Periode, ...]:
    """When both are open."""
    pairs = ((max(a.begin, b.begin), min(a.einde, b.einde)) for a in joined(some) for b in joined(others))
    return tuple(Periode(begin, end) for begin, end in pairs if begin < end)


def joined(periods: Iterable[Periode]) -> tuple[Periode, ...]:
    """Sorted periods, those that touch or overlap as one."""
    joined: list[Periode] = []
    for period in sorted(periods):
        if joined and period.begin <= joined[-1].einde:
            joined[-1] = Periode(joined[-1].begin, max(joined[-1].einde, period.einde))
        else:
            joined.append(period)
    return tuple(joined)


def without(periods: Iterable[Periode], holes: list[Periode]) -> list[Periode]:
    """`periods` with `holes` cut out."""
    rest = list(periods)
    for hole in holes:
        rest = [piece for period in rest for piece in _cut(period, hole)]
    return rest


def _cut(period: Periode, hole: Periode) -> list[Periode]:
    if hole.einde <= period.begin or period.einde <= hole.begin:
        return [period]
    # A place that closes "from 16:00" closes for the night.
    after = period.einde if hole.einde == DAY else hole.einde
    pieces = (Periode(period.begin, hole.begin), Periode(after, period.einde))
    return [piece for piece in pieces if piece.begin < piece.einde]


def merged(periods: Iterable[tuple[datetime, datetime]]) -> tuple[tuple[datetime, datetime], ...]:
    """Sorted periods, those that touch or overlap as one."""
    merged: list[tuple[datetime, datetime]] = []
    for begin, end in periods:
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return tuple(merged)
