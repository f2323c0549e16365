"""`data/ondergrond/`: the streets of the region, and whose they are. A region need not have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.ondergrond.pmtiles_file import Archive, Cell, read_archive
from sociale_kaart.reading.settings import Grenzen
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.reading.within import leads_away

FOLDER = "data/ondergrond"
TILES, SOURCE = f"{FOLDER}/straten.pmtiles", f"{FOLDER}/bron.yml"
CREDIT, LICENCE = "© OpenStreetMap contributors", "ODbL-1.0"  # as the licence asks it to be said
CLOSEST = 14  # the zoom of a tile with everything but the blocks of houses
BLOCKS = 15

BROKEN = Rule(
    "ondergrond-stuk",
    Say(
        "De straten in `{file}` zijn niet te lezen; de kaart heeft ze nu niet.",
        "The streets in `{file}` cannot be read; the map is without them now.",
    ),
    Say(
        "Maak ze opnieuw met `kaart ondergrond`, of haal de map `data/ondergrond` weg.",
        "Make them again with `kaart ondergrond`, or remove the folder `data/ondergrond`.",
    ),
    Level.WARNING,
)
NARROW = Rule(
    "ondergrond-te-klein",
    Say(
        "De straten zijn gemaakt voor kleinere `grenzen` dan die van nu: een deel van de kaart heeft er geen.",
        "The streets were made for smaller `grenzen` than those of now: a part of the map has none.",
    ),
    Say("Maak ze opnieuw met `kaart ondergrond`.", "Make them again with `kaart ondergrond`."),
    Level.WARNING,
)


@dataclass(frozen=True)
class Stratenkaart:
    """`datum`: the day of the data in OpenStreetMap. `grenzen`: the bounds they were made for."""

    path: Path
    datum: date | None
    grenzen: Grenzen

    @cached_property
    def archive(self) -> Archive:
        return read_archive(self.path)

    def packed_tiles(self) -> Iterator[tuple[Cell, bytes]]:
        """Every tile as it is kept, gzip, in the order of zoom, x and y."""
        for cell in sorted(self.archive.tiles):
            yield cell, self.archive.packed(cell)

    @cached_property
    def reach(self) -> Mapping[int, tuple[int, int, int, int]]:
        """Of each zoom the first and last x, and the first and last y: only within it a map asks for tiles."""
        found: dict[int, tuple[int, int, int, int]] = {}
        for zoom in sorted({zoom for zoom, _, _ in self.archive.tiles}):
            xs = [x for one, x, _ in self.archive.tiles if one == zoom]
            ys = [y for one, _, y in self.archive.tiles if one == zoom]
            found[zoom] = (min(xs), min(ys), max(xs), max(ys))
        return found


def read_ondergrond(region: Path, grenzen: Grenzen) -> tuple[Stratenkaart | None, list[Problem]]:
    """The streets; none when there are none, or when they cannot be used."""
    if not (region / TILES).exists() or leads_away(region, TILES):
        return None, []
    try:
        ondergrond = _source(region)
        if not ondergrond.archive.tiles:
            raise ValueError("empty")
    except (OSError, ValueError, KeyError, TypeError):
        return None, [BROKEN.at(FilePosition(TILES), file=TILES)]
    return ondergrond, [] if _covers(ondergrond.grenzen, grenzen) else [NARROW.at(FilePosition(SOURCE))]


def _source(region: Path) -> Stratenkaart:
    """What stands beside the tiles; it is written by us, so what is wrong with it needs no more than that."""
    tree, problems = read_tree((region / SOURCE).read_text("utf-8"), SOURCE)
    if problems or not isinstance(tree.value, dict):
        raise ValueError("no source")
    said = tree.value.get("datum", "")
    day = date.fromisoformat(said) if isinstance(said, str) and said else None
    return Stratenkaart(region / TILES, day, Grenzen.model_validate(tree.value["grenzen"]))


def _covers(made_for: Grenzen, now: Grenzen) -> bool:
    return made_for.contain(now.zuid, now.west) and made_for.contain(now.noord, now.oost)
