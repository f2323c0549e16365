"""What is made once for all languages: scripts and drawings, files for programs, calendars, pictures, the map's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import (
    assets,
    calendars,
    dcat,
    exports,
    feed,
    pictures,
    postcode_file,
    practice_file,
    sitemap,
    spreadsheets,
    workbook,
)
from sociale_kaart.outputs.finder import areas, square_files, streets
from sociale_kaart.outputs.form import form_files as form
from sociale_kaart.outputs.hsds import hsds_files
from sociale_kaart.outputs.map import background, door_map, folium_script, region_picture, streets_layer
from sociale_kaart.outputs.steun.published_help import published_help
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.frame import File
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.vakken.vakken import is_cut


@dataclass(frozen=True)
class Shared:
    """What all pages share: the files, and the addresses under which pages find them."""

    urls: Urls
    files: list[File]


def shared(catalogue: Catalogue) -> Shared:
    """Scripts, styles, pictograms, the drawing of the region, and its tiles."""
    sprite = assets.sprite(catalogue)
    plattegrond = region_picture.picture(catalogue)
    icon = environment("en").get_template("parts/icoon.svg").render().encode()
    files = [
        (_hashed("p.svg", sprite), sprite),  # a short name: a page says it some thirty times
        (_hashed("plattegrond.svg", plattegrond), plattegrond),
        (_hashed("icoon.svg", icon), icon),
    ]
    names = {name.split("/")[1].split(".")[0]: name for name, _ in files}
    drawings = names["plattegrond"], background.BACKGROUND
    wide = is_cut(catalogue.with_neighbours)
    urls = Urls(assets.manifest(wide=wide), names["p"], names["icoon"], folium_script.SCRIPT, *drawings)
    worker = ("sw.js", assets.service_worker(offline=catalogue.regio.is_keepable))
    code = assets.files(streets=catalogue.ondergrond is not None, wide=wide)
    bundled = [streets_layer.with_credit(catalogue, file) for file in code]
    element = ("insluiten/sociale-kaart.js", assets.element(catalogue.regio.talen))
    return Shared(urls, [*files, worker, element, *bundled, *folium_script.tile_files(catalogue)])


def data(catalogue: Catalogue) -> Iterator[File]:
    """Files for programs, for search engines, and for the form. What is not CC0 is kept apart."""
    yield from exports.files(catalogue.free, published_help(catalogue))
    yield from exports.apart(catalogue)
    yield from spreadsheets.files(catalogue.free)
    yield from postcode_file.files(catalogue)
    yield from practice_file.files(catalogue)
    yield from sitemap.files(catalogue)
    yield from form.files(catalogue)


def for_others(catalogue: Catalogue) -> Iterator[File]:
    """The places in the forms that other tools expect, and what portals and feed readers look for.

    Those that anyone may use; what is under other terms is kept apart, and portals are told where.
    """
    yield from workbook.files(catalogue.free)
    yield from hsds_files.files(catalogue.free)
    yield from feed.files(catalogue.free)
    yield from dcat.files(catalogue)


def calendar_files(catalogue: Catalogue) -> Iterator[File]:
    yield from calendars.files(catalogue)
    yield from calendars.area_files(catalogue)


def picture_files(catalogue: Catalogue) -> Iterator[File]:
    yield from pictures.files(catalogue)


def map_files(catalogue: Catalogue) -> Iterator[File]:
    """What the finder and the moving map need in every language."""
    yield from background.shared(catalogue)
    yield from streets.files(catalogue.with_neighbours)
    yield from square_files.files(catalogue.with_neighbours)
    yield from areas.pieces(catalogue)
    yield from streets_layer.tile_files(catalogue)
    name, script = folium_script.script_file(catalogue.regio, folium_script.own_tiles(catalogue))
    yield name, script + streets_layer.script_lines(catalogue, assets.manifest()).encode()


def door_maps(catalogue: Catalogue, part: int, parts: int) -> Iterator[File]:
    """The streets around each place that has a door, of one in `parts`: those on one tile together."""
    neighbours = [one.voorziening for one in catalogue.buren.values()]
    places = door_map.by_tile((*catalogue.voorzieningen, *catalogue.gestopt, *neighbours))
    start, end = (len(places) * number // parts for number in (part, part + 1))
    yield from door_map.files(catalogue, places[start:end])


def _hashed(name: str, content: bytes) -> str:
    """A name that changes with the content, so that a browser may keep the file for ever."""
    stem, _, end = name.rpartition(".")
    return f"assets/{stem}.{sha256(content).hexdigest()[:8]}.{end}"
