"""The map of a large region: numbers from afar, and pins of what is in view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from offline_phone import SLOWER, phone, slow
from playwright.sync_api import Browser, Page, expect

from support.large_region import PLACES, large_site
from support.recorder import Recorder
from support.server import SiteServer, serving

pytestmark = pytest.mark.browser

MAP = 90_000  # bytes that the map's first view may add (docs/contract.md)
LONGEST = """() => new Promise(done => {
  const seen = []; new PerformanceObserver(list => seen.push(...list.getEntries().map(one => one.duration)))
    .observe({type: 'longtask', buffered: true});
  setTimeout(() => done(Math.max(0, ...seen)), 500);
})"""


@pytest.fixture
def server() -> Iterator[SiteServer]:
    with serving(large_site()) as one:
        yield one


def nearer(page: Page, which: int = 0) -> None:
    """Taps on numbers until there are places, which are in view then: they may be in one corner of their square."""
    pins, numbers = page.locator(".kaart-speld, .kaart-tros:not(.kaart-vak)"), page.locator(".kaart-vak")
    for _ in range(10):
        if pins.count():
            break
        numbers.nth(which % numbers.count()).dispatch_event("click")
        page.wait_for_timeout(1_500)
        expect(pins.or_(numbers).first).to_be_attached()
    expect(pins.first).to_be_attached()


@pytest.mark.parametrize("which", range(3))
def test_a_number_that_is_tapped_leads_to_its_places(browser: Browser, server: SiteServer, which: int) -> None:
    with phone(browser, "nl") as (_, page):
        page.goto(f"{server.url}kaart/")
        expect(page.locator(".kaart-vak").first).to_be_visible()
        nearer(page, which)
        expect(page.locator("#vinder-telling")).to_contain_text("in beeld")


def test_the_map_says_how_many_are_where_and_brings_what_is_in_view(browser: Browser, server: SiteServer) -> None:
    with phone(browser, "nl") as (_, page):
        page.goto(server.url)
        page.wait_for_load_state("networkidle")
        slow(page)
        recorder = Recorder(page)
        page.goto(f"{server.url}kaart/")
        numbers = page.locator(".kaart-vak")
        expect(numbers.first).to_be_visible()
        page.wait_for_load_state("networkidle")
        print(f"the map's first view: {recorder.received:,} bytes more")
        assert recorder.received <= MAP
        assert sum(map(int, numbers.all_inner_texts())) <= PLACES
        # Nobody knows how many of them fit what somebody chose: then no number stands for all.
        page.evaluate("location.hash = 'thema=eten&toon=kaart'")
        expect(numbers.first).to_have_text("…")
        page.evaluate("location.hash = 'toon=kaart'")
        expect(numbers.first).not_to_have_text("…")
        assert not page.locator(".kaart-speld").count()
        nearer(page)
        expect(page.locator("#vinder-rijen > li").first).to_be_visible()
        expect(page.locator("#vinder-telling")).to_contain_text("in beeld")
        before = int(page.locator("#vinder-telling").inner_text().split()[0])
        page.locator("[data-thema=eten]").tap()
        page.wait_for_timeout(1_500)
        pins = page.evaluate("[...document.querySelectorAll('.kaart-tros:not(.kaart-vak)')].length")
        assert before > pins
        print(f"the longest piece of work, {SLOWER} x slower: {page.evaluate(LONGEST):.0f} ms")
        assert recorder.elsewhere(server.url) == []
