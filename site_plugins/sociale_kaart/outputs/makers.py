"""The whole site but its prose, its sheets and the lists of all that is there, in pieces that are made side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import language_choice, site
from sociale_kaart.outputs.site import File, Shared
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken.slices import slices

Make = Callable[[], Iterable[File]]


def makers(catalogue: Catalogue, shared: Shared) -> dict[str, Make]:
    """By name. Which pieces there are follows from the region alone, and so does what each makes."""
    languages, parts = site.every_language(catalogue, shared.urls), slices(catalogue)
    return {
        "data": partial(site.data, catalogue),
        "voor-anderen": partial(site.for_others, catalogue),
        "agenda": partial(site.calendar_files, catalogue),
        "foto": partial(site.picture_files, catalogue),
        "kaart": partial(site.map_files, catalogue),
        "woorden": partial(site.other_words, catalogue),
        **{f"deuren/{id}": partial(site.door_maps, catalogue, places) for id, places in _doors(catalogue).items()},
        "talen": partial(language_choice.files, catalogue, shared.urls),
        "gedeeld": lambda: shared.files,
        **{f"plekken/{part.id}": partial(site.place_pages, catalogue, languages, part) for part in parts},
        "dekking": partial(site.coverage_pages, languages),
        "nakijken": partial(site.keeper_pages, languages),
        **{f"lijsten/{pages.language}": partial(site.index_pages, pages) for pages in languages},
        **{f"wegwijzer/{pages.language}": partial(site.choice_pages, pages) for pages in languages},
    }


def _doors(catalogue: Catalogue) -> dict[str, Sequence[Voorziening]]:
    return site.door_slices(catalogue) if catalogue.ondergrond else {}
