"""`/dekking/` says what the figures say, in the reader's language, lightly, and of no secret place where it is."""

from __future__ import annotations

import gzip
from dataclasses import replace
from html.parser import HTMLParser
from random import Random

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.counting import dekking
from sociale_kaart.outputs import site
from sociale_kaart.outputs.dekking.coverage_pages import Coverage, CoveragePages
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.reading.words import Gebied
from support.agenda_region import place, with_places
from support.one_fact import region

MOST = 60_000  # bytes packed: the contract


class Tables(HTMLParser):
    """The cells of every table, row by row, and the text of the list of what stands out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.items: list[str] = []
        self._into: list[str] | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self._into = self.tables[-1][-1]
        elif tag == "li":
            self.items.append("")
            self._into = self.items

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "li"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data.strip() and data


def _pages(catalogue: Catalogue, language: str) -> dict[str, str]:
    urls = site.shared(region()).urls
    frame = Pages(catalogue, language, urls).frame
    return {name: content.decode() for name, content in CoveragePages(frame, Coverage(catalogue)).files()}


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_the_table_has_a_row_for_each_area_and_the_figures_of_each_theme(language: str) -> None:
    catalogue = region()
    home = "" if language == "nl" else f"{language}/"
    rows = Tables(_pages(catalogue, language)[f"{home}dekking/index.html"]).tables[0][1:]
    found = dekking(catalogue)
    subjects = (*found.of_kind("alles"), *found.of_kind("thema"))
    expected = [[str(found.cells[area, one].plekken) for one in subjects] for area in found.gebieden]
    assert [row[1:] for row in rows] == expected


def test_what_stands_out_comes_first_with_its_area_and_theme() -> None:
    items = Tables(_pages(region(), "nl")["dekking/index.html"]).items
    assert any(item.startswith("Zuid, Eten: Wij kennen hiervoor geen plek.") for item in items)


def test_each_bar_stands_beside_its_figures() -> None:
    html = _pages(region(), "nl")["dekking/index.html"]
    tables = Tables(html).tables
    named = {row[0]: row[2:] for table in tables[2:3] for row in table}
    assert named["’s Avonds"] == ["2", "29", "219"]
    assert named["Rolstoel kan naar binnen"] == ["0", "0", "250"]


def test_each_need_has_its_places_what_fits_and_the_areas_without() -> None:
    found = dekking(region())
    rows = Tables(_pages(region(), "nl")["dekking/index.html"]).tables[1][1:]
    expected = []
    for need in found.of_kind("nood"):
        cells = {area: found.cells[area, need] for area in found.gebieden}
        tallies = [cells[""].maten[id] for id in ("gratis", "inloop", "avond", "weekend")]
        fits = [f"{tally.ja} ({tally.onbekend})" for tally in tallies]
        without = sum(cell.plekken == 0 for area, cell in cells.items() if area)
        expected.append([str(cells[""].plekken), *fits, str(without)])
    assert sorted(row[1:] for row in rows) == sorted(expected)
    assert [int(row[1]) for row in rows] == sorted(int(row[1]) for row in rows), "what there is least of comes first"


def test_the_four_conditions_say_how_many_places_serve_them_and_what_to_ask() -> None:
    html = _pages(region(), "nl")["dekking/condities/index.html"]
    found = dekking(region())
    for subject, table in zip(found.of_kind("conditie"), Tables(html).tables, strict=True):
        assert table[1] == [str(found.cells[area, subject].plekken) for area in found.gebieden]
    assert "Wie zien we nooit, en wat houdt hen weg?" in html


def test_a_region_with_one_place_and_one_with_none_have_a_page() -> None:
    one = place("huis", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: oost")
    for catalogue in (with_places(one), with_places()):
        assert "dekking/index.html" in _pages(catalogue, "nl")


def test_a_hundred_areas_are_light() -> None:
    """A table grows with the areas, not with the places, and with nothing squared."""
    throw = Random(1)
    sample = region()
    areas = {f"wijk-{n}": Gebied(id=f"wijk-{n}", naam={"nl": f"Wijk nummer {n}"}) for n in range(100)}
    words = replace(sample.woorden, gebieden=areas)
    kinds = [kind.id for kind in words.categorieen.values() if not kind.is_secret]
    places = tuple(
        place(f"plek-{n}", f"naam: Plek {n}", f"categorie: {throw.choice(kinds)}").model_copy(
            update={"gebied": throw.choice([*areas])}
        )
        for n in range(2000)
    )
    catalogue = replace(sample, region=replace(sample.region, woorden=words), voorzieningen=places, uren={})
    html = _pages(catalogue, "nl")["dekking/index.html"]
    assert len(gzip.compress(html.encode())) <= MOST


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_each_kind_of_place_says_why_it_serves_a_condition(language: str) -> None:
    home = "" if language == "nl" else f"{language}/"
    html = _pages(region(), language)[f"{home}dekking/condities/index.html"]
    kinds = region().woorden.categorieen.values()
    for kind in kinds:
        assert html.count(kind.waarom[language]) == len(kind.condities), kind.id
