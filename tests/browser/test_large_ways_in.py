"""The other ways into a large region: three answers without a script, a code from paper, a list of one's own."""

from __future__ import annotations

import pytest
from browser_pages import PHONE, visiting
from my_list import clear, keep, rows
from playwright.sync_api import Browser, expect

from sociale_kaart.codes import code_of
from support.large_region import PLACES, large_site
from support.server import serving

pytestmark = pytest.mark.browser
MOST_ROWS = 60  # on one page of the way in
PLACE = f"plek-{PLACES - 7:05}"


def test_three_answers_lead_to_a_short_list_whose_rest_is_a_tap_away(browser: Browser) -> None:
    with serving(large_site()) as server, visiting(browser, server.url, java_script_enabled=False) as visit:
        page = visit.open("wegwijzer/")
        for step in ("ontmoeten/", "ontmoeten/iedereen/", "ontmoeten/iedereen/oost/"):
            page.locator(f"main a[href$='wegwijzer/{step}']").last.click()
            page.wait_for_url(f"{visit.base}wegwijzer/{step}")
        assert 0 < page.locator("main .rij").count() <= MOST_ROWS
        row = page.locator("main a.rij[href*='/plek/']").first
        name = row.locator(".rij-naam").inner_text()
        row.click()
        expect(page.locator("h1")).to_have_text(name)


def test_a_code_from_paper_leads_to_its_place(browser: Browser) -> None:
    with serving(large_site()) as server, visiting(browser, server.url, viewport=PHONE) as visit:
        visit.page.goto(f"{visit.base}p/{code_of(PLACE)}/")
        visit.page.wait_for_url(f"{visit.base}plek/{PLACE}/")


def test_a_place_that_was_kept_is_in_the_list_of_ones_own_whatever_it_is_called(browser: Browser) -> None:
    """No word of its id is one of its name."""
    with serving(large_site()) as server, visiting(browser, server.url, viewport=PHONE) as visit:
        keep(visit.page, visit.base, PLACE)
        name = visit.page.locator("h1").inner_text()
        visit.page.goto(f"{visit.base}lijst/")
        expect(rows(visit.page)).to_have_text([name])
        clear(visit.page, visit.base)
