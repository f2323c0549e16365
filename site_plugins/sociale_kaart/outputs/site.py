"""All outputs together: what the languages share, and what each has of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import manifest
from sociale_kaart.outputs.agenda import agenda_data
from sociale_kaart.outputs.agenda.agenda_pages import AgendaPages
from sociale_kaart.outputs.dekking.coverage_pages import Coverage, CoveragePages
from sociale_kaart.outputs.embedding.embedding_pages import EmbeddingPages
from sociale_kaart.outputs.finder import areas, columns, for_me, offer_columns, openness, square_files
from sociale_kaart.outputs.finder.finder_page import finder_pages, finder_values
from sociale_kaart.outputs.for_all import (
    Shared,
    addresses,
    area_calendars,
    calendar_files,
    calendars_of,
    changed_by_the_form,
    data,
    door_maps,
    door_slices,
    for_others,
    for_the_form,
    hsds,
    in_squares,
    map_files,
    names_and_squares,
    picture_files,
    shared,
)
from sociale_kaart.outputs.for_places import place_page, place_pages
from sociale_kaart.outputs.form.form_page import form_page
from sociale_kaart.outputs.gesprek.conversation_pages import ConversationPages
from sociale_kaart.outputs.kiosk.kiosk_pages import KioskPages
from sociale_kaart.outputs.map import background
from sociale_kaart.outputs.nakijken import NakijkenPages, belrondjes
from sociale_kaart.outputs.not_there import NotTherePages
from sociale_kaart.outputs.offline import bundles
from sociale_kaart.outputs.offline import kept_files as offline
from sociale_kaart.outputs.pages import bewaren
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.outputs.print.druk_pages import DrukPages
from sociale_kaart.outputs.search import index as search
from sociale_kaart.outputs.search import other_words as typed_words
from sociale_kaart.outputs.steun.steun_pages import SteunPages
from sociale_kaart.rendering.layout import Urls

File = tuple[str, bytes]


# Whoever makes a site, or a part of one, asks this file for it, also for what for_all.py and for_places.py make.
__all__ = [
    "Shared",
    "addresses",
    "area_calendars",
    "beside_finder",
    "calendar_files",
    "calendars_of",
    "changed_by_the_form",
    "choice_pages",
    "coverage_pages",
    "data",
    "door_maps",
    "door_slices",
    "every_language",
    "finder_files",
    "for_others",
    "for_the_form",
    "hsds",
    "in_squares",
    "index_pages",
    "keeper_pages",
    "list_pages",
    "map_files",
    "names_and_squares",
    "offline_files",
    "offline_names",
    "other_words",
    "paper_pages",
    "picture_files",
    "place_page",
    "place_pages",
    "search_files",
    "shared",
]


def other_words(catalogue: Catalogue) -> Iterator[File]:
    """What people type in every language, for who types what her page does not know."""
    yield from typed_words.other_words(catalogue.with_neighbours)


def every_language(catalogue: Catalogue, urls: Urls) -> list[Pages]:
    """The pages of each language. One list for all jobs of a build: what pages have in common is made once."""
    return [Pages(catalogue, language, urls) for language in catalogue.regio.talen]


def index_pages(pages: Pages) -> Iterator[File]:
    """What one language has of its own about many places: pages, search index, the places for finder and map."""
    yield from list_pages(pages)
    yield from paper_pages(pages)
    yield from search_files(pages.catalogue, pages.language)
    yield from finder_files(pages.catalogue, pages.language)
    yield from beside_finder(pages.catalogue, pages.language)


def list_pages(pages: Pages) -> Iterator[File]:
    """Pages about many places, and what belongs to these."""
    catalogue, language = pages.catalogue, pages.language
    yield from _bundled(pages, "lijsten", _list_pages(pages))
    # Of no use without a connection, so a phone does not keep these.
    yield form_page(pages.frame)
    yield from NotTherePages(pages.frame).files()
    yield from EmbeddingPages(pages.frame, finder_values(pages.frame).bestanden).files()
    yield from areas.files(catalogue, language)
    yield from for_me.files(language)
    yield from agenda_data.files(catalogue, language)
    yield from background.files(catalogue, language)
    yield from manifest.files(catalogue, language, pages.urls)


def paper_pages(pages: Pages) -> Iterator[File]:
    """Pages about the sheets, and about what was checked since they were printed."""
    yield from _bundled(pages, "druk", DrukPages(pages.frame).files())


def search_files(catalogue: Catalogue, language: str) -> Iterator[File]:
    yield from search.files(catalogue.with_neighbours, language)


def finder_files(catalogue: Catalogue, language: str) -> Iterator[File]:
    """The places for the finder of a region that is not cut, and whether they are open for the search."""
    yield from columns.files(catalogue.with_neighbours, language)
    yield from openness.files(catalogue.with_neighbours, language)


def beside_finder(catalogue: Catalogue, language: str) -> Iterator[File]:
    """What places offer, and of a region that is cut the words of the finder."""
    yield from offer_columns.files(catalogue.with_neighbours, language)
    yield from square_files.words(catalogue.with_neighbours, language)
    yield from square_files.offer_files(catalogue.with_neighbours, language)


def _list_pages(pages: Pages) -> Iterator[File]:
    """Pages that are about many places, of whatever output they are."""
    frame = pages.frame
    yield pages.home()
    yield from finder_pages(frame, next(pages.lists.letters()))
    yield pages.my_list()
    yield from pages.list_files()
    yield from SteunPages(frame).files()
    agenda = AgendaPages(frame)
    yield from agenda.files()
    yield from KioskPages(frame, agenda.bestanden).files()
    yield from ConversationPages(frame, finder_values(frame).bestanden).files()
    if pages.catalogue.regio.is_keepable:
        yield from bewaren.files(frame, pages.crisis)
    yield frame.not_found()


def coverage_pages(languages: Sequence[Pages]) -> Iterator[File]:
    """What there is and what not, in every language and for programs: counted once."""
    coverage = Coverage(languages[0].catalogue)
    yield from coverage.files()
    for pages in languages:
        yield from CoveragePages(pages.frame, coverage).files()


def keeper_pages(languages: Sequence[Pages]) -> Iterator[File]:
    """Whom to call first, for who keeps the data: worked out once for all languages."""
    found = belrondjes(languages[0].catalogue)
    for pages in languages:
        yield from NakijkenPages(pages.frame, found).files()


def choice_pages(pages: Pages) -> Iterator[File]:
    """Pages of one language that lead from a need to a short list."""
    yield from _bundled(pages, "wegwijzer", pages.choice_files())


def _bundled(pages: Pages, name: str, files: Iterable[File]) -> Iterator[File]:
    """The files, and what a phone needs to keep them."""
    bundle = bundles.Sorted(pages.catalogue, pages.language, name)
    yield from bundle.passing(files)
    yield from bundle.rest()


def offline_files(catalogue: Catalogue, language: str, names: Iterable[str], about: offline.About) -> Iterator[File]:
    """The list of what a phone may keep, once all that is on it has been made."""
    yield from offline.index_files(catalogue, language, names, about)


def offline_names(catalogue: Catalogue) -> list[str]:
    """Of those lists, in all languages."""
    return offline.index_names(catalogue)
