"""The whole site but its prose, its sheets and the lists of all that is there, in pieces that are made side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.glimpse import Glimpse
from sociale_kaart.outputs import language_choice, site
from sociale_kaart.outputs.finder import square_files
from sociale_kaart.outputs.form.form_files import parts_of
from sociale_kaart.outputs.offline.last_pages import LastPages
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.outputs.site import File, Shared
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.rows_by_place import Rows, made
from sociale_kaart.vakken.slices import Slice, slices

Make = Callable[[], Iterable[File]]
Last = Callable[[str], LastPages | None]  # by the name of a piece


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
    "adressen": ROWS,
    "formulier": ROWS,
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


def nothing_stays(_: str) -> None:
    """All pages are made."""


def glimpse_of(catalogue: Catalogue, name: str) -> Catalogue:
    return GLIMPSES[name].of(catalogue)


class Less:
    """A region of which not all is seen, by the name of a glimpse: made when the first piece asks."""

    def __init__(self, catalogue: Catalogue, urls: Urls) -> None:
        self.glimpse = cache(partial(glimpse_of, catalogue))
        self.languages = cache(lambda name: site.every_language(self.glimpse(name), urls))

    def all(self) -> None:
        """Before processes are forked, for who makes everything: each would make them for itself."""
        for name in GLIMPSES:
            self.glimpse(name)

    def of(self, make: Callable[..., Iterable[File]], name: str, *more: object) -> Make:
        return lambda: make(self.glimpse(name), *more)

    def in_language(self, make: Callable[[Pages], Iterable[File]], name: str, code: str) -> Make:
        return lambda: make(next(pages for pages in self.languages(name) if pages.language == code))


def makers(catalogue: Catalogue, shared: Shared, rows: Rows = made, last: Last = nothing_stays) -> dict[str, Make]:
    """By name. Which pieces there are follows from the region alone, and so does what each makes. `last`: pages of a
    piece that the last build made, of which some may stay.

    Pages of places come last: what they look up stays in memory, and they are small, so all processes end together.
    """
    languages, parts, codes = site.every_language(catalogue, shared.urls), slices(catalogue), catalogue.regio.talen
    less = Less(catalogue, shared.urls)
    if last is nothing_stays:
        less.all()
    squares = square_files.squares_of(catalogue)
    pages = {f"plekken/{part.id}": part for part in parts}
    return {
        "hsds": partial(site.hsds, catalogue, rows),
        "data": partial(site.data, catalogue, rows),
        "adressen": less.of(site.addresses, ROWS),
        "voor-anderen": partial(site.for_others, catalogue, rows),
        "formulier": less.of(site.for_the_form, ROWS, parts_of(catalogue)),
        "bestanden": partial(site.changed_by_the_form, catalogue),
        "agenda": partial(site.area_calendars, catalogue),
        **{f"tijden/{part.id}": partial(site.calendars_of, catalogue, part.voorzieningen) for part in parts},
        "foto": partial(site.picture_files, catalogue),
        "kaart": less.of(site.map_files, ROWS),
        **{f"vakken/{piece.id}": partial(squares.files_of, piece) for piece in squares.pieces},
        "namen": less.of(site.names_and_squares, TYPED),
        "woorden": less.of(site.other_words, ROWS),
        **{f"deuren/{id}": partial(site.door_maps, catalogue, places) for id, places in _doors(catalogue).items()},
        "talen": less.of(language_choice.files, ROWS, shared.urls),
        "gedeeld": lambda: shared.files,
        "dekking": lambda: site.coverage_pages(less.languages(COUNTED)),
        "nakijken": partial(site.keeper_pages, languages),
        **{f"lijsten/{code}": less.in_language(site.list_pages, ROWS, code) for code in codes},
        **{f"wegwijzer/{code}": less.in_language(site.choice_pages, ROWS, code) for code in codes},
        **{f"bladen/{pages.language}": partial(site.paper_pages, pages) for pages in languages},
        **{f"vinder/{code}": partial(site.finder_files, catalogue, code) for code in codes},
        **{f"aanbod/{code}": less.of(site.beside_finder, COUNTED, code) for code in codes},
        **{f"zoeken/{code}": less.of(site.search_files, TYPED, code) for code in codes},
        **{
            name: partial(_place_pages, catalogue, languages, part, partial(last, name)) for name, part in pages.items()
        },
    }


def _place_pages(
    catalogue: Catalogue, languages: Sequence[Pages], part: Slice, last: Callable[[], LastPages | None]
) -> Iterable[File]:
    """Looked for where they are made: in a process of its own."""
    yield from site.place_pages(catalogue, languages, part, last())


def _doors(catalogue: Catalogue) -> dict[str, Sequence[Voorziening]]:
    return site.door_slices(catalogue) if catalogue.ondergrond else {}
