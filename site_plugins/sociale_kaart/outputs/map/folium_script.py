"""The shell of the moving map: the script that folium writes for it, and the region's own tiles.

Only what folium says in JavaScript is used, and served as a file: its page would load from four other hosts,
and text that it puts into popups is an injection hole. Points and popups are made by kaart.mjs, from text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.reading.settings import Achtergrond, Regio
from sociale_kaart.reading.within import leads_away

ID = "sociale_kaart"  # instead of folium's random one, so that two builds are the same
MAP = f"map_{ID}"  # the div's id, and the name of the map in JavaScript
SCRIPT = "assets/kaart-begin.js"
TILES = "tegels/{z}/{x}/{y}.png"
ZOOM_START, ZOOM_MIN, ZOOM_MAX = 12, 7, 17
MARGIN = 0.25  # how far outside the region one may pan, as a share of its size: popups at its edge need room

_VARIABLE = re.compile(r"^var (\w+)", re.MULTILINE)  # what a module declares is its own, and kaart.mjs looks for it
_TILE = re.compile(r"(\d{1,2})/(\d{1,7})/(\d{1,7})\.png")


def script_file(regio: Regio) -> tuple[str, bytes]:
    """The script. Its name has no hash, so that pages can be made beside it: importing folium takes a while."""
    return SCRIPT, map_script(regio, TILES if regio.achtergrond else None).encode()


def map_script(regio: Regio, tiles_url: str | None) -> str:
    """The JavaScript, a module, that makes the map in the div called MAP, as a global of that name.

    `tiles_url` is relative to the site's root. Pages lie at different depths, so the layer is not added to
    the map here: kaart.mjs completes the address and adds it.
    """
    shell = _folium_map(regio)
    if tiles_url and regio.achtergrond:
        _add_tiles(shell, regio.achtergrond, tiles_url)
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
    # Set here because folium takes arguments of these names for tiles, or for other things.
    shell.options |= {"min_zoom": ZOOM_MIN, "max_zoom": ZOOM_MAX, "max_bounds": _with_margin(regio)}
    shell.options["regio"] = [[grenzen.zuid, grenzen.west], [grenzen.noord, grenzen.oost]]  # for kaart.mjs
    shell.default_js, shell.default_css = [], []
    shell._id = ID
    return shell


def _with_margin(regio: Regio) -> list[list[float]]:
    grenzen = regio.grenzen
    high, wide = (grenzen.noord - grenzen.zuid) * MARGIN, (grenzen.oost - grenzen.west) * MARGIN
    low = [round(grenzen.zuid - high, 5), round(grenzen.west - wide, 5)]
    return [low, [round(grenzen.noord + high, 5), round(grenzen.oost + wide, 5)]]


def _add_tiles(shell: Any, achtergrond: Achtergrond, tiles_url: str) -> None:
    import folium

    layer = folium.TileLayer(
        tiles=tiles_url,
        attr=achtergrond.bron,  # shown as text, see scripts/assets.py
        min_zoom=ZOOM_MIN,
        max_zoom=ZOOM_MAX,
        max_native_zoom=achtergrond.max_zoom,
        min_native_zoom=achtergrond.min_zoom,
        show=False,
        path=tiles_url,
    )
    layer._id = ID
    layer.add_to(shell)


def tile_files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """The region's own tiles, and nothing else that is in their folder."""
    achtergrond = catalogue.regio.achtergrond
    if achtergrond is None:
        return
    folder = catalogue.folder / achtergrond.tegels
    for path in sorted(folder.rglob("*.png")):
        match = _TILE.fullmatch(path.relative_to(folder).as_posix())
        if not match or leads_away(catalogue.folder, f"{achtergrond.tegels}/{match[0]}"):
            continue
        if achtergrond.min_zoom <= int(match[1]) <= achtergrond.max_zoom:
            yield f"tegels/{match[0]}", path.read_bytes()
