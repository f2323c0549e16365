"""Keep the map, lose the network, and still find the way: in a real browser."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from browser_pages import LANGUAGES, PHONE, PLACE
from offline_phone import KEPT, down, keep, phone, state, three_sites
from playwright.sync_api import Browser, expect

from support.axe import axe_context, violations
from support.recorder import Recorder
from support.server import serving

pytestmark = pytest.mark.browser

SECONDS = 12_000  # milliseconds, of 20 that the server takes; that we wait for 3 is asked in tests/js/offline.test.mjs
SHOW = """name => {
  for (const one of document.querySelectorAll("[data-staat]")) one.hidden = one.dataset.staat !== name;
}"""


@pytest.fixture(scope="module")
def klein() -> Path:
    """The tiny region's sites."""
    return three_sites()


def test_everything_works_in_a_tunnel(browser: Browser, site: Path, language: str) -> None:
    home = LANGUAGES[language]
    with serving(site) as server, phone(browser, language) as (context, page):
        page.goto(f"{server.url}{home}bewaren/")
        expect(page.locator("[data-vul=grootte]")).to_have_text(re.compile("^0[,.][4-9]$"))
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
        expect(page.locator(".kaart-beeld path").nth(20)).to_be_attached()  # the schematic map behind the pins
        for address in ("plekken/", "gebied/oost/", "over/", "druk/", "bewaren/"):
            page.goto(f"{server.url}{home}{address}")
            expect(page.locator("h1")).to_be_visible()
        state(page, "bewaard")
        assert recorder.elsewhere(server.url) == []
        assert [text for text in recorder.complaints() if "ERR_INTERNET_DISCONNECTED" not in text] == []


def test_what_only_a_text_says_is_found_in_a_tunnel_too(browser: Browser, klein: Path) -> None:
    with serving(klein / "site", "/kaart/van/zutphen/") as server, phone(browser, "nl") as (context, page):
        keep(page, server.url, "")
        down(server, context)
        page.goto(server.url)
        for typed in ("gegeten", "gegetn"):
            page.locator(".zoek-veld").fill(typed)
            expect(page.locator(".zoek-lijst a[href*='/plek/testplek-dicht/']")).to_be_visible()


def test_a_page_that_is_not_kept_says_whom_to_call(browser: Browser, site: Path, language: str) -> None:
    home = LANGUAGES[language]
    with serving(site) as server, phone(browser, language) as (context, page):
        keep(page, server.url, home)
        down(server, context)
        # Of the form nothing works here, and no switch of JavaScript would help.
        for address in (f"{home}plek/nergens/", "en/plek/nergens/", f"{home}meedoen/plek/"):
            page.goto(server.url + address)
            expect(page.locator("html")).to_have_attribute("lang", language)
            expect(page.locator("a.nummer[href='tel:112']")).to_be_visible()
            page.locator("main a.rij").first.tap()
            expect(page.locator(".zoek-veld")).to_be_visible()


@pytest.mark.parametrize(("asked", "said"), [("ar/", "بهذه اللغة"), ("en/", "in this language")])
def test_a_language_that_is_not_kept_is_said_to_be_so_in_that_language(
    browser: Browser, site: Path, asked: str, said: str
) -> None:
    code = asked.rstrip("/")
    with serving(site) as server, phone(browser, "nl") as (context, page):
        keep(page, server.url, "")
        down(server, context)
        for address in ("", f"plek/{PLACE}/", "plekken/", "plek/nergens/"):
            page.goto(server.url + asked + address)
            notice = page.locator("main > .mededeling").first
            expect(notice).to_contain_text(said)
            expect(notice).to_have_attribute("lang", code)
            expect(notice).to_have_attribute("dir", "rtl" if code == "ar" else "ltr")
            expect(page.locator("html")).to_have_attribute("lang", "nl")
            expect(page.locator("html")).to_have_attribute("dir", "ltr")
        page.goto(f"{server.url}plek/{PLACE}/")
        expect(page.locator(".kopie")).to_be_visible()
        expect(page.locator("main > .mededeling[lang]")).to_have_count(0)


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
            assert page.evaluate("getComputedStyle(document.querySelector('.kop-rij')).display") == "flex"
        page.goto(f"{server.url}nl/p/nwfrr/")
        page.wait_for_url("**/nl/plek/testplek-verhuisd/")


def test_it_can_be_put_on_a_home_screen(browser: Browser, site: Path, language: str) -> None:
    home = LANGUAGES[language]
    with serving(site) as server, phone(browser, language) as (context, page):
        session = context.new_cdp_session(page)
        for address in (home, f"{home}bewaren/"):
            page.goto(server.url + address)
            manifest = session.send("Page.getAppManifest")
            assert manifest["url"].endswith(f"manifest.{language}.webmanifest")
            assert manifest["errors"] == []
            errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
            assert {error["errorId"] for error in errors} <= {"in-incognito"}  # as every browser of a test is


def test_every_state_can_be_used_by_everyone(browser: Browser, site: Path, language: str) -> None:
    home = LANGUAGES[language]
    context = axe_context(browser, viewport=PHONE)
    page = context.new_page()
    with serving(site) as server:
        page.goto(f"{server.url}{home}bewaren/")
        state(page, "aanbod")
        for name in ("aanbod", "bezig", "bewaard", "mislukt", "onmogelijk"):
            page.evaluate(SHOW, name)
            assert violations(page, dark=language == "ar") == [], name
        page.goto(f"{server.url}{home}bewaren/")
        page.locator("[data-staat=aanbod] [data-doe=bewaar]").click()
        state(page, "bewaard")
        server.is_down = True
        for address in ("", f"plek/{PLACE}/", "over/", "plek/nergens/"):
            page.goto(f"{server.url}{home}{address}")
            assert violations(page, dark=language == "ar") == [], address
    context.close()
