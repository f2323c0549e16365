"""What the template of the agenda gets: what is on, day by day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sociale_kaart.outputs.print.row_values import Kanaal, Regels, Tekst
from sociale_kaart.outputs.print.sheet_values import Blad, QrCode


@dataclass(frozen=True)
class KeerOpPapier:
    """Once that something is; `waar`: at which place, on a sheet about many."""

    tijd: str
    naam: Tekst
    waar: Tekst | None
    feiten: list[str]


@dataclass(frozen=True)
class DagOpPapier:
    naam: str
    regels: list[KeerOpPapier]


@dataclass(frozen=True)
class Agenda(Blad):
    """What is on, day by day; `adres` and `kanalen`: of the one place that it is about.

    `ook_vragen`: whom to ask where nothing is on.
    """

    onderwerp: Tekst
    ondertitel: str
    maten: Mapping[str, object]
    adres: Tekst | None
    kanalen: list[Kanaal]
    let_op: list[Tekst]
    dagen: list[DagOpPapier]
    ook_vragen: Regels
    qr: QrCode
