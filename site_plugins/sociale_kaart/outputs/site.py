"""All outputs together: what the languages share, and what each has of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import assets, calendars, exports, search, sitemap
from sociale_kaart.outputs.form import files as form
from sociale_kaart.outputs.map import drawing, points, shell
from sociale_kaart.outputs.pages.environment import environment
from sociale_kaart.outputs.pages.layout import Urls
from sociale_kaart.outputs.pages.pages import Pages
from sociale_kaart.outputs.pages.place_facts import place_facts

File = tuple[str, bytes]


@dataclass(frozen=True)
class Shared:
    """What all pages share: the files, and the addresses under which pages find them."""

    urls: Urls
    files: list[File]


def shared(catalogue: Catalogue) -> Shared:
    """Scripts, styles, pictograms, the drawing of the region, and its tiles."""
    sprite = assets.sprite(catalogue)
    plattegrond = drawing.picture(catalogue)
    icon = environment("en").get_template("parts/icoon.svg").render().encode()
    files = [
        (_hashed("pictogrammen.svg", sprite), sprite),
        (_hashed("plattegrond.svg", plattegrond), plattegrond),
        (_hashed("icoon.svg", icon), icon),
    ]
    names = {name.split("/")[1].split(".")[0]: name for name, _ in files}
    urls = Urls(assets.manifest(), names["pictogrammen"], names["icoon"], shell.SCRIPT, names["plattegrond"])
    return Shared(urls, [*files, *assets.files(), *shell.tile_files(catalogue)])


def data(catalogue: Catalogue) -> Iterator[File]:
    """Files for programs, for search engines, and for the form."""
    yield from exports.files(catalogue)
    yield from sitemap.files(catalogue)
    yield from form.files(catalogue)


def calendar_files(catalogue: Catalogue) -> Iterator[File]:
    yield from calendars.files(catalogue)


def map_files(catalogue: Catalogue) -> Iterator[File]:
    """What the moving map needs in every language."""
    yield from points.background(catalogue)
    yield shell.script_file(catalogue.regio)


def index_pages(catalogue: Catalogue, language: str, urls: Urls) -> Iterator[File]:
    """What one language has of its own about many places: pages, search index, points of the map."""
    yield from Pages(catalogue, language, urls).index_files()
    yield from search.files(catalogue, language)
    yield from points.files(catalogue, language)


def place_pages(catalogue: Catalogue, urls: Urls, part: int, parts: int) -> Iterator[File]:
    """Pages of one in `parts` of the places, in all languages: what is the same in each is worked out once.

    Those that are no more have a page too.
    """
    languages = [Pages(catalogue, language, urls) for language in catalogue.regio.talen]
    for voorziening in (*catalogue.voorzieningen, *catalogue.gestopt)[part::parts]:
        facts = place_facts(catalogue, voorziening)
        for pages in languages:
            yield from pages.place_files(voorziening, facts)


def place_page(catalogue: Catalogue, language: str, urls: Urls, id: str) -> Iterator[File]:
    """The page of one place, for a preview; nothing when there is no such place, now or formerly."""
    for voorziening in (*catalogue.voorzieningen, *catalogue.gestopt):
        if id == voorziening.id or id in voorziening.oude_namen:
            yield from Pages(catalogue, language, urls).place_files(voorziening, place_facts(catalogue, voorziening))


def _hashed(name: str, content: bytes) -> str:
    """A name that changes with the content, so that a browser may keep the file for ever."""
    stem, _, end = name.rpartition(".")
    return f"assets/{stem}.{sha256(content).hexdigest()[:8]}.{end}"
