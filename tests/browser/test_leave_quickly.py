"""Leaving quickly: by the button or by three times Escape the screen is neutral at once; Back leads nowhere near us."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from browser_pages import PHONE, becomes
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from support.axe import axe_context, violations
from support.patience import PATIENCE

pytestmark = pytest.mark.browser

NEUTRAL = "https://www.knmi.nl/"


@dataclass
class Tab:
    """A tab in which the neutral page exists, and what was asked of it."""

    page: Page
    base: str
    asked: list[str]

    def has_left(self) -> None:
        self.page.wait_for_url(NEUTRAL)
        expect(self.page.locator("h1")).to_have_text("Weer")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def tab(context: BrowserContext, base: str) -> Tab:
    tab = Tab(context.new_page(), base, [])

    def answer(route: Route) -> None:
        tab.asked.append(route.request.headers.get("referer", ""))
        route.fulfill(content_type="text/html", body="<title>Weer</title><h1>Weer</h1>")

    context.route(f"{NEUTRAL}**", answer)
    return tab


def test_by_the_button_and_back_never_leads_to_us(tab: Tab, home: str) -> None:
    page = tab.page
    page.goto(tab.base + home)
    page.locator(".tegel[href$='thema/ontmoeten/']").tap()
    page.locator(".rij[href$='plek/vrouwencentrum-doenja/']").tap()
    page.wait_for_url("**/plek/vrouwencentrum-doenja/")
    assert tab.asked == []  # nobody knows before the tap
    page.locator("a.weg").tap()
    tab.has_left()
    assert tab.asked == [""]  # nor from where, after it
    for _ in range(2):  # the two pages before it; each is replaced as soon as one goes back to it
        page.evaluate("setTimeout(() => history.back())")
        page.wait_for_timeout(300)
        tab.has_left()
    page.evaluate("setTimeout(() => history.back())")
    page.wait_for_url("about:blank")


def test_whoever_comes_to_the_site_again_sees_it(tab: Tab, home: str) -> None:
    page = tab.page
    page.goto(f"{tab.base}{home}plekken/")
    page.locator("a.weg").tap()
    tab.has_left()
    page.goto(tab.base + home)
    expect(page.locator("h1")).to_be_visible()
    page.goto(f"{tab.base}{home}over/")
    page.go_back()
    expect(page.locator(".zoek-veld")).to_be_visible()
    becomes(page, "sessionStorage.length", 0)


def test_what_was_typed_in_the_form_is_gone(tab: Tab) -> None:
    page = tab.page
    drafts = "Object.keys(localStorage).filter(key => key.startsWith('sociale-kaart-formulier:')).length"
    page.goto(f"{tab.base}meedoen/plek/")
    page.locator("#v-naam").fill("Nieuwe plek")
    page.locator("#v-naam").blur()
    expect(page.locator(".bewaard")).not_to_be_empty()
    becomes(page, drafts, 1)
    page.locator("#v-naam").fill("Nieuwe plek, met nog iets")  # not written yet
    page.locator("a.weg").tap()
    tab.has_left()
    page.goto(f"{tab.base}over/")
    becomes(page, drafts, 0)


def test_back_works_as_ever_for_who_did_not_leave(tab: Tab, home: str) -> None:
    page = tab.page
    page.goto(tab.base + home)
    page.locator(".tegel[href*=thema]").first.tap()
    page.wait_for_url("**/thema/*/")
    page.go_back()
    expect(page.locator(".tegel").first).to_be_visible()
    assert tab.asked == []


@pytest.mark.parametrize("where", ["plek/vrouwencentrum-doenja/", "", "kaart/"])
def test_three_times_escape_wherever_one_is(tab: Tab, home: str, where: str) -> None:
    page = tab.page
    page.goto(f"{tab.base}{home}{where}")
    if not where:
        page.locator(".zoek-veld").press_sequentially("voedselbank")
        expect(page.locator(".zoek-lijst a").first).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Escape")
    tab.has_left()


def test_slow_presses_only_do_what_escape_does(tab: Tab) -> None:
    page = tab.page
    page.goto(tab.base)
    page.locator(".zoek-veld").press_sequentially("voedselbank")
    expect(page.locator(".zoek-lijst a").first).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Escape")
        page.wait_for_timeout(1100)
    expect(page.locator(".zoek-veld")).to_have_value("")
    assert tab.asked == []


def test_on_a_slow_line_the_screen_is_neutral_at_once(context: BrowserContext, base: str) -> None:
    page = context.new_page()
    context.route(f"{NEUTRAL}**", lambda route: route.fulfill(status=204))  # never comes: the page stays as it is
    page.goto(f"{base}plek/repair-cafe-de-steek/")
    page.evaluate("document.querySelector('a.weg').click()")
    page.wait_for_function("() => document.title === '' && !document.body.checkVisibility()")
    assert page.evaluate("document.documentElement.innerText.trim()") == ""


def test_without_scripts_it_is_a_link(browser: Browser, base: str, home: str) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    context.route(f"{NEUTRAL}**", lambda route: route.fulfill(content_type="text/html", body="<h1>Weer</h1>"))
    page = context.new_page()
    page.goto(f"{base}{home}plek/vrouwencentrum-doenja/")
    button = page.locator("a.weg")
    expect(button).to_have_attribute("rel", "noopener noreferrer")
    button.click()
    page.wait_for_url(NEUTRAL)
    context.close()


def test_it_is_among_the_first_stops_of_the_tab_key(context: BrowserContext, base: str, home: str) -> None:
    """That it is on every page, in view, and covers nothing: see test_offhost.py, which opens them all."""
    page = context.new_page()
    page.goto(base + home)
    stops = []
    for _ in range(5):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.className"))
    assert "weg" in stops


def test_it_is_not_on_paper(context: BrowserContext, base: str) -> None:
    page = context.new_page()
    page.goto(f"{base}plek/repair-cafe-de-steek/")
    page.emulate_media(media="print")
    expect(page.locator("a.weg")).to_be_hidden()


def test_what_a_link_or_tab_leads_to_is_not_below_the_bar(context: BrowserContext, base: str, home: str) -> None:
    page = context.new_page()
    page.goto(f"{base}{home}plekken/")
    page.locator(".letters a").last.tap()
    expect(page.locator("h2.letter").last).to_be_in_viewport()
    heading = page.locator("h2.letter").last.bounding_box()
    assert heading
    assert heading["y"] >= page.locator(".kop-balk").evaluate("bar => bar.getBoundingClientRect().bottom")


def test_axe_with_the_bar_halfway_down(browser: Browser, base: str, home: str) -> None:
    context = axe_context(browser, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{base}{home}plek/vrouwencentrum-doenja/")
    page.evaluate("scrollTo(0, 400)")
    assert violations(page, from_top=False, dark=home == "ar/") == []
    assert page.evaluate("scrollY") == 400
    context.close()
