"""The streets on the moving map and on a place's page: drawn, named, light, and from nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from cli_run import asked
from support import street_town
from support.once import once
from support.recorder import Recorder
from support.server import serve

pytestmark = pytest.mark.browser
PHONE: ViewportSize = {"width": 360, "height": 640}
MAP_PAGE, SCREEN = 90_000, 120_000  # bytes: the map without tiles, and the tiles of a screen
# How many colours there are in the squares of the map, and whether a colour is among them.
COLOURS = """colour => {
  const seen = new Set();
  for (const square of document.querySelectorAll('canvas.leaflet-tile')) {
    const { data } = square.getContext('2d').getImageData(0, 0, square.width, square.height);
    for (let n = 0; n < data.length; n += 4) seen.add((data[n] << 16) | (data[n + 1] << 8) | data[n + 2]);
  }
  return seen.has(parseInt(colour.slice(1), 16));
}"""
# Until the map is there, that is the name of its element.
MOVE = """async ([zoom, lat, lon]) => {
  while (!map_sociale_kaart.setView) await new Promise((next) => setTimeout(next, 20));
  map_sociale_kaart.setView([lat, lon], zoom, { animate: false });
}"""


@pytest.fixture(scope="module")
def street_site() -> Iterator[str]:
    folder = once("straten-site", _build)
    with serve(folder / "site", "kaart") as url:
        yield url


def _build(folder: Path) -> None:
    done = asked("build", "--today", "2026-11-21", "--site-dir", folder / "site", cwd=street_town.klein(folder))
    assert done.returncode == 0, done.stdout


def opened(browser: Browser, url: str) -> tuple[Page, Recorder]:
    page = browser.new_page(viewport=PHONE, reduced_motion="reduce")
    seen = Recorder(page)
    page.goto(url)
    seen.settle(0.6)
    return page, seen


def near(page: Page, seen: Recorder, zoom: int) -> None:
    lon, lat = street_town.DOOR
    page.evaluate(MOVE, [zoom, lat, lon])
    seen.settle(0.6)


def test_streets_are_drawn_with_their_source_and_nobody_else_is_asked(browser: Browser, street_site: str) -> None:
    page, seen = opened(browser, f"{street_site}nl/kaart/")
    near(page, seen, 16)
    page.wait_for_function(COLOURS, arg="#fbe3ab")  # a main street
    page.wait_for_function(COLOURS, arg="#e6ddcc")  # a block of houses
    expect(page.locator(".leaflet-control-attribution")).to_have_text("© OpenStreetMap contributors")
    assert seen.complaints() == []
    assert seen.elsewhere(street_site) == []
    assert [r.url for r in seen.requests if r.status == 404] == []
    page.close()


def test_it_is_as_light_as_was_promised(browser: Browser, street_site: str) -> None:
    page, seen = opened(browser, f"{street_site}nl/kaart/")
    tiles = [r for r in seen.requests if r.url.endswith(".mvt")]
    assert tiles
    assert len({r.url for r in tiles}) == len(tiles)
    everywhere = ("/p.", "/site.", "/icoon.")  # what other pages have too
    others = [r for r in seen.requests if r not in tiles and r.kind != "Document"]
    own = [r for r in others if not any(name in r.url for name in everywhere)]
    assert sum(r.received for r in own) <= MAP_PAGE, seen.table()
    for zoom in (14, 15, 16, 17):
        seen.reset()
        near(page, seen, zoom)
        assert seen.received <= SCREEN, f"{zoom}\n{seen.table()}"
    page.close()


def test_by_night_it_is_dark_also_when_night_falls_meanwhile(browser: Browser, street_site: str) -> None:
    page, seen = opened(browser, f"{street_site}kaart/")
    near(page, seen, 15)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(COLOURS, arg="#222b2c")  # land
    page.wait_for_function(COLOURS, arg="#46535a")  # a street
    page.close()


def test_an_older_browser_keeps_what_it_had(browser: Browser, street_site: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.add_init_script("delete globalThis.DecompressionStream")
    seen = Recorder(page)
    page.goto(f"{street_site}kaart/")
    seen.settle(0.6)
    expect(page.locator(".kaart-speld").first).to_be_visible()
    assert page.locator("canvas.leaflet-tile").count() == 0
    assert seen.complaints() == []
    page.close()


def test_without_a_script_a_place_shows_the_streets_around_it(browser: Browser, street_site: str) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{street_site}nl/plek/testplek-verhuisd/")
    picture = page.locator("img.plek-kaart")
    picture.scroll_into_view_if_needed()
    expect(picture).to_be_visible()
    box = picture.bounding_box()
    assert box
    assert 1.4 < box["width"] / box["height"] < 1.55
    assert picture.get_attribute("alt")
    context.close()
