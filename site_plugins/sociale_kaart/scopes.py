"""What a sheet is about: the region, an area, or what lies around a practice; and of which of them there are sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.place.adres import Locatie, metres
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.reading.settings import ALL_SHEETS, NO_SHEETS, Druk

FOLDER = "druk"  # of the sheets and their pages, below a language's home
UP_TO = 500  # places for which a build makes sheets unasked: a minute of work on one core, once a day
OF_EACH = {"muurkaart", "balielijst", "register"}  # the sheets that there are of every one of them
OF_AREAS = {"boekje"}  # those of an area
OF_PRACTICES = {"afstandslijst"}  # those of a practice
CHOSEN = {"praktijkblad", "recept"}  # those of a practice that chose its places
CIRCLES = (500, 1000, 2000)  # metres to walk: 6, 12 and 25 minutes
REACH = CIRCLES[-1]


@dataclass(frozen=True)
class Scope:
    """`id`: how file names and the command call it. `gebied` and `praktijk`: one of them, or neither for the region."""

    id: str
    gebied: str = ""
    praktijk: Praktijk | None = None

    def holds(self, v: Voorziening) -> bool:
        """Whether a place with a location is within what the sheet claims to show."""
        if self.praktijk:
            return v.locatie is not None and self.distance(v.locatie) <= REACH
        return not self.gebied or v.gebied == self.gebied

    def area(self, catalogue: Catalogue) -> str:
        """The area that it is in; of a practice that of the nearest place with a door. Empty for the region."""
        if not self.praktijk:
            return self.gebied
        near = ((self.distance(v.locatie), v.gebied) for v in catalogue.met_deur if v.locatie and v.gebied)
        return min(near, default=(0.0, ""))[1]

    def may_serve(self, v: Voorziening, area: str) -> bool:
        """Whether a place without a spot is for who is there: nobody can measure how far it is."""
        return not area or area in (v.gebied, *v.werkgebied)

    def distance(self, spot: Locatie) -> float:
        """Metres from the practice as the crow flies."""
        assert self.praktijk
        return metres(self.praktijk.locatie, spot)

    def name(self, catalogue: Catalogue, language: str) -> Gezegd:
        """A practice is called what its door says; an area what the reader calls it."""
        if self.praktijk:
            return Gezegd(self.praktijk.naam, "nl")
        if self.gebied:
            return say_in(catalogue.woorden.gebieden[self.gebied].naam, language) or Gezegd(self.gebied, "nl")
        return Gezegd(catalogue.regio.regio, "nl")


REGION = Scope("regio")


def scopes(catalogue: Catalogue) -> Iterator[Scope]:
    """Everything that sheets can be about: the region first, then practices, then areas."""
    yield REGION
    yield from (Scope(f"praktijk-{id}", praktijk=praktijk) for id, praktijk in catalogue.praktijken.items())
    yield from (Scope(f"gebied-{id}", gebied=id) for id in catalogue.woorden.gebieden)


def asked(catalogue: Catalogue) -> Druk:
    """What the region asks for; one that says nothing gets everything, unless that would take minutes."""
    small = len(catalogue.voorzieningen) <= UP_TO
    return catalogue.regio.druk or (ALL_SHEETS if small else NO_SHEETS)


def languages(catalogue: Catalogue) -> list[str]:
    """Those in which sheets are made unasked, in the order of the region's."""
    some = asked(catalogue).talen
    return [code for code in catalogue.regio.talen if code in some or not some]


def wanted_scopes(catalogue: Catalogue) -> list[Scope]:
    """What there are sheets of."""
    kinds = {"regio": "regio", "gebied": "gebieden", "praktijk": "praktijken"}
    druk = asked(catalogue)
    return [s for s in scopes(catalogue) if kinds[s.id.partition("-")[0]] in druk.waarvan and _has_sheets(druk, s)]


def _has_sheets(druk: Druk, scope: Scope) -> bool:
    chose = scope.praktijk is not None and scope.praktijk.praktijkblad
    of_kind = OF_AREAS if scope.gebied else OF_PRACTICES if scope.praktijk else set()
    there = OF_EACH | of_kind | (CHOSEN if chose else set())
    return not there.isdisjoint(druk.bladen)
