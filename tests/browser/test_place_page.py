"""A place's page in the browser: what one needs to know, in each language; and what leads away from a page."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from browser_pages import LANGUAGES, PLACE, Visit, visiting
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser

NO_HOURS = "oba-de-hallen"


def test_a_place_says_what_one_needs_to_know(visit: Visit, home: str, language: str) -> None:
    page = visit.open(f"{home}plek/{PLACE}/")
    expect(page.locator("h1")).to_have_text("Repair Café De Steek")
    for part in ("wat", "tijden", "drempel", "waar", "contact"):
        expect(page.locator(f"#{part}-kop")).to_be_visible()
    assert len(page.locator("section[aria-labelledby=wat-kop]").inner_text()) > 80  # what it is
    expect(page.locator("section[aria-labelledby=tijden-kop] li").first).to_be_visible()
    expect(page.locator("section[aria-labelledby=tijden-kop]")).to_contain_text(re.compile("16[:.]00|١٦"))
    expect(page.locator(".onbekend")).to_be_visible()  # what it takes to come in is not known, and said so
    expect(page.locator("address")).to_contain_text("Van der Hoopstraat 70")
    expect(page.locator("svg.plek-kaart")).to_be_visible()
    expect(page.locator(".controle")).to_contain_text(re.compile("2026|٢٠٢٦"))
    expect(page.locator(".controle")).to_contain_text("repaircafesinamsterdam.org")
    if language != "nl":  # Dutch is marked as Dutch
        expect(page.locator("h1")).to_have_attribute("lang", "nl")
        expect(page.locator("address")).to_have_attribute("lang", "nl")


def test_the_route_opens_elsewhere_only_by_a_tap(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{PLACE}/")
    page.locator(".routes summary").tap()
    routes = page.locator(".routes a")
    assert routes.count() >= 2
    for route in routes.all():
        to = r"(52\.38449.*4\.87272|amsterdam_van-der-hoopstraat-70)"
        expect(route).to_be_visible()
        expect(route).to_have_attribute("href", re.compile(f"^https://.*{to}"))
        expect(route).to_have_attribute("rel", re.compile("noreferrer"))
        expect(route).not_to_be_empty()


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_a_letter_reaches_the_mail_program_in_ascii_and_says_what_it_said(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{PLACE}/")
    link = page.locator(".melden a[href^='mailto:']")
    written, handed_on = link.get_attribute("href") or "", link.evaluate("link => link.href")
    assert handed_on.isascii()
    assert not written.isascii()
    assert unquote(handed_on) == unquote(written)


def test_hours_that_are_not_known_are_said_to_be_so(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{NO_HOURS}/")
    section = page.locator("section[aria-labelledby=tijden-kop]")
    expect(section.locator("p")).not_to_be_empty()
    expect(section.locator("li")).to_have_count(0)


def test_a_stale_place_says_so_before_all_else(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/voedselbank-westerpark/")
    expect(page.locator(".mededeling")).to_contain_text(re.compile("2017|٢٠١٧"))
    expect(page.locator(".mededeling")).to_be_in_viewport()
    expect(page.locator(".mededeling")).to_contain_text(re.compile("jaar geleden|years ago|سنوات"))
    expect(page.locator(".controle use[href$='#controle']")).to_have_count(0)  # a tick is for what is fresh


@pytest.mark.parametrize("address", ["", f"plek/{PLACE}/", "thema/eten/", "plekken/", "kaart/", "over/"])
def test_another_language_keeps_the_page(browser: Browser, base: str, address: str) -> None:
    with visiting(browser, base, has_touch=True, is_mobile=True) as visit:
        page = visit.open(address)
        for other in ("en", "ar", "nl"):
            page.locator(".talen summary").tap()
            page.locator(f".talen a[lang={other}]").tap()
            page.wait_for_url(f"{visit.base}{LANGUAGES[other]}{address}")
            expect(page.locator("html")).to_have_attribute("lang", other)
            page.locator(".talen summary").tap()
            expect(page.locator(f".talen [aria-current][lang={other}]")).to_be_visible()
            page.locator(".talen summary").tap()


def test_a_missing_page_leads_on(browser: Browser, base: str) -> None:
    """Not with `visiting`: the browser reports the 404 itself, rightly."""
    page = browser.new_page()
    page.goto(f"{base}plek/bestaat-niet/")
    page.locator("main a[href$='plekken/']").click()
    expect(page).to_have_url(f"{base}plekken/")
    page.context.close()
