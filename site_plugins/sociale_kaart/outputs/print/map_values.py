"""What the template of the printed map gets: frozen values. Lengths are millimetres from the map's top left corner."""

from __future__ import annotations

from dataclasses import dataclass

from sociale_kaart.outputs.print.pins import Spot


@dataclass(frozen=True)
class Laag:
    """A line or a shape of the drawing below the pins."""

    soort: str
    punten: list[Spot]
    dik: float


@dataclass(frozen=True)
class Bronvermelding:
    """Whose map it is, and where that stands: middle, width and height."""

    teksten: list[list[str]]
    vak: list[float]


@dataclass(frozen=True)
class Ondergrond:
    """What is painted first. `straten`: a picture of the streets, which takes the place of the drawing and of tiles."""

    breed: float
    hoog: float
    zoom: float
    lagen: list[Laag]
    tegels: str | None
    straten: str | None
    bron: Bronvermelding


@dataclass(frozen=True)
class KaartNaam:
    soort: str
    tekst: list[str]
    punt: Spot
    vak: list[float]


@dataclass(frozen=True)
class Straatnaam:
    """A name along its street, or below a stop at `halte`: its middle, its slope in degrees, how wide it may be.

    `letter`, `teken`: how large its letters and the sign of a stop are. `eigen`: of the street where the place is.
    """

    tekst: list[str]
    x: float
    y: float
    hoek: float
    breed: float
    letter: float
    soort: str
    eigen: bool
    halte: Spot | None
    teken: float


@dataclass(frozen=True)
class Cirkel:
    """All that lies within so many metres of the practice; `lopen`: how long one walks."""

    meter: int
    naam: str
    x: float
    y: float
    straal: float
    lopen: str


@dataclass(frozen=True)
class Speld:
    """`punt`: where the place is; `weg`: whether the pin does not stand there."""

    merk: str
    x: float
    y: float
    punt: Spot
    weg: bool
    teken: int
    kleur: str


@dataclass(frozen=True)
class Tros:
    """A round number for a few places that lie close together; `punt`: the middle of them, `leden`: their numbers."""

    nummer: str
    x: float
    y: float
    punt: Spot
    weg: bool
    leden: list[str]


@dataclass(frozen=True)
class Speldmaat:
    """`rond`: how wide a round number is."""

    breed: float
    hoog: float
    tekst: float
    rond: float


@dataclass(frozen=True)
class Schaal:
    """The scale bar."""

    meter: int
    naam: str
    breed: float


@dataclass(frozen=True)
class GedrukteKaart(Ondergrond):
    """`praktijk`: the one spot that is marked. `speld`: None where there are no pins."""

    cirkels: list[Cirkel]
    praktijk: Spot | None
    spelden: list[Speld]
    trossen: list[Tros]
    speld: Speldmaat | None
    namen: list[KaartNaam]
    straatnamen: list[Straatnaam]
    schaal: Schaal
    alt: str
