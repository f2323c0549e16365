"""A site with streets, and one without: what is in it, and that the second has nothing of the first."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs import assets, site
from sociale_kaart.outputs.map import door_map, folium_script, streets_layer
from sociale_kaart.outputs.offline.kept_files import is_kept
from sociale_kaart.vakken.slices import whole
from support import ROOT, street_town

TODAY = date(2026, 11, 21)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    region = street_town.klein(tmp_path_factory.mktemp("straten") / "regio")
    found, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    assert found, problems
    return found


def without(catalogue: Catalogue) -> Catalogue:
    return replace(catalogue, region=replace(catalogue.region, ondergrond=None))


def script_of(catalogue: Catalogue) -> str:
    return dict(site.map_files(catalogue))[folium_script.SCRIPT].decode()


def test_without_streets_nothing_of_them_is_in_the_site(catalogue: Catalogue) -> None:
    plain = without(catalogue)
    names = [
        name
        for name, _ in (*site.shared(plain).files, *site.map_files(plain), *site.door_maps(plain, whole(plain).plekken))
    ]
    assert not [
        name
        for name in names
        if "straten." in name.replace("data/straten.json", "") or name.startswith(("data/deur", "data/ondergrond"))
    ]
    assert script_of(plain).encode() == folium_script.script_file(plain.regio)[1]


def test_every_tile_is_a_file_as_it_was_made(catalogue: Catalogue) -> None:
    assert catalogue.ondergrond
    tiles = dict(streets_layer.tile_files(catalogue))
    assert set(tiles) == {f"data/ondergrond/{z}/{x}/{y}.mvt" for z, x, y in catalogue.ondergrond.archive.tiles}
    assert all(content.startswith(b"\x1f\x8b") for content in tiles.values())


def asked_for(reach: dict[str, tuple[int, int, int, int, str]]) -> Iterator[tuple[int, int, int]]:
    """As straten/tiles.mjs reads it."""
    for zoom, (left, top, right, bottom, bits) in reach.items():
        packed, wide = b64decode(bits), right - left + 1
        for x in range(left, right + 1):
            for y in range(top, bottom + 1):
                number = (y - top) * wide + x - left
                if packed[number >> 3] >> (number & 7) & 1:
                    yield int(zoom), x, y


def test_the_script_knows_which_tiles_there_are_and_whose_they_are(catalogue: Catalogue) -> None:
    assert catalogue.ondergrond
    script = script_of(catalogue)
    given = re.search(r"import\('\./([^']*)'\).*\.\.\.(\{.*\})\}\)\)\)", script)
    assert given
    about = json.loads(given[2])
    assert about["bron"] == "© OpenStreetMap contributors"
    assert set(asked_for(about["bereik"])) == set(catalogue.ondergrond.archive.tiles)
    assert f"assets/{given[1]}" in dict(assets.files(streets=True))


def test_where_the_region_has_tiles_of_its_own_the_map_keeps_those(catalogue: Catalogue) -> None:
    own = catalogue.regio.model_copy(update={"achtergrond": object()})
    assert not streets_layer.script_lines(
        replace(catalogue, region=replace(catalogue.region, regio=own)), assets.manifest()
    )


def test_a_drawing_is_shown_from_afar_and_without_one_streets_are(catalogue: Catalogue) -> None:
    assert '"van":0' in script_of(catalogue)
    drawn = replace(catalogue.region, plattegrond=catalogue.plattegrond.model_copy(update={"water": ("plas",)}))
    assert '"van":13' in streets_layer.script_lines(replace(catalogue, region=drawn), assets.manifest())


def test_the_licences_name_openstreetmap_with_the_day(catalogue: Catalogue) -> None:
    said = dict(site.shared(catalogue).files)["assets/straten-LICENCES.txt"].decode()
    assert "© OpenStreetMap contributors (ODbL-1.0, 2026-11-20)" in said
    assert "protomaps-leaflet" in said


def test_a_phone_keeps_tiles_and_door_maps_and_the_script(catalogue: Catalogue) -> None:
    names = [name for name, _ in (*site.map_files(catalogue), *site.door_maps(catalogue, whole(catalogue).plekken))]
    names += [f"assets/{assets.manifest()['straten.js']}"]
    assert all(
        is_kept(name, "tr", ["en", "nl", "tr"])
        for name in names
        if "straten" in name or "deur" in name or "ondergrond" in name
    )


def drawing(catalogue: Catalogue, street: str = "") -> ElementTree.Element:
    assert catalogue.ondergrond
    return ElementTree.fromstring(door_map.drawing(catalogue.ondergrond, *street_town.DOOR, street))


def test_a_place_has_a_picture_of_the_streets_around_its_door(catalogue: Catalogue) -> None:
    made = dict(site.door_maps(catalogue, whole(catalogue).plekken))
    assert "data/deur/testplek-verhuisd.svg" in made
    parts = site.door_slices(catalogue).values()
    assert made == {name: content for places in parts for name, content in site.door_maps(catalogue, places)}
    assert all(len(content) < 30_000 for content in made.values())
    texts = [text.text for text in drawing(catalogue).iter(f"{SVG}text")]
    assert len(texts) > 6
    assert len(set(texts)) == len(texts)


def test_the_street_of_the_place_is_named_first(catalogue: Catalogue) -> None:
    names = [text.text for text in drawing(catalogue).iter(f"{SVG}text") if text.get("class") == "straat"]
    last = names[-1]
    assert last
    assert last != names[0]
    assert next(iter(drawing(catalogue, last).iter(f"{SVG}text"))).text == last


def test_a_place_whose_address_is_secret_has_none(catalogue: Catalogue) -> None:
    made = dict(site.door_maps(catalogue, whole(catalogue).plekken))
    with_door = {v.id for v in (*catalogue.voorzieningen, *catalogue.gestopt) if v.locatie and not v.werkgebied}
    assert {name.removeprefix("data/deur/").removesuffix(".svg") for name in made} == with_door


def test_what_a_page_shows_is_there(catalogue: Catalogue) -> None:
    shared = site.shared(catalogue)
    languages = site.every_language(catalogue, shared.urls)
    made = dict(site.door_maps(catalogue, whole(catalogue).plekken))
    pages = {
        name: content
        for name, content in site.place_pages(catalogue, languages, whole(catalogue))
        if name.endswith(".html")
    }
    shown = {
        found for html in pages.values() for found in re.findall(r'src="(?:\.\./)+(data/deur/[^"]+)"', html.decode())
    }
    assert shown == set(made)
    html = pages["plek/testplek-verhuisd/index.html"].decode()
    assert "© OpenStreetMap contributors" in html
    assert 'loading="lazy"' in html
    assert "#dichtbij" not in html
    dutch = pages["nl/plek/testplek-verhuisd/index.html"].decode()
    assert re.search(r"<li>Bushalte Kerkbrug: \d+ minu(ut|ten) lopen</li>", dutch)
    hidden = [html.decode() for name, html in pages.items() if "geheim" in name]
    assert hidden
    assert not [html for html in hidden if "halte " in html or "stop Kerkbrug" in html]


def test_a_build_needs_none_of_what_makes_the_streets() -> None:
    code = (
        "import sys\n"
        "for name in ('osmium', 'shapely', 'numpy', 'pmtiles', 'mapbox_vector_tile'): sys.modules[name] = None\n"
        "import sociale_kaart.build, sociale_kaart.judged\n"
        "from sociale_kaart.outputs.map import door_map\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
