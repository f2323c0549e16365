"""On any kind of page nobody learns what someone looked up, by another host or a trace, and one can leave at once."""

from __future__ import annotations

import pytest
from browser_pages import KINDS, LANGUAGES, LINGER, SMALL_KINDS, visiting
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

BARE = ("wachtkamer", "kader")  # a screen on a wall, and a part of somebody else's page: nobody's own phone shows them

# Whatever a page may do when it is used: its end comes into view, everything is pointed at, the search wakes up.
STIR = """() => {
  scrollTo(0, document.body.scrollHeight);
  for (const one of document.querySelectorAll("a, button, input")) {
    for (const type of ["pointerenter", "mouseover", "touchstart"]) one.dispatchEvent(new Event(type, {bubbles: true}));
    one.focus();
  }
}"""


# What lies below the middle of the button, wherever one has scrolled to: never a text of the page.
COVERED = """() => {
  const box = document.querySelector("a.weg").getBoundingClientRect();
  const under = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const bar = under.findIndex(one => one.matches(".kop-balk"));
  return bar < 0 || getComputedStyle(under[bar]).backgroundColor === "rgba(0, 0, 0, 0)";
}"""


def test_no_other_host_no_trace_and_a_way_out(
    browser: Browser, base: str, small_base: str, subtests: pytest.Subtests, language: str
) -> None:
    """`visiting` asks at the end: who was called on, what was kept, what did the browser complain of."""
    with visiting(browser, base, has_touch=True) as visit:
        for kind, address in KINDS.items():
            visit.open(LANGUAGES[language] + address)
            if kind not in BARE:
                with subtests.test("one can leave", kind=kind):
                    can_leave(visit.page)
            stir(visit.page)
    with visiting(browser, small_base) as visit:
        for address in SMALL_KINDS.values():
            stir(visit.open(LANGUAGES[language] + address))


def can_leave(page: Page) -> None:
    """By a button that is early in view, stays there, and covers nothing."""
    button = page.locator("a.weg")
    expect(button).to_be_in_viewport(ratio=1)
    box = button.bounding_box()
    assert box
    assert box["height"] >= 44
    page.evaluate("scrollTo(0, 1e6)")
    expect(button).to_be_in_viewport(ratio=1)
    assert not page.evaluate(COVERED)
    assert page.locator(".kop-balk").evaluate("bar => bar.offsetHeight") <= 72


def stir(page: Page) -> None:
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
