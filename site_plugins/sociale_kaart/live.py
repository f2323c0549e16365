"""The site of a region as it is now: each file is made when it is asked for, and kept until something changes.

So a change is seen as soon as the region has been read again, however many pages the site has.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.file_writing import File
from sociale_kaart.full_disk import folder_for_now
from sociale_kaart.judged import load_catalogue
from sociale_kaart.keuzes import FOLDER
from sociale_kaart.outputs import language_choice, site
from sociale_kaart.outputs.form.form_files import parts_of
from sociale_kaart.outputs.offline.kept_files import kept_names, received
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.outputs.print import kept_sheets
from sociale_kaart.pieces import Prose
from sociale_kaart.problems import Told
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.rendering.site_addresses import prefix
from sociale_kaart.rendering.view_box import STREETS
from sociale_kaart.vakken.slices import slices, whole

Make = partial[Iterator[File]]


class Live:
    """`content` gives a file of the site; `reload` reads the region again, and keeps what was good if it has errors."""

    def __init__(self, config_file: Path, prose: Prose) -> None:
        self.config_file = config_file
        self.prose = prose
        self.catalogue: Catalogue | None = None
        self.shared: site.Shared | None = None
        self.made: dict[str, bytes] = {}
        self.lock = threading.Lock()

    def reload(self, today: date) -> tuple[bool, list[Told]]:
        """Whether there is a new site now, and every problem."""
        catalogue, problems = load_catalogue(self.config_file, today)
        if catalogue:
            shared = site.shared(catalogue)
            with self.lock:
                self.catalogue, self.shared, self.made = catalogue, shared, dict(shared.files)
        return catalogue is not None, problems

    def content(self, name: str) -> bytes | None:
        """The file at `name` below the site's root; None when there is none."""
        with self.lock:  # one at a time: what one makes, the next one finds
            return self._content(name)

    def _content(self, name: str) -> bytes | None:
        for make in self._makers(name):
            if name in self.made:
                break
            self.made.update(make())
        return self.made.get(name)

    def _makers(self, name: str) -> Iterator[Make]:
        """What may make the file, the likeliest first; everything that makes files is among them."""
        if not self.catalogue or not self.shared:
            return
        catalogue, urls = self.catalogue, self.shared.urls
        speaks = [code for code in catalogue.regio.talen if _speaks(name, prefix(catalogue, code), code)]
        language = (speaks or catalogue.regio.talen)[0]
        parts = name.split("/")
        if len(parts) > 2 and parts[-1] == "index.html" and parts[-3] == "plek":
            yield partial(site.place_page, catalogue, language, urls, parts[-2])
        if len(parts) > 2 and parts[-3] == "p":
            yield partial(language_choice.files, catalogue, urls)
            yield from (partial(site.place_page, catalogue, language, urls, id) for id in _coded(catalogue, parts[-2]))
        if name.startswith("data/offline"):
            yield partial(self._offline, catalogue, language, urls)
        if name.startswith(f"{STREETS}/"):
            yield from (partial(site.door_maps, catalogue, places) for places in site.door_slices(catalogue).values())
        if name.endswith(".pdf"):
            yield from (partial(kept_sheets.files, catalogue, scope) for scope in kept_sheets.jobs(catalogue))
        pages = Pages(catalogue, language, urls)
        if FOLDER in parts:
            yield partial(site.choice_pages, pages)
        yield from self._rest(pages)

    def _rest(self, pages: Pages) -> Iterator[Make]:
        catalogue, language = pages.catalogue, pages.language
        yield partial(site.index_pages, pages)
        yield partial(site.map_files, catalogue)
        yield partial(site.in_squares, catalogue)
        yield partial(self._prose, language)
        yield partial(site.data, catalogue)
        yield partial(site.addresses, catalogue)
        yield partial(site.for_others, catalogue)
        yield partial(site.for_the_form, catalogue, parts_of(catalogue))
        yield partial(site.changed_by_the_form, catalogue)
        yield partial(site.hsds, catalogue)
        yield partial(site.calendar_files, catalogue)
        yield partial(site.picture_files, catalogue)
        yield partial(site.door_maps, catalogue, whole(catalogue).plekken)
        yield partial(site.coverage_pages, [pages])
        yield partial(site.keeper_pages, [pages])
        yield partial(site.other_words, catalogue)
        yield partial(language_choice.files, catalogue, pages.urls)

    def _offline(self, catalogue: Catalogue, language: str, urls: Urls) -> Iterator[File]:
        """What a phone may keep. Everything there is goes into it, so this alone makes the whole site."""
        languages = site.every_language(catalogue, urls)
        for part in slices(catalogue):
            self.made.update(site.place_pages(catalogue, languages, part))
        pages = Pages(catalogue, language, urls)
        for make in (partial(site.choice_pages, pages), *self._rest(pages)):
            self.made.update(make())
        names = kept_names(catalogue, language, self.made)
        yield from site.offline_files(catalogue, language, names, self._about)

    def _about(self, name: str) -> tuple[str, int]:
        content = self.made[name]
        return sha256(content).hexdigest(), received(name, content)

    def _prose(self, language: str) -> Iterator[File]:
        assert self.catalogue
        assert self.shared
        with folder_for_now("kaart-proza-") as folder:
            home = Path(folder) / prefix(self.catalogue, language)
            self.prose(self.catalogue, self.shared.urls, language, home)
            for path in sorted(p for p in Path(folder).rglob("*") if p.is_file()):
                yield path.relative_to(folder).as_posix(), path.read_bytes()


def _coded(catalogue: Catalogue, code: str) -> Iterator[str]:
    """The ids, of now and of before, that have this short code."""
    ids = (id for v in (*catalogue.voorzieningen, *catalogue.gestopt) for id in (v.id, *v.oude_namen))
    yield from (id for id in ids if code_of(id) == code)


def _speaks(name: str, folder: str, language: str) -> bool:
    """Whether the file is of that language, by its folder or its ending; the language at the root has no folder."""
    return bool(folder and name.startswith(folder)) or f".{language}." in name
