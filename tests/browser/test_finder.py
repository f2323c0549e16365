"""The finder as a person uses it, in Dutch and in Arabic, on a region with one place for each reason to be left out."""

from __future__ import annotations

import re

import pytest
from browser_pages import ON_THE_MAP, PHONE, Visit, becomes, visiting
from finder_visit import WIDE, opened, shows
from playwright.sync_api import Browser, Route, expect

pytestmark = pytest.mark.browser

EASY = "#drempel=gratis,inloop"


# ---- what a resident comes for ----
def test_a_free_walk_in_place_open_now_near_a_postcode(finder: Visit, browser: Browser, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/")
    page.locator("#vinder-nu").click()
    page.locator("#vinder-filters-knop").click()
    page.locator("input[value=gratis]").check()
    page.locator("input[value=inloop]").check()
    page.locator("#vinder-klaar").click()
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill("1011 ab")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-waar")).to_be_hidden()  # the results come into view
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-straal").select_option("1000")
    # The certain one; the one without hours is kept, folded. None that is far, costs or opens tonight.
    shows(page, "De Sleutel")
    expect(page.locator("#vinder-rijen .vinder-staat")).to_have_attribute("data-soort", "open")
    page.locator("#vinder-onbekend > summary").click()
    unsure = page.locator("#vinder-rijen-onbekend")
    expect(unsure.locator(".rij-naam")).to_have_text("De Vraag")
    expect(unsure.locator(".vinder-staat")).to_have_attribute("data-soort", "onbekend")
    expect(page.locator("#vinder-rijen .vinder-ver").first).to_contain_text("110")
    expect(page.locator("#vinder-telling")).to_contain_text({"": "Open: 1", "ar/": "مفتوح: 1"}[home])
    with visiting(browser, finder.base) as other:  # the address says it all, to whoever gets it
        shows(opened(other.page, page.url), "De Sleutel")
        expect(other.page.locator(".vinder-keuze")).to_have_count(5)
        assert [url for url in other.recorder.addresses if "1011" in url.partition("#")[0]] == []


def test_nothing_found_and_back(finder: Visit, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/#thema=eten&drempel=gratis&gebied=centrum")
    out = page.locator("#vinder-niets button")
    expect(page.locator("#vinder-niets")).to_be_visible()
    shows(page)
    expect(out).to_have_count(3)  # without the theme, without "free", and to clear everything
    expect(out.first).to_contain_text("(3)")
    out.first.click()
    shows(page, "De Avonddeur", "De Sleutel", "De Vraag")
    expect(page.locator("#vinder-lijst")).to_be_focused()
    expect(page).to_have_url(re.compile("#drempel=gratis&gebied=centrum$"))
    page.go_back()
    expect(page.locator("#vinder-niets")).to_be_visible()
    out.last.click()
    expect(page.locator("#vinder-vast")).to_be_visible()
    expect(page).to_have_url(re.compile("plekken/$"))


def test_what_is_not_known_is_one_tap_away(finder: Visit, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/#drempel=gratis&gebied=centrum")
    shows(page, "De Avonddeur", "De Sleutel", "De Vraag")
    page.locator("#vinder-extra button").click()
    shows(page, "De Avonddeur", "De Sleutel", "De Stilte", "De Vraag")
    expect(page.locator("#vinder-rijen li").nth(2).locator(".vinder-feit")).to_have_count(1)
    expect(page).to_have_url(re.compile("ook=ja&gebied=centrum$"))


def test_each_choice_says_how_many_places_it_leaves(finder: Visit, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/")
    page.locator("#vinder-filters-knop").click()
    expect(page.locator("#vinder-soort option[value=buurtrestaurant]")).to_contain_text("(1)")
    expect(page.locator("#vinder-taal option")).to_have_count(3)  # any, and the two that someone speaks
    for _ in range(2):  # twice: the counts change with what is chosen
        for option in page.locator("#vinder-soort option:not([value=''])").all():
            text, value = option.inner_text(), option.get_attribute("value")
            page.locator("#vinder-soort").select_option(value)
            expect(page.locator("#vinder-rijen li")).to_have_count(int(text.rpartition("(")[2].rstrip(")")))
            page.locator("#vinder-soort").select_option("")
        page.locator("input[value=gratis]").check()


# ---- a link that someone broke ----
def test_a_broken_link_says_so_and_uses_what_it_can(finder: Visit, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/#thema=nergens&drempel=gratis&%E0%A4%A=1&gebied=oost")
    shows(page, "De Verre Sleutel", "Team dat langskomt")
    expect(page.locator("#vinder-uitleg")).to_have_text(
        {"": "Een deel van deze link kennen we hier niet. Je ziet wat er wel kan."}.get(
            home, "جزء من هذا الرابط غير معروف هنا. يظهر هنا ما أمكن عرضه."
        )
    )


def test_an_anchor_of_the_page_costs_no_choice(finder: Visit) -> None:
    page = opened(finder.page, f"{finder.base}kaart/{EASY}")
    expect(page.locator("#vinder-rijen li")).to_have_count(5)
    page.evaluate("location.hash = 'inhoud'")
    expect(page).to_have_url(f"{finder.base}kaart/{EASY}")
    expect(page.locator("#vinder-rijen li")).to_have_count(5)


# ---- list and map ----
def test_two_tabs_on_a_phone(finder: Visit, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/{EASY}")
    expect(page.locator("#vinder-rijen li")).to_have_count(5)
    expect(page.locator("#vinder-kaart")).to_be_hidden()
    page.locator("[data-toon=kaart]").click()
    expect(page.locator("#vinder-kaart")).to_be_visible()
    expect(page.locator("[data-toon=kaart]")).to_have_attribute("aria-pressed", "true")
    becomes(page, ON_THE_MAP, 4)  # one comes to you
    expect(page).to_have_url(re.compile("toon=kaart$"))
    page.go_back()
    expect(page.locator("#vinder-kaart")).to_be_hidden()


def test_side_by_side_on_a_wide_screen(browser: Browser, finder_base: str, home: str) -> None:
    with visiting(browser, finder_base, viewport=WIDE) as visit:
        page = opened(visit.page, f"{finder_base}{home}plekken/")
        page.locator(".kaart-tros, .kaart-speld").first.wait_for()
        expect(page.locator("#vinder-vast .rij").first).to_be_visible()
        expect(page.locator("#vinder-tabs")).to_be_hidden()
        page.locator("[data-thema=eten]").click()
        shows(page, "Het Eethuis")
        becomes(page, "document.querySelectorAll('.kaart-speld').length", 1)
        boxes = [page.locator(one).bounding_box() for one in ("#vinder-lijst", "#vinder-kaart")]
        assert boxes[0]
        assert boxes[1]
        first, second = (boxes[0], boxes[1]) if home == "" else (boxes[1], boxes[0])
        assert first["x"] + first["width"] <= second["x"]


# ---- a part that does not arrive ----
def test_without_the_map_the_list_works(browser: Browser, finder_base: str) -> None:
    page = browser.new_page(viewport=WIDE)
    page.route("**/kaartbasis.*.js", lambda route: route.abort())
    opened(page, f"{finder_base}kaart/")
    expect(page.locator("#vinder-telling")).to_contain_text("Het ophalen van de kaart is niet gelukt")
    page.locator("[data-thema=eten]").click()
    shows(page, "Het Eethuis")
    page.close()


def test_without_the_places_the_page_says_so_and_a_new_try_works(browser: Browser, finder_base: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.route("**/data/plekken.*.json", lambda route: route.abort())
    opened(page, f"{finder_base}plekken/")
    page.locator("[data-thema=eten]").click()
    expect(page.locator("#vinder-telling")).to_contain_text("niet gelukt")
    expect(page.locator("#vinder-vast .rij").first).to_be_visible()
    page.unroute("**/data/plekken.*.json")
    page.locator("[data-thema=eten]").click()
    shows(page, "Het Eethuis")
    page.close()


def test_fields_that_cannot_be_filled_stay_closed(browser: Browser, finder_base: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.route("**/data/plekken.*.json", lambda route: route.abort())
    opened(page, f"{finder_base}plekken/")
    page.locator("#vinder-filters-knop").click()
    expect(page.locator("#vinder-telling")).to_contain_text("niet gelukt")
    expect(page.locator("#vinder-filters")).to_be_hidden()
    page.close()


def test_of_two_taps_while_the_places_are_on_their_way_the_last_counts(browser: Browser, finder_base: str) -> None:
    page = browser.new_page(viewport=PHONE)
    held: list[Route] = []
    page.route("**/data/plekken.*.json", lambda route: held.append(route))
    opened(page, f"{finder_base}plekken/")
    page.locator("#vinder-filters-knop").click()
    page.locator("#vinder-dichtbij").dblclick()  # nothing happened yet, so once more
    held[0].continue_()
    expect(page.locator("#vinder-waar")).to_be_visible()
    expect(page.locator("#vinder-filters")).to_be_hidden()
    page.close()
