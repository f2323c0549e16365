"""The printed map as data for its template: the ground below, circles, pins and names, a scale bar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.isolating import isolated
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.bunches import SignSizes
from sociale_kaart.outputs.print.greys import in_grey
from sociale_kaart.outputs.print.ground import below, corners, covered, names
from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.map_values import Cirkel, GedrukteKaart, Schaal, Speld, Speldmaat
from sociale_kaart.outputs.print.pins import Box, Room, Spot
from sociale_kaart.outputs.print.round_numbers import round_numbers
from sociale_kaart.outputs.print.selection import Rij
from sociale_kaart.outputs.print.signs_on_map import MapSign, arranged
from sociale_kaart.outputs.print.street_labels import along, labels
from sociale_kaart.rendering.distances import walk
from sociale_kaart.scopes import CIRCLES, Scope

# Width and height of a pin, the size of its text in points and the width of a round number: the largest with which no
# more places have to share a number than with a smaller one. No letters are smaller, however many places there are.
SIZES = ((9.4, 6.2, 9.5, 9.6), (8.0, 5.2, 8.0, 8.4), (7.0, 4.6, 7.0, 7.4))
SMALLEST_BOX = (5.4, 3.6)  # millimetres: what a place takes up at least, in a list of which nobody loses the way
PRACTICE = 6.5  # millimetres: the sign that marks the practice
# The light of each of the six forms, as a share of white: a copier tells them apart, and white letters stay readable.
# Forms that look alike are far apart: oval, rectangle, hexagon, house, octagon, arrow.
GREYS = (0.018, 0.16, 0.115, 0.052, 0.032, 0.08)
SHAPES = 6  # forms of pins; twice as many signs, because each is black on white or white on black
DENSEST = 0.45  # the share of the map that so many of these may cover


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
    signs, size = _signs(tuple(spots), frame, tuple(fixed), zoom)
    boxes = [one.box for one in signs]
    room = Room(frame.width, frame.height, [*fixed, *boxes, *covered(catalogue, frame)])
    named = list(names(catalogue, frame, language, room, zoom))
    lines = [part for one in signs if one.has_line for part in along((one.box.x, one.box.y), one.spot)]
    taken = [*fixed, *boxes, *lines, *(Box(*name.vak) for name in named)]
    adres = scope.praktijk.adres if scope.praktijk else None
    return GedrukteKaart(
        **vars(below(catalogue, frame, language, zoom)),
        cirkels=[_circle(scope, frame, metres, language) for metres in CIRCLES] if scope.praktijk else [],
        praktijk=frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat) if scope.praktijk else None,
        spelden=[_pin(catalogue, one, rijen) for one in signs if len(one.members) == 1],
        trossen=round_numbers(signs, rijen),
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
        trossen=[],
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


def _pin(catalogue: Catalogue, placed: MapSign, rijen: Sequence[Rij]) -> Speld:
    r, box = rijen[placed.members[0]], placed.box
    return Speld(r.merk, box.x, box.y, placed.spot, placed.has_line, *sign(catalogue, r.thema))


@lru_cache(maxsize=64)  # for speed
def _signs(
    spots: tuple[Spot, ...], frame: MapFrame, fixed: tuple[Box, ...], zoom: float
) -> tuple[list[MapSign], tuple[float, float, float, float]]:
    """The signs and their size; kept, because they are the same in every language."""
    if not fits(len(spots), frame.width, frame.height, zoom):
        raise TooManyPlacesError(len(spots))
    most: list[MapSign] = []
    for sizes in (
        (round(wide * zoom, 2), round(high * zoom, 2), text * zoom, round(circle * zoom, 2))
        for wide, high, text, circle in SIZES
    ):
        found = arranged(spots, SignSizes(sizes[:2], sizes[3]), frame.width, frame.height, fixed)
        if not most or len(found) > len(most):
            most, chosen = found, sizes
        if len(found) == len(spots):
            break
    return most, chosen


def fits(count: int, width: float, height: float, zoom: float) -> bool:
    """Whether so many places are not too many for the list of a map."""
    wide, high = (part * zoom for part in SMALLEST_BOX)
    return count * wide * high <= DENSEST * width * height


def _practice(scope: Scope, frame: MapFrame, zoom: float) -> list[Box]:
    if not scope.praktijk:
        return []
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    return [Box(x, y, PRACTICE * zoom, PRACTICE * zoom)]


def _circle(scope: Scope, frame: MapFrame, metres: int, language: str) -> Cirkel:
    assert scope.praktijk
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    lopen = isolated(walk(metres, language), language)
    return Cirkel(metres, sheet_words.scale(metres, language), x, y, _radius(frame, metres), lopen)


def _radius(frame: MapFrame, metres: int) -> float:
    return round(metres * frame.scale, 2)


def _circle_names(scope: Scope, frame: MapFrame, zoom: float) -> list[Box]:
    """Where a circle is named: at its lowest point, just inside."""
    if not scope.praktijk:
        return []
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    return [Box(x, y + _radius(frame, metres) - 2.4 * zoom, 12 * zoom, 4 * zoom) for metres in CIRCLES]
