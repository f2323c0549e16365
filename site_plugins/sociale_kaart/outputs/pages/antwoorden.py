"""What the pages that help to choose show: the answers to each question, and the short list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from sociale_kaart.rendering.crisis import Crisis
from sociale_kaart.rendering.whom_to_ask import Aanspreekpunt


class Onderwerp(NamedTuple):
    """An answer to *what is it about*."""

    naam: str
    uitleg: str
    pictogram_id: str
    pad: str


class Antwoord(NamedTuple):
    """An answer to *for whom* or *where*, how many places it leads to, and its address."""

    naam: str
    aantal: int
    pad: str


class Lijstdeel(NamedTuple):
    """Rows, and the heading above them: "" for none."""

    kop: str
    rijen: list[Markup]


@dataclass(frozen=True)
class Wie:
    """For the template `pages/wegwijzer-wie.html`. `gekozen`: what was chosen so far, and where to choose otherwise."""

    gekozen: list[tuple[str, str]]
    crisis: list[Crisis]
    groepen: list[Antwoord]


@dataclass(frozen=True)
class Keuzelijst:
    """For the template `pages/wegwijzer-lijst.html`. `onbekend`: how many of which it is not known for whom they are.

    `meer`: how many are not shown; `verder`: name, address and pictogram of the lists that hold those.
    `contactpunten`: whom to ask in the area that was chosen; `gemis_in`: where to say that something is not there.
    """

    gekozen: list[tuple[str, str]]
    crisis: list[Crisis]
    gebieden_hier: list[Antwoord]
    regio: str
    aantal: int
    onbekend: int
    delen: list[Lijstdeel]
    geheim: bool
    meer: int
    verder: list[tuple[str, str, str]]
    contactpunten: tuple[Aanspreekpunt, ...] = ()
    gemis_in: str = ""
