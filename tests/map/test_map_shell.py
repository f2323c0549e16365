"""The script that folium writes: only a map, no other host, no text of places, the same every time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from map_region import region

from sociale_kaart.outputs.map import folium_script

TILES = {"achtergrond": {"tegels": "data/tegels", "bron": "Kadaster <b>&</b>", "min_zoom": 10, "max_zoom": 12}}


def test_it_makes_a_map_in_the_element_of_that_name() -> None:
    script = folium_script.map_script(region().regio, None)
    assert f'globalThis.{folium_script.MAP} = L.map(\n"{folium_script.MAP}",' in script
    assert "var " not in script  # a module's own variables are seen by nobody else
    assert "tileLayer" not in script


def test_nothing_of_another_host_no_markup_no_popup() -> None:
    for regio in (region().regio, region(regio=TILES).regio):
        script = folium_script.map_script(regio, folium_script.TILES)
        for word in ("http", "//", "<", "innerHTML", "popup", "style", "cdn"):
            assert word not in script.lower(), word


def test_it_is_the_same_every_time() -> None:
    assert folium_script.script_file(region().regio) == folium_script.script_file(region().regio)


def test_the_file_is_where_pages_look_for_it() -> None:
    name, content = folium_script.script_file(region(regio=TILES).regio)
    assert name == folium_script.SCRIPT
    assert content.decode() == folium_script.map_script(region(regio=TILES).regio, folium_script.TILES)


def test_tiles_are_the_sites_own_and_their_source_is_text() -> None:
    script = folium_script.map_script(region(regio=TILES).regio, folium_script.TILES)
    assert '"tegels/{z}/{x}/{y}.png"' in script
    assert r"Kadaster \u003cb\u003e\u0026\u003c/b\u003e" in script
    assert "addTo" not in script  # kaart.mjs adds them, when their address is complete


def test_only_tiles_are_copied(tmp_path: Path) -> None:
    names = ("10/1/2.png", "12/3/4.png", "13/1/1.png", "10/1/x.png", "10/README.png", "10/1/2.txt")
    for name in names:
        path = tmp_path / "data/tegels" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    copied = dict(folium_script.tile_files(region(folder=tmp_path, regio=TILES)))
    assert copied == {"tegels/10/1/2.png": b"10/1/2.png", "tegels/12/3/4.png": b"12/3/4.png"}
    assert list(folium_script.tile_files(region(folder=tmp_path))) == []


def test_a_missing_folder_of_tiles_is_no_crash(tmp_path: Path) -> None:
    assert list(folium_script.tile_files(region(folder=tmp_path, regio=TILES))) == []


def test_folium_is_imported_only_when_a_map_is_made() -> None:
    code = "import sys, sociale_kaart.outputs.map.folium_script; sys.exit('folium' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_only_tiles_that_are_there_are_asked_for(tmp_path: Path) -> None:
    """Of the zooms that are there, within what they cover; a hole among them is a picture that nobody sees."""
    for name in ("11/1051/673.png", "12/2102/1346.png", "12/2103/1346.png", "12/2102/1347.png"):
        path = tmp_path / "data/tegels" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"tegel")
    catalogue = region(folder=tmp_path, regio=TILES)
    _, script = folium_script.script_file(catalogue.regio, folium_script.own_tiles(catalogue))
    assert b'"minNativeZoom": 11' in script
    assert b'"maxNativeZoom": 12' in script
    assert b'"bounds": [' in script
    copied = dict(folium_script.tile_files(catalogue))
    assert copied["tegels/12/2103/1347.png"].startswith(b"\x89PNG")
    assert len(copied) == 5
