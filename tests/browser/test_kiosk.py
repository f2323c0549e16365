"""A screen on a wall goes on by itself, hangs where somebody chose, and is for everyone."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser_measures import MOVING, WIDER
from kiosk_screen import HERE, LATER, SLIDES, WALL, make_site, screen
from playwright.sync_api import Browser, ViewportSize, expect

from support import kiosk_region
from support.axe import axe_context, violations
from support.once import once
from support.server import serving

pytestmark = pytest.mark.browser

SCREENS: tuple[ViewportSize, ...] = (WALL, {"width": 1920, "height": 1080}, {"width": 360, "height": 640})
CUT_OFF = """() => {
  const box = document.querySelector('.scherm-vak');
  return box.scrollHeight - box.clientHeight;
}"""


@pytest.fixture(scope="module")
def folder() -> Path:
    return once("scherm", make_site)


def test_by_itself_it_goes_from_slide_to_slide_and_from_language_to_language(browser: Browser, folder: Path) -> None:
    address = HERE.replace("talen=nl", f"talen={','.join(kiosk_region.LANGUAGES)}")
    with screen(browser, folder, address) as (page, _):
        seen = []
        for _slide in range(2 * SLIDES):
            root = page.locator("#scherm")
            seen.append(
                (root.get_attribute("data-spreekt"), root.get_attribute("dir"), root.get_attribute("data-soort"))
            )
            page.clock.run_for(12_000)
        said = [code for code, _, _ in seen]
        assert set(said) == set(kiosk_region.LANGUAGES)
        assert {direction for code, direction, _ in seen if code == "ar"} == {"rtl"}
        assert {kind for _, _, kind in seen} >= {"open", "nood", "telefoon"}
        page.locator(".scherm-pauze").click()
        before = page.locator(".scherm-kop").inner_text()
        page.clock.run_for(120_000)
        assert page.locator(".scherm-kop").inner_text() == before
        page.locator(".scherm-stop").click()
        expect(page.locator("#scherm-keuze")).to_be_visible()


def test_somebody_chooses_where_it_hangs(browser: Browser, folder: Path) -> None:
    with serving(folder / "site") as server, browser.new_context(viewport=SCREENS[2]) as context:
        page = context.new_page()
        page.goto(f"{server.url}wachtkamer/")
        page.get_by_label("Buurthuis De Meevaart").check()
        page.locator("[name=taal][value=en]").uncheck()
        page.locator(".scherm-begin").click()
        expect(page.locator("#scherm")).to_be_visible()
        assert page.url.endswith(f"#praktijk={kiosk_region.PRACTICE}&talen=nl,ar")
        page.keyboard.press("Escape")
        expect(page.locator("#scherm")).to_be_hidden()
        page.goto("about:blank")
        page.goto(f"{server.url}wachtkamer/#gebied=nergens&talen=xx,nl")
        expect(page.locator("#scherm[data-spreekt=nl]")).to_be_visible()


@pytest.mark.parametrize("size", SCREENS, ids=lambda size: f"{size['width']} by {size['height']}")
def test_it_is_for_everyone_and_fits(browser: Browser, folder: Path, size: ViewportSize) -> None:
    for language, hour in (("nl", 11), ("ar", 23)):
        with serving(folder / "site") as server:
            context = axe_context(browser, viewport=size, reduced_motion="reduce")
            page = context.new_page()
            page.clock.install(time=LATER.replace(hour=hour))
            page.goto(f"{server.url}{HERE.replace('talen=nl', f'talen={language}')}")
            page.locator("#scherm[data-spreekt]").wait_for()
            for _slide in range(SLIDES):
                assert violations(page) == []
                assert page.evaluate(WIDER) == []
                assert page.evaluate(MOVING) == []
                assert page.evaluate(CUT_OFF) <= 1, "nothing is cut off"
                assert page.evaluate("() => document.documentElement.scrollHeight") <= size["height"]
                page.locator(".scherm-volgende").click()
            context.close()
