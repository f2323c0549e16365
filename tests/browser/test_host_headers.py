"""With the headers that a host should send, everything still works, and the browser complains of nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from browser_pages import KINDS, LINGER, SMALL_KINDS, visiting
from offline_phone import down, keep, phone
from playwright.sync_api import Browser

from sociale_kaart.rendering.hosting import FOR_OTHERS, FRAMED, HEADERS
from support.recorder import Recorder
from support.server import serving

pytestmark = pytest.mark.browser


def test_every_kind_of_page(browser: Browser, site: Path, small_site: Path) -> None:
    for folder, kinds in ((site, KINDS), (small_site, SMALL_KINDS)):
        with serving(folder) as server:
            server.headers = dict(HEADERS)
            server.also = lambda path: FRAMED if re.search(FOR_OTHERS, path) else {}
            with visiting(browser, server.url) as visit:
                for address in kinds.values():
                    visit.open(address).wait_for_timeout(LINGER)


def test_the_map_moves_and_near_me_is_allowed(browser: Browser, site: Path) -> None:
    with serving(site) as server:
        server.headers = dict(HEADERS)
        with visiting(browser, server.url) as visit:
            page = visit.open("kaart/")
            page.locator(".kaart-tros").first.wait_for()
            allowed = "name => document.featurePolicy.allowsFeature(name)"
            assert [page.evaluate(allowed, name) for name in ("geolocation", "camera")] == [True, False]


def test_the_map_is_kept_on_a_phone(browser: Browser, site: Path) -> None:
    with serving(site) as server, phone(browser, "nl") as (context, page):
        server.headers = dict(HEADERS)
        recorder = Recorder(page)
        page.goto(f"{server.url}bewaren/")
        keep(page, server.url, "")
        down(server, context)
        page.goto(f"{server.url}plekken/")
        page.locator("h1").wait_for()
        assert recorder.csp_violations == []


def test_nobody_may_show_a_page_in_a_frame(browser: Browser, site: Path) -> None:
    """Without the header it is shown, or this would say nothing."""
    with serving(site) as server:
        page = browser.new_page()
        page.set_content(f"<iframe src='{server.url}'></iframe>")
        page.frame_locator("iframe").locator("h1").wait_for()
        server.headers = dict(HEADERS)
        page.set_content(f"<iframe src='{server.url}?anew'></iframe>")  # not what the browser has kept
        page.wait_for_timeout(10 * LINGER)
        assert page.frames[1].url.startswith("chrome-error:")
        page.close()
