"""The streets on the moving map: their tiles, and what makes the map fetch the script that draws them.

Each tile is a file of its own. Not every host gives pieces of one large file, a phone that keeps the map can only keep
files, and when the streets are made anew it fetches those that changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.map.folium_script import MAP
from sociale_kaart.reading.ondergrond.ondergrond import CREDIT

FOLDER = "data/straten"
SCRIPT = "straten.js"
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
    about = {"bereik": catalogue.ondergrond.reach if catalogue.ondergrond else {}, "van": near}
    about |= {"bron": CREDIT, "over": ABOUT}
    given = json.dumps(about, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return (
        f"const near = () => {MAP}.getZoom() >= {near} && {MAP}.off('zoomend', near) && "
        f"import('./{assets[SCRIPT]}').then(({{show}}) => show({MAP}, "
        f"{{tegels: new URL('../{FOLDER}/', import.meta.url).href, ...{given}}}));\n"
        f"{MAP}.on('zoomend', near);\nsetTimeout(near);\n"
    )


def has_streets(catalogue: Catalogue) -> bool:
    return catalogue.ondergrond is not None and not catalogue.regio.achtergrond
