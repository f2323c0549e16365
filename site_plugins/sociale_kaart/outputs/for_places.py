"""Pages of places, in all languages at a time, and what a phone needs to keep them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sociale_kaart.asking import Asking
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.offline import bundles
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.outputs.pages.place_facts import place_facts
from sociale_kaart.rendering.frame import File
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.vakken.slices import Slice


def place_pages(catalogue: Catalogue, languages: Sequence[Pages], part: Slice) -> Iterator[File]:
    """Pages of a slice of the places, in all languages: what is the same in each is worked out once.

    Those that no longer exist have a page too, and those of neighbouring regions, which leads to their own.
    """
    asking = Asking(catalogue, catalogue.voorzieningen)
    bundled = [(pages, bundles.Places(catalogue, pages.language, part.id)) for pages in languages]
    for voorziening in part.voorzieningen:
        facts = place_facts(catalogue, voorziening, asking)
        for pages, bundle in bundled:
            yield from bundle.passing(pages.place_files(voorziening, facts), voorziening)
            bundle.keep(pages.code_files(voorziening, facts))
    for neighbour in part.buren:
        facts = place_facts(catalogue, neighbour.voorziening, asking)
        for pages, bundle in bundled:
            yield from bundle.passing(pages.neighbour_files(neighbour, facts))
    for _, bundle in bundled:
        yield from bundle.rest()


def place_page(catalogue: Catalogue, language: str, urls: Urls, id: str) -> Iterator[File]:
    """The page of one place, for a preview; nothing when there is no such place and never was."""
    for voorziening in (*catalogue.voorzieningen, *catalogue.gestopt):
        if id == voorziening.id or id in voorziening.oude_namen:
            facts = place_facts(catalogue, voorziening, Asking(catalogue, catalogue.voorzieningen))
            yield from Pages(catalogue, language, urls).place_files(voorziening, facts)
    if neighbour := catalogue.buren.get(id):
        facts = place_facts(catalogue, neighbour.voorziening, Asking(catalogue, catalogue.voorzieningen))
        yield from Pages(catalogue, language, urls).neighbour_files(neighbour, facts)
