"""What the templates of the agenda get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.languages.texts import Gezegd


@dataclass(frozen=True)
class Agendaregel:
    """Once that something is on. `einde`: minutes from the first midnight of the page, for the script that hides what
    is over. `feiten`: in a few words what one must know first."""

    tijd: str
    einde: int
    plek: str
    stuk: str
    naam: Gezegd
    bij: str
    gebied: str
    feiten: tuple[str, ...]


@dataclass(frozen=True)
class AgendaDeel:
    """A smaller agenda that has all of it: name, address below the home, how much is in it."""

    naam: str
    pad: str
    aantal: int


@dataclass(frozen=True)
class DagMetRegels:
    """`nummer` counts from today. `regels`: not all of them when there are too many for one page; then `delen`
    are where the rest is."""

    nummer: int
    id: str
    naam: str
    regels: Sequence[Agendaregel]
    aantal: int
    delen: Sequence[AgendaDeel] = ()


@dataclass(frozen=True)
class AgendaKeuze:
    """A value to choose in a field, and its name."""

    waarde: str
    naam: str


@dataclass(frozen=True)
class AgendaPage:
    """`gebied`: id and name of where this is about, empty for the whole region. `boven`: name and address of the agenda
    above this one. `leeg`: nothing is on this week; `zonder`: nor has anybody told of anything at all."""

    kop: str
    gebied: str
    gebied_naam: str
    boven: tuple[str, str] | None
    dagen: Sequence[DagMetRegels]
    gebieden_hier: Sequence[AgendaDeel]
    leeg: bool
    zonder: bool
    webcal: str
    ics: str
    velden: Mapping[str, Sequence[AgendaKeuze]]
    bestanden: Sequence[tuple[int, str]]
    duur: int
    script: str
