"""A screen on a wall, for tests: put up, turned to a slide, and its clock moved on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from browser_pages import traces
from playwright.sync_api import Browser, Page, ViewportSize, expect

from support import kiosk_region
from support.built_sites import made
from support.recorder import Recorder
from support.server import SiteServer, serving

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STARTED = datetime(2026, 11, 23, 10, 0, tzinfo=AMSTERDAM)  # a Monday, two days after the build
LATER = STARTED + timedelta(days=8)
WALL: ViewportSize = {"width": 1080, "height": 1920}
HERE = f"wachtkamer/#praktijk={kiosk_region.PRACTICE}&talen=nl"
SLIDES = 4


def make_site(folder: Path) -> None:
    made(kiosk_region.make(folder), folder / "site")


@contextmanager
def screen(
    browser: Browser, folder: Path, address: str = HERE, at: datetime = STARTED, size: ViewportSize = WALL
) -> Iterator[tuple[Page, SiteServer]]:
    """A screen that has just been put up, which will leave nothing in the browser and calls on nobody else."""
    with serving(folder / "site") as server, browser.new_context(viewport=size) as context:
        page = context.new_page()
        recorder = Recorder(page)
        page.clock.install(time=at)
        page.goto(server.url + address)
        page.locator("#scherm[data-spreekt]").wait_for()
        page.evaluate("() => { window.stillTheSame = true; }")
        yield page, server
        assert page.evaluate("() => window.stillTheSame"), "it was loaded anew"
        assert recorder.elsewhere(server.url) == []
        assert recorder.csp_violations == []
        assert traces(context, page) == []


def turn_to(page: Page, kind: str) -> bool:
    """Slide after slide until that kind is there; False when it is not shown at all."""
    for _ in range(SLIDES + 1):
        if page.locator("#scherm").get_attribute("data-soort") == kind:
            return True
        page.locator(".scherm-volgende").click()
    return False


def wait_until(page: Page, moment: datetime) -> None:
    """The clock moves on, and the next slide is of then."""
    now = datetime.fromtimestamp(page.evaluate("() => Date.now()") / 1000, AMSTERDAM)
    page.clock.fast_forward(round((moment - now).total_seconds() * 1000))
    page.locator(".scherm-volgende").click()
    expect(page.locator(".scherm-klok")).to_have_text(f"{moment.astimezone(AMSTERDAM):%H:%M}")


MOMENTS = [
    LATER.replace(hour=8, minute=30),
    LATER.replace(hour=11, minute=30),
    LATER.replace(hour=19, minute=0),
    LATER.replace(hour=23, minute=30),
    LATER.replace(hour=1, minute=15) + timedelta(days=1),
    LATER.replace(hour=12, minute=15) + timedelta(days=1),
    datetime(2026, 12, 25, 11, 0, tzinfo=AMSTERDAM),
]
