"""A large region in a talk, in a frame and on a screen: places near, and never a *none* that nobody can know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from browser_pages import PHONE, becomes, visiting
from playwright.sync_api import Browser, Page, expect

from support.large_region import large_site
from support.server import serving

pytestmark = pytest.mark.browser

PRACTICE = "praktijk-gezondheidscentrum-kraaiennest"
NONE = "geen plek"


@contextmanager
def page_at(browser: Browser, address: str) -> Iterator[Page]:
    """Nothing that is not there is asked for: the console of the page stays silent."""
    with serving(large_site()) as server, visiting(browser, server.url, viewport=PHONE) as visit:
        page = visit.open(address)
        visit.recorder.settle()
        yield page
        visit.recorder.settle()
        assert [request.url for request in visit.recorder.requests if request.status >= 400] == []


def test_a_talk_around_a_practice_has_what_is_near(browser: Browser) -> None:
    with page_at(browser, f"gesprek/{PRACTICE}/") as page:
        page.locator("button.tegel[data-dimensie=lichaam]").click()
        rows = page.locator("[data-voor=lichaam] li")
        expect(rows.first).to_contain_text("lopen")
        rows.first.locator(".gesprek-knop").click()
        expect(page.locator(".gesprek-gekozen li")).to_have_count(1)


def test_a_talk_from_nowhere_asks_where_and_does_not_say_that_there_is_nothing(browser: Browser) -> None:
    with page_at(browser, "gesprek/") as page:
        page.locator("button.tegel[data-dimensie=lichaam]").click()
        expect(page.locator(".gesprek-stand")).to_have_text("Typ een postcode of de naam van een buurt.")
        expect(page.locator("#gesprek-plek")).to_be_focused()
        assert NONE not in page.locator("#gesprek").inner_text()
        page.keyboard.type("1094")
        page.keyboard.press("Enter")
        expect(page.locator("[data-voor=lichaam] li").first).to_contain_text("lopen")


@pytest.mark.parametrize("chosen", ["thema=eten", "thema=eten&toon=kaart"])
def test_a_frame_that_says_no_place_shows_the_middle_of_the_region_and_no_number_of_all(
    browser: Browser, chosen: str
) -> None:
    with page_at(browser, f"insluiten/kader/#{chosen}") as page:
        if "kaart" in chosen:
            expect(page.locator(".kaart-tros, .kaart-speld").first).to_be_attached()
        else:
            expect(page.locator("#vinder-rijen > li").nth(11)).to_be_attached()
        expect(page.locator("#vinder-telling")).to_have_text("")
        assert NONE not in page.locator("body").inner_text()


def test_a_frame_of_an_area_says_how_many_there_are(browser: Browser) -> None:
    with page_at(browser, "insluiten/kader/#thema=eten&gebied=noord") as page:
        expect(page.locator("#vinder-telling")).to_contain_text("plekken")
        becomes(page, "() => document.querySelectorAll('#vinder-rijen > li').length > 3", wanted=True)


def test_a_screen_in_a_waiting_room_shows_places_around_it(browser: Browser) -> None:
    with page_at(browser, "wachtkamer/#praktijk=gezondheidscentrum-kraaiennest&talen=nl") as page:
        screen = page.locator("#scherm[data-spreekt]")
        screen.wait_for()
        expect(screen).to_contain_text(re.compile(r"\d+ (?:m|minuten lopen|minuut lopen)"))
        assert NONE not in screen.inner_text()
