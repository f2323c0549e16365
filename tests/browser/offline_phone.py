"""A phone that keeps the map, the sites that it visits, and what it has kept."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from browser_pages import PHONE
from playwright.sync_api import Browser, BrowserContext, Page, expect

from support import ROOT
from support.built_sites import made
from support.once import once
from support.patience import PATIENCE, POLL
from support.server import SiteServer

KLEIN = ROOT / "tests" / "regions" / "klein"
SLOWER = 4  # times
KEPT = "async () => (await caches.keys()).filter(name => name.startsWith('sociale-kaart '))"


def three_sites() -> Path:
    """A folder with the tiny region: `site` as it is, `later` with a place renamed, `uit` when it is not offered."""
    return once("bewaren", _make_three_sites)


def _make_three_sites(folder: Path) -> None:
    shutil.copytree(once("klein-gebouwd", partial(made, KLEIN)), folder / "site")
    shutil.copytree(KLEIN, folder / "regio", ignore=shutil.ignore_patterns("site", ".*"))
    place = next((folder / "regio").rglob("testplek-dicht.yml"))
    place.write_text(place.read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")
    made(folder / "regio", folder / "later")
    config = folder / "regio" / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").rstrip() + "\n      offline: nee\n", "utf-8")
    made(folder / "regio", folder / "uit")


@contextmanager
def phone(browser: Browser, language: str) -> Iterator[tuple[BrowserContext, Page]]:
    context = browser.new_context(viewport=PHONE, locale=language, has_touch=True, is_mobile=True)
    context.set_default_timeout(PATIENCE)
    try:
        yield context, context.new_page()
    finally:
        context.close()


def state(page: Page, name: str) -> None:
    """The one state that is shown."""
    expect(page.locator(f"[data-staat={name}]")).to_be_visible()
    expect(page.locator("[data-staat]:visible")).to_have_count(1)


def eventually(page: Page, script: str, argument: object = None) -> None:
    """What a worker does beside the page has been done before long."""
    for _ in range(PATIENCE // POLL):
        if page.evaluate(script, argument):
            return
        page.wait_for_timeout(POLL)
    raise TimeoutError(script)


def keep(page: Page, base: str, home: str) -> None:
    page.goto(f"{base}{home}bewaren/")
    state(page, "aanbod")
    page.locator("[data-staat=aanbod] [data-doe=bewaar]").tap()
    state(page, "bewaard")


def down(server: SiteServer, context: BrowserContext) -> None:
    """A tunnel: the phone has no network, and even a worker that would get out finds nobody."""
    context.set_offline(True)
    server.is_down = True


def slow(page: Page) -> None:
    """As a cheap phone is."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
