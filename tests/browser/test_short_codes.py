"""A short code on paper has one address for all languages, and leads to the language of the paper, or of the phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_pages import visiting
from playwright.sync_api import Browser, expect

from sociale_kaart.codes import code_of
from support.axe import axe_context, violations
from support.every_language import every_language
from support.nu import problems
from support.server import serve

pytestmark = pytest.mark.browser

PLACE = "buurthuis-de-meevaart"
CODE = f"p/{code_of(PLACE)}/"


@pytest.fixture(scope="module")
def many(browser: Browser) -> Iterator[str]:
    """The address of a site in every language, as test_my_language.py has it."""
    with serve(every_language() / "site") as url:
        yield url


@pytest.mark.parametrize(
    ("behind", "phone", "leads_to"),
    [
        ("#ar", "nl", f"ar/plek/{PLACE}/"),
        ("#nl", "ar", f"plek/{PLACE}/"),
        ("", "en-GB", f"en/plek/{PLACE}/"),
        ("", "tr", f"plek/{PLACE}/"),  # which this region does not have
    ],
)
def test_it_leads_to_the_language_of_the_paper_else_of_the_phone(
    browser: Browser, base: str, behind: str, phone: str, leads_to: str
) -> None:
    with visiting(browser, base, locale=phone) as visit:
        visit.page.goto(base + CODE + behind)
        visit.page.wait_for_url(base + leads_to)


def test_what_was_printed_before_leads_there_too(browser: Browser, base: str) -> None:
    """Until December 2026 each language had an address of its own, which the page for what is missing knows."""
    page = browser.new_context().new_page()
    page.goto(f"{base}ar/{CODE}")
    page.wait_for_url(f"{base}ar/plek/{PLACE}/")
    page.goto(f"{base}ar/p/ccccc/")
    page.wait_for_url(f"{base}p/ccccc/#ar")
    expect(page.locator(".wegwijzers")).to_be_visible()
    page.context.close()


def test_without_a_script_the_reader_chooses(browser: Browser, base: str, site: Path) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        page = visit.page
        page.goto(f"{base}{CODE}#ar")
        expect(page.locator(".taalkeuze a")).to_have_count(3)
        outline = page.locator(".taalkeuze a").evaluate_all("all => all.map(one => getComputedStyle(one).outlineStyle)")
        assert outline == ["none", "none", "solid"], "the language of the paper is the one that is seen first"
        page.locator("#ar a").click()
        page.wait_for_url(f"{base}ar/plek/{PLACE}/")
    assert problems([site / CODE / "index.html"]) == []


def test_from_a_place_one_comes_to_choose_and_is_not_led_on(browser: Browser, many: str) -> None:
    context = axe_context(browser, locale="tr-TR")
    page = context.new_page()
    page.goto(f"{many}plek/alles/")
    page.locator("a.talen").click()
    page.wait_for_url(f"{many}p/{code_of('alles')}/#talen")
    expect(page.locator(".taalkeuze li").first).to_have_attribute("id", "tr")
    assert violations(page) == []
    page.locator("#pl a").click()
    page.wait_for_url(f"{many}pl/plek/alles/")
    context.close()
