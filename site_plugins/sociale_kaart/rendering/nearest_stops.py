"""The stops that one walks to from a door, in words: what kind it is, what it is called, how many minutes it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.isolating import END, LEFT_TO_RIGHT
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.ondergrond.cut import MapWindow, cut
from sociale_kaart.rendering.distances import walk


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


FAR = 800  # metres as the crow flies: who has to walk farther asks for the way
KINDS = {
    "bus": _("Bus stop %(name)s"),
    "tram": _("Tram stop %(name)s"),
    "metro": _("Metro station %(name)s"),
    "trein": _("Train station %(name)s"),
    "veer": _("Ferry %(name)s"),
}


@dataclass(frozen=True)
class Halte:
    """`meter`: from the door, as the crow flies."""

    soort: str
    naam: str
    meter: float


def stops_near(catalogue: Catalogue, v: Voorziening) -> tuple[Halte, ...]:
    """The nearest one of each kind, from near to far; none for a place that nobody may find, or without streets."""
    spot, ondergrond = v.locatie, catalogue.ondergrond
    if spot is None or v.werkgebied or is_secret(v, catalogue.woorden):
        return ()
    if not ondergrond or not ondergrond.grenzen.contain(spot.lat, spot.lon):
        return ()
    found = cut(ondergrond, MapWindow.around(spot.lon, spot.lat, 2 * FAR, 2 * FAR), blocks=False).get("haltes", [])
    stops = (Halte(one.soort, one.naam, hypot(x - FAR, y - FAR)) for one in found for x, y in one.lines[0][:1])
    nearest: dict[str, Halte] = {}
    for stop in sorted(stops, key=lambda stop: (stop.meter, stop.naam)):
        if stop.soort in KINDS and stop.meter <= FAR:
            nearest.setdefault(stop.soort, stop)
    return tuple(nearest.values())


def in_words(stops: tuple[Halte, ...], language: str) -> Iterator[str]:
    """A line for each: what it is called as on its sign."""
    for stop in stops:
        apart = f"{LEFT_TO_RIGHT}{stop.naam}{END}" if direction(language) == "rtl" else stop.naam
        name = translations(language).gettext(KINDS[stop.soort]) % {"name": apart}
        yield f"{name}: {walk(stop.meter, language)}"
