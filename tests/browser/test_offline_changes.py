"""A kept map is renewed, removed, interrupted, has no room, or is no longer on offer: in a real browser."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from browser_pages import STORED, Visit, traces, visiting
from offline_phone import KEPT, down, eventually, keep, phone, state, three_sites
from playwright.sync_api import Browser, Error, Route, expect

from support.server import serving

pytestmark = pytest.mark.browser

IN_A_WEEK = """async () => {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (request.url.endsWith(".kijk")) await cache.put(request, new Response("0"));
    }
  }
}"""
NO_ROOM = """Cache.prototype.put = async () => { throw new DOMException("full", "QuotaExceededError"); };"""


@pytest.fixture(scope="module")
def klein() -> Path:
    """The tiny region's sites."""
    return three_sites()


def test_a_newer_copy_takes_the_place_of_the_old_one(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (_, page):
        keep(page, server.url, "nl/")
        before = page.evaluate(KEPT)
        server.folder = (klein / "later").resolve()
        page.goto(f"{server.url}nl/plekken/")
        page.wait_for_timeout(500)
        assert page.evaluate(KEPT) == before  # a day's change is not worth a resident's data
        page.evaluate(IN_A_WEEK)
        page.goto(f"{server.url}nl/plekken/")
        eventually(
            page,
            f"async old => {{ const now = await ({KEPT})(); return now.length === 1 && now[0] !== old; }}",
            before[0],
        )
        server.is_down = True
        page.goto(f"{server.url}nl/plek/testplek-dicht/")
        expect(page.locator("h1")).to_contain_text("Nieuwe")


def test_asking_for_a_newer_copy(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (_, page):
        keep(page, server.url, "nl/")
        look, said = page.locator("[data-doe=kijk]"), page.locator(".bewaren [role=status]")
        look.tap()
        expect(said).to_have_text("Je hebt de nieuwste kopie.")
        server.is_down = True
        look.tap()
        expect(said).to_contain_text("Jouw eigen kopie werkt nog.")
        server.is_down, server.folder = False, (klein / "later").resolve()
        look.tap()
        expect(said).to_have_text("Je kopie is vernieuwd.")
        eventually(page, f"async () => (await ({KEPT})()).length === 1")


def test_removing_leaves_nothing(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, visiting(browser, server.url) as visit:
        keep_by_keyboard(visit)
        page = visit.page
        page.locator("[data-doe=verwijder]").press("Enter")
        state(page, "aanbod")
        expect(page.locator("#bewaren-aanbod")).to_be_focused()
        expect(page.locator(".bewaren [role=status]")).to_have_text("De kopie is van je telefoon af.")
        assert traces(page.context, page) == []
        page.goto(f"{server.url}nl/")


def keep_by_keyboard(visit: Visit) -> None:
    page = visit.open("nl/bewaren/")
    state(page, "aanbod")  # what is hidden takes no key
    page.locator("[data-staat=aanbod] [data-doe=bewaar]").press("Enter")
    state(page, "bewaard")


def test_removing_in_a_tunnel(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        keep(page, server.url, "nl/")
        down(server, context)
        page.reload()
        state(page, "bewaard")
        page.locator("[data-doe=verwijder]").tap()
        state(page, "aanbod")
        expect(page.locator(".bewaren [role=status]")).to_have_text("De kopie is van je telefoon af.")
        assert traces(context, page) == []
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        state(page, "mislukt")
        page.locator("[data-doe=laat]").tap()
        state(page, "aanbod")


def test_a_phone_without_room(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        context.add_init_script(NO_ROOM)
        page.goto(f"{server.url}nl/bewaren/")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        state(page, "mislukt")
        expect(page.locator("[data-reden]:visible")).to_contain_text("te weinig ruimte")
        assert traces(context, page) == []


def test_a_phone_that_gets_full_says_so_and_keeps_what_it_had(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (_, page):
        keep(page, server.url, "nl/")
        before = page.evaluate(KEPT)
        server.folder = (klein / "later").resolve()
        page.evaluate(f"() => {{ {NO_ROOM} }}")
        page.locator("[data-doe=kijk]").tap()
        said = page.locator(".bewaren [role=status]")
        expect(said).to_contain_text("te weinig ruimte")
        expect(said).to_contain_text("Jouw eigen kopie werkt nog.")
        assert page.evaluate(KEPT) == before
        server.is_down = True
        page.goto(f"{server.url}nl/plek/testplek-dicht/")
        expect(page.locator("main > .kopie")).to_be_visible()


def test_stopping_in_one_window_leaves_no_half_copy_in_the_other(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        page.goto(f"{server.url}nl/bewaren/")
        state(page, "aanbod")
        context.route("**/data/zoek.nl.json", lambda route: held.append(route))
        held: list[Route] = []
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        eventually(page, f"async () => (await ({KEPT})()).length === 1")
        page.wait_for_timeout(300)
        other = context.new_page()
        other.goto(f"{server.url}nl/bewaren/")
        other.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        state(other, "bezig")
        other.locator("[data-doe=stop]").tap()
        state(other, "aanbod")
        context.unroute("**/data/zoek.nl.json")
        for route in held:
            with suppress(Error):  # that of the window that stopped is gone
                route.continue_()
        state(page, "aanbod")  # not: kept, with half of it gone
        expect(page.locator(".bewaren [role=status]")).to_have_text("Gestopt. Er is niets bewaard.")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        state(page, "bewaard")


def test_a_connection_that_breaks_and_comes_back(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        page.goto(f"{server.url}nl/bewaren/")
        state(page, "aanbod")
        context.route("**/data/zoek.nl.json", lambda route: route.abort())
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        state(page, "mislukt")
        expect(page.locator("[data-reden]:visible")).to_contain_text("geen internet")
        context.unroute("**/data/zoek.nl.json")
        page.locator("[data-staat=mislukt] [data-doe=bewaar]").tap()
        state(page, "bewaard")


def test_changing_ones_mind(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        page.goto(f"{server.url}nl/bewaren/")
        state(page, "aanbod")
        server.pause = 0.3
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        state(page, "bezig")
        page.locator("[data-doe=stop]").tap()
        state(page, "aanbod")
        expect(page.locator(".bewaren [role=status]")).to_contain_text("Gestopt")
        assert traces(context, page) == []


def test_a_browser_that_cannot(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        context.add_init_script("delete Navigator.prototype.serviceWorker")
        page.goto(f"{server.url}nl/bewaren/")
        state(page, "onmogelijk")


def test_a_site_that_no_longer_offers_it_cleans_up(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        keep(page, server.url, "nl/")
        server.folder = (klein / "uit").resolve()
        page.goto(f"{server.url}nl/plekken/")
        eventually(page, f"async () => !(await ({STORED})()).length")
        page.goto(f"{server.url}nl/")
        assert traces(context, page) == []
        expect(page.locator(".kopie, a[href$='bewaren/']")).to_have_count(0)
