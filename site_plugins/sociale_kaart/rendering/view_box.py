"""Which part of the schematic map a page shows: the whole region, or what lies around a place."""

from __future__ import annotations

from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.settings import Regio
from sociale_kaart.rendering.projection import projection

WIDTH, HEIGHT = 520, 350  # of a place's map: 2.6 by 1.75 km, enough to have something one knows in it
STREETS_WIDE, STREETS_HIGH = WIDTH, HEIGHT  # of streets around a door, in metres: the nearest stop is mostly in it
STREETS = "data/deur"


@dataclass(frozen=True)
class PlekKaart:
    """What the map on a place's page needs: the part of the drawing to show, and where the pin's tip is.

    `straten`: the picture of the streets around it, where there is one; it is shown instead of the drawing.
    """

    view_box: str
    x: str
    y: str
    straten: str = ""


def region_view_box(regio: Regio) -> str:
    to = projection(regio.grenzen)
    return f"0 0 {to.width} {to.height}"


def view_box(regio: Regio, lat: float, lon: float) -> str:
    """The part around a spot; at the region's edge it moves inward: nothing is drawn outside."""
    to = projection(regio.grenzen)
    x, y = to.point(lon, lat)
    return f"{_start(x, WIDTH, to.width)} {_start(y, HEIGHT, to.height)} {WIDTH} {HEIGHT}"


def _start(middle: float, size: int, available: int) -> int:
    if size >= available:
        return round((available - size) / 2)
    return round(min(max(middle - size / 2, 0), available - size))


def plek_kaart(catalogue: Catalogue, voorziening: Voorziening) -> PlekKaart | None:
    """The small map of a place; None for one that has no door, or whose door nobody may know."""
    locatie = voorziening.locatie
    if locatie is None or voorziening.werkgebied or is_secret(voorziening, catalogue.woorden):
        return None
    x, y = projection(catalogue.regio.grenzen).point(locatie.lon, locatie.lat)
    ondergrond = catalogue.ondergrond
    has_streets = ondergrond and ondergrond.grenzen.contain(locatie.lat, locatie.lon)
    straten = f"{STREETS}/{voorziening.id}.svg" if has_streets else ""
    return PlekKaart(view_box(catalogue.regio, locatie.lat, locatie.lon), f"{x:.0f}", f"{y:.0f}", straten)
