"""A cheap phone on a bad line: how soon after the first tap one can call a place."""

from __future__ import annotations

import time

import pytest
from browser_pages import PHONE
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser

SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}  # ms, bytes/s
SLOWER, MOST, TRIES = 4, 5.0, 3


def until_one_can_call(browser: Browser, base: str, home: str) -> float:
    """Seconds from the first tap, on a theme, by way of its list, until the phone number of a place can be tapped."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, service_workers="block")
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW_3G)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(f"{base}{home}")
        begin = time.monotonic()
        page.locator(".tegel[href*='thema/ontmoeten/']").tap(no_wait_after=True)
        page.locator(".rij[href*='plek/alles/']").first.tap(no_wait_after=True)
        phone = page.locator("a.actie[href^='tel:']")
        expect(phone).to_be_visible()
        phone.tap(trial=True)  # nothing lies over it, and it stands still
        return time.monotonic() - begin
    finally:
        context.close()


@pytest.mark.parametrize("home", ["", "ar/"], ids=["nl", "ar"])
def test_a_place_can_be_called_within_five_seconds(browser: Browser, small_base: str, home: str) -> None:
    """The first of some tries that is quick enough: whatever else the machine does only adds."""
    for _ in range(TRIES):
        spent = until_one_can_call(browser, small_base, home)
        print(f"\n/{home}: {spent:.1f} s")
        if spent <= MOST:
            break
    assert spent <= MOST
