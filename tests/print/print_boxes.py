"""What is seen on a sheet, character by character, and what is printed over something else."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_double
from itertools import combinations
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

Box = tuple[float, float, float, float]  # left, bottom, right and top, in points


class Char(NamedTuple):
    """A character where it is printed: its page, and its box in points."""

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


def printed(pdf: bytes) -> list[Char]:
    """What is seen, in the order in which it was set."""
    found: list[Char] = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            text = page.get_textpage()
            chars = [chr(raw.FPDFText_GetUnicode(text.raw, index)) for index in range(text.count_chars())]
            seen = ((char, box) for char, box in zip(chars, boxes(text), strict=True) if char.strip())
            found += [Char(char, number, *box) for char, box in seen if box[2] > box[0]]
    return found


def boxes(text: pypdfium2.PdfTextpage) -> Iterator[Box]:
    """Of each character of a page, asked of pdfium itself: a sheet has tens of thousands."""
    left, bottom, right, top = c_double(), c_double(), c_double(), c_double()
    for index in range(text.count_chars()):
        assert raw.FPDFText_GetCharBox(text.raw, index, byref(left), byref(right), byref(bottom), byref(top))
        yield left.value, bottom.value, right.value, top.value


def overprinted(chars: list[Char], share: float = 0.5) -> list[tuple[str, str]]:
    """Characters of which at least `share` lies on another one; neighbours may lean over one another."""
    cells: dict[tuple[int, int, int], list[tuple[int, Char]]] = {}
    for number, char in enumerate(chars):
        middle = (char.left + char.right) / 2, (char.bottom + char.top) / 2
        cells.setdefault((char.page, int(middle[0] // 12), int(middle[1] // 12)), []).append((number, char))
    pairs = (pair for cell in cells.values() for pair in combinations(cell, 2))
    return [(a.text, b.text) for (m, a), (n, b) in pairs if n > m + 1 and _lies_on(a, b, share)]


def _lies_on(a: Char, b: Char, share: float) -> bool:
    if a[1:] == b[1:]:  # of one ligature
        return False
    if not (a.text.isalnum() and b.text.isalnum()):  # a full stop leans on its word
        return False
    if any("\u0600" <= char.text <= "\u06ff" for char in (a, b)):
        return False
    wide, high = min(a.right, b.right) - max(a.left, b.left), min(a.top, b.top) - max(a.bottom, b.bottom)
    small = min((c.right - c.left) * (c.top - c.bottom) for c in (a, b))
    return wide > 0 and high > 0 and wide * high > small * share
