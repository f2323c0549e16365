"""Who said in the finder where to measure from reads in every row how far a place is; nothing is kept for it."""

from __future__ import annotations

import pytest
from browser_measures import SHIFTS
from browser_pages import LANGUAGES, Visit
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SHORT_LIST = "wegwijzer/ontmoeten/vrouwen/oost/"


def test_a_search_on_the_home_page_knows_it_from_the_finder(finder: Visit) -> None:
    page = finder.open("plekken/#bij=1011")
    page.locator("#vinder-rijen li").first.wait_for()
    page.locator("a.merk").click()
    page.wait_for_url("**/#bij=1011")
    page.locator(".zoek-veld").press_sequentially("sleutel")
    expect(page.locator(".zoek-lijst .rij-ver").first).to_have_text("110 m · 2 minuten lopen")
    assert page.url.endswith("/#bij=1011"), "what is typed stands in no address"
    expect(page.locator(".zoek-verder a")).to_have_attribute("href", "./plekken/#zoek=sleutel&bij=1011")
    page.locator(".zoek-lijst a[href*='de-sleutel']").click()
    expect(page.locator(".plek-ver")).to_have_text("Ongeveer 110 m · 2 minuten lopen")


def test_the_menu_takes_it_along_into_the_search_box(finder: Visit) -> None:
    page = finder.open("plekken/#bij=1011")
    page.locator("#vinder-rijen li").first.wait_for()
    page.locator(".menu a[href$='#zoek']").click()
    page.wait_for_url("**/#zoek&bij=1011")
    expect(page.locator(".zoek-veld")).to_be_focused()


@pytest.mark.parametrize("code", ["nl", "ar"])
def test_a_short_list_says_it_in_each_row_and_moves_nothing(visit: Visit, code: str) -> None:
    page = visit.open(f"{LANGUAGES[code]}{SHORT_LIST}#bij=oost")
    rows = page.locator(".ver-rijen .rij")
    expect(page.locator(".rij-ver")).to_have_count(rows.count())
    page.wait_for_timeout(300)
    expect(page.locator(".rij-ver", has_text="km").or_(page.locator(".rij-ver", has_text="كم")).first).to_be_visible()
    shifts = page.evaluate(SHIFTS)
    assert sum(one["value"] for one in shifts) <= 0.02, shifts


def test_it_comes_along_from_question_to_question(visit: Visit) -> None:
    page = visit.open("wegwijzer/#bij=oost")
    page.locator("main a[href$='wegwijzer/ontmoeten/']").click()
    page.wait_for_url("**/wegwijzer/ontmoeten/#bij=oost")


def test_who_said_nothing_reads_nothing_and_fetches_nothing(visit: Visit) -> None:
    page = visit.open(SHORT_LIST)
    visit.recorder.settle()
    expect(page.locator(".rij-ver")).to_have_count(0)
    assert page.evaluate("performance.getEntriesByType('resource').every(one => !one.name.includes('voormij'))")
