"""On a phone with the oldest browser that we name everything works: nothing is asked of it that it does not have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from browser_pages import KINDS, SMALL_KINDS, Visit, visiting
from playwright.sync_api import Browser, expect

from support.old_browser import without_what_is_later
from support.patience import PATIENCE

pytestmark = pytest.mark.browser

LINGER = 100  # milliseconds, for what comes late
FILL = 4
NEWER = """['structuredClone' in window, 'at' in [], 'checkVisibility' in document.body,
  Boolean(matchMedia('print').addEventListener)]"""


@pytest.fixture
def old(browser: Browser, base: str) -> Iterator[Visit]:
    """A visit that fails where a script does."""
    yield from _old(browser, base)


@pytest.fixture
def old_and_small(browser: Browser, small_base: str) -> Iterator[Visit]:
    yield from _old(browser, small_base)


def _old(browser: Browser, base: str) -> Iterator[Visit]:
    with visiting(browser, base) as visit:
        visit.page.add_init_script(without_what_is_later())
        yield visit


def test_the_browser_is_an_old_one(old: Visit) -> None:
    assert old.open("").evaluate(NEWER) == [False] * FILL


def test_no_page_asks_for_what_is_not_there(old: Visit) -> None:
    for address in KINDS.values():
        old.open(address).wait_for_timeout(LINGER)


def test_nor_does_one_on_which_everything_is_filled(old_and_small: Visit) -> None:
    for address in SMALL_KINDS.values():
        old_and_small.open(address).wait_for_timeout(LINGER)


def test_who_types_what_she_needs_finds_whom_to_call(old: Visit) -> None:
    page = old.open("")
    page.locator(".zoek-veld").fill("huur betalen")
    expect(page.locator("#nood")).to_contain_text("Geldfit")
    page.locator(".zoek-veld").fill("wil niet meer leven")
    expect(page.locator("#nood")).to_contain_text("113")
    expect(page.locator(".inleiding")).to_be_hidden()


def test_who_wants_to_know_what_is_open_now_gets_a_list(old: Visit) -> None:
    page = old.open("plekken/#open=nu")
    expect(page.locator(".vinder-lijst li").first).to_be_visible(timeout=PATIENCE)
    assert not page.locator(".vraagt .vinder-stand").count()


def test_the_agenda_knows_the_day(old_and_small: Visit) -> None:
    old_and_small.page.clock.set_fixed_time(datetime.fromisoformat("2026-11-27T08:00:00+00:00"))
    page = old_and_small.open("agenda/")
    expect(page.locator(".agenda-gekozen h2").first).to_have_text("Vandaag · vrijdag 27 november 2026")
