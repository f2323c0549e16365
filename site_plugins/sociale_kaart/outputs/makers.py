"""The whole site but its prose, its sheets and the lists of all that is there, in pieces that are made side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.glimpse import Glimpse
from sociale_kaart.outputs import language_choice, site
from sociale_kaart.outputs.finder import square_files
from sociale_kaart.outputs.site import File, Shared
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rows_by_place import Rows, made
from sociale_kaart.vakken.slices import slices

Make = Callable[[], Iterable[File]]


# What outputs do not look at, with room to spare: whatever they are not given here they do not show.
_TEXTS = frozenset({"foto", "herkomst", "kvk", "meedoen", "omschrijving", "vertaling", "voor_verwijzers"})
_NAMES = frozenset({"ook_bekend_als", "organisatie", "samenvatting"})
ROWS, TYPED, COUNTED = "rijen", "getypt", "geteld"
GLIMPSES = {
    ROWS: Glimpse(_TEXTS | _NAMES | {"ervaringsdeskundigen", "leeftijd", "toegankelijk"}),
    TYPED: Glimpse(_TEXTS | {"ervaringsdeskundigen", "openingstijden", "toegankelijk"}),
    COUNTED: Glimpse(_TEXTS | _NAMES),
}
SEES = {  # which pieces, by the first part of their names, are made of less than everything
    "kaart": ROWS,
    "woorden": ROWS,
    "talen": ROWS,
    "lijsten": ROWS,
    "wegwijzer": ROWS,
    "zoeken": TYPED,
    "namen": TYPED,
    "dekking": COUNTED,
    "aanbod": COUNTED,
}


def glimpses(catalogue: Catalogue) -> dict[str, Catalogue]:
    return {name: glimpse.of(catalogue) for name, glimpse in GLIMPSES.items()}


def makers(catalogue: Catalogue, shared: Shared, rows: Rows = made) -> dict[str, Make]:
    """By name. Which pieces there are follows from the region alone, and so does what each makes."""
    languages, parts, less = site.every_language(catalogue, shared.urls), slices(catalogue), glimpses(catalogue)
    by_rows, counted = (site.every_language(less[name], shared.urls) for name in (ROWS, COUNTED))
    squares = square_files.Squares(catalogue.with_neighbours)
    return {
        "hsds": partial(site.hsds, catalogue, rows),
        "data": partial(site.data, catalogue, rows),
        "adressen": partial(site.addresses, catalogue),
        "voor-anderen": partial(site.for_others, catalogue, rows),
        "formulier": partial(site.for_the_form, catalogue),
        "agenda": partial(site.area_calendars, catalogue),
        **{f"tijden/{part.id}": partial(site.calendars_of, catalogue, part.voorzieningen) for part in parts},
        "foto": partial(site.picture_files, catalogue),
        "kaart": partial(site.map_files, less[ROWS]),
        **{f"vakken/{piece.id}": partial(squares.files_of, piece) for piece in squares.pieces},
        "namen": partial(site.names_and_squares, less[TYPED]),
        "woorden": partial(site.other_words, less[ROWS]),
        **{f"deuren/{id}": partial(site.door_maps, catalogue, places) for id, places in _doors(catalogue).items()},
        "talen": partial(language_choice.files, less[ROWS], shared.urls),
        "gedeeld": lambda: shared.files,
        **{f"plekken/{part.id}": partial(site.place_pages, catalogue, languages, part) for part in parts},
        "dekking": partial(site.coverage_pages, counted),
        "nakijken": partial(site.keeper_pages, languages),
        **{f"lijsten/{pages.language}": partial(site.list_pages, pages) for pages in by_rows},
        **{f"wegwijzer/{pages.language}": partial(site.choice_pages, pages) for pages in by_rows},
        **{f"bladen/{pages.language}": partial(site.paper_pages, pages) for pages in languages},
        **{f"vinder/{code}": partial(site.finder_files, catalogue, code) for code in catalogue.regio.talen},
        **{f"aanbod/{code}": partial(site.beside_finder, less[COUNTED], code) for code in catalogue.regio.talen},
        **{f"zoeken/{code}": partial(site.search_files, less[TYPED], code) for code in catalogue.regio.talen},
    }


def _doors(catalogue: Catalogue) -> dict[str, Sequence[Voorziening]]:
    return site.door_slices(catalogue) if catalogue.ondergrond else {}
