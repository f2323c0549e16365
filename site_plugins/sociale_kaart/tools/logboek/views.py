"""What can be asked of a log: per theme, per kind or per area, and which rows and columns that gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.languages.texts import word
from sociale_kaart.problems import Language
from sociale_kaart.reading.words import Begrip
from sociale_kaart.region import InRegion
from sociale_kaart.tools.logboek.log_pages import PaginaOver

OTHER = ""  # pages that are about no theme or kind: home, the map, the finder
Cell = tuple[str, str]
Named = Sequence[tuple[str, str]]  # ids in the region's order, with what they are called


@dataclass(frozen=True)
class View:
    """`row`, `column`: what these are. `cells`: which counts a page adds to, by its language and what it is about."""

    row: str
    column: str
    rows: Named
    columns: Named
    cells: Callable[[str, PaginaOver], Iterator[Cell]]


def per_theme(region: InRegion, language: Language) -> View:
    return View("thema", "taal", _named(region.woorden.themas, language), _languages(region), _theme_cells)


def per_kind(region: InRegion, language: Language) -> View:
    return View("soort", "taal", _named(region.woorden.categorieen, language), _languages(region), _kind_cells)


def per_area(region: InRegion, language: Language) -> View:
    areas = _named(region.woorden.gebieden, language)[:-1]
    return View("gebied", "thema", areas, _named(region.woorden.themas, language), _area_cells)


def kind_per_area(region: InRegion, kind: str, language: Language) -> View:
    """Of one kind. That it is none of which nobody should know is for who asks: `commands/count_visits.py`."""
    areas = _named(region.woorden.gebieden, language)[:-1]

    def cells(spoken: str, about: PaginaOver) -> Iterator[Cell]:
        if kind in about.soorten and not about.is_sensitive:
            yield from ((area, spoken) for area in about.gebieden)

    return View("gebied", "taal", areas, _languages(region), cells)


def _theme_cells(language: str, about: PaginaOver) -> Iterator[Cell]:
    yield from ((id, language) for id in about.themas or (OTHER,))


def _kind_cells(language: str, about: PaginaOver) -> Iterator[Cell]:
    yield from ((id, language) for id in about.soorten or (OTHER,))


def _area_cells(_language: str, about: PaginaOver) -> Iterator[Cell]:
    """Nothing of what is sensitive, as if nobody had looked at it."""
    if not about.is_sensitive:
        yield from ((area, theme) for area in about.gebieden for theme in about.themas or (OTHER,))


def _named(begrippen: Mapping[str, Begrip], language: Language) -> Named:
    return [*((id, word(one.naam, language)) for id, one in begrippen.items()), (OTHER, "")]


def _languages(region: InRegion) -> Named:
    return [(code, code) for code in region.regio.talen]
