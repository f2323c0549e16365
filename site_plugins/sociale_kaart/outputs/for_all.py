"""What is made once for all languages: scripts and drawings, files for programs, calendars, pictures, the map's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import pairwise

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import (
    assets,
    calendars,
    dcat,
    feed,
    pictures,
    postcode_file,
    practice_file,
    sitemap,
    spreadsheets,
    workbook,
)
from sociale_kaart.outputs.exports import place_files
from sociale_kaart.outputs.finder import areas, square_files, streets
from sociale_kaart.outputs.form import form_files as form
from sociale_kaart.outputs.hsds import hsds_files
from sociale_kaart.outputs.map import background, door_map, folium_script, region_picture, streets_layer
from sociale_kaart.outputs.search import index as search
from sociale_kaart.outputs.steun.published_help import published_help
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.frame import File
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.rows_by_place import Rows, made
from sociale_kaart.vakken.slices import slices, whole
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
    code = assets.manifest(wide=wide)
    scripts = {language: _place_script(language, code) for language in catalogue.regio.talen}
    plek = {language: name.removeprefix("assets/") for language, (name, _) in scripts.items()}
    urls = Urls(code, plek, names["p"], names["icoon"], folium_script.SCRIPT, *drawings)
    worker = ("sw.js", assets.service_worker(offline=catalogue.regio.is_keepable))
    bundled = [
        streets_layer.with_credit(catalogue, file)
        for file in assets.files(streets=catalogue.ondergrond is not None, wide=wide)
    ]
    element = ("insluiten/sociale-kaart.js", assets.element(catalogue.regio.talen))
    return Shared(urls, [*files, *scripts.values(), worker, element, *bundled, *folium_script.tile_files(catalogue)])


def _place_script(language: str, names: Mapping[str, str]) -> File:
    script = assets.place_script(language, names)
    return _hashed(f"plek.{language}.js", script), script


def data(catalogue: Catalogue, rows: Rows = made) -> Iterator[File]:
    """Files for programs. What is not CC0 is kept apart."""
    yield from place_files.files(catalogue.free, published_help(catalogue), rows)
    yield from place_files.apart(catalogue)
    yield from spreadsheets.files(catalogue.free, rows)
    yield from postcode_file.files(catalogue)
    yield from practice_file.files(catalogue)


def addresses(catalogue: Catalogue) -> Iterator[File]:
    """Of all pages, for search engines."""
    yield from sitemap.files(catalogue)


def for_the_form(catalogue: Catalogue, parts: int) -> Iterator[File]:
    yield from form.own_files(catalogue, parts)


def changed_by_the_form(catalogue: Catalogue) -> Iterator[File]:
    yield from form.files_of_places(catalogue)


def for_others(catalogue: Catalogue, rows: Rows = made) -> Iterator[File]:
    """The places in the forms that other tools expect, and what portals and feed readers look for.

    Those that anyone may use; what is under other terms is kept apart, and portals are told where.
    """
    yield from workbook.files(catalogue.free, rows)
    yield from feed.files(catalogue.free)
    yield from dcat.files(catalogue)


def hsds(catalogue: Catalogue, rows: Rows = made) -> Iterator[File]:
    yield from hsds_files.files(catalogue.free, rows)


def calendar_files(catalogue: Catalogue) -> Iterator[File]:
    yield from calendars.files(catalogue)
    yield from area_calendars(catalogue)


def calendars_of(catalogue: Catalogue, places: Iterable[Voorziening]) -> Iterator[File]:
    """Those of some places: nothing of another one is known to who makes them."""
    yield from calendars.files(replace(catalogue, voorzieningen=tuple(v for v in places if v.status != "gestopt")))


def area_calendars(catalogue: Catalogue) -> Iterator[File]:
    yield from calendars.area_files(catalogue)


def picture_files(catalogue: Catalogue) -> Iterator[File]:
    yield from pictures.files(catalogue)


def map_files(catalogue: Catalogue) -> Iterator[File]:
    """What the finder and the moving map need in every language."""
    yield from background.shared(catalogue)
    yield from streets.files(catalogue.with_neighbours)
    yield from areas.pieces(catalogue)
    yield from streets_layer.tile_files(catalogue)
    name, script = folium_script.script_file(catalogue.regio, folium_script.own_tiles(catalogue))
    yield name, script + streets_layer.script_lines(catalogue, assets.manifest()).encode()


def in_squares(catalogue: Catalogue) -> Iterator[File]:
    """The places of a large region in squares, and by their names, once for all languages."""
    yield from square_files.Squares(catalogue.with_neighbours).files()
    yield from names_and_squares(catalogue)


def names_and_squares(catalogue: Catalogue) -> Iterator[File]:
    """By their names, and how many are in which square."""
    yield from square_files.overview_file(catalogue.with_neighbours)
    yield from search.name_files(catalogue.with_neighbours)


def door_slices(catalogue: Catalogue) -> dict[str, Sequence[Voorziening]]:
    """The places of each slice of the region; those on one tile together, also where it is not cut by the map."""
    parts = slices(catalogue)
    if is_cut(catalogue):
        return {part.id: door_map.by_tile(part.plekken) for part in parts}
    places = door_map.by_tile(whole(catalogue).plekken)
    ends = [len(places) * number // len(parts) for number in range(len(parts) + 1)]
    return {part.id: places[start:end] for part, (start, end) in zip(parts, pairwise(ends), strict=True)}


def door_maps(catalogue: Catalogue, places: Sequence[Voorziening]) -> Iterator[File]:
    """The streets around each of these places that has a door."""
    yield from door_map.files(catalogue, places)


def _hashed(name: str, content: bytes) -> str:
    """A name that changes with the content, so that a browser may keep the file for ever."""
    stem, _, end = name.rpartition(".")
    return f"assets/{stem}.{sha256(content).hexdigest()[:8]}.{end}"
