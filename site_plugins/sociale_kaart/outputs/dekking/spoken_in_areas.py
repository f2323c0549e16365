"""Which languages people speak in the places of each area."""

from __future__ import annotations

from sociale_kaart.dekking.counting import REGION, Dekking
from sociale_kaart.dekking.in_words import name_of_area
from sociale_kaart.languages.direction import name_in
from sociale_kaart.outputs.dekking.coverage_values import Talen
from sociale_kaart.rendering.frame import Frame


def spoken_in_areas(frame: Frame, found: Dekking) -> Talen:
    """A column for each language that is known to be spoken somewhere."""
    [everything] = found.of_kind("alles")
    region = found.cells[REGION, everything].maten
    shown = [one for one in found.measures if one.kind == "taal" and region[one.id].ja]
    return Talen(
        [name_in(one.label, frame.language) for one in shown],
        [
            (
                name_of_area(area, frame.catalogue, frame.language),
                [found.cells[area, everything].maten[one.id] for one in shown],
            )
            for area in found.gebieden
            if area
        ],
    )
