"""Nothing moves while a page fills itself, and what is tapped stays below the finger."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from browser_measures import SHIFTS
from browser_pages import FORM, LANGUAGES, PHONE, PLACES, Visit, visiting
from first_screen import DESKTOP
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from support.server import serving

pytestmark = pytest.mark.browser

MOST = 0.02
# Each fills itself over the network; test_accessibility.py measures every kind of page, with a cache.
SLOW = ("", "lijst/", "bewaren/", "regelingen/", FORM, PLACES["plek-met-accent"], "thema/eten/", "plekken/", "kaart/")
NOW = "performance.now()"
TOP = "one => one.getBoundingClientRect().top + scrollY"


def moved(shifts: list[dict[str, Any]]) -> float:
    """What moved though nobody had just tapped."""
    total: float = sum(one["value"] for one in shifts if not one["hadRecentInput"])
    return total


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("code", ["nl", "ar"])
def test_nothing_moves_while_a_page_comes_in(
    browser: Browser, base: str, code: str, size: ViewportSize, subtests: pytest.Subtests
) -> None:
    """In one visit without a cache: what a page waits for comes over the network each time."""
    with visiting(browser, base, viewport=size) as visit:
        session = visit.page.context.new_cdp_session(visit.page)
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        for address in SLOW:
            page = visit.open(LANGUAGES[code] + address)
            visit.recorder.settle()
            page.wait_for_timeout(500)
            shifts = page.evaluate(SHIFTS)
            with subtests.test(address):
                assert moved(shifts) <= MOST, shifts


@pytest.mark.parametrize("halt", ["#lijst", "#kaart", "#ster", "#nood"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_menu_that_comes_in_halves_does_not_move(browser: Browser, site: Path, size: ViewportSize, halt: str) -> None:
    """A slow phone shows a page before all of it is there; `halt`: the pictogram before which it stops."""
    with serving(site) as server, visiting(browser, server.url, viewport=size) as visit:
        visit.open("hulplijnen/")  # what comes with the page is in the cache from here on
        server.halt = f'{halt}"/></svg>'.encode()
        page = visit.open("regelingen/")
        page.wait_for_timeout(300)
        shifts = page.evaluate(SHIFTS)
        assert [one for one in shifts if "menu" in str(one["what"]) or "<li>" in str(one["what"])] == []
        expect(page.locator(".menu")).to_be_visible()


# ---- a tap ----
# Where it happens, what is tapped, and what shows that it has worked.
TAPS = {
    "the filters open": ("plekken/", "#vinder-filters-knop", "#vinder-filters"),
    "the language panel opens": ("", ".talen summary", ".talen nav"),
    "the ways to get there open": (PLACES["plek-met-accent"], ".routes summary", ".routes-vlak"),
    "a question about money is answered": ("regelingen/", ".steun-vragen [value=ja]", ".steun-aantal:not(:empty)"),
    "a step of the form opens": (FORM, ".stap:nth-of-type(2) > summary", ".stap:nth-of-type(2) .stap-inhoud"),
    "what is not known unfolds": ("plekken/#open=nu", "#vinder-onbekend-kop", "#vinder-rijen-onbekend li"),
    "a list becomes a map": ("plekken/", "[data-toon=kaart]", ".kaart-tros"),
}


@pytest.mark.parametrize("tap", TAPS)
@pytest.mark.parametrize("code", ["nl", "ar"])
def test_what_is_tapped_stays_below_the_finger(browser: Browser, base: str, code: str, tap: str) -> None:
    address, button, shown = TAPS[tap]
    with visiting(browser, base, has_touch=True) as visit:
        page = visit.open(LANGUAGES[code] + address)
        stays(visit, page.locator(button).first, page.locator(shown).first)


def stays(visit: Visit, button: Locator, shown: Locator) -> None:
    """What is tapped is where it was once what it brings is there, and nothing has moved by itself a moment later."""
    page = visit.page
    button.wait_for()
    button.scroll_into_view_if_needed()
    visit.recorder.settle()  # streets come when their rows are in view
    page.wait_for_timeout(300)
    before, top = button.evaluate(TOP), above(page)
    tapped = page.evaluate(NOW)
    button.tap()
    expect(shown).to_be_visible()
    came = page.evaluate(NOW)
    page.wait_for_timeout(700)
    assert button.evaluate(TOP) == pytest.approx(before, abs=1)
    assert above(page) == pytest.approx(top, abs=1)
    # On a slow phone what was asked for comes later than a browser counts as an answer to the tap.
    by_itself = [one for one in page.evaluate(SHIFTS) if not tapped <= one["startTime"] <= came]
    assert moved(by_itself) <= MOST, by_itself


def above(page: Page) -> float:
    top: float = page.locator("h1").first.evaluate(TOP)
    return top


@pytest.mark.parametrize("code", ["nl", "ar"])
def test_keeping_a_place_moves_nothing(browser: Browser, base: str, code: str) -> None:
    """It leaves a trace, as it must, so this visit is no `visiting`."""
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto(base + LANGUAGES[code] + PLACES["plek-met-accent"])
    button, below = page.locator("button.bewaar-knop"), page.locator("#wat-kop")
    button.wait_for()
    before = [button.evaluate(TOP), below.evaluate(TOP)]
    button.tap()
    expect(button).to_have_attribute("aria-pressed", "true")
    page.wait_for_timeout(700)
    assert [button.evaluate(TOP), below.evaluate(TOP)] == pytest.approx(before, abs=1)
    context.close()
