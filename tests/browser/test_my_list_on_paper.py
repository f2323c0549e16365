"""My list printed: a page for each place or a short list, in the reader's language with the Dutch beside it."""

from __future__ import annotations

import pytest
from browser_pages import LANGUAGES, visiting
from my_list import KEPT, NAMES, clear, keep
from paper import Paper, printed, printed_list, squeezed
from playwright.sync_api import Browser, Page, expect

from sociale_kaart.codes import code_of

pytestmark = pytest.mark.browser

SITE = "https://amsterdam.sociale-kaart.example/"
HOURS = {"nl": "Wanneer is het open?", "en": "When is it open?"}
ADDRESSES = ("Van der Hoopstraat 70-HS", "Hembrugstraat 156", "Hannie Dankbaarpassage 10")


def sheets(page: Page, here: str, kind: str) -> Paper:
    keep(page, here, *KEPT)
    page.goto(f"{here}lijst/")
    return printed_list(page, kind)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_for_each_place(browser: Browser, base: str, code: str) -> None:
    here = base + LANGUAGES[code]
    with visiting(browser, base, locale=code) as visit:
        paper = sheets(visit.page, here, "lang")
        clear(visit.page, here)
    assert len(paper.pages) == len(KEPT)
    for page, plain, read, id, name, address in zip(
        paper.pages, paper.plain, paper.codes(), KEPT, NAMES, ADDRESSES, strict=True
    ):
        assert squeezed(name) in plain
        assert HOURS["nl"] in page  # for the person at the door
        assert page.count(HOURS["nl"]) == 1
        assert HOURS.get(code, "") in page
        assert address in page
        assert read == {f"{SITE}p/{code_of(id)}/#{code}"}
        assert f"/p/{code_of(id)}/" in plain
        assert "2026" in page or "٢٠٢٦" in page


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_short_list(browser: Browser, base: str, code: str) -> None:
    here = base + LANGUAGES[code]
    with visiting(browser, base, locale=code) as visit:
        paper = sheets(visit.page, here, "kort")
        clear(visit.page, here)
    assert 1 <= len(paper.pages) <= 2
    for name, address in zip(NAMES, ADDRESSES, strict=True):
        on = [squeezed(name) in page for page in paper.plain]
        assert on == [address in page for page in paper.pages]  # not cut in two
        assert sum(on) == 1
    assert set().union(*paper.codes()) == {f"{SITE}p/{code_of(id)}/#{code}" for id in KEPT}


READY = """() => { dispatchEvent(new Event('beforeprint')); const made = document.querySelector('.vellen');
  dispatchEvent(new Event('afterprint')); return made !== null }"""  # as the menu of the browser asks for it


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_menu_of_the_browser_prints_the_short_list_too(browser: Browser, base: str, code: str) -> None:
    here = base + LANGUAGES[code]
    with visiting(browser, base, locale=code) as visit:
        page = visit.page
        keep(page, here, *KEPT)
        page.goto(f"{here}lijst/")
        page.wait_for_function(READY)
        paper = printed(page)
        expect(page.locator(".vellen")).to_have_count(0)
        expect(page.locator(".lijst-plekken li").first).to_be_visible()
        clear(page, here)
    whole = "".join(paper.plain)
    assert all(squeezed(text) in whole for text in (*NAMES, *ADDRESSES, HOURS["nl"]))
    assert HOURS.get(code, "") in "".join(paper.pages)


def test_a_list_that_changed_prints_as_it_is_now(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.page
        keep(page, base, *KEPT)
        page.goto(f"{base}lijst/")
        page.wait_for_function(READY)
        page.locator(".lijst-plekken [data-doe=weg]").first.click()
        assert page.evaluate(READY) is False, "the old list is not printed"
        page.wait_for_function(READY)
        paper = printed(page)
        clear(page, base)
    assert ADDRESSES[0] not in "".join(paper.pages)
    assert ADDRESSES[1] in "".join(paper.pages)


def test_a_phone_fetches_nothing_to_print_until_it_is_asked(browser: Browser, base: str) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 640})
    page = context.new_page()
    keep(page, base, *KEPT)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(f"{base}lijst/")
    expect(page.locator(".lijst-plekken li")).to_have_count(len(KEPT))
    page.wait_for_timeout(2_500)
    assert not [url for url in fetched if "/plek/" in url]
    context.close()


def test_the_codes_lead_to_the_places(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        for id in KEPT:
            visit.open(f"p/{code_of(id)}/").wait_for_url(f"**/plek/{id}/")


def test_the_page_is_itself_again_afterwards(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        sheets(visit.page, base, "lang")
        visit.page.evaluate("dispatchEvent(new Event('afterprint'))")
        expect(visit.page.locator(".vellen")).to_have_count(0)
        expect(visit.page.locator(".lijst-plekken li").first).to_be_visible()
        clear(visit.page, base)


@pytest.mark.parametrize("code", ["nl", "ar"])
def test_a_place_that_cannot_be_fetched_is_printed_with_what_is_known(browser: Browser, base: str, code: str) -> None:
    here = base + LANGUAGES[code]
    context = browser.new_context()
    page = context.new_page()
    keep(page, here, *KEPT)
    page.goto(f"{here}lijst/")
    page.route(f"**/plek/{KEPT[1]}/", lambda route: route.abort())
    paper = printed_list(page, "lang")
    assert len(paper.pages) == len(KEPT)
    assert squeezed(NAMES[1]) in paper.plain[1]
    assert ADDRESSES[1] not in paper.pages[1]
    expect(page.locator(".lijst-druk-staat")).not_to_be_empty()
    context.close()


def test_without_the_dutch_page_the_readers_own_language_is_printed(browser: Browser, base: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    keep(page, f"{base}en/", KEPT[0])
    page.goto(f"{base}en/lijst/")
    page.route(f"{base}plek/**", lambda route: route.abort())
    paper = printed_list(page, "lang")
    assert HOURS["en"] in paper.pages[0]
    assert HOURS["nl"] not in paper.pages[0]
    context.close()


def test_a_place_with_everything_prints_whole(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = visit.page
        keep(page, f"{small_base}ar/", "alles", "dicht", "komt-langs")
        page.goto(f"{small_base}ar/lijst/")
        paper = printed_list(page, "lang")
        clear(page, f"{small_base}ar/")
    whole = "\n".join(paper.pages)
    for number in ("020 123 4567", "06 12345678", "info@voorbeeld.nl", "14 020"):
        assert any(number in line for line in whole.splitlines()), number
    assert "Vrije bijdrage" in whole or "Je bepaalt zelf wat je betaalt" in whole
    assert "Tijdelijk gesloten." in whole
