"""Everything can be done by keyboard alone, in each language."""

from __future__ import annotations

import pytest
from browser_pages import PLACE, Visit, tab_to
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_skip_link_leads_to_the_content(keyboard: Visit, home: str) -> None:
    page = keyboard.open(f"{home}plek/{PLACE}/")
    page.keyboard.press("Tab")
    expect(page.locator("body > .sla-over")).to_be_focused()
    expect(page.locator("body > .sla-over")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate("document.getElementById('inhoud').contains(document.activeElement)")
    assert inside


def test_search_by_keyboard_alone(keyboard: Visit, home: str) -> None:
    page = keyboard.open(home)
    tab_to(page, ".zoek-veld")
    page.keyboard.type("voedselbank")
    expect(page.locator(".zoek-lijst a").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".zoek-lijst a").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".zoek-veld")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".zoek-lijst")).to_be_hidden()
    page.keyboard.type("voedselbank noord")
    tab_to(page, ".zoek-lijst a[href*='plek/voedselbank-noord']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plek/voedselbank-noord/")


def test_theme_to_place_by_keyboard_alone(keyboard: Visit, home: str) -> None:
    page = keyboard.open(home)
    tab_to(page, ".tegel[href$='thema/eten/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/thema/eten/")
    tab_to(page, ".rijen .rij")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plek/*/**")
    tab_to(page, ".talen summary")
    page.keyboard.press("Enter")
    tab_to(page, ".talen a")
    to = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    expect(page).to_have_url(to)


def test_map_by_keyboard_alone(keyboard: Visit, home: str) -> None:
    page = keyboard.open(f"{home}kaart/")
    page.locator(".kaart-tros").first.wait_for()
    tab_to(page, "[data-thema=bewegen]")
    page.keyboard.press("Enter")
    expect(page.locator("[data-thema=bewegen]")).to_have_attribute("aria-pressed", "true")
    everything = page.locator("#vinder-telling").inner_text()
    tab_to(page, "#map_sociale_kaart")
    for key in ("+", "+", "ArrowRight"):
        page.keyboard.press(key)
        page.wait_for_timeout(350)
    expect(page.locator("#vinder-telling")).not_to_have_text(everything)
    tab_to(page, "#vinder-rijen a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plek/*/**")
