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
    """What is painted first."""

    breed: float
    hoog: float
    zoom: float
    lagen: list[Laag]
    tegels: str | None
    bron: Bronvermelding


@dataclass(frozen=True)
class KaartNaam:
    soort: str
    tekst: list[str]
    punt: Spot
    vak: list[float]


@dataclass(frozen=True)
class Cirkel:
    """All that lies within so many metres of the practice."""

    meter: int
    naam: str
    x: float
    y: float
    straal: float


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
class Speldmaat:
    breed: float
    hoog: float
    tekst: float


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
    speld: Speldmaat | None
    namen: list[KaartNaam]
    schaal: Schaal
    alt: str
