"""What the template of the index gets: under which number a place is, by its name and by what people come with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sociale_kaart.outputs.print.row_values import Kanaal, Tekst
from sociale_kaart.outputs.print.sheet_values import Blad, Noodnummer


@dataclass(frozen=True)
class NaamInRegister:
    """`bellen`: the first number or address; a place may have none."""

    naam: Tekst
    merk: str
    teken: int
    kleur: str
    bellen: Kanaal | None


@dataclass(frozen=True)
class SoortInRegister:
    """The numbers of all places of a kind; none where there are so many that they stand by kind."""

    naam: Tekst
    merken: list[str]


@dataclass(frozen=True)
class VraagInRegister:
    """What people come with, in the words that they use, best first; `weten_meer`: these kinds know who can help."""

    naam: Tekst
    ook: Tekst | None
    lijnen: list[Noodnummer]
    soorten: list[SoortInRegister]


@dataclass(frozen=True)
class Register(Blad):
    onderwerp: Tekst
    ondertitel: str
    namen: list[NaamInRegister]
    vragen: list[VraagInRegister]
    soorten: list[SoortInRegister]
    maten: Mapping[str, object]
