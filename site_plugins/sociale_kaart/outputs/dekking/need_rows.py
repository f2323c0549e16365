"""Each need of the region: how many places there are for it, what fits, how far it is, and how many areas have none."""

from __future__ import annotations

from collections.abc import Mapping

from sociale_kaart.dekking.counting import REGION, Dekking
from sociale_kaart.dekking.measures import Measure
from sociale_kaart.dekking.on_foot import Reach
from sociale_kaart.dekking.subjects import Subject
from sociale_kaart.outputs.dekking.coverage_values import NoodRij
from sociale_kaart.rendering.distances import distance
from sociale_kaart.rendering.frame import Frame
from sociale_kaart.rendering.need_names import need_name

OF_A_NEED = ("gratis", "inloop", "avond", "weekend")


def of_a_need(found: Dekking) -> list[Measure]:
    """What is said of each need: a column each."""
    return [one for one in found.measures if one.id in OF_A_NEED]


def need_rows(frame: Frame, found: Dekking, reach: Mapping[Subject, Reach]) -> list[NoodRij]:
    """Those with the fewest places first. `reach`: of a need that has a place with a door."""
    rows = [_row(frame, found, need, reach.get(need)) for need in found.of_kind("nood")]
    return sorted(rows, key=lambda row: row.plekken)


def _row(frame: Frame, found: Dekking, need: Subject, reach: Reach | None) -> NoodRij:
    cell = found.cells[REGION, need]
    return NoodRij(
        need_name(frame.catalogue, need.id, frame.language),
        cell.plekken,
        [cell.maten[one.id] for one in of_a_need(found)],
        distance(reach.half, frame.language) if reach else "",
        distance(reach.farthest, frame.language) if reach else "",
        sum(not found.cells[area, need].plekken for area in found.gebieden if area),
    )
