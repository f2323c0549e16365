"""Ways in for who is not in need herself, whom to ask in an area, and saying that something is not there."""

from __future__ import annotations

import json
import re
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from built import TODAY
from ways_region import region

from sociale_kaart.asking import areas_that_answer
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.missed import Gemist, missed_in
from sociale_kaart.outputs.print.event_sheet import event_sheet
from sociale_kaart.outputs.print.handout import hand_out
from sociale_kaart.outputs.print.sheets import desk_list
from sociale_kaart.outputs.search import index as search
from sociale_kaart.outputs.site import choice_pages, every_language, index_pages, place_page, shared
from sociale_kaart.outputs.sitemap import addresses
from sociale_kaart.outputs.steun.published_help import published_help
from sociale_kaart.scopes import REGION, Scope
from support import ROOT


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return region(tmp_path_factory.mktemp("ingangen"))


@pytest.fixture(scope="module")
def pages(filled: Catalogue) -> dict[str, str]:
    english = every_language(filled, shared(filled).urls)[0]
    made = (*index_pages(english), *choice_pages(english), *place_page(filled, "en", english.urls, "testplek-kaal"))
    return {name.removesuffix("index.html"): html.decode() for name, html in made if name.endswith(".html")}


def test_who_sees_it_happen_reads_what_to_notice_and_to_say_before_where_to_go(pages: dict[str, str]) -> None:
    html = pages["levensgebeurtenis/zorgen/"]
    order = ["What you can do today", "What you may notice", "What you can say", "Loket Overkant", "go together"]
    assert [html.index(one) for one in order] == sorted(html.index(one) for one in order)


def test_who_waits_reads_what_helps_meanwhile(pages: dict[str, str]) -> None:
    html = pages["levensgebeurtenis/wachten/"]
    assert html.index("What can help meanwhile") < html.index("Go for a walk.") < html.index("Loket Overkant")
    assert "What else you can do" not in html


def test_who_is_sent_on_and_on_is_told_whom_to_ask_in_each_area(pages: dict[str, str]) -> None:
    html = pages["levensgebeurtenis/vast/"]
    assert "Loket Overkant" in html
    assert "Testplek Alles" in html
    assert "Loket Overkant" not in pages["levensgebeurtenis/kwijt/"]


@pytest.mark.parametrize("address", ["", "wegwijzer/", "levensgebeurtenissen/"])
def test_these_ways_in_stand_where_people_begin(pages: dict[str, str], address: str) -> None:
    found = re.findall(r'levensgebeurtenis/(\w+)/"', pages[address])
    assert [id for id in found if id != "kwijt"] == ["zorgen", "wachten", "vast"]


@pytest.mark.parametrize(
    ("address", "is_there"),
    [
        ("gebied/overkant/", True),
        ("gebied/hanzehoek/", False),
        ("categorie/nachtbed/", True),  # nothing of that kind is known
        ("categorie/huis-van-de-buurt/", False),
        ("plek/testplek-kaal/", True),  # no telephone, and in that area
        ("hulplijnen/", True),
        ("agenda/overkant/", True),
        ("agenda/", False),
    ],
)
def test_whom_to_ask_in_an_area_stands_where_nothing_else_answers(
    pages: dict[str, str], address: str, *, is_there: bool
) -> None:
    assert ("Loket Overkant" in pages[address]) is is_there
    assert ("tel:14" in pages[address]) is is_there


def test_a_search_that_finds_nothing_leads_to_who_answers_in_each_area(pages: dict[str, str]) -> None:
    assert 'href="./gebied/overkant/#contactpunt"' in pages[""]
    assert pages["plekken/"].count('href="../gebied/overkant/#contactpunt"') == 2  # for words, and for other choices
    assert 'id="contactpunt"' in pages["gebied/overkant/"]


def test_a_place_does_not_lead_to_itself_and_a_secret_one_to_no_area(filled: Catalogue) -> None:
    places = {v.id: v for v in filled.voorzieningen}
    assert [*areas_that_answer(places["testplek-alles"], filled.woorden)] == ["overkant"]
    assert [*areas_that_answer(places["testplek-geheim"], filled.woorden)] == []


def test_sheets_say_whom_to_ask_too(filled: Catalogue) -> None:
    bare = next(v for v in filled.voorzieningen if v.id == "testplek-kaal")
    own = hand_out(filled, [bare], "en", "a5").plekken[0].talen[0].ook_vragen
    assert [part.replace("\xa0", " ") for part, _ in own[0]][:2] == ["Loket Overkant", "14 0575"]
    event = event_sheet(filled, filled.levensgebeurtenissen["zorgen"], "en", "a4")
    assert [line[1][0] for line in event.talen[0].gebieden] == ["Loket Overkant", "Testplek Alles"]
    assert event.talen[0].merken[0][0][0] == "Letters stay closed."
    assert len(desk_list(filled, REGION, "", "en", "a4").gebieden) == 2
    area = Scope("gebied-overkant", gebied="overkant")
    assert len(desk_list(filled, area, "", "en", "a4").gebieden) == 1


def test_sentences_that_a_language_lacks_stand_all_in_the_nearest(filled: Catalogue) -> None:
    turkish = event_sheet(filled, filled.levensgebeurtenissen["zorgen"], "tr", "a4").talen[0]
    assert turkish.merken == [[("Letters stay closed.", "en")]]
    assert turkish.zeggen == [[("Nasılsın?", "tr")]]


def test_a_kind_that_is_on_offer_only_is_no_empty_kind(filled: Catalogue, pages: dict[str, str]) -> None:
    """A need for a language house leads to where there is a language lesson."""
    assert "Testplek Kaal" in pages["categorie/taalplek/"]
    found = json.loads(dict(search.files(filled, "en"))["data/zoek.en.json"])
    kinds = {one["id"]: (number, one.get("leeg")) for number, one in enumerate(found["categorieen"])}
    assert kinds["nachtbed"][1] == 1
    number, is_empty = kinds["taalplek"]
    assert is_empty is None
    assert [row[1] for row in found["plekken"] if number in row[2]] == ["Testplek Kaal"]
    assert next(row[2][0] for row in found["plekken"] if row[1] == "Testplek Kaal") != number  # its own kind leads


def test_programs_get_needs_and_contact_points(filled: Catalogue) -> None:
    found = json.loads(json.dumps(published_help(filled)))
    assert found["noden"] == [
        {"id": "slapen", "categorie": ["nachtbed"], "woorden": {"en": ["sleeping", "bed"], "nl": ["slapen"]}},
        {"id": "taal", "categorie": ["taalplek"], "woorden": {"en": ["language"], "nl": ["taal leren"]}},
    ]
    points = {one.pop("gebied"): one for one in found["contactpunten"]}
    assert points["overkant"]["telefoon"] == "14 0575"
    assert points["hanzehoek"]["plek"] == "testplek-alles"
    assert points["hanzehoek"]["url"]["nl"].endswith("/nl/gebied/hanzehoek/#contactpunt")


def letters(html: str) -> list[dict[str, str]]:
    found = map(unescape, re.findall(r'href="(mailto:[^"]+)"', html))
    return [{"to": urlsplit(link).path, **dict(parse_qsl(urlsplit(link).query, strict_parsing=True))} for link in found]


def test_what_is_not_there_is_one_tap_from_a_letter_that_names_a_need_and_an_area_and_nobody(
    pages: dict[str, str],
) -> None:
    found = letters(pages["er-niet/overkant/"])
    assert {one["to"] for one in found} == {"kaart@klein.example"}
    assert found[0]["subject"] == "Dit is er niet: slapen (De Overkant)"
    assert [gemist for one in found for gemist in missed_in(one["body"])] == [
        Gemist("slapen", "overkant"),
        Gemist("taal", "overkant"),
        Gemist("iets-anders", "overkant"),
    ]
    assert {gemist.gebied for one in letters(pages["er-niet/"]) for gemist in missed_in(one["body"])} == {"overal"}


@pytest.mark.parametrize("address", ["", "categorie/nachtbed/", "gebied/overkant/"])
def test_the_way_there_stands_where_somebody_looked_in_vain(pages: dict[str, str], address: str) -> None:
    assert "er-niet/" in pages[address]
    assert "er-niet/" not in pages["categorie/huis-van-de-buurt/"]


def test_a_region_that_cannot_be_written_to_does_not_ask_for_it(tmp_path: Path) -> None:
    catalogue = region(tmp_path, email="")
    english = every_language(catalogue, shared(catalogue).urls)[0]
    made = dict(index_pages(english))
    assert not [name for name in made if name.startswith("er-niet")]
    assert not [name for name, html in made.items() if name.endswith(".html") and b"er-niet/" in html]
    assert not [address for address in addresses(catalogue) if "er-niet" in address]


@cache
def sample() -> Catalogue:
    found, _ = load_catalogue(ROOT / "mkdocs.yml", TODAY)
    assert found
    return found


def test_the_sample_has_a_page_for_the_bystander_for_meanwhile_and_for_who_is_stuck() -> None:
    kinds = {one.soort: one for one in sample().levensgebeurtenissen.values()}
    assert {"omstander", "wachten", "vastlopen"} <= set(kinds)
    assert kinds["omstander"].merken
    assert all(kinds[soort].zeggen for soort in ("omstander", "wachten", "vastlopen"))
    assert all(one.lijnen and one.categorie for one in kinds.values())
