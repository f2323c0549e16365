"""A place in a row of items, and the small moves that every part of the grammar makes."""

from __future__ import annotations

from typing import NoReturn

from .items import Item, Kind, Refusal, Why

JOINTS = frozenset({Kind.AND, Kind.COMMA, Kind.SLASH})


class Cursor:
    """Reads `items` from left to right; `at` can be kept and put back."""

    def __init__(self, items: tuple[Item, ...]) -> None:
        self.items, self.at = items, 0

    @property
    def item(self) -> Item:
        return self.items[self.at]

    def peek(self, ahead: int = 0) -> Item:
        """The item `ahead` places further on; the last one, END, when there is none."""
        return self.items[min(self.at + ahead, len(self.items) - 1)]

    def take(self, *kinds: Kind) -> Item | None:
        """The item here if it is one of `kinds`, and then one further."""
        item = self.item
        if item.kind not in kinds:
            return None
        self.at += 1
        return item

    def refuse(self, why: Why = Why.UNKNOWN) -> NoReturn:
        """Reading stops here."""
        vague = self.item.kind in (Kind.VAGUE, Kind.END_OF)
        raise Refusal(self.item.start, Why.VAGUE if vague else why)
