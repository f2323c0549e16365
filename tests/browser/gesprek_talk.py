"""A talk at a huisarts, for tests: a browser that keeps nothing of it, and what is tapped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from browser_pages import Visit, visiting
from paper import PRINTED, Paper, printed
from playwright.sync_api import Browser, Page, expect

PRACTICE = "gesprek/praktijk-gezondheidscentrum-kraaiennest/"
NEAREST = "bonte-kraai"  # the huis van de wijk in the same building
LEFT_BEHIND = """async () => [localStorage.length, sessionStorage.length, document.cookie,
  (await indexedDB.databases()).length, (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""
CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {{value: {{writeText: async text => {{ {} }}}}}})"
COPIED = CLIPBOARD.format("document.body.dataset.copied = text")
REFUSED = CLIPBOARD.format("throw new Error('not allowed')")
MOST = 5


@contextmanager
def talk(browser: Browser, base: str, address: str) -> Iterator[Visit]:
    with visiting(browser, base) as visit:
        visit.page.add_init_script(PRINTED)
        visit.page.add_init_script(COPIED)
        visit.open(address)
        yield visit
        assert visit.page.evaluate(LEFT_BEHIND) == [0, 0, "", 0, 0, 0]


def tap_tile(page: Page, dimension: str) -> None:
    page.locator(f"button.tegel[data-dimensie={dimension}]").click()
    page.locator(f"[data-voor={dimension}] .gesprek-knop").first.wait_for()


def put_on_sheet(page: Page, dimension: str, number: int = 0) -> str:
    button = page.locator(f"[data-voor={dimension}] .gesprek-knop").nth(number)
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    return str(button.get_attribute("data-plek"))


def on_paper(page: Page, selector: str) -> Paper:
    page.locator(selector).click()
    page.locator("body[data-printed]").wait_for(state="attached")
    return printed(page)
