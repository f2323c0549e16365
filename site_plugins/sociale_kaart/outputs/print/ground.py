"""What is below the pins of a printed map: the drawing of the region or its own tiles, names, and whose map it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.isolating import letters_seen
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print.clipping import lines, shape
from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.map_values import Bronvermelding, KaartNaam, Laag, Ondergrond
from sociale_kaart.outputs.print.pins import Box, Room, Spot
from sociale_kaart.outputs.print.street_ground import picture, streets_for
from sociale_kaart.outputs.print.tiles import Ground, ground
from sociale_kaart.reading.ondergrond.ondergrond import CREDIT
from sociale_kaart.reading.plattegrond import Punt, Vlak

LETTER, LINE = 1.65, 3.6  # a letter's width and a line's height in millimetres, of names on the map (7.5 points)
SMALL, SMALL_LINE = 1.2, 2.8  # the same of whose map it is (6 points)
CLOSED = frozenset({"land", "groen", "water", "grens"})
NORTH = (10, 13)  # millimetres that the north arrow takes up


def below(catalogue: Catalogue, frame: MapFrame, language: str, zoom: float) -> Ondergrond:
    """What is painted first; the drawing of the region is left out below streets and tiles that cover it."""
    streets = streets_for(catalogue, frame)
    tiles = _tiles(catalogue, frame)
    return Ondergrond(
        breed=frame.width,
        hoog=frame.height,
        zoom=zoom,
        lagen=[] if streets or (tiles and tiles.whole) else _layers(catalogue, frame),
        tegels=tiles.svg if tiles else None,
        straten=picture(streets, frame, zoom) if streets else None,
        bron=_credit(catalogue, frame, language, zoom),
    )


def covered(catalogue: Catalogue, frame: MapFrame) -> Sequence[Box]:
    """Where tiles are, which have names of their own."""
    tiles = _tiles(catalogue, frame)
    return tiles.covers if tiles else ()


def _tiles(catalogue: Catalogue, frame: MapFrame) -> Ground | None:
    """The region's own; streets need none."""
    return None if streets_for(catalogue, frame) else ground(catalogue.folder, catalogue.regio.achtergrond, frame)


def corners(catalogue: Catalogue, frame: MapFrame, zoom: float) -> list[Box]:
    """The scale bar, the north arrow and whose map it is keep their corners."""
    wide, high = _bar(frame, zoom), 10 * zoom
    north = Box(frame.width - NORTH[0] * zoom / 2, NORTH[1] * zoom / 2, NORTH[0] * zoom, NORTH[1] * zoom)
    x, y, credit_wide, credit_high = _credit(catalogue, frame, catalogue.regio.eerste_taal, zoom).vak
    return [Box(wide / 2, frame.height - high / 2, wide, high), north, Box(x, y, credit_wide, credit_high)]


def _bar(frame: MapFrame, zoom: float) -> float:
    return max(frame.bar() * frame.scale, 20) + 8 * zoom


def _credit(catalogue: Catalogue, frame: MapFrame, language: str, zoom: float) -> Bronvermelding:
    """Whose map it is, in the corner that the scale bar leaves; as much room in every language, so that pins agree."""
    letters = max(
        sum(letters_seen(s.tekst) + 3 for s in _sources(catalogue, frame, code))
        for code in {language, *catalogue.regio.talen}
    )
    wide = max(min(letters * SMALL * zoom + 2, frame.width - _bar(frame, zoom) - 4), 1.0)
    high = ceil(letters * SMALL * zoom / wide) * SMALL_LINE * zoom + 1
    vak = [round(part, 2) for part in (frame.width - wide / 2, frame.height - high / 2, wide, high)]
    return Bronvermelding([[s.tekst, s.lang] for s in _sources(catalogue, frame, language)], vak)


def _sources(catalogue: Catalogue, frame: MapFrame, language: str) -> list[Gezegd]:
    """From the streets, else from the tiles, from the drawing, or from both where each has a part."""
    if streets_for(catalogue, frame):
        return [Gezegd(CREDIT, "en")]
    achtergrond = catalogue.regio.achtergrond
    tiles, drawn = _tiles(catalogue, frame), say_in(catalogue.plattegrond.naam, language)
    found = [Gezegd(achtergrond.bron, "nl")] if tiles and achtergrond else []
    return found if drawn is None or (tiles and tiles.whole) else [*found, drawn]


def _layers(catalogue: Catalogue, frame: MapFrame) -> list[Laag]:
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
    return [
        Laag(kind, part, round(wide, 2))
        for kind, lijn, wide in drawn
        for part in _parts(kind, frame.line(lijn), frame)
        if frame.shows(part)
    ]


def _parts(kind: str, line: list[Spot], frame: MapFrame) -> Iterable[list[Spot]]:
    """What of it is on the map."""
    if kind in CLOSED:
        part = shape(line, frame)
        return [part] if part else []
    return lines(line, frame)


def names(catalogue: Catalogue, frame: MapFrame, language: str, room: Room, zoom: float) -> Iterator[KaartNaam]:
    """Names where there is room for them, the most helpful first; areas in the reader's language, else as on signs."""
    streets = streets_for(catalogue, frame)
    for kind, said, punt in _wanted(catalogue, language):
        if streets and kind != "gebied":  # they have their own names
            continue
        x, y = frame.spot(*punt)
        dot = kind == "punt"
        wide = (letters_seen(said.tekst) * LETTER * (1.15 if kind == "gebied" else 1) + 1) * zoom
        high = (LINE + (2 if dot else 0)) * zoom
        box = Box(x, y + ((LINE / 2 + 1) * zoom if dot else 0), wide, high)
        if room.is_free(box, 0.3):
            room.take(box)
            vak = [round(part, 2) for part in (box.x, box.y, box.width, box.height)]
            yield KaartNaam(kind, [said.tekst, said.lang], (x, y), vak)


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
