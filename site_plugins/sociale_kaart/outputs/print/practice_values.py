"""What the templates of the sheets of one practice get: its page by question, and the notes that it gives along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sociale_kaart.outputs.print.row_values import Kanaal, PlekOpPapier, Tekst
from sociale_kaart.outputs.print.sheet_values import Blad, Noodnummer, QrCode


@dataclass(frozen=True)
class VraagOpPapier:
    """What people come with, where they can go, and whom they can call."""

    naam: Tekst
    rijen: list[PlekOpPapier]
    lijnen: list[Noodnummer]


@dataclass(frozen=True)
class Praktijkblad(Blad):
    onderwerp: Tekst
    ondertitel: str
    adres: Tekst
    vragen: list[VraagOpPapier]
    crisis: list[Noodnummer]
    maten: Mapping[str, object]
    qr: QrCode


@dataclass(frozen=True)
class Briefje:
    """A note about one place, which somebody takes along."""

    naam: Tekst
    soort: Tekst
    adres: list[Tekst]
    deur: Tekst | None
    thuis: list[Tekst]
    tijden: list[Tekst]
    kanalen: list[Kanaal]
    let_op: list[Tekst]
    qr: QrCode
    pagina: Kanaal
    gecontroleerd: str


@dataclass(frozen=True)
class Receptblok(Blad):
    """`van`: the practice that gives it; none leaves room for a stamp."""

    van: Tekst | None
    briefjes: list[Briefje]
