"""The printed map as data for its template: the ground below, circles, pins and names, a scale bar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.isolating import isolated
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.greys import in_grey
from sociale_kaart.outputs.print.ground import below, corners, covered, names
from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.map_values import Cirkel, GedrukteKaart, Schaal, Speld, Speldmaat
from sociale_kaart.outputs.print.pins import GAP, Box, Room, Spot, place_pins
from sociale_kaart.outputs.print.selection import Rij
from sociale_kaart.outputs.print.street_ground import streets_for
from sociale_kaart.outputs.print.street_labels import along, labels
from sociale_kaart.rendering.distances import walk
from sociale_kaart.scopes import CIRCLES, Scope

# Width and height of a pin and the size of its text in points, from few places to many; the first that fits is used.
SIZES = ((9.4, 6.2, 9.5), (8.0, 5.2, 8.0), (6.8, 4.4, 6.8), (6.2, 4.0, 6.2), (5.6, 3.6, 5.6), (4.9, 3.1, 4.9))
CROWDED = 0.18  # the share of the map that pins may cover before smaller ones are taken
PRACTICE = 6.5  # millimetres: the sign that marks the practice
# The light of each of the six forms, as a share of white: a copier tells them apart, and white letters stay readable.
# Forms that look alike are far apart: oval, rectangle, hexagon, house, octagon, arrow.
GREYS = (0.018, 0.16, 0.115, 0.052, 0.032, 0.08)
SHAPES = 6  # forms of pins; twice as many signs, because each is black on white or white on black
DENSEST = 0.45  # the share of the map that pins of the smallest size may cover and still find room


class TooManyPlacesError(Exception):
    """No map of this size has room for a pin for each place; the number of places."""


def drawing(
    catalogue: Catalogue,
    scope: Scope,
    rijen: Sequence[Rij],
    frame: MapFrame,
    language: str,
    zoom: float = 1.0,
    alt: str = "",
) -> GedrukteKaart:
    """`alt`: what it shows, for who cannot see. `zoom`: how much larger than on A4 all is that has a fixed size."""
    fixed = [*corners(catalogue, frame, zoom), *_practice(scope, frame, zoom), *_circle_names(scope, frame, zoom)]
    rijen = [r for r in rijen if r.has_pin]
    spots = [frame.spot(r.voorziening.locatie.lon, r.voorziening.locatie.lat) for r in rijen if r.voorziening.locatie]
    pins, size = _pins(tuple(spots), frame, tuple(fixed), zoom)
    room = Room(frame.width, frame.height, [*fixed, *pins, *covered(catalogue, frame)])
    named = list(names(catalogue, frame, language, room, zoom))
    lines = [
        part for spot, box in zip(spots, pins, strict=True) if _moved(spot, box) for part in along((box.x, box.y), spot)
    ]
    taken = [*fixed, *pins, *lines, *(Box(*name.vak) for name in named)]
    adres = scope.praktijk.adres if scope.praktijk else None
    return GedrukteKaart(
        **vars(below(catalogue, frame, language, zoom)),
        cirkels=[_circle(catalogue, scope, frame, metres, language) for metres in CIRCLES] if scope.praktijk else [],
        praktijk=frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat) if scope.praktijk else None,
        spelden=[
            Speld(r.merk, box.x, box.y, spot, _moved(spot, box), *sign(catalogue, r.thema))
            for r, spot, box in zip(rijen, spots, pins, strict=True)
        ],
        speld=Speldmaat(*size),
        namen=named,
        straatnamen=labels(catalogue, frame, zoom, taken, adres.straat or "" if adres else ""),
        schaal=_scale(frame, language),
        alt=alt,
    )


def background(
    catalogue: Catalogue, frame: MapFrame, spot: Spot, language: str, zoom: float, alt: str = "", street: str = ""
) -> GedrukteKaart:
    """A map without pins, on which only one spot is marked, in that street."""
    fixed = kept_free(catalogue, frame, spot, zoom)
    room = Room(frame.width, frame.height, [*fixed, *covered(catalogue, frame)])
    straatnamen = labels(catalogue, frame, zoom, fixed, street)
    return GedrukteKaart(
        **vars(below(catalogue, frame, language, zoom)),
        cirkels=[],
        praktijk=spot,
        spelden=[],
        speld=None,
        namen=[] if straatnamen else list(names(catalogue, frame, language, room, zoom)),
        straatnamen=straatnamen,
        schaal=_scale(frame, language),
        alt=alt,
    )


def kept_free(catalogue: Catalogue, frame: MapFrame, spot: Spot, zoom: float) -> list[Box]:
    """Where no name goes on a map on which one spot is marked."""
    return [*corners(catalogue, frame, zoom), Box(*spot, PRACTICE * zoom, PRACTICE * zoom)]


def _scale(frame: MapFrame, language: str) -> Schaal:
    return Schaal(frame.bar(), sheet_words.scale(frame.bar(), language), round(frame.bar() * frame.scale, 2))


def sign(catalogue: Catalogue, thema: str) -> tuple[int, str]:
    """Which of the twelve signs a theme has, and its colour, which nobody needs: its grey is another than those of
    signs that look like it."""
    themas = catalogue.woorden.themas
    number = list(themas).index(thema) % (2 * SHAPES)
    return number, in_grey(themas[thema].kleur, GREYS[number % SHAPES])


@lru_cache(maxsize=64)  # for speed
def _pins(
    spots: tuple[Spot, ...], frame: MapFrame, fixed: tuple[Box, ...], zoom: float
) -> tuple[list[Box], tuple[float, float, float]]:
    """The pins and their size; kept, because they are the same in every language."""
    if not fits(len(spots), frame.width, frame.height, zoom):
        raise TooManyPlacesError(len(spots))
    for sizes in SIZES:
        wide, high, text = (round(part * zoom, 2) for part in sizes)
        roomy = len(spots) * wide * high <= CROWDED * frame.width * frame.height
        if roomy or sizes == SIZES[-1]:
            pins = place_pins(spots, (wide, high), Room(frame.width, frame.height, fixed))
            if pins is not None:
                return pins, (wide, high, text)
    raise TooManyPlacesError(len(spots))


def fits(count: int, width: float, height: float, zoom: float) -> bool:
    """Whether a map has room for so many pins."""
    wide, high = ((part * zoom + GAP) for part in SIZES[-1][:2])
    return count * wide * high <= DENSEST * width * height


def _moved(spot: Spot, box: Box) -> bool:
    return abs(spot[0] - box.x) > box.width / 2 or abs(spot[1] - box.y) > box.height / 2


def _practice(scope: Scope, frame: MapFrame, zoom: float) -> list[Box]:
    if not scope.praktijk:
        return []
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    return [Box(x, y, PRACTICE * zoom, PRACTICE * zoom)]


def _circle(catalogue: Catalogue, scope: Scope, frame: MapFrame, metres: int, language: str) -> Cirkel:
    assert scope.praktijk
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    lopen = isolated(walk(metres, language), language) if streets_for(catalogue, frame) else ""
    return Cirkel(metres, sheet_words.scale(metres, language), x, y, _radius(frame, metres), lopen)


def _radius(frame: MapFrame, metres: int) -> float:
    return round(metres * frame.scale, 2)


def _circle_names(scope: Scope, frame: MapFrame, zoom: float) -> list[Box]:
    """Where a circle is named: at its lowest point, just inside."""
    if not scope.praktijk:
        return []
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    return [Box(x, y + _radius(frame, metres) - 2.4 * zoom, 12 * zoom, 4 * zoom) for metres in CIRCLES]
