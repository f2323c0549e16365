"""Nobody learns what someone looked up: no other host, no trace in the browser, on any kind of page."""

from __future__ import annotations

import pytest
from browser_pages import KINDS, LANGUAGES, LINGER, SMALL_KINDS, Visit, visiting
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

# Whatever a page may do when it is used: its end comes into view, everything is pointed at, the search wakes up.
STIR = """() => {
  scrollTo(0, document.body.scrollHeight);
  for (const one of document.querySelectorAll("a, button, input")) {
    for (const type of ["pointerenter", "mouseover", "touchstart"]) one.dispatchEvent(new Event(type, {bubbles: true}));
    one.focus();
  }
}"""


def test_no_other_host_and_no_trace(browser: Browser, base: str, small_base: str, language: str) -> None:
    """`visiting` asks at the end: who was called on, what was kept, what did the browser complain of."""
    with visiting(browser, base) as visit:
        stir(visit, [LANGUAGES[language] + address for address in KINDS.values()])
    with visiting(browser, small_base) as visit:
        stir(visit, [LANGUAGES[language] + address for address in SMALL_KINDS.values()])


def stir(visit: Visit, addresses: list[str]) -> None:
    for address in addresses:
        page = visit.open(address)
        page.evaluate(STIR)
        page.wait_for_timeout(LINGER)
        assert page.evaluate("document.querySelector('meta[name=referrer]').content") == "no-referrer"


def test_a_former_address_leads_to_the_place(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        visit.open("en/plek/vroeger-heette-het-zo/").wait_for_url("**/en/plek/alles/")


def test_what_volunteers_type_is_only_ever_text(browser: Browser, small_base: str) -> None:
    """Markup in a place's fields is shown as typed: on its page, in the search and on the map."""
    with visiting(browser, small_base) as visit:
        page = visit.open("plek/alles/")
        name = page.locator("h1").inner_text()
        assert '<b>Jan & "Piet"</b> ${x} {{ y }}' in name
        assert "<script>alert(1)</script>" in page.locator("main").inner_text()
        page.goto(visit.base)
        page.locator(".zoek-veld").press_sequentially("hottentot")
        page.locator(".zoek-lijst a[href*='plek/alles/']").first.wait_for()
        assert page.locator(".zoek-lijst a[href*='plek/alles/'] .rij-naam").first.inner_text() == name
        page.goto(f"{visit.base}kaart/")
        page.locator(".kaart-speld").first.dispatch_event("click")
        assert page.locator(".leaflet-popup strong").inner_text() == name
        page.locator("[data-toon=lijst]").dispatch_event("click")
        page.locator("#vinder-rijen").get_by_text(name).first.wait_for()
