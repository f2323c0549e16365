"""The card of a pin: it moves nothing but the map, and fits in it however much it says."""

from __future__ import annotations

import pytest
from browser_pages import PHONE, visiting
from first_screen import HOMES, SMALL, where
from playwright.sync_api import Browser, Locator, Page, Route, ViewportSize, expect

pytestmark = pytest.mark.browser

MUCH = "Buurthuiskamer Bij Bosshardt Oudezijds Achterburgwal, gratis, zonder afspraak, met een rolstoel. " * 6


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest) -> str:
    return HOMES[str(request.param)]


def find_a_pin(page: Page) -> None:
    """One of a theme with few places."""
    page.locator(".kaart-tros").first.wait_for()
    page.locator("[data-thema=spullen]").tap()
    page.wait_for_timeout(700)
    for _ in range(6):
        if page.locator(".kaart-speld").count():
            break
        page.locator(".kaart-tros").first.dispatch_event("click")
        page.wait_for_timeout(600)


def tap_it(page: Page) -> Locator:
    """The card that it opens."""
    page.locator(".kaart-speld").first.dispatch_event("click")
    card = page.locator(".leaflet-popup-content-wrapper")
    expect(card).to_be_visible()
    page.wait_for_timeout(900)
    return card


def is_within_the_map(page: Page, card: Locator) -> None:
    inner, outer = card.bounding_box(), page.locator("#map_sociale_kaart").bounding_box()
    assert inner
    assert outer
    assert outer["x"] <= inner["x"]
    assert outer["y"] <= inner["y"]
    assert inner["x"] + inner["width"] <= outer["x"] + outer["width"]
    assert inner["y"] + inner["height"] <= outer["y"] + outer["height"]


def test_a_tap_on_a_pin_moves_neither_toolbar_nor_map(browser: Browser, base: str, home: str) -> None:
    with visiting(browser, base, has_touch=True) as visit:
        page = visit.open(f"{home}kaart/")
        find_a_pin(page)
        before = [where(page, part) for part in ("#vinder", "#map_sociale_kaart")]
        card = tap_it(page)
        assert [where(page, part) for part in ("#vinder", "#map_sociale_kaart")] == before
        is_within_the_map(page, card)


@pytest.mark.parametrize("size", [PHONE, SMALL], ids=["phone", "small"])
def test_a_card_that_says_much_fits_in_the_map(browser: Browser, base: str, home: str, size: ViewportSize) -> None:
    """More than a card says today: a name of five hundred letters."""

    def say_much(route: Route) -> None:
        answer = route.fetch()
        data = answer.json()
        data["plekken"]["naam"] = [f"{name} {MUCH}" for name in data["plekken"]["naam"]]
        route.fulfill(response=answer, json=data)

    with visiting(browser, base, has_touch=True, viewport=size) as visit:
        visit.page.route("**/data/plekken.*.json", say_much)
        page = visit.open(f"{home}kaart/")
        find_a_pin(page)
        is_within_the_map(page, tap_it(page))
        assert page.locator(".leaflet-popup-content").evaluate("one => one.scrollHeight > one.clientHeight")
