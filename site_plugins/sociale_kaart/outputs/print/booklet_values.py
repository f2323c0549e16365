"""What the template of the booklet gets."""

from __future__ import annotations

from dataclasses import dataclass

from sociale_kaart.outputs.print.map_values import GedrukteKaart
from sociale_kaart.outputs.print.row_values import Regels
from sociale_kaart.outputs.print.sheet_values import LijnOpPapier, Lijstblad, Noodnummer, QrCode


@dataclass(frozen=True)
class Boekje(Lijstblad):
    """Without a map where that has no room for all the pins."""

    crisis: list[Noodnummer]
    gebieden: Regels
    lijnen: list[LijnOpPapier]
    kaart: GedrukteKaart | None
    qr: QrCode
