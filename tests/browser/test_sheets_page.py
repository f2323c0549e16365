"""A practice assistant finds her sheets: every one that was made stands on the page as a button that she can see."""

from __future__ import annotations

import pytest
from browser_pages import LANGUAGES, PAPER, visiting
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser

SEEN = "found => found.filter(one => one.checkVisibility() && one.offsetHeight >= 24).length"


@pytest.mark.parametrize("code", LANGUAGES)
def test_she_taps_her_practice_and_a_sheet_in_her_patients_language(browser: Browser, base: str, code: str) -> None:
    with visiting(browser, base, locale=code) as visit:
        page = visit.open(f"{LANGUAGES[code]}druk/")
        page.get_by_role("link", name="Gezondheidscentrum Kraaiennest").click()
        page.wait_for_url(f"{base}{LANGUAGES[code]}{PAPER['druk-praktijk']}")
        button = page.locator("a[href$='muurkaart-praktijk-gezondheidscentrum-kraaiennest-a4-ar.pdf']")
        expect(button).to_be_visible()
        answer = page.request.get(button.evaluate("link => link.href"))
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.body().startswith(b"%PDF")


@pytest.mark.parametrize("address", [PAPER["druk"], PAPER["druk-praktijk"], "druk/regio/"])
def test_no_sheet_is_hidden(browser: Browser, base: str, address: str) -> None:
    with visiting(browser, base) as visit:
        sheets = visit.open(address).locator("main a[type='application/pdf']")
        assert sheets.count() >= len(LANGUAGES)
        assert sheets.evaluate_all(SEEN) == sheets.count()


def test_a_hand_out_of_several_places_is_made_from_my_list(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open("druk/")
        page.locator("main a[href$='lijst/']").click()
        page.wait_for_url(f"{base}lijst/")
