"""The finder as a person uses it, in Dutch and in Arabic, on a region with one place for each reason to be left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser_pages import PHONE, Visit, becomes, visiting
from playwright.sync_api import Browser, Page, Route, ViewportSize, expect

from conftest import made
from support import finder_region
from support.axe import axe_context, violations
from support.browser import Recorder
from support.server import serve

pytestmark = pytest.mark.browser

HOMES = {"nl": "", "ar": "ar/"}
WIDE: ViewportSize = {"width": 1280, "height": 800}
EASY = "#drempel=gratis,inloop"
ON_THE_MAP = """[...document.querySelectorAll('.kaart-tros')].reduce((sum, one) => sum + Number(one.textContent), 0)
  + document.querySelectorAll('.kaart-speld').length"""


@pytest.fixture(scope="module")
def finder_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    region = finder_region.make(tmp_path_factory.mktemp("vinder") / "regio")
    return made(region, region / "site")


@pytest.fixture(scope="module")
def here(finder_site: Path, browser: Browser) -> Iterator[str]:
    finder_region.add_postcodes(finder_site)
    with serve(finder_site) as url:
        yield url


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest) -> str:
    return HOMES[str(request.param)]


def opened(page: Page, address: str) -> Page:
    page.clock.set_fixed_time(finder_region.MOMENT)
    page.goto(address)
    return page


@pytest.fixture
def visit(browser: Browser, here: str) -> Iterator[Visit]:
    with visiting(browser, here) as one:
        yield one


def names(page: Page) -> list[str]:
    return page.locator("#vinder-rijen .rij-naam").all_inner_texts()


def shows(page: Page, *wanted: str) -> None:
    expect(page.locator("#vinder-rijen .rij-naam")).to_have_text(list(wanted))


# ---- what a resident comes for ----
def test_a_free_walk_in_place_open_now_near_a_postcode(visit: Visit, browser: Browser, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/")
    page.locator("#vinder-nu").click()
    page.locator("#vinder-filters-knop").click()
    page.locator("input[value=gratis]").check()
    page.locator("input[value=inloop]").check()
    page.locator("#vinder-klaar").click()
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill("1011 ab")
    page.keyboard.press("Enter")
    page.locator("#vinder-straal").select_option("1000")
    # The certain one first; the one without hours is kept, and marked. None that is far, costs or opens tonight.
    shows(page, "De Sleutel", "De Vraag")
    states = page.locator("#vinder-rijen .vinder-staat")
    expect(states.first).to_have_attribute("data-soort", "open")
    expect(states.nth(1)).to_have_attribute("data-soort", "onbekend")
    expect(page.locator("#vinder-rijen .vinder-ver").first).to_contain_text("110")
    expect(page.locator("#vinder-telling")).to_contain_text({"": "2 plekken", "ar/": "مكانان"}[home])
    with visiting(browser, here) as other:  # the address says it all, to whoever gets it
        shows(opened(other.page, page.url), "De Sleutel", "De Vraag")
        expect(other.page.locator(".vinder-keuze")).to_have_count(5)
        assert [url for url in other.recorder.addresses if "1011" in url.partition("#")[0]] == []


def test_nothing_found_and_back(visit: Visit, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/#thema=eten&drempel=gratis&gebied=centrum")
    out = page.locator("#vinder-niets button")
    expect(page.locator("#vinder-niets")).to_be_visible()
    assert names(page) == []
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


def test_what_is_not_known_is_one_tap_away(visit: Visit, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/#drempel=gratis&gebied=centrum")
    shows(page, "De Avonddeur", "De Sleutel", "De Vraag")
    page.locator("#vinder-extra button").click()
    shows(page, "De Avonddeur", "De Sleutel", "De Stilte", "De Vraag")
    expect(page.locator("#vinder-rijen li").nth(2).locator(".vinder-feit")).to_have_count(1)
    expect(page).to_have_url(re.compile("ook=ja&gebied=centrum$"))


def test_each_choice_says_how_many_places_it_leaves(visit: Visit, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/")
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


# ---- near me ----
def test_the_phones_own_spot_is_asked_after_a_tap_and_stays_out_of_the_address(browser: Browser, here: str) -> None:
    spot = {"latitude": 52.3630, "longitude": 4.9341}
    with visiting(browser, here, geolocation=spot, permissions=["geolocation"]) as visit:
        page = opened(visit.page, f"{here}plekken/")
        page.locator("#vinder-dichtbij").click()
        page.locator("#vinder-locatie").click()
        expect(page.locator("#vinder-rijen .rij-naam").first).to_have_text("De Verre Sleutel")
        expect(page.locator("#vinder-uitleg")).to_contain_text("waar je nu bent")
        page.locator("#vinder-straal").select_option("500")
        shows(page, "De Verre Sleutel")
        assert "#" not in page.url
        assert "52.36" not in page.evaluate("JSON.stringify(history.state) + location.href")


@pytest.mark.parametrize(("home", "said"), [("", "deelt niet waar je bent"), ("ar/", "لا يشارك موقعك")])
def test_a_phone_that_does_not_say_where_it_is(visit: Visit, here: str, home: str, said: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/")
    page.evaluate("void (navigator.geolocation.getCurrentPosition = (yes, no) => no({code: 1}))")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-locatie").click()
    expect(page.locator("#vinder-waar-melding")).to_contain_text(said)
    expect(page.locator("#vinder-plek")).to_be_focused()


@pytest.mark.parametrize(
    ("typed", "said"), [("9999", "postcode niet"), ("toverbos", "buurt niet"), ("", "Typ een postcode"), ("IJburg", "")]
)
def test_what_is_typed_as_a_place(visit: Visit, here: str, typed: str, said: str) -> None:
    page = opened(visit.page, f"{here}plekken/")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill(typed)
    page.keyboard.press("Enter")
    if said:
        expect(page.locator("#vinder-waar-melding")).to_contain_text(said)
        expect(page.locator("#vinder-plek")).to_have_attribute("aria-invalid", "true")
    else:
        expect(page.locator("#vinder-uitleg")).to_contain_text("het midden van Oost")
        expect(page).to_have_url(f"{here}plekken/#bij=oost")


# ---- a link that someone broke ----
def test_a_broken_link_says_so_and_uses_what_it_can(visit: Visit, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/#thema=nergens&drempel=gratis&%E0%A4%A=1&gebied=oost")
    shows(page, "De Verre Sleutel", "Team dat langskomt")
    expect(page.locator("#vinder-uitleg")).to_have_text(
        {"": "Een deel van deze link kennen we hier niet. Je ziet wat er wel kan."}.get(
            home, "جزء من هذا الرابط غير معروف هنا. يظهر هنا ما أمكن عرضه."
        )
    )


def test_an_anchor_of_the_page_costs_no_choice(visit: Visit, here: str) -> None:
    page = opened(visit.page, f"{here}kaart/{EASY}")
    expect(page.locator("#vinder-rijen li")).to_have_count(5)
    page.evaluate("location.hash = 'inhoud'")
    expect(page).to_have_url(f"{here}kaart/{EASY}")
    expect(page.locator("#vinder-rijen li")).to_have_count(5)


# ---- list and map ----
def test_two_tabs_on_a_phone(visit: Visit, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/{EASY}")
    expect(page.locator("#vinder-rijen li")).to_have_count(5)
    expect(page.locator("#vinder-kaart")).to_be_hidden()
    page.locator("[data-toon=kaart]").click()
    expect(page.locator("#vinder-kaart")).to_be_visible()
    expect(page.locator("[data-toon=kaart]")).to_have_attribute("aria-pressed", "true")
    becomes(page, ON_THE_MAP, 4)  # one comes to you
    expect(page).to_have_url(re.compile("toon=kaart$"))
    page.go_back()
    expect(page.locator("#vinder-kaart")).to_be_hidden()


def test_side_by_side_on_a_wide_screen(browser: Browser, here: str, home: str) -> None:
    with visiting(browser, here, viewport=WIDE) as visit:
        page = opened(visit.page, f"{here}{home}plekken/")
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


# ---- no more than is needed, and a part that fails ----
def test_the_list_from_a_to_z_needs_nothing_but_the_finders_script(visit: Visit, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/")
    visit.recorder.settle()
    asked = [url.rpartition("/")[2] for url in visit.recorder.addresses]
    assert [name for name in asked if name.endswith(".json") or name.startswith("kaart")] == []
    page.locator("[data-thema=eten]").click()
    shows(page, "Het Eethuis")
    visit.recorder.settle()
    assert [url for url in visit.recorder.addresses if "kaartbasis" in url] == []


def test_without_the_map_the_list_works(browser: Browser, here: str) -> None:
    page = browser.new_page(viewport=WIDE)
    page.route("**/kaartbasis.*.js", lambda route: route.abort())
    opened(page, f"{here}kaart/")
    expect(page.locator("#vinder-telling")).to_contain_text("Het ophalen van de kaart is niet gelukt")
    page.locator("[data-thema=eten]").click()
    shows(page, "Het Eethuis")
    page.close()


def test_without_the_places_the_page_says_so_and_a_new_try_works(browser: Browser, here: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.route("**/data/plekken.*.json", lambda route: route.abort())
    opened(page, f"{here}plekken/")
    page.locator("[data-thema=eten]").click()
    expect(page.locator("#vinder-telling")).to_contain_text("niet gelukt")
    expect(page.locator("#vinder-vast .rij").first).to_be_visible()
    page.unroute("**/data/plekken.*.json")
    page.locator("[data-thema=eten]").click()
    shows(page, "Het Eethuis")
    page.close()


@pytest.mark.parametrize("part", ["data/plekken.*.json", "assets/fields.*.js"])
def test_fields_that_cannot_be_fetched_stay_closed(browser: Browser, here: str, part: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.route(f"**/{part}", lambda route: route.abort())
    opened(page, f"{here}plekken/")
    page.locator("#vinder-filters-knop").click()
    expect(page.locator("#vinder-telling")).to_contain_text("niet gelukt")
    expect(page.locator("#vinder-filters")).to_be_hidden()
    page.close()


def test_of_two_taps_while_the_places_are_on_their_way_the_last_counts(browser: Browser, here: str) -> None:
    page = browser.new_page(viewport=PHONE)
    held: list[Route] = []
    page.route("**/data/plekken.*.json", lambda route: held.append(route))
    opened(page, f"{here}plekken/")
    page.locator("#vinder-filters-knop").click()
    page.locator("#vinder-dichtbij").dblclick()  # nothing happened yet, so once more
    held[0].continue_()
    expect(page.locator("#vinder-waar")).to_be_visible()
    expect(page.locator("#vinder-filters")).to_be_hidden()
    page.close()


def test_a_region_without_postcodes_still_knows_its_neighbourhoods(browser: Browser, here: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.route("**/data/postcodes.json", lambda route: route.fulfill(status=404))
    opened(page, f"{here}plekken/")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill("1011")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-waar-melding")).to_contain_text("postcode niet")
    page.locator("#vinder-plek").fill("oost")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-rijen .rij-naam").first).to_have_text("De Verre Sleutel")
    page.close()


# ---- everyone ----
def test_by_keyboard_alone(visit: Visit, here: str, home: str) -> None:
    page = opened(visit.page, f"{here}{home}plekken/")
    page.locator("#vinder-balk:not([disabled])").wait_for()
    tab_to(page, "#vinder-filters-knop")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-filters-knop")).to_have_attribute("aria-expanded", "true")
    tab_to(page, "input[value=gratis]")
    page.keyboard.press("Space")
    expect(page.locator("input[value=gratis]")).to_be_focused()
    tab_to(page, "#vinder-klaar")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-lijst")).to_be_focused()
    expect(page.locator("#vinder-rijen li")).to_have_count(5)
    tab_to(page, ".vinder-keuze", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-filters-knop")).to_be_focused()  # the chip is gone
    expect(page.locator("#vinder-vast")).to_be_visible()
    page.keyboard.press("Enter")
    tab_to(page, "#vinder-soort")
    page.keyboard.press("Escape")
    expect(page.locator("#vinder-filters")).to_be_hidden()
    expect(page.locator("#vinder-filters-knop")).to_be_focused()


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    for _ in range(60):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{key} does not lead to {selector}")


STATES: dict[str, tuple[str, str]] = {
    "closed": ("plekken/", ""),
    "filters open": ("plekken/", "#vinder-filters-knop"),
    "near me open": ("plekken/#bij=1011&straal=1000", "#vinder-dichtbij"),
    "filtered": ("plekken/#drempel=gratis&open=nu&bij=1011&ook=ja", ""),
    "empty": ("plekken/#thema=eten&drempel=gratis", ""),
    "map": ("plekken/#toon=kaart&drempel=gratis", ""),
    "list on the map's page": ("kaart/#toon=lijst", ""),
}


@pytest.mark.parametrize("state", STATES)
def test_axe(browser: Browser, here: str, home: str, state: str) -> None:
    address, pressed = STATES[state]
    options: dict[str, Any] = {"viewport": PHONE, "reduced_motion": "reduce"}
    context = axe_context(browser, **options)
    page = opened(context.new_page(), f"{here}{home}{address}")
    Recorder(page).settle()
    if pressed:
        page.locator(pressed).click()
        page.wait_for_timeout(300)
    assert violations(page) == []
    context.close()
