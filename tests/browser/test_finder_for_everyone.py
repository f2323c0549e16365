"""The finder by keyboard alone, and as axe judges it in each of its states."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser_pages import PHONE, Visit, tab_to
from finder_visit import opened
from playwright.sync_api import Browser, BrowserContext, expect

from support.axe import axe_context, violations
from support.recorder import Recorder

pytestmark = pytest.mark.browser

STATES: dict[str, tuple[str, str]] = {
    "closed": ("plekken/", ""),
    "filters open": ("plekken/", "#vinder-filters-knop"),
    "near me open": ("plekken/#bij=1011&straal=1000", "#vinder-dichtbij"),
    "filtered": ("plekken/#drempel=gratis&open=nu&bij=1011&ook=ja", ""),
    "empty": ("plekken/#thema=eten&drempel=gratis", ""),
    "map": ("plekken/#toon=kaart&drempel=gratis", ""),
    "list on the map's page": ("kaart/#toon=lijst", ""),
}


def test_by_keyboard_alone(finder: Visit, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/")
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


@pytest.fixture(scope="module")
def calm(browser: Browser) -> Iterator[BrowserContext]:
    """For who only looks: a page for each state, all in one context."""
    context = axe_context(browser, viewport=PHONE, reduced_motion="reduce")
    yield context
    context.close()


@pytest.mark.parametrize("state", STATES)
def test_axe(calm: BrowserContext, finder_base: str, home: str, state: str) -> None:
    address, pressed = STATES[state]
    page = opened(calm.new_page(), f"{finder_base}{home}{address}")
    Recorder(page).settle()
    if pressed:
        page.locator(pressed).click()
        page.wait_for_timeout(300)
    assert violations(page, dark=home == "ar/") == []
    page.close()
