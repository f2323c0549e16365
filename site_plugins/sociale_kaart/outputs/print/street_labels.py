"""Names of streets and stops on a printed map: none over another, nor over a pin or whatever else stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil, hypot

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.map_values import Straatnaam
from sociale_kaart.outputs.print.pins import Box, Spot
from sociale_kaart.outputs.print.street_ground import is_near, streets_for, things_in, window_of
from sociale_kaart.reading.ondergrond.cut import Drawn
from sociale_kaart.rendering.street_names import LETTER, Covered, Name, Names, near_middle

POINT = 25.4 / 72  # millimetres
LETTERS, FAR_LETTERS = 7.5 * POINT, 5.6 * POINT  # how large: on a map that is near, and on one of a whole quarter
STOP = 2.4  # millimetres: how large the sign of a stop is; on a map that is not near somewhat smaller
GAP = 0.4  # millimetres between a name and a pin
AROUND = 500  # metres: the smallest circle to walk; within it the smaller streets come before what is farther
LARGE = ("hoofdweg", "snelweg", "weg")
STATIONS = ("trein", "metro")


def labels(
    catalogue: Catalogue, frame: MapFrame, zoom: float, taken: Iterable[Box], street: str = ""
) -> list[Straatnaam]:
    """What stands on the map besides its pins. `street`: the one that must be found."""
    ondergrond = streets_for(catalogue, frame)
    if not ondergrond:
        return []
    sheet = _Labels(frame, zoom, taken)
    found = things_in(ondergrond, frame, zoom)
    sheet.place(found, street)
    return list(sheet.values(street))


def nearest_stop(catalogue: Catalogue, frame: MapFrame, zoom: float) -> str:
    """The name of the one nearest to the middle of a map; empty where there is none."""
    ondergrond = streets_for(catalogue, frame)
    stops = things_in(ondergrond, frame, zoom).get("haltes", []) if ondergrond else []
    return next((stop.naam for stop in near_middle(window_of(frame), stops)), "")


def along(a: Spot, b: Spot) -> Iterator[Box]:
    """What a line from a pin to its spot takes up, so that no name is struck through."""
    count = ceil(hypot(b[0] - a[0], b[1] - a[1])) + 1
    for number in range(count + 1):
        share = number / count
        yield Box(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, 1.0, 1.0)


class _Labels:
    """One map's; in metres, as its streets are."""

    def __init__(self, frame: MapFrame, zoom: float, taken: Iterable[Box]) -> None:
        self.near, self.scale = is_near(frame, zoom), frame.scale
        self.letter = (LETTERS if self.near else FAR_LETTERS) * zoom  # millimetres
        self.sign = STOP * zoom * (1 if self.near else 0.75)
        self.window = window_of(frame)
        self.names = Names(self.window, self.letter / self.scale, [_covered(box, self.scale) for box in taken])
        self.stops: dict[Name, tuple[float, float]] = {}

    def place(self, found: dict[str, list[Drawn]], street: str) -> None:
        """What helps most first: the nearest stop and the street itself, then what one knows from afar."""
        roads = near_middle(self.window, (one for one in found.get("wegen", []) if one.soort != "pad"))
        stops = near_middle(self.window, found.get("haltes", []))
        nearest = [stop for stop in stops if stop.naam == stops[0].naam]
        water = near_middle(self.window, found.get("waterlijnen", []))
        self._streets(one for one in roads if one.naam == street)
        self._stops([*nearest, *(one for one in stops if one.soort in STATIONS)])
        if not self.near:
            self._streets(one for one in self._around(roads))
            self._streets(one for one in roads if one.soort in LARGE)
        else:
            self._streets(roads[:6])
        self._stops(stops)
        self._streets((*roads, *(Drawn("water", one.naam, one.lines) for one in water)))
        for one in near_middle(self.window, (*found.get("gebouwnamen", []), *found.get("namen", []))):
            if one.soort in (("gebouw", "plein", "water", "groen") if self.near else ("water", "groen")):
                self.names.at(one)

    def _around(self, roads: Sequence[Drawn]) -> list[Drawn]:
        x, y = self.window.width / 2, self.window.height / 2
        return [one for one in roads if any(hypot(px - x, py - y) < AROUND for line in one.lines for px, py in line)]

    def _streets(self, streets: Iterable[Drawn]) -> None:
        placed = {name.text for name in self.names.placed if name not in self.stops}
        for one in streets:
            if one.naam not in placed and self.names.along(one):
                placed.add(one.naam)

    def _stops(self, stops: Iterable[Drawn]) -> None:
        """Each name once: where trams stop buses often do, too."""
        placed = {name.text for name in self.stops}
        for stop in stops:
            if stop.naam not in placed and self._stop(stop):
                placed.add(stop.naam)

    def _stop(self, stop: Drawn) -> bool:
        """With its name below its sign, above it, or at a side."""
        dot = self.sign / 2 / self.scale
        below = (self.sign + self.letter * 1.25) / 2 / self.scale
        beside = dot + (len(stop.naam) * LETTER + 0.4) * self.letter / 2 / self.scale
        for down, right in ((below, 0.0), (-below, 0.0), (0.0, beside), (0.0, -beside)):
            if self.names.at(stop, down, dot, right):
                self.stops[self.names.placed[-1]] = stop.lines[0][0]
                return True
        return False

    def values(self, street: str) -> Iterator[Straatnaam]:
        """In millimetres."""
        for name in self.names.placed:
            stop = self.stops.get(name)
            yield Straatnaam(
                tekst=[name.text, "nl"],
                x=round(name.x * self.scale, 2),
                y=round(name.y * self.scale, 2),
                hoek=name.angle,
                breed=round(len(name.text) * LETTER * self.letter, 2),
                letter=round(self.letter, 3),
                soort="halte" if stop else name.soort,
                eigen=name.text == street and not stop,
                halte=(round(stop[0] * self.scale, 2), round(stop[1] * self.scale, 2)) if stop else None,
                teken=round(self.sign, 2),
            )


def _covered(box: Box, scale: float) -> Covered:
    wide, high = box.width / 2 + GAP, box.height / 2 + GAP
    return Covered((box.x - wide) / scale, (box.y - high) / scale, (box.x + wide) / scale, (box.y + high) / scale)
