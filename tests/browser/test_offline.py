"""Keep the map, lose the network, and still find the way; renew it, remove it, run out of room: in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser_pages import LANGUAGES, PHONE, PLACE, STORED, Visit, traces, visiting
from playwright.sync_api import Browser, BrowserContext, Page, expect

from conftest import made
from support import ROOT
from support.axe import axe_context, violations
from support.browser import Recorder
from support.server import SiteServer, serving

pytestmark = pytest.mark.browser

KLEIN = ROOT / "tests" / "regions" / "klein"
IN_A_WEEK = """async () => {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (request.url.endsWith(".kijk")) await cache.put(request, new Response("0"));
    }
  }
}"""
KEPT = "async () => (await caches.keys()).filter(name => name.startsWith('sociale-kaart '))"
SHOW = """name => {
  for (const one of document.querySelectorAll("[data-staat]")) one.hidden = one.dataset.staat !== name;
}"""
NO_ROOM = """Cache.prototype.put = async () => { throw new DOMException("full", "QuotaExceededError"); };"""
SECONDS = 5_000  # milliseconds that a page may take of a server that does not answer in time: 3 are the wait itself


@pytest.fixture(params=["nl", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Path:
    """Sites of the tiny region: as it is, `later` when a place has another name, and `uit` when it is not offered."""
    folder = tmp_path_factory.mktemp("bewaren")
    shutil.copytree(KLEIN, folder / "regio")
    made(folder / "regio", folder / "site")
    place = next((folder / "regio").rglob("testplek-dicht.yml"))
    place.write_text(place.read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")
    made(folder / "regio", folder / "later")
    config = folder / "regio" / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").rstrip() + "\n      offline: nee\n", "utf-8")
    made(folder / "regio", folder / "uit")
    return folder


@contextmanager
def phone(browser: Browser, language: str) -> Iterator[tuple[BrowserContext, Page]]:
    context = browser.new_context(viewport=PHONE, locale=language, has_touch=True, is_mobile=True)
    context.set_default_timeout(8_000)
    try:
        yield context, context.new_page()
    finally:
        context.close()


def state(page: Page, name: str) -> None:
    """The one state that is shown."""
    expect(page.locator(f"[data-staat={name}]")).to_be_visible()
    expect(page.locator("[data-staat]:visible")).to_have_count(1)


def eventually(page: Page, script: str, argument: object = None) -> None:
    """What a worker does beside the page has been done before long."""
    for _ in range(80):
        if page.evaluate(script, argument):
            return
        page.wait_for_timeout(100)
    raise TimeoutError(script)


def keep(page: Page, base: str, home: str) -> None:
    page.goto(f"{base}{home}bewaren/")
    state(page, "aanbod")
    page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
    state(page, "bewaard")


def down(server: SiteServer, context: BrowserContext) -> None:
    """A tunnel: the phone has no network, and even a worker that would get out finds nobody."""
    context.set_offline(True)
    server.is_down = True


def test_everything_works_in_a_tunnel(browser: Browser, site: Path, language: str) -> None:
    home = LANGUAGES[language]
    with serving(site) as server, phone(browser, language) as (context, page):
        page.goto(f"{server.url}{home}bewaren/")
        expect(page.locator("[data-vul=grootte]")).to_have_text(("0,3", "0.4")[language == "ar"])
        keep(page, server.url, home)
        expect(page.locator("[data-vul=dag]")).to_contain_text("2026")
        expect(page.locator("#bewaren-bewaard")).to_be_focused()
        recorder = Recorder(page)
        down(server, context)
        page.goto(server.url + home)
        expect(page.locator("main > .kopie")).to_contain_text("2026")
        page.locator(".zoek-veld").fill("repair de steek")
        page.locator(f".zoek-lijst a[href$='plek/{PLACE}/']").tap()
        expect(page.locator("h1")).to_contain_text("De Steek")
        expect(page.locator(".staat")).to_be_visible()
        assert page.locator("svg.plek-kaart").evaluate("drawing => drawing.getBoundingClientRect().height") > 80
        page.goto(f"{server.url}{home}kaart/")
        page.locator(".kaart-tros, .kaart-speld").first.wait_for()
        assert page.locator(".kaart-beeld path").count() > 20  # the schematic map behind the pins
        for address in ("plekken/", "gebied/oost/", "over/", "druk/", "bewaren/"):
            page.goto(f"{server.url}{home}{address}")
            expect(page.locator("h1")).to_be_visible()
        state(page, "bewaard")
        assert recorder.elsewhere(server.url) == []
        assert [text for text in recorder.complaints() if "ERR_INTERNET_DISCONNECTED" not in text] == []


def test_a_page_that_is_not_kept_says_whom_to_call(browser: Browser, site: Path, language: str) -> None:
    home = LANGUAGES[language]
    with serving(site) as server, phone(browser, language) as (context, page):
        keep(page, server.url, home)
        down(server, context)
        for address in (f"{home}plek/nergens/", "en/plekken/"):
            page.goto(server.url + address)
            expect(page.locator("html")).to_have_attribute("lang", language)
            expect(page.locator("a.nummer[href='tel:112']")).to_be_visible()
            page.locator("main a.rij").first.tap()
            expect(page.locator(".zoek-veld")).to_be_visible()


def test_a_server_that_does_not_answer_is_not_waited_for(browser: Browser, site: Path) -> None:
    with serving(site) as server, phone(browser, "nl") as (_, page):
        keep(page, server.url, "")
        server.pause = 20
        page.goto(f"{server.url}plek/{PLACE}/", timeout=SECONDS)
        expect(page.locator(".kopie")).to_be_visible()


def test_below_a_folder_of_the_host_and_for_two_languages(browser: Browser, klein: Path) -> None:
    with serving(klein / "site", "/kaart/van/zutphen/") as server, phone(browser, "nl") as (context, page):
        keep(page, server.url, "")
        keep(page, server.url, "nl/")
        assert len(page.evaluate(KEPT)) == 2
        down(server, context)
        for address, language in (("plek/testplek-alles/", "en"), ("nl/plek/testplek-alles/", "nl"), ("tr/", "en")):
            page.goto(server.url + address)
            expect(page.locator("html")).to_have_attribute("lang", language)
            assert page.evaluate("getComputedStyle(document.querySelector('.kop')).display") == "flex"
        page.goto(f"{server.url}nl/p/nwfrr/")
        page.wait_for_url("**/nl/plek/testplek-verhuisd/")


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
        assert len(page.evaluate(KEPT)) == 1


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
    page.locator("[data-staat=aanbod] [data-doe=bewaar]").press("Enter")
    state(page, "bewaard")


def test_a_phone_without_room(browser: Browser, klein: Path) -> None:
    with serving(klein / "site") as server, phone(browser, "nl") as (context, page):
        context.add_init_script(NO_ROOM)
        page.goto(f"{server.url}nl/bewaren/")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
        state(page, "mislukt")
        expect(page.locator("[data-reden]:visible")).to_contain_text("te weinig ruimte")
        assert traces(context, page) == []


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_can_be_used_by_everyone(browser: Browser, site: Path, language: str, scheme: str) -> None:
    home = LANGUAGES[language]
    context = axe_context(browser, viewport=PHONE, color_scheme=scheme)
    page = context.new_page()
    with serving(site) as server:
        page.goto(f"{server.url}{home}bewaren/")
        state(page, "aanbod")
        for name in ("aanbod", "bezig", "bewaard", "mislukt", "onmogelijk"):
            page.evaluate(SHOW, name)
            assert violations(page) == [], name
        page.goto(f"{server.url}{home}bewaren/")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").click()
        state(page, "bewaard")
        server.is_down = True
        for address in ("", f"plek/{PLACE}/", "over/", "plek/nergens/"):
            page.goto(f"{server.url}{home}{address}")
            assert violations(page) == [], address
    context.close()
