"""Opening an extract of OpenStreetMap: what its head says of where and when it is from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from sociale_kaart.tools.ondergrond import ondergrond_rules as rules
from sociale_kaart.tools.ondergrond.ondergrond_rules import OndergrondError

Box = tuple[float, float, float, float]  # west, south, east, north


@dataclass
class Extract:
    """What is known of an extract once it has been read; `unclosed`: relations that make no area.

    `open_coast`: a coast ends in the middle of the region, so that nobody knows where the sea is.
    """

    path: Path
    box: Box | None
    datum: date | None
    unclosed: list[int] = field(default_factory=list)
    open_coast: bool = False


def opened(path: Path) -> Extract:
    """What its head says, or OndergrondError."""
    import osmium

    if not path.is_file():
        raise OndergrondError(rules.NO_FILE, path=path)
    with path.open("rb") as file:
        if b"OSMHeader" not in file.read(64):
            raise OndergrondError(rules.NOT_PBF, path=path.name)
    try:
        header = osmium.io.Reader(osmium.io.File(str(path), "pbf"), osmium.osm.osm_entity_bits.NOTHING).header()
    except RuntimeError:
        raise OndergrondError(rules.NOT_PBF, path=path.name) from None
    box = header.box()
    said = header.get("osmosis_replication_timestamp")[:10]
    return Extract(path, _degrees(box) if box.valid() else None, date.fromisoformat(said) if said else None)


def _degrees(box: Any) -> Box:
    low, high = box.bottom_left, box.top_right
    return low.lon, low.lat, high.lon, high.lat
