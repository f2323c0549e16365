"""Round numbers on a printed map, each for places that lie close together: in the order in which one reads it."""

from __future__ import annotations

from collections.abc import Sequence

from sociale_kaart.outputs.print.map_values import Tros
from sociale_kaart.outputs.print.selection import Rij
from sociale_kaart.outputs.print.signs_on_map import MapSign

BAND = 20.0  # millimetres: one reads in rows that are so high, each from west to east


def round_numbers(signs: Sequence[MapSign], rijen: Sequence[Rij]) -> list[Tros]:
    """Those of a map; on another one other places lie close together."""
    shared = [sign for sign in signs if len(sign.members) > 1]
    shared.sort(key=lambda sign: (sign.box.y // BAND, sign.box.x))
    return [
        Tros(str(n), s.box.x, s.box.y, s.spot, s.has_line, [rijen[member].merk for member in s.members])
        for n, s in enumerate(shared, 1)
    ]
