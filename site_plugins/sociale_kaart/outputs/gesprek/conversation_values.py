"""What the templates of `/gesprek/` get. `nl` says a text in Dutch: it stands beside the patient's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.reading.words import Categorie
from sociale_kaart.rendering.seen_by_all import Bestemming

Dutch = Callable[[str], str]


@dataclass(frozen=True)
class Tegel:
    """A dimension to tap. `naam` and `uitleg` are to be translated; `soorten`: ids of the kinds that serve it."""

    id: str
    naam: str
    uitleg: str
    pictogram: str
    soorten: Sequence[str]


@dataclass(frozen=True)
class Praktijkplek:
    """Where distances are counted from."""

    naam: str
    lat: float
    lon: float

    @classmethod
    def of(cls, praktijk: Praktijk) -> Praktijkplek:
        return cls(praktijk.naam, praktijk.locatie.lat, praktijk.locatie.lon)


@dataclass(frozen=True)
class GesprekPage:
    """`praktijken`: the pages of the region's practices; `bestanden`: where the script finds its files.

    `nederlands`: where the Dutch pages are, to print beside these. `dossier`: how a record names the site, and
    where short codes lead.
    """

    nl: Dutch
    met_nl: bool
    nederlands: str | None
    site_naam: str
    dossier: tuple[str, str]
    is_sample: bool
    tegels: Sequence[Tegel]
    praktijk: Praktijkplek | None
    praktijken: Sequence[Bestemming]
    bestanden: Mapping[str, str | list[str]]
    script: str


@dataclass(frozen=True)
class Zoekvraag:
    """What somebody types for a need, in which language, and where it leads."""

    tekst: str
    taal: str
    adres: str


@dataclass(frozen=True)
class Vraaggroep:
    """Questions that the same kind of place is an answer to; `waarom` it is, where somebody has said so."""

    waarom: Mapping[str, str]
    vragen: Sequence[Zoekvraag]


@dataclass(frozen=True)
class DimensiePage:
    """One dimension without a script: kinds of places, with why each serves it, and what people ask for."""

    nl: Dutch
    met_nl: bool
    tegel: Tegel
    soorten: Sequence[Categorie]
    gevraagd: Sequence[Vraaggroep]
