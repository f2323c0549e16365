"""A resident sees on a place's page whether it is open at this minute, whatever her phone's time zone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from browser_pages import PHONE
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

# Built on 2026-11-21; open on Wednesdays 13:00-15:00, closed at Christmas and on New Year's Day.
PLACE = "plek/repair-cafe-de-piramide/"

MOMENTS = [
    ("2026-11-25T12:30:00+00:00", "", "Nu open, tot 15:00"),
    ("2026-11-25T12:30:00+00:00", "en/", "Open now, until 15:00"),
    ("2026-11-25T12:30:00+00:00", "ar/", "مفتوح الآن حتى 15:00"),
    ("2026-11-25T11:59:00+00:00", "", "Nu gesloten. Gaat vandaag open om 13:00"),
    ("2026-11-24T12:30:00+00:00", "", "Nu gesloten. Gaat morgen open om 13:00"),
    ("2026-11-22T12:30:00+00:00", "en/", "Closed now. Opens Wednesday at 13:00"),
    ("2026-11-25T23:30:00+00:00", "", "Nu gesloten. Gaat woensdag open om 13:00"),
    ("2027-03-01T12:30:00+00:00", "", "Deze pagina is oud. Kijk eerst op de website."),
]


@pytest.fixture(scope="module", params=["Europe/Amsterdam", "America/New_York", "Pacific/Auckland"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A phone in each time zone, one for all moments."""
    with browser.new_context(viewport=PHONE, timezone_id=request.param) as context:
        yield context.new_page()


@pytest.mark.parametrize(("moment", "language", "said"), MOMENTS)
def test_the_state_is_that_of_amsterdam(page: Page, base: str, moment: str, language: str, said: str) -> None:
    page.clock.set_fixed_time(datetime.fromisoformat(moment))
    page.goto(f"{base}{language}{PLACE}")
    expect(page.locator(".staat")).to_have_text(said)


def test_the_state_changes_while_the_page_is_open(browser: Browser, base: str) -> None:
    with browser.new_context(viewport=PHONE) as context:
        page = context.new_page()
        page.clock.install(time=datetime.fromisoformat("2026-11-25T13:59:30+00:00"))
        page.goto(base + PLACE)
        expect(page.locator(".staat")).to_have_text("Nu open, tot 15:00")
        page.clock.fast_forward("02:00")
        expect(page.locator(".staat")).to_have_text("Nu gesloten. Gaat woensdag 2-12 open om 13:00")


OLD = [
    ("", "Misschien is het dicht. Dit is voor het laatst gecontroleerd op 1 januari 2017."),
    ("en/", "It may be closed. We last checked this on 1 January 2017."),
    ("ar/", "ربما يكون مغلقًا. آخر مراجعة لهذه المعلومات كانت في 1 يناير 2017."),
]


@pytest.mark.parametrize(("language", "said"), OLD)
def test_hours_that_were_checked_too_long_ago_are_never_open(
    browser: Browser, base: str, language: str, said: str
) -> None:
    """Wednesdays 10:00 to 11:00, seen on 1 January 2017: on a Wednesday at half past ten."""
    with browser.new_context(viewport=PHONE) as context:
        page = context.new_page()
        page.clock.set_fixed_time(datetime.fromisoformat("2026-11-25T09:30:00+00:00"))
        page.goto(f"{base}{language}plek/voedselbank-westerpark/")
        expect(page.locator(".staat")).to_have_text(said)
        expect(page.locator(".staat")).to_have_attribute("data-soort", "verlopen")


def test_without_a_script_there_are_words_and_no_state(browser: Browser, base: str) -> None:
    with browser.new_context(viewport=PHONE, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(base + PLACE)
        expect(page.locator(".staat")).to_be_hidden()
        expect(page.locator(".tijden").first).to_contain_text("woensdag 13:00–15:00")
