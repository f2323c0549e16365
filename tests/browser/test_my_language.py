"""The language that somebody chose is offered to her next time, if she wants that; nothing is kept unasked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser_pages import PHONE, STORED, becomes
from playwright.sync_api import Browser, BrowserContext, Page, expect

from sociale_kaart.codes import code_of
from support.axe import axe_context, violations
from support.every_language import every_language
from support.patience import PATIENCE
from support.server import serve

pytestmark = pytest.mark.browser

KEPT = "Object.entries(localStorage).map(([key, value]) => key + '=' + value).join()"
KEY = "sociale-kaart-taal:/"


@pytest.fixture(scope="module")
def many(browser: Browser) -> Iterator[str]:
    """The address of a site in every language."""
    with serve(every_language() / "site") as url:
        yield url


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = axe_context(browser, viewport=PHONE, locale="tr-TR", has_touch=True)
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def choose(page: Page, code: str) -> None:
    page.locator(f".taalkeuze a[hreflang={code}]").tap()
    page.wait_for_url(f"**/{code}/**")


def test_nothing_is_kept_of_who_does_not_ask(page: Page, many: str) -> None:
    page.goto(f"{many}talen/")
    expect(page.locator(".taalkeuze-onthoud")).to_have_text("Bu dili bu telefonda hatırla")
    expect(page.locator(".taalkeuze-onthoud")).to_have_attribute("lang", "tr")
    choose(page, "tr")
    becomes(page, KEPT, "")
    assert page.evaluate(STORED) == []
    page.goto(many)
    expect(page.locator(".taal-aanbod")).to_be_hidden()


def test_what_the_phone_cannot_keep_is_not_promised(page: Page, many: str) -> None:
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})")
    page.goto(f"{many}talen/")
    box = page.locator(".taalkeuze-onthoud input")
    box.click()
    expect(box).not_to_be_checked()


def test_it_is_asked_in_the_language_that_is_looked_for(page: Page, many: str) -> None:
    page.goto(f"{many}talen/")
    page.locator("#taalkeuze-veld").press_sequentially("farsi")
    expect(page.locator(".taalkeuze-onthoud")).to_have_attribute("dir", "rtl")
    expect(page.locator(".taalkeuze-onthoud")).to_contain_text("گوشی")


def test_who_asks_is_offered_her_language_and_can_have_it_forgotten(page: Page, many: str) -> None:
    page.goto(f"{many}p/{code_of('alles')}/#talen")
    page.locator(".taalkeuze-onthoud input").check()
    assert violations(page) == []
    choose(page, "fa")
    becomes(page, KEPT, f"{KEY}=fa|fa/|rtl|فارسی")
    expect(page.locator(".taal-aanbod")).to_have_count(0)  # on home pages only
    for other in ("", "pl/"):
        page.goto(many + other)
        offer = page.locator(".taal-aanbod a")
        expect(offer).to_have_text("فارسی")
        assert (offer.get_attribute("lang"), offer.get_attribute("dir")) == ("fa", "rtl")
    assert violations(page) == []
    offer.tap()
    page.wait_for_url(f"{many}fa/")
    expect(page.locator(".taal-aanbod")).to_be_hidden()  # she is there
    page.goto(many)
    page.locator(".taal-aanbod button").tap()
    expect(page.locator(".taal-aanbod")).to_be_hidden()
    becomes(page, KEPT, "")


def test_the_offer_pushes_nothing_away(page: Page, many: str) -> None:
    page.goto(f"{many}talen/")
    page.locator(".taalkeuze-onthoud input").check()
    choose(page, "tr")
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list => { for (const one of list.getEntries()) moved += one.value })"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(many)
    expect(page.locator(".taal-aanbod a")).to_have_text("Türkçe")
    page.wait_for_timeout(300)
    assert page.evaluate("moved") <= 0.02


def test_where_languages_are_listed_it_is_forgotten_too(page: Page, many: str) -> None:
    page.goto(f"{many}talen/")
    page.locator(".taalkeuze-onthoud input").check()
    choose(page, "so")
    page.goto(f"{many}talen/")
    expect(page.locator(".taalkeuze-onthoud input")).to_be_checked()
    page.locator(".taalkeuze-onthoud input").uncheck()
    becomes(page, KEPT, "")


def test_a_language_that_is_not_there_any_more_is_not_offered(page: Page, many: str) -> None:
    page.goto(many)
    page.evaluate(f"localStorage.setItem('{KEY}', 'sv|sv/|ltr|Svenska')")
    page.reload()
    expect(page.locator(".taal-aanbod")).to_be_hidden()


def test_a_site_with_few_languages_asks_in_its_panel(page: Page, base: str) -> None:
    page.goto(f"{base}ar/plekken/")
    page.locator("details.talen summary").click()
    expect(page.locator("label.taal")).to_contain_text("تذكُّر")
    page.locator("label.taal input").check()
    becomes(page, KEPT, f"{KEY}=ar|ar/|rtl|العربية")
    page.goto(base)
    expect(page.locator(".taal-aanbod a")).to_have_text("العربية")
    page.goto(f"{base}ar/")
    page.locator("details.talen summary").click()
    expect(page.locator("label.taal input")).to_be_checked()  # by the script, which answers from then on
    page.locator("label.taal input").uncheck()
    becomes(page, KEPT, "")
