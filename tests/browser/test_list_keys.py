"""On a wide screen, keys go through the list; they are no trap, and do nothing where someone types."""

from __future__ import annotations

import pytest
from browser_pages import becomes, visiting
from finder_visit import WIDE
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

FOCUSED = "() => document.activeElement.closest('li')?.querySelector('.rij-naam')?.textContent"


def names(page: Page) -> list[str]:
    return page.locator("#vinder-rijen .rij-naam").all_text_contents()


def test_arrows_and_letters_go_through_the_list_and_tab_goes_on(browser: Browser, base: str) -> None:
    with visiting(browser, base, viewport=WIDE) as visit:
        page = visit.open("plekken/#thema=ontmoeten")
        page.locator("#vinder-rijen li").nth(11).wait_for()
        expect(page.locator(".vinder-toetsen")).to_be_visible()
        visit.recorder.settle()
        first = names(page)
        page.locator("#vinder-rijen a.rij").first.focus()
        for key, wanted in (
            ("ArrowDown", 1),
            ("j", 2),
            ("k", 1),
            ("ArrowUp", 0),
            ("ArrowUp", 0),
            ("End", len(first) - 1),
        ):
            page.keyboard.press(key)
            becomes(page, FOCUSED, first[wanted])
        page.keyboard.press("ArrowDown")  # the next ones are drawn
        expect(page.locator("#vinder-rijen li").nth(len(first)).locator("a.rij")).to_be_focused()
        page.keyboard.press("Home")
        becomes(page, FOCUSED, first[0])
        page.keyboard.press("Tab")  # to what stands beside it, and back out
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Shift+Tab")
        assert page.evaluate("() => !document.activeElement.matches('#vinder-rijen a')")


def test_letters_that_someone_types_do_nothing_else(browser: Browser, base: str) -> None:
    with visiting(browser, base, viewport=WIDE) as visit:
        page = visit.open("plekken/")
        visit.recorder.settle()
        field = page.locator(".zoek-veld").first
        field.fill("")
        field.press_sequentially("jk")
        expect(field).to_have_value("jk")
        expect(field).to_be_focused()


def test_a_phone_fetches_no_keys(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open("kaart/")
        page.locator(".kaart-tros").first.wait_for()
        expect(page.locator(".vinder-toetsen")).to_be_hidden()
        assert not [one.url for one in visit.recorder.requests if "/keys." in one.url]
