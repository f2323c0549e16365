"""What was typed in the form waits on this phone for a month, in its own region, and is gone for who leaves quickly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
from browser_pages import FORM, PHONE, becomes
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from support.patience import PATIENCE

pytestmark = pytest.mark.browser

DRAFTS = "Object.keys(localStorage).filter(key => key.startsWith('sociale-kaart-formulier:')).length"
OTHER = "/een-andere-regio/"
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Phone:
    """One phone, and the addresses of two regions that live on one host."""

    context: BrowserContext
    here: str
    there: str

    def types(self, page: Page, base: str, naam: str) -> None:
        page.goto(base + FORM)
        page.locator("#v-naam").fill(naam)
        page.locator("#v-naam").blur()
        expect(page.locator(".bewaard")).not_to_be_empty()

    def finds(self, base: str, naam: str) -> None:
        page = self.context.new_page()
        page.goto(base + FORM)
        expect(page.locator("#v-naam")).to_have_value(naam)
        page.close()


@pytest.fixture
def phone(browser: Browser, base: str, small_base: str) -> Iterator[Phone]:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    context.set_default_timeout(PATIENCE)
    host = "{0.scheme}://{0.netloc}".format(urlsplit(base))
    there = f"{host}{OTHER}"

    def other(route: Route) -> None:
        route.fulfill(response=context.request.get(small_base + route.request.url.removeprefix(there)))

    context.route(f"{there}**", other)
    context.route("https://www.knmi.nl/**", lambda route: route.fulfill(content_type="text/html", body="<h1>Weer</h1>"))
    yield Phone(context, base, there)
    context.close()


def test_a_draft_waits_a_month_and_no_longer(phone: Phone) -> None:
    phone.context.clock.set_fixed_time(NOW)
    page = phone.context.new_page()
    phone.types(page, phone.here, "Een nieuwe plek")
    for days, waiting in ((0, 1), (29, 1), (31, 0)):
        phone.context.clock.set_fixed_time(NOW + timedelta(days=days))
        page.goto(f"{phone.here}over/")  # on whatever page somebody comes back
        becomes(page, DRAFTS, waiting)
    phone.finds(phone.here, "")


def test_who_comes_back_to_a_draft_has_another_month(phone: Phone) -> None:
    phone.context.clock.set_fixed_time(NOW)
    page = phone.context.new_page()
    phone.types(page, phone.here, "Een nieuwe plek")
    phone.context.clock.set_fixed_time(NOW + timedelta(days=29))
    phone.finds(phone.here, "Een nieuwe plek")
    phone.context.clock.set_fixed_time(NOW + timedelta(days=31))
    page.goto(f"{phone.here}over/")
    becomes(page, DRAFTS, 1)


def test_two_regions_on_one_host_each_have_their_own(phone: Phone) -> None:
    page = phone.context.new_page()
    phone.types(page, phone.here, "Een plek hier")
    phone.finds(phone.there, "")
    phone.types(page, phone.there, "Een plek daar")
    becomes(page, DRAFTS, 2)
    phone.finds(phone.here, "Een plek hier")
    phone.finds(phone.there, "Een plek daar")


def test_who_leaves_quickly_leaves_nothing_in_either(phone: Phone) -> None:
    page = phone.context.new_page()
    phone.types(page, phone.here, "Een plek hier")
    phone.types(page, phone.there, "Een plek daar")
    page.locator("a.weg").tap()
    page.wait_for_url("https://www.knmi.nl/")
    phone.finds(phone.here, "")
    phone.finds(phone.there, "")
