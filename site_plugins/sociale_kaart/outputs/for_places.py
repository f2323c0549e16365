"""Pages of places, in all languages at a time, and what a phone needs to keep them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial

from sociale_kaart.asking import Asking
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.offline import bundles
from sociale_kaart.outputs.offline.last_pages import LastPages
from sociale_kaart.outputs.pages.language_pages import Last, Pages, no_page
from sociale_kaart.outputs.pages.place_facts import place_facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.frame import File
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.vakken.slices import Slice


def place_pages(
    catalogue: Catalogue, languages: Sequence[Pages], part: Slice, last: LastPages | None = None
) -> Iterator[File]:
    """Pages of a slice of the places, in all languages: what is the same in each is worked out once.

    Those that no longer exist have a page too, and those of neighbouring regions, which leads to their own. `last`:
    those that the last build made, of which some may stay.
    """
    asking = Asking(catalogue, catalogue.voorzieningen)
    pack = last.pack if last else bundles.packed
    bundled = [(pages, bundles.Places(catalogue, pages.language, part.id, pack)) for pages in languages]
    for voorziening in part.voorzieningen:
        facts = cache(partial(place_facts, catalogue, voorziening, asking))
        on_site, on_phone = _of_last(last, voorziening)
        for pages, bundle in bundled:
            yield from bundle.passing(pages.place_files(voorziening, facts, on_site), voorziening)
            bundle.keep(pages.code_files(voorziening, facts, on_phone))
    for neighbour in part.buren:
        facts = cache(partial(place_facts, catalogue, neighbour.voorziening, asking))
        on_site, _ = _of_last(last, neighbour.voorziening)
        for pages, bundle in bundled:
            yield from bundle.passing(pages.neighbour_files(neighbour, facts, on_site))
    for _, bundle in bundled:
        yield from bundle.rest()


def _of_last(last: LastPages | None, v: Voorziening) -> tuple[Last, Last]:
    """Where to find pages of a place that stay, on the site and on phones."""
    return (last.on_site, last.on_phone) if last and last.stays(v.id) else (no_page, no_page)


def place_page(catalogue: Catalogue, language: str, urls: Urls, id: str) -> Iterator[File]:
    """The page of one place, for a preview; nothing when there is no such place and never was."""
    for voorziening in (*catalogue.voorzieningen, *catalogue.gestopt):
        if id == voorziening.id or id in voorziening.oude_namen:
            facts = partial(place_facts, catalogue, voorziening, Asking(catalogue, catalogue.voorzieningen))
            yield from Pages(catalogue, language, urls).place_files(voorziening, facts)
    if neighbour := catalogue.buren.get(id):
        facts = partial(place_facts, catalogue, neighbour.voorziening, Asking(catalogue, catalogue.voorzieningen))
        yield from Pages(catalogue, language, urls).neighbour_files(neighbour, facts)
