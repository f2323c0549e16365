"""The streets around a place, as a picture of its own: names as on the signs, day and night, without a script.

One file for all languages, which a page fetches when somebody comes to where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.ondergrond.cut import Drawn, MapWindow, cut, on_world
from sociale_kaart.reading.ondergrond.ondergrond import CLOSEST, Stratenkaart
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.street_looks import ROADS, looks
from sociale_kaart.rendering.street_names import Covered, Name, Names, near_middle
from sociale_kaart.rendering.street_paths import path, strokes
from sociale_kaart.rendering.view_box import STREETS_HIGH, STREETS_WIDE, plek_kaart

SIZE = 15.0  # of a letter in metres on the ground: 10 pixels on a phone, 15 on a screen
ZOOM = 16.6  # of the moving map, on which a pixel is a metre
PIN = Covered(STREETS_WIDE / 2 - 15, STREETS_HIGH / 2 - 40, STREETS_WIDE / 2 + 15, STREETS_HIGH / 2 + 4)
EDGE = 1.6
SPOTS = ("gebouw", "plein", "water", "groen")


def by_tile(places: Iterable[Voorziening]) -> list[Voorziening]:
    """In an order in which those on one tile follow one another."""
    return sorted((v for v in places if v.locatie), key=lambda v: (_tile(v), v.id))


def _tile(v: Voorziening) -> tuple[int, int]:
    x, y = on_world(v.locatie.lon, v.locatie.lat) if v.locatie else (0.0, 0.0)
    return int(x * 2**CLOSEST), int(y * 2**CLOSEST)


def files(catalogue: Catalogue, places: Iterable[Voorziening]) -> Iterator[tuple[str, bytes]]:
    """Of those that have a door which everybody may know."""
    for v in places:
        kaart = plek_kaart(catalogue, v)
        if kaart and kaart.straten and v.locatie and catalogue.ondergrond:
            street = v.adres.straat if v.adres else ""
            yield kaart.straten, drawing(catalogue.ondergrond, v.locatie.lon, v.locatie.lat, street or "")


def drawing(ondergrond: Stratenkaart, lon: float, lat: float, street: str = "") -> bytes:
    """The picture around a spot. `street`: the one that the place is in, which is named before all others."""
    window = MapWindow.around(lon, lat, STREETS_WIDE, STREETS_HIGH)
    found = cut(ondergrond, window)
    placed = _names(window, found, street)
    template = environment("nl").get_template("parts/straten.svg")
    text = template.render(
        wide=STREETS_WIDE,
        high=STREETS_HIGH,
        size=SIZE,
        looks=looks(),
        **{layer: path(found.get(layer, []), closed=True) for layer in ("groen", "water", "gebouwen")},
        waterlijnen=strokes(found.get("waterlijnen", []), ("sloot", "vaart"), ZOOM),
        paden=strokes(found.get("wegen", []), ("pad",), ZOOM),
        wegen=strokes(found.get("wegen", []), ROADS, ZOOM),
        spoor=strokes(found.get("spoor", []), ("tram", "metro", "trein"), ZOOM),
        haltes=[(name.x, name.y - SIZE) for name in placed if name.soort == "halte"],
        namen=placed,
        rand=EDGE,
    )
    return "".join(line.strip() + "\n" for line in text.splitlines() if line.strip()).encode()


def _names(window: MapWindow, found: dict[str, list[Drawn]], street: str) -> list[Name]:
    """The street of the place, the stops, the other streets from near to far, and what people call a spot by."""
    names = Names(window, SIZE, [PIN])
    streets = near_middle(window, (one for one in found.get("wegen", []) if one.soort != "pad"))
    own, others = ([one for one in streets if (one.naam == street) is is_own] for is_own in (True, False))
    for one in own:
        names.along(one)
    for stop in _once(near_middle(window, found.get("haltes", []))):
        names.at(Drawn("halte", stop.naam, stop.lines), SIZE, dot=6)
    for one in (*others, *near_middle(window, _as("water", found.get("waterlijnen", [])))):
        names.along(one)
    for one in near_middle(window, (*found.get("gebouwnamen", []), *found.get("namen", []))):
        if one.soort in SPOTS:
            names.at(one)
    return names.placed


def _once(things: Iterable[Drawn]) -> list[Drawn]:
    """The first of each name: where trams stop buses often do, too."""
    return list({thing.naam: thing for thing in reversed(list(things))}.values())[::-1]


def _as(soort: str, things: Iterable[Drawn]) -> list[Drawn]:
    return [Drawn(soort, thing.naam, thing.lines) for thing in things]
