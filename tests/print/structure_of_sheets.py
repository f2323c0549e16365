"""What a program learns of the structure of a sheet: its elements, where they are, and what opens when one taps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf


@dataclass(frozen=True)
class Element:
    """`box`: of a picture, in points; `page`: the size of its page."""

    kind: str
    alt: str
    box: tuple[float, ...]
    page: tuple[float, ...]


def opened(pdf: bytes) -> BytesIO:
    return BytesIO(pdf)


def structure(pdf: bytes) -> list[Element]:
    with pikepdf.open(opened(pdf)) as document:
        return list(_below(document.Root.StructTreeRoot.K))


def links(pdf: bytes) -> set[str]:
    with pikepdf.open(opened(pdf)) as document:
        found = [note for page in document.pages for note in page.get("/Annots", [])]
        return {str(note.A.URI) for note in found if note.get("/Subtype") == "/Link" and "/URI" in note.get("/A", {})}


def _below(node: Any) -> Iterator[Element]:
    for kid in node if isinstance(node, pikepdf.Array) else [node]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield Element(str(kid.S), str(kid.get("/Alt", "")), _box(kid), _page(kid))
            yield from _below(kid.get("/K", pikepdf.Array()))


def _box(element: Any) -> tuple[float, ...]:
    told = element.get("/A", pikepdf.Array())
    boxes = [one.BBox for one in ([told] if isinstance(told, pikepdf.Dictionary) else told) if "/BBox" in one]
    return tuple(float(edge) for edge in boxes[0]) if boxes else ()


def _page(element: Any) -> tuple[float, ...]:
    return tuple(float(edge) for edge in element.Pg.MediaBox) if "/Pg" in element else ()
