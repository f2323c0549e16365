"""Streets as path data of SVG, for pictures on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sociale_kaart.reading.ondergrond.cut import XY, Drawn
from sociale_kaart.rendering.street_looks import width


@dataclass(frozen=True)
class Stroke:
    """Lines of one kind, as path data; `dik`: how wide."""

    soort: str
    pad: str
    dik: float


def strokes(things: Sequence[Drawn], kinds: Iterable[str], zoom: float, pixel: float = 1.0) -> list[Stroke]:
    """As wide as on the moving map at that zoom, where a pixel is so many units."""
    by_kind = ((kind, [thing for thing in things if thing.soort == kind]) for kind in kinds)
    return [Stroke(kind, path(same), round(width(kind, zoom) * pixel, 1)) for kind, same in by_kind if same]


def path(things: Iterable[Drawn], *, closed: bool = False) -> str:
    """Path data in whole units: the first point of each line as it is, the next ones by their distance."""
    return "".join(_line(line, closed=closed) for thing in things for line in thing.lines)


def _line(line: Sequence[XY], *, closed: bool) -> str:
    points = [(round(x), round(y)) for x, y in (line[:-1] if closed else line)]
    (x, y), text = points[0], ""
    start = f"M{x} {y}"
    for nx, ny in points[1:]:
        if (nx, ny) != (x, y):
            text += f"{nx - x}{ny - y:+d} ".replace("+", " ")
            x, y = nx, ny
    return f"{start}l{text.strip()}{'z' if closed else ''}" if text else ""
