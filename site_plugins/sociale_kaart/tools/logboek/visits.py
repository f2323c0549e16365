"""SitePages counted. What is rare is not told: a small count may be one person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sociale_kaart.tools.logboek.log_lines import Verzoek
from sociale_kaart.tools.logboek.log_pages import SitePages
from sociale_kaart.tools.logboek.views import Cell, View

FEWEST = 10


@dataclass
class Geteld:
    """`counts`: by row and column. `first`, `last`: the days of the first page and the last. Nothing else is kept."""

    counts: Counter[Cell] = field(default_factory=Counter)
    pages: int = 0
    first: str = ""
    last: str = ""

    @property
    def shown(self) -> Mapping[Cell, int]:
        return {cell: count for cell, count in self.counts.items() if count >= FEWEST}


def count(found: Geteld, requests: Iterable[Verzoek], pages: SitePages, view: View) -> None:
    """Puts to `found` which pages people asked for."""
    for request in requests:
        page = None if request.is_robot else pages.find(request.pad)
        if page:
            found.pages += 1
            if not found.first <= request.dag <= found.last:
                found.first = min(found.first or request.dag, request.dag)
                found.last = max(found.last, request.dag)
            for cell in view.cells(*page):
                found.counts[cell] += 1
