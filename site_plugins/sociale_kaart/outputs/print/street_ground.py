"""The streets below the pins of a printed map, in greys, instead of the drawing of the region: a picture for a sheet.

Only on maps that are close enough for them to be told apart. Within, a unit is a metre.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import cos, log2, radians

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.place.adres import METRES_PER_DEGREE
from sociale_kaart.reading.ondergrond.cut import EARTH, Drawn, MapWindow, cut
from sociale_kaart.reading.ondergrond.ondergrond import Stratenkaart
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.street_looks import ROADS
from sociale_kaart.rendering.street_paths import path, strokes

FARTHEST = 0.038  # millimetres for a metre: the map around a practice on A4 has some more
NEAR = 0.06  # the same: from here on there are blocks of houses, footpaths and larger letters
PIXEL = 25.4 / 96  # millimetres: what widths are measured in
EDGE = 0.22  # millimetres of grey on both sides of a street together
# On white paper by a copier: what is white is a street, and letters are black.
GREYS: Mapping[str, str] = {
    "land": "#f5f5f5",
    "groen": "#e3e3e3",
    "water": "#c8c8c8",
    "gebouw": "#dadada",
    "rand": "#8c8c8c",
    "straat": "#ffffff",
    "pad": "#8c8c8c",
    "spoor": "#6a6a6a",
}
RAILS = ("tram", "metro", "trein")


def streets_for(catalogue: Catalogue, frame: MapFrame) -> Stratenkaart | None:
    """Those of the region, where a map is in it and close enough."""
    ondergrond = catalogue.ondergrond
    is_there = ondergrond and frame.scale >= FARTHEST and ondergrond.grenzen.contain(frame.lat, frame.lon)
    return ondergrond if is_there else None


def is_near(frame: MapFrame, zoom: float) -> bool:
    return frame.scale / zoom >= NEAR


def window_of(frame: MapFrame) -> MapWindow:
    """The same piece of the world in metres."""
    metres = EARTH / (360 * METRES_PER_DEGREE)  # those of this map are a little longer than those of a sheet
    return MapWindow.around(frame.lon, frame.lat, frame.width / frame.scale, frame.height / frame.scale, metres)


@lru_cache(maxsize=4)  # for speed
def things_in(ondergrond: Stratenkaart, frame: MapFrame, zoom: float) -> dict[str, list[Drawn]]:
    return cut(ondergrond, window_of(frame), blocks=is_near(frame, zoom))


@lru_cache(maxsize=16)  # for speed
def picture(ondergrond: Stratenkaart, frame: MapFrame, zoom: float) -> str:
    """As SVG, as large as the map."""
    found, near = things_in(ondergrond, frame, zoom), is_near(frame, zoom)
    roads = found.get("wegen", [])
    pixel = PIXEL * zoom / frame.scale  # in metres
    map_zoom = log2(EARTH * cos(radians(frame.lat)) / 256 / pixel)

    def lines(things: Sequence[Drawn], kinds: Sequence[str]) -> list[object]:
        return [*strokes(things, kinds, map_zoom, pixel)]

    text = (
        environment("nl")
        .get_template("parts/straten-druk.svg")
        .render(
            wide=round(frame.width / frame.scale, 1),
            high=round(frame.height / frame.scale, 1),
            grijs=GREYS,
            **{layer: path(found.get(layer, []), closed=True) for layer in ("groen", "water", "gebouwen")},
            waterlijnen=lines(found.get("waterlijnen", []), ("sloot", "vaart")),
            paden=lines(roads, ("pad",)) if near else [],
            wegen=lines(roads, ROADS if near else ROADS[1:]),
            spoor=lines(found.get("spoor", []), RAILS),
            rand=round(EDGE * zoom / frame.scale, 1),
            streep=round(0.8 * zoom / frame.scale, 1),
        )
    )
    return "".join(line.strip() for line in text.splitlines())
