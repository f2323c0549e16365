"""The printed map as data for its template: the drawing of the region, pins, names, circles, a scale bar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print.paper import Frame
from sociale_kaart.outputs.print.pins import GAP, Box, Room, Spot, place_pins
from sociale_kaart.outputs.print.scope import CIRCLES, Scope
from sociale_kaart.outputs.print.selection import Rij
from sociale_kaart.reading.plattegrond import Punt, Vlak

# Width and height of a pin and the size of its text in points, from few places to many; the first that fits is used.
SIZES = ((9.4, 6.2, 9.5), (8.0, 5.2, 8.0), (6.8, 4.4, 6.8), (5.8, 3.7, 5.8), (4.9, 3.1, 4.9))
CROWDED = 0.16  # the share of the map that pins may cover before smaller ones are taken
LETTER, LINE = 1.65, 3.6  # a letter's width and a line's height in millimetres, of names on the map (7.5 points)
PRACTICE = 6.5  # millimetres: the sign that marks the practice
SHAPES = 6  # forms of pins; twice as many signs, because each is black on white or white on black


DENSEST = 0.45  # the share of the map that pins of the smallest size may cover and still find room


class TooManyPlacesError(Exception):
    """No map of this size has room for a pin for each place; the number of places."""


def drawing(
    catalogue: Catalogue, scope: Scope, rijen: Sequence[Rij], frame: Frame, language: str, zoom: float = 1.0
) -> dict[str, Any]:
    """`zoom`: how much larger than on A4 everything is that is drawn at a fixed size."""
    fixed = [*_corners(frame), *_practice(scope, frame), *_circle_names(scope, frame)]
    spots = [frame.spot(r.voorziening.locatie.lon, r.voorziening.locatie.lat) for r in rijen if r.voorziening.locatie]
    pins, size = _pins(tuple(spots), frame, tuple(fixed), zoom)
    room = Room(frame.width, frame.height, [*fixed, *pins])
    return {
        "breed": frame.width,
        "hoog": frame.height,
        "lagen": _layers(catalogue, frame),
        "cirkels": [_circle(scope, frame, metres) for metres in CIRCLES] if scope.praktijk else [],
        "praktijk": frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat) if scope.praktijk else None,
        "spelden": [
            {"merk": r.merk, "x": box.x, "y": box.y, "punt": spot, "weg": _moved(spot, box), **sign(catalogue, r.thema)}
            for r, spot, box in zip(rijen, spots, pins, strict=True)
        ],
        "speld": {"breed": size[0], "hoog": size[1], "tekst": size[2]},
        "namen": list(_names(catalogue, frame, language, room)),
        "schaal": {"meter": frame.bar(), "breed": round(frame.bar() * frame.scale, 2)},
    }


def background(catalogue: Catalogue, frame: Frame, spot: Spot, language: str) -> dict[str, Any]:
    """A map without pins, on which only one spot is marked."""
    corners = [*_corners(frame), Box(*spot, PRACTICE, PRACTICE)]
    return {
        "breed": frame.width,
        "hoog": frame.height,
        "lagen": _layers(catalogue, frame),
        "cirkels": [],
        "praktijk": spot,
        "spelden": [],
        "namen": list(_names(catalogue, frame, language, Room(frame.width, frame.height, corners))),
        "schaal": {"meter": frame.bar(), "breed": round(frame.bar() * frame.scale, 2)},
    }


def sign(catalogue: Catalogue, thema: str) -> dict[str, Any]:
    """Which of the twelve signs a theme has, and its colour, which nobody needs."""
    themas = catalogue.woorden.themas
    return {"teken": list(themas).index(thema) % (2 * SHAPES), "kleur": themas[thema].kleur}


@lru_cache(maxsize=64)
def _pins(
    spots: tuple[Spot, ...], frame: Frame, fixed: tuple[Box, ...], zoom: float
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


def _corners(frame: Frame) -> list[Box]:
    """The scale bar and the north arrow keep their corners."""
    wide = max(frame.bar() * frame.scale, 20) + 8
    return [Box(wide / 2, frame.height - 5, wide, 10), Box(frame.width - 5, 6.5, 10, 13)]


def _practice(scope: Scope, frame: Frame) -> list[Box]:
    if not scope.praktijk:
        return []
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    return [Box(x, y, PRACTICE, PRACTICE)]


def _circle(scope: Scope, frame: Frame, metres: int) -> dict[str, Any]:
    assert scope.praktijk
    x, y = frame.spot(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat)
    straal = round(metres * frame.scale, 2)
    return {"meter": metres, "x": x, "y": y, "straal": straal}


def _circle_names(scope: Scope, frame: Frame) -> list[Box]:
    """Where a circle is named: at its lowest point, just inside."""
    if not scope.praktijk:
        return []
    found = (_circle(scope, frame, metres) for metres in CIRCLES)
    return [Box(c["x"], c["y"] + c["straal"] - 2.4, 12, 4) for c in found]


def _layers(catalogue: Catalogue, frame: Frame) -> list[dict[str, Any]]:
    """From the bottom up; what cannot be seen on this sheet is left out."""
    plan = catalogue.plattegrond
    drawn: list[tuple[str, Sequence[Punt], float]] = [
        *(("land", g.lijn, 0) for g in plan.gebieden),
        *(("groen", v.lijn, 0) for v in plan.groen),
        *(("water", v.lijn, 0) for v in plan.water),
        *(("waterlijn", w.lijn, max(0.5, w.breedte * frame.scale)) for w in plan.waterlijnen),
        *((w.soort, w.lijn, 0) for w in plan.wegen),
        *(("grens", g.lijn, 0) for g in plan.gebieden),
    ]
    lines = [(kind, frame.line(lijn), round(wide, 2)) for kind, lijn, wide in drawn]
    return [{"soort": kind, "punten": line, "dik": wide} for kind, line, wide in lines if frame.shows(line)]


def _names(catalogue: Catalogue, frame: Frame, language: str, room: Room) -> Iterator[dict[str, Any]]:
    """Names where there is room for them, the most helpful first; areas in the reader's language, else as on signs."""
    for kind, said, punt in _wanted(catalogue, language):
        x, y = frame.spot(*punt)
        dot = kind == "punt"
        wide = len(said.tekst) * LETTER * (1.15 if kind == "gebied" else 1) + 1
        box = Box(x, y + (LINE / 2 + 1 if dot else 0), wide, LINE + (2 if dot else 0))
        if room.is_free(box, 0.3):
            room.take(box)
            vak = [round(part, 2) for part in (box.x, box.y, box.width, box.height)]
            yield {"soort": kind, "tekst": [said.tekst, said.lang], "punt": (x, y), "vak": vak}


def _wanted(catalogue: Catalogue, language: str) -> Iterator[tuple[str, Gezegd, Punt]]:
    plan, words = catalogue.plattegrond, catalogue.woorden.gebieden
    for gebied in plan.gebieden:
        yield from _named("gebied", words[gebied.id].naam if gebied.id in words else {}, language, gebied.label)
    for punt in plan.herkenningspunten:
        yield from _named("punt", punt.naam, "nl", punt.punt)
    for kind, vlakken in (("water", plan.water), ("groen", plan.groen)):
        for vlak in vlakken:
            yield from _named(kind, vlak.naam, "nl", _middle(vlak))


def _named(kind: str, texts: Mapping[str, str], language: str, punt: Punt) -> Iterator[tuple[str, Gezegd, Punt]]:
    said = say_in(texts, language)
    if said:
        yield kind, said, punt


def _middle(vlak: Vlak) -> Punt:
    if vlak.label:
        return vlak.label
    lons, lats = zip(*vlak.lijn, strict=True)
    return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2
