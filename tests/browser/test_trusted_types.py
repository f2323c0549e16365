"""No text becomes markup or the address of a script: the browser itself refuses it, on every kind of page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser_pages import KINDS, PHONE, PLACE, SMALL_KINDS, becomes, visiting
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

POLICY = "bewaren"
# What the browser refused while the page was loading; heard from the very beginning.
LISTENS = """globalThis.geweigerd = [];
document.addEventListener("securitypolicyviolation", (event) => {
  geweigerd.push(`${event.effectiveDirective} ${event.sample} ${event.sourceFile}:${event.lineNumber}`);
});"""
# Ways from text to markup or script; what the browser said to each, by name.
WAYS = """() => {
  const said = (name, way) => {
    try { way(); return `${name}: done`; } catch (error) { return `${name}: ${error.name}`; }
  };
  return [
    said("innerHTML", () => { document.createElement("p").innerHTML = "<b>x</b>"; }),
    said("DOMParser", () => new DOMParser().parseFromString("<b>x</b>", "text/html")),
    said("script", () => { document.createElement("script").src = "assets/x.js"; }),
    said("handler", () => document.createElement("p").setAttribute("onclick", "alert(1)")),
    said("another policy", () => trustedTypes.createPolicy("los", {createHTML: text => text})),
  ];
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One for all kinds: a page that refuses everything leaves nothing behind."""
    page = browser.new_page()
    page.add_init_script(LISTENS)
    yield page
    page.close()


@pytest.mark.parametrize("kind", [name for name in KINDS if name != "bewaren"])
def test_a_page_refuses_every_way(page: Page, base: str, kind: str) -> None:
    refused(page, base + KINDS[kind])


@pytest.mark.parametrize("kind", SMALL_KINDS)
def test_a_place_in_any_state_refuses_every_way(page: Page, small_base: str, kind: str) -> None:
    refused(page, small_base + SMALL_KINDS[kind])


def refused(page: Page, address: str) -> None:
    page.goto(address)
    assert page.evaluate("geweigerd") == [], "the page itself tried"
    ways = page.evaluate(WAYS)
    assert len(ways) == 5
    assert [way for way in ways if not way.endswith(": TypeError")] == []


def test_the_one_policy_is_taken_and_cannot_be_made_twice(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open("bewaren/")
        page.locator("[data-staat=aanbod]").wait_for()
        other = browser.new_page()
        other.goto(f"{base}bewaren/")
        other.locator("[data-staat=aanbod]").wait_for()
        make = "name => { try { trustedTypes.createPolicy(name, {}); return 'made' } catch { return 'no' } }"
        assert other.evaluate(make, POLICY) == "no"
        other.close()


def shows_a_map(page: Page, base: str) -> None:
    """Pins, the signs on the buttons of the map, and a card."""
    page.goto(f"{base}kaart/")
    page.locator(".kaart-tros, .kaart-speld").first.wait_for()
    assert page.locator(".leaflet-control-zoom a").all_inner_texts() == ["+", "\N{MINUS SIGN}"]
    page.locator(".kaart-speld").first.dispatch_event("click")
    assert page.locator(".leaflet-popup-close-button").inner_text() == "\N{MULTIPLICATION SIGN}"


def test_the_map_is_drawn(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        shows_a_map(visit.page, small_base)


def test_a_browser_without_trusted_types_does_all_of_it(browser: Browser, base: str, small_base: str) -> None:
    """The two rules say nothing to it, and the object is not there."""
    context = browser.new_context(viewport=PHONE, bypass_csp=True)
    context.add_init_script("delete globalThis.trustedTypes")
    page = context.new_page()
    try:
        shows_a_map(page, small_base)
        page.goto(f"{base}plek/{PLACE}/")
        assert page.evaluate("typeof trustedTypes") == "undefined"
        page.goto(f"{base}bewaren/")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").click()
        page.locator("[data-staat=bewaard]:not([hidden])").wait_for(timeout=30_000)
        becomes(page, "navigator.serviceWorker.getRegistrations().then(all => all.length)", 1)
    finally:
        context.close()
