"""With 5,000 places a filter answers in about 100 ms on a phone that is four times as slow as this machine."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator

import pytest
from browser_pages import PHONE
from playwright.sync_api import Browser, CDPSession, Page, expect

from sociale_kaart.file_writing import write
from sociale_kaart.outputs import site
from support.many_places import many_places
from support.server import serve

pytestmark = pytest.mark.browser

# The goal is 100 ms. Measured alone it is 53 to 74; a machine that does more than this test is held to twice the goal.
PLACES, SLOWER, GOAL, MOST, ROUNDS = 5000, 4, 100, 200, 24
# From the tap until what it found has been drawn: the filter, every count, the order, the rows.
ANSWER = """async selector => {
  document.querySelector(selector).click();
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
}"""
# Only the date is set: Playwright's clock replaces requestAnimationFrame too, and then the frame is not waited for.
MONDAY = """const [Real, now] = [Date, Date.parse("2026-11-23T10:00:00Z")];
Date = class extends Real {
  constructor(...given) { super(...(given.length ? given : [now])); }
  static now() { return now; }
};"""
TAPS = ("#vinder-nu", "[data-thema=eten]", "input[value=gratis]", "input[value=inloop]", "[data-thema=ontmoeten]")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("veel")
    catalogue = many_places(PLACES)
    shared = site.shared(catalogue)
    dutch, _ = site.every_language(catalogue, shared.urls)
    write(
        folder / "site",
        [*shared.files, *site.index_pages(dutch), *site.map_files(catalogue), *site.in_squares(catalogue)],
    )
    with serve(folder / "site") as url:
        yield url


def test_a_filter_answers_at_once(browser: Browser, many: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.add_init_script(MONDAY)
    page.goto(f"{many}plekken/#bij=oost")
    expect(page.locator("#vinder-rijen li")).to_have_count(12)
    page.locator("#vinder-filters-knop").click()
    session = page.context.new_cdp_session(page)
    # Time that the page's own thread was at work: what other programs on this machine do meanwhile is left out.
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    times, middle = [math.inf] * len(TAPS), math.inf
    for _ in range(ROUNDS):
        taps = [answered(page, session, tap) for tap in TAPS]
        times = [*map(min, times, taps)]  # whatever else the machine does only adds
        middle = statistics.median(times)
        if middle <= GOAL:
            break
    each = ", ".join(f"{time:.0f}" for time in times)
    print(f"\n{PLACES} places, {SLOWER} x slower: {middle:.0f} ms ({each}), {middle / GOAL:.2f} x the goal")
    assert 1 < middle <= MOST
    page.close()


def answered(page: Page, session: CDPSession, tap: str) -> float:
    """Milliseconds of work from a tap until its answer is on the screen."""
    before = busy(session)
    page.evaluate(ANSWER, tap)
    spent = busy(session) - before
    page.wait_for_timeout(100)
    return spent


def busy(session: CDPSession) -> float:
    metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    return float(metrics["TaskDuration"]) * 1000
