"""What a reader does with her own list: keep a place, look at the list, clear it."""

from __future__ import annotations

from browser_pages import becomes
from playwright.sync_api import Locator, Page, expect

KEPT = ("repair-cafe-de-steek", "voedselbank-westerpark", "oba-de-hallen")
NAMES = ("Repair Café De Steek", "Voedselbank Amsterdam, uitgifte Westerpark", "OBA De Hallen")
SHARED = "lijst/#p=" + ",".join(KEPT)
STORED = "localStorage.getItem('mijn-lijst')"
FORBIDDEN = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); } })"""
FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }"""


def keep(page: Page, home: str, *places: str) -> None:
    """One tap on the page of each place; `home` is the address of the language's home."""
    for place in places:
        page.goto(f"{home}plek/{place}/")
        button = page.locator("bewaar-knop button")
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")


def rows(page: Page) -> Locator:
    return page.locator(".lijst-plekken .rij-naam")


def clear(page: Page, home: str) -> None:
    """Leave no trace."""
    page.goto(f"{home}lijst/")
    page.locator("[data-doe=wis]").click()
    expect(page.locator(".bij-leeg")).to_be_visible()
    becomes(page, STORED, None)
