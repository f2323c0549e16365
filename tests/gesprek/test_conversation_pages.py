"""`/gesprek/`: six dimensions of which each kind of place in the region serves one or more, and why it does."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import site
from sociale_kaart.outputs.finder.finder_page import finder_values
from sociale_kaart.outputs.gesprek.conversation_pages import ConversationPages
from sociale_kaart.outputs.gesprek.dimensions import DIMENSIONS
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.outputs.sitemap import addresses
from sociale_kaart.reading.words import Categorie
from support.one_fact import region


def _pages(catalogue: Catalogue, language: str = "nl") -> dict[str, str]:
    frame = Pages(catalogue, language, site.shared(region()).urls).frame
    pages = ConversationPages(frame, finder_values(frame).bestanden)
    return {name: unescape(content.decode()) for name, content in pages.files()}


def _with_kinds(catalogue: Catalogue, **changes: object) -> Catalogue:
    """Every kind of place with these changes."""
    kinds = {id: kind.model_copy(update=changes) for id, kind in catalogue.woorden.categorieen.items()}
    return replace(catalogue, region=replace(catalogue.region, woorden=replace(catalogue.woorden, categorieen=kinds)))


def test_every_kind_of_the_sample_serves_a_dimension_and_says_why() -> None:
    for kind in region().woorden.categorieen.values():
        assert kind.dimensies, kind.id
        assert {"nl", "en", "ar"} <= kind.waarom.keys(), kind.id


def test_every_need_of_the_sample_is_about_a_dimension_and_a_condition() -> None:
    needs = region().noden.noden.values()
    assert [nood.id for nood in needs if not (nood.dimensies and nood.condities)] == []


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_dimension_lists_its_kinds_each_with_its_line_of_why(language: str) -> None:
    catalogue = region()
    home = "" if language == "nl" else f"{language}/"
    pages = _pages(catalogue, language)
    for id in DIMENSIONS:
        html = pages[f"{home}gesprek/{id}/index.html"]
        for kind in catalogue.woorden.categorieen.values():
            assert (f'class="rij" href="../../categorie/{kind.id}/"' in html) == (id in kind.dimensies), (id, kind.id)
            assert id not in kind.dimensies or kind.waarom[language] in html


def test_a_dimension_says_what_people_ask_for_in_the_readers_words() -> None:
    assert 'href="../../categorie/buurtkamer/">eenzaam</a>' in _pages(region())["gesprek/meedoen/index.html"]
    assert ">lonely</a>" in _pages(region(), "en")["en/gesprek/meedoen/index.html"]


def test_what_people_ask_for_stands_below_why_a_kind_of_place_is_an_answer() -> None:
    """*Lonely* leads to a living room of the neighbourhood first."""
    html = _pages(region())["gesprek/meedoen/index.html"]
    asked = html.split('id="vragen"')[1].split("</section>")[0]
    above = asked.split(">eenzaam</a>")[0].rpartition('<p class="rij-wat">')[2]
    kinds = region().woorden.categorieen
    assert above.startswith(kinds[region().noden.noden["eenzaam"].categorie[0]].waarom["nl"])


def test_each_practice_has_a_page_of_its_own_with_its_spot() -> None:
    pages = _pages(region())
    for id, praktijk in region().praktijken.items():
        html = pages[f"gesprek/praktijk-{id}/index.html"]
        assert f'data-lat="{praktijk.locatie.lat}" data-lon="{praktijk.locatie.lon}"' in html
        assert f'href="../../gesprek/praktijk-{id}/"' not in html  # one is there already
    assert "data-lat" not in pages["gesprek/index.html"]


def test_each_of_them_can_be_found_and_read_in_another_language() -> None:
    """What is in the sitemap has a page that lists its languages, where they are many."""
    for catalogue in (region(), _with_kinds(region(), dimensies=("zin",)), _with_kinds(region(), dimensies=())):
        made = {name.removesuffix("index.html") for name in _pages(catalogue)}
        assert {one for one in addresses(catalogue) if one.startswith("gesprek/")} == made


def test_a_code_in_a_record_leads_to_the_one_page_that_it_has_in_all_languages() -> None:
    """Also where Dutch is not the first language of the region."""
    sample = region()
    regio = sample.regio.model_copy(update={"talen": ("ar", "nl")})
    html = _pages(replace(sample, region=replace(sample.region, regio=regio)))["nl/gesprek/index.html"]
    assert 'data-codes="https://amsterdam.sociale-kaart.example/p/"' in html


def test_what_is_on_offer_is_fetched_only_where_something_is() -> None:
    assert "data/aanbod" not in _pages(region())["gesprek/index.html"]


def test_a_region_that_says_nothing_of_it_has_no_such_pages() -> None:
    nothing = _with_kinds(region(), dimensies=())
    assert _pages(nothing) == {}
    frame = Pages(nothing, "nl", site.shared(region()).urls).frame
    assert "gesprek/" not in frame.render("pages/druk.html", 1, {"soorten": [], "posters": [], "gebeurtenissen": []})


def test_a_dimension_that_no_kind_serves_has_no_tile() -> None:
    pages = _pages(_with_kinds(region(), dimensies=("zin",)))
    assert [name for name in pages if "praktijk-" not in name] == ["gesprek/index.html", "gesprek/zin/index.html"]
    assert 'data-dimensie="lichaam"' not in pages["gesprek/index.html"]


def test_a_kind_without_a_why_is_there_without_a_line() -> None:
    pages = _pages(_with_kinds(region(), waarom={}))
    kind: Categorie = region().woorden.categorieen["buurtkamer"]
    assert "categorie/buurtkamer/" in pages["gesprek/meedoen/index.html"]
    assert kind.waarom["nl"] not in pages["gesprek/meedoen/index.html"]
