"""The figures for programs and spreadsheets: a row for each area and subject."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.counting import Cell, Dekking
from sociale_kaart.dekking.on_foot import Distances, spots_of

ANSWERS = ("ja", "nee", "onbekend")


@dataclass(frozen=True)
class Figures:
    """`gebied` "": the whole region. `lopen`: metres on foot to the nearest place for it; of the region None.

    `maten`: by measure how many fit, do not, and of how many nobody has said.
    """

    gebied: str
    soort: str
    id: str
    plekken: int
    aanbod: int
    verlopen: int
    lopen: int | None
    inwoners: int | None
    maten: dict[str, tuple[int, int, int]]


def rows(found: Dekking, far: Distances) -> Iterator[Figures]:
    for subject in found.subjects:
        spots = spots_of(one.served.v for one in found.plekken[subject])
        for gebied in found.gebieden:
            way = far.on_foot(gebied, spots) if gebied else None
            yield _row(found.cells[gebied, subject], way)


def _row(cell: Cell, way: float | None) -> Figures:
    tallies = {id: (tally.ja, tally.nee, tally.onbekend) for id, tally in cell.maten.items()}
    metres = None if way is None else int(round(way, -1))
    which, counts = (cell.gebied, cell.subject.kind, cell.subject.id), (cell.plekken, cell.aanbod, cell.verlopen)
    return Figures(*which, *counts, metres, cell.inwoners, tallies)


def document(catalogue: Catalogue, found: Dekking, far: Distances) -> dict[str, object]:
    """For a program; see docs/contract.md."""
    return {
        "versie": 1,
        "gemaakt": catalogue.today.isoformat(),
        "regio": catalogue.regio.regio,
        "gebieden": [id for id in found.gebieden if id],
        "maten": [measure.id for measure in found.measures],
        "cijfers": [asdict(row) for row in rows(found, far)],
    }


def table(found: Dekking, far: Distances) -> str:
    """For a spreadsheet: a semicolon between the cells, as Dutch ones have it, and three columns for each measure."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    head = [f"{measure.id} {answer}" for measure in found.measures for answer in ANSWERS]
    writer.writerow(["gebied", "soort", "id", "plekken", "aanbod", "verlopen", "lopen", "inwoners", *head])
    for row in rows(found, far):
        cells = [number for tally in row.maten.values() for number in tally]
        way, people = ("" if number is None else number for number in (row.lopen, row.inwoners))
        writer.writerow([row.gebied, row.soort, row.id, row.plekken, row.aanbod, row.verlopen, way, people, *cells])
    return target.getvalue()
