"""The shell of the moving map: the script that folium writes for it, and the region's own tiles.

Only what folium says in JavaScript is used, and served as a file: its page would load from four other hosts,
and text that it puts into popups is an injection hole. Points and popups are made by kaart.mjs, from text.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from itertools import islice
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.reading.own_tiles import OwnTiles, read_tiles, with_margin
from sociale_kaart.reading.settings import Achtergrond, Regio

ID = "sociale_kaart"  # instead of folium's random one, so that two builds are the same
MAP = f"map_{ID}"  # the div's id, and the name of the map in JavaScript
SCRIPT = "assets/kaart-begin.js"
TILES = "tegels/{z}/{x}/{y}.png"
ZOOM_START, ZOOM_MIN, ZOOM_MAX = 12, 7, 17
# A picture of one pixel that nobody sees, where a tile is missing among others: it would be asked for in vain.
_EMPTY = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")
_MOST_EMPTY = 5_000

_VARIABLE = re.compile(r"^var (\w+)", re.MULTILINE)  # what a module declares is its own, and kaart.mjs looks for it


def script_file(regio: Regio, tiles: OwnTiles | None = None) -> tuple[str, bytes]:
    """The script. Its name has no hash, so that pages can be made beside it: importing folium takes a while."""
    return SCRIPT, map_script(regio, TILES if regio.achtergrond else None, tiles).encode()


def map_script(regio: Regio, tiles_url: str | None, tiles: OwnTiles | None = None) -> str:
    """The JavaScript, a module, that makes the map in the div called MAP, as a global of that name.

    `tiles_url` is relative to the site's root. Pages lie at different depths, so the layer is not added to
    the map here: kaart.mjs completes the address and adds it.
    """
    shell = _folium_map(regio)
    if tiles_url and regio.achtergrond:
        _add_tiles(shell, regio.achtergrond, tiles_url, tiles)
    figure = shell.get_root()
    figure.render()
    lines = (line.strip() for line in str(figure.script.render()).splitlines())
    return _VARIABLE.sub(r"globalThis.\1", "\n".join(filter(None, lines)) + "\n")


def _folium_map(regio: Regio) -> Any:
    import folium  # here, because importing it takes as long as building a small region

    grenzen = regio.grenzen
    shell = folium.Map(
        location=[round((grenzen.zuid + grenzen.noord) / 2, 5), round((grenzen.west + grenzen.oost) / 2, 5)],
        tiles=None,
        zoom_start=ZOOM_START,
        zoom_control=False,  # kaart.mjs adds it, in the reader's language
        attribution_control=False,  # Leaflet's own has a link to another host
        zoom_snap=0.5,
    )
    south, west, north, east = with_margin(grenzen)
    # Set here because folium takes arguments of these names for tiles, or for other things.
    shell.options |= {"min_zoom": ZOOM_MIN, "max_zoom": ZOOM_MAX, "max_bounds": [[south, west], [north, east]]}
    shell.options["regio"] = [[grenzen.zuid, grenzen.west], [grenzen.noord, grenzen.oost]]  # for kaart.mjs
    shell.default_js, shell.default_css = [], []
    shell._id = ID
    return shell


def _add_tiles(shell: Any, achtergrond: Achtergrond, tiles_url: str, tiles: OwnTiles | None) -> None:
    """Only tiles that are there are asked for: of these zooms, within these bounds."""
    import folium

    zooms = tiles.zooms if tiles else range(achtergrond.min_zoom, achtergrond.max_zoom + 1)

    layer = folium.TileLayer(
        tiles=tiles_url,
        attr=achtergrond.bron,  # shown as text, see scripts/assets.py
        min_zoom=ZOOM_MIN,
        max_zoom=ZOOM_MAX,
        max_native_zoom=zooms[-1],
        min_native_zoom=zooms[0],
        show=False,
        path=tiles_url,
    )
    if tiles:
        layer.options["bounds"] = [list(tiles.bounds[:2]), list(tiles.bounds[2:])]
    layer._id = ID
    layer.add_to(shell)


def tile_files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """The region's own tiles, and nothing else that is in their folder."""
    achtergrond = catalogue.regio.achtergrond
    if achtergrond is None:
        return
    tiles = own_tiles(catalogue)
    if not tiles:
        return
    for zoom, cells in sorted(tiles.found.items()):
        for x, y in sorted(cells):
            name = f"{zoom}/{x}/{y}.png"
            yield f"tegels/{name}", (catalogue.folder / achtergrond.tegels / name).read_bytes()
    for name in islice(tiles.holes(), _MOST_EMPTY):
        yield f"tegels/{name}", _EMPTY


def own_tiles(catalogue: Catalogue) -> OwnTiles | None:
    """The region's own tiles, where it has any."""
    achtergrond = catalogue.regio.achtergrond
    return read_tiles(catalogue.folder, achtergrond) if achtergrond else None
