"""What the template of the hand-out in pictures gets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sociale_kaart.outputs.print.map_values import GedrukteKaart
from sociale_kaart.outputs.print.row_values import Kanaal, Tekst
from sociale_kaart.outputs.print.sheet_values import Blad, Noodnummer, QrCode


@dataclass(frozen=True)
class Beeld:
    """A pictogram, what it says, and whether it is so (`ja`), is not so (`nee`), or neither."""

    svg: str
    woord: str
    merk: str


@dataclass(frozen=True)
class Kalenderdag:
    """A day: `soort` is `open`, `dicht`, `vraag` (nobody is sure) or `voorbij`."""

    naam: str
    dag: str
    soort: str
    tijden: list[str]


@dataclass(frozen=True)
class Plaatjesplek:
    """Without `weken` nobody knows when it is open."""

    naam: Tekst
    soort: Beeld
    adres: list[Tekst]
    kanalen: list[Kanaal]
    weken: list[list[Kalenderdag]]
    feiten: list[Beeld]
    let_op: list[Tekst]
    kaart: GedrukteKaart | None
    qr: QrCode
    pagina: Kanaal
    gecontroleerd: str


@dataclass(frozen=True)
class Beeldblad(Blad):
    """`tekens`: pictograms by name, of the address, the clock, and each way to reach somebody."""

    maten: Mapping[str, object]
    tekens: Mapping[str, str]
    crisis: list[Noodnummer]
    plekken: list[Plaatjesplek]
