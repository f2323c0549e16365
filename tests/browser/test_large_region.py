"""A region of some thousands of places on a cheap phone: lists in pages, an area kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_pages import PHONE
from offline_phone import KEPT, down, phone, slow, state
from playwright.sync_api import Browser, Page, expect

from support.axe import axe_context, violations
from support.large_region import PLACES, large_site
from support.patience import PATIENCE
from support.recorder import Recorder
from support.server import SiteServer, serving

pytestmark = pytest.mark.browser

LIST = 60_000  # of the first view of a list


@pytest.fixture
def server() -> Iterator[SiteServer]:
    with serving(large_site()) as one:
        yield one


def kept(page: Page) -> None:
    """A slow phone, on a busy machine, takes its time."""
    expect(page.locator("[data-staat=bewaard]")).to_be_visible(timeout=60_000)


def test_all_places_are_found_without_a_script_page_by_page(browser: Browser, server: SiteServer) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server.url}plekken/")
    seen: list[str] = []
    number = 1
    while True:
        rows = page.locator("ul.rijen > li > a.rij[href*='plek/']")
        seen += [href.rstrip("/").rsplit("/", 1)[1] for href in rows.evaluate_all("all => all.map(one => one.href)")]
        assert rows.count() <= 110
        following = page.locator(".bladeren a.knop[rel=next]")
        if not following.count():
            break
        following.click()
        page.wait_for_load_state()
        number += 1
        expect(page.locator(".bladeren [aria-current=page]")).to_have_text(str(number))
    assert len(seen) == len(set(seen)) == PLACES
    expect(page.locator(".bladeren [aria-current=page]")).to_have_text(str(number))
    page.locator(".bladeren a[rel=prev]").click()
    expect(page.locator(".bladeren [aria-current=page]")).to_have_text(str(number - 1))
    context.close()


def test_a_heading_of_a_long_list_is_one_tap_away(browser: Browser, server: SiteServer) -> None:
    page = browser.new_page(viewport=PHONE)
    page.goto(f"{server.url}thema/hulp-en-advies/")
    link = page.locator("main > ul.knoppen a").last
    name = re.split(r"\s*\(", link.inner_text())[0]
    link.click()
    page.wait_for_url("**/thema/hulp-en-advies/*/#*")
    heading = page.locator("h2", has_text=name).first
    expect(heading).to_be_in_viewport()
    page.close()


@pytest.mark.parametrize("address", ["plekken/", "plekken/2/", "thema/hulp-en-advies/", "thema/hulp-en-advies/2/"])
def test_a_list_weighs_little_and_can_be_used_by_everyone(browser: Browser, server: SiteServer, address: str) -> None:
    context = axe_context(browser, viewport=PHONE)
    page = context.new_page()
    recorder = Recorder(page)
    page.goto(server.url + address)
    page.wait_for_load_state("networkidle")
    print(f"{address}: {recorder.received:,} bytes")
    assert recorder.received <= LIST
    assert recorder.elsewhere(server.url) == []
    assert violations(page) == []
    context.close()


def test_an_area_is_kept_and_works_in_a_tunnel(browser: Browser, server: SiteServer) -> None:
    with phone(browser, "nl") as (context, page):
        context.set_default_timeout(PATIENCE)
        slow(page)
        page.goto(f"{server.url}bewaren/")
        state(page, "aanbod")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()  # no area yet: nothing begins
        state(page, "aanbod")
        page.locator("#bewaren-gebied").select_option("weesp")
        expect(page.locator("[data-staat=aanbod] [data-kost]")).to_be_visible()
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        kept(page)
        expect(page.locator("[data-gekozen] li")).to_have_count(1)
        page.locator("#bewaren-bij").select_option("zuidoost")
        page.locator("[data-staat=bewaard] [data-doe=bewaar]").tap()
        expect(page.locator("[data-gekozen] li")).to_have_count(2, timeout=60_000)
        assert len(page.evaluate(KEPT)) == 1
        down(server, context)
        for address, heading in (("", None), ("gebied/weesp/", "Weesp"), ("gebied/zuidoost/", "Zuidoost")):
            page.goto(server.url + address)
            expect(page.locator("main > .kopie")).to_contain_text(
                "Gebied: Zuidoost, Weesp."
            )  # of others it knows nothing
            if heading:
                expect(page.locator("h1")).to_have_text(heading)
        place = page.locator("a.rij[href*='plek/']").first
        name = place.locator(".rij-naam").inner_text()
        place.tap()
        expect(page.locator("h1")).to_have_text(name)
        page.goto(f"{server.url}plekken/#bij=weesp")
        expect(page.locator("#vinder-rijen > li").first).to_be_visible()
        expect(page.locator("#vinder-uitleg")).not_to_contain_text("niet op je telefoon")
        page.goto(f"{server.url}plekken/#gebied=west")  # was not kept: that nothing is found says nothing
        page.reload()
        expect(page.locator("#vinder-telling")).to_contain_text("Dit gebied heb je niet op je telefoon bewaard.")
        expect(page.locator("#vinder-telling")).to_contain_text("Wel bewaard: Zuidoost, Weesp.")
        page.goto(f"{server.url}thema/eten/")
        page.wait_for_url("**/plekken/#thema=eten")
        page.goto(f"{server.url}gebied/west/")
        expect(page.locator("h1")).to_have_text("Er is nu geen internet")
        page.goto(f"{server.url}kaart/#bij=weesp")
        expect(page.locator(".kaart-tros, .kaart-speld").first).to_be_visible()
        expect(page.locator(".kaart-vak")).to_have_count(0)  # of what is not kept the map says nothing


def test_a_phone_that_is_full_keeps_the_areas_that_it_had(browser: Browser, server: SiteServer) -> None:
    with phone(browser, "nl") as (context, page):
        context.set_default_timeout(PATIENCE)
        page.goto(f"{server.url}bewaren/#bij=weesp")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        kept(page)
        page.locator("#bewaren-bij").select_option("zuidoost")
        page.evaluate(
            "() => { Cache.prototype.put = async () => { throw new DOMException('', 'QuotaExceededError'); }; }"
        )
        page.locator("[data-staat=bewaard] [data-doe=bewaar]").tap()
        state(page, "mislukt")
        expect(page.locator("[data-reden=vol]")).to_be_visible()
        expect(page.locator("[data-eigen]")).to_have_text("Jouw eigen kopie werkt nog.")
        page.locator("[data-doe=laat]").tap()
        state(page, "bewaard")
        expect(page.locator("[data-gekozen] li")).to_contain_text(["Weesp"])
        expect(page.locator(".bewaren-bericht")).to_have_text(
            "Jouw eigen kopie werkt nog."
        )  # not: nothing has been kept


def test_an_area_goes_and_so_does_all(browser: Browser, server: SiteServer) -> None:
    with phone(browser, "nl") as (context, page):
        context.set_default_timeout(PATIENCE)
        page.goto(f"{server.url}bewaren/#bij=weesp")  # said elsewhere, and offered here
        expect(page.locator("#bewaren-gebied")).to_have_value("weesp")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        kept(page)
        page.locator("#bewaren-bij").select_option("zuidoost")
        page.locator("[data-staat=bewaard] [data-doe=bewaar]").tap()
        gone = page.locator("[data-gekozen] li", has_text="Weesp").get_by_role("button")
        gone.tap()
        expect(page.locator("[data-gekozen] li")).to_contain_text(["Zuidoost"])
        page.locator("[data-gekozen] li").get_by_role("button").tap()
        state(page, "aanbod")
        assert page.evaluate(KEPT) == []


def test_whoever_looks_is_told_what_the_server_sees_of_a_large_map(site: Path) -> None:
    """In a town a phone has all of the map, and nobody can see what she looks at."""
    told, elsewhere = "de eerste letters van een naam die je zoekt", "Het gaat nergens heen en wordt niet bewaard"
    for name in ("privacy/index.html", "plekken/index.html"):
        assert told in (large_site() / name).read_text("utf-8"), name
        assert told not in (site / name).read_text("utf-8"), name
    near = {folder: (folder / "plekken/index.html").read_text("utf-8") for folder in (site, large_site())}
    assert [elsewhere in html for html in near.values()] == [True, False]
