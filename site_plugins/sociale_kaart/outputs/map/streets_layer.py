"""The streets on the moving map: their tiles, and what makes the map fetch the script that draws them.

Each tile is a file of its own. Not every host gives pieces of one large file, a phone that keeps the map can only keep
files, and when the streets are made anew it fetches those that changed.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.map.folium_script import MAP
from sociale_kaart.reading.ondergrond.ondergrond import CREDIT, LICENCE, Stratenkaart
from sociale_kaart.rendering.view_box import STREETS

FOLDER = "data/ondergrond"
SCRIPT = "straten.js"
LICENCES = "assets/straten-LICENCES.txt"
RULE = b"\n" + b"-" * 78 + b"\n\n"
ABOUT = "https://www.openstreetmap.org/copyright"
NEAR = 13  # the zoom from which there are streets instead of the drawing: from here on names can be read


def tile_files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """As they were made: packed, whatever a host does."""
    if catalogue.ondergrond:
        for (zoom, x, y), packed in catalogue.ondergrond.packed_tiles():
            yield f"{FOLDER}/{zoom}/{x}/{y}.mvt", packed


def script_lines(catalogue: Catalogue, assets: Mapping[str, str]) -> str:
    """What comes behind the script that makes the map; nothing without streets, or where the region has tiles.

    Where there is a drawing, the script for streets is fetched when somebody comes near enough to see them.
    """
    if not has_streets(catalogue):
        return ""
    near = NEAR if catalogue.plattegrond.gebieden or catalogue.plattegrond.water else 0
    about: dict[str, object] = {"van": near, "bron": CREDIT, "over": ABOUT}
    about["bereik"] = _reach(catalogue.ondergrond) if catalogue.ondergrond else {}
    given = json.dumps(about, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return (
        f"let asked; const near = () => asked || {MAP}.getZoom() >= {near} && (asked = "
        f"import('./{assets[SCRIPT]}').then(({{show}}) => show({MAP}, "
        f"{{tegels: new URL('../{FOLDER}/', import.meta.url).href, ...{given}}})));\n"
        f"{MAP}.on('zoomend', near);\nsetTimeout(near);\n"
    )


def _reach(ondergrond: Stratenkaart) -> dict[int, list[int | str]]:
    """Of each zoom the first x and y, the last, and a bit for each tile between: only those are asked for."""
    found: dict[int, list[int | str]] = {}
    for zoom, (left, top, right, bottom) in ondergrond.reach.items():
        wide = right - left + 1
        bits = bytearray((wide * (bottom - top + 1) + 7) // 8)
        for x, y in ((x, y) for one, x, y in ondergrond.archive.tiles if one == zoom):
            number = (y - top) * wide + x - left
            bits[number // 8] |= 1 << number % 8
        found[zoom] = [left, top, right, bottom, b64encode(bits).decode()]
    return found


def with_credit(catalogue: Catalogue, file: tuple[str, bytes]) -> tuple[str, bytes]:
    """Among the licences of the code that draws the streets: whose the streets themselves are, and of which day."""
    name, content = file
    if name != LICENCES or not catalogue.ondergrond:
        return file
    day = f", {catalogue.ondergrond.datum}" if catalogue.ondergrond.datum else ""
    said = f"The streets in {FOLDER}/ and {STREETS}/: {CREDIT} ({LICENCE}{day})\n{ABOUT}\n"
    return name, content + RULE + said.encode()


def has_streets(catalogue: Catalogue) -> bool:
    return catalogue.ondergrond is not None and not catalogue.regio.achtergrond
