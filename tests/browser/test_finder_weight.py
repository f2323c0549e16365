"""The finder's own script is small, Leaflet aside, no other page loads any of it, and the list needs no map."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from browser_pages import Visit, visiting
from finder_visit import opened, shows
from playwright.sync_api import Browser

from support.recorder import Recorder

pytestmark = pytest.mark.browser

MOST = 25_000  # docs/contract.md
CLASSIC = ("/kaartbasis.", "/kaart-begin.")  # the map's library and what folium writes for it


def scripts(recorder: Recorder, base: str, site: Path) -> dict[str, int]:
    """Our own scripts that were fetched, by name, with their bytes over gzip; headers are the host's."""
    own = [r.url for r in recorder.network() if r.kind == "Script" and not any(name in r.url for name in CLASSIC)]
    names = {url.removeprefix(base) for url in own}
    return {name: len(gzip.compress((site / name).read_bytes(), 6)) for name in names}


def test_everything_together_is_small(browser: Browser, base: str, site: Path) -> None:
    """List, filters, search and map, whatever someone does on the page."""
    with visiting(browser, base) as visit:
        page = visit.open("plekken/")
        page.locator(".zoek-veld").fill("eten")
        page.locator("#vinder-rijen li").first.wait_for()
        page.locator("#vinder-filters-knop").click()
        page.locator("[data-toon=kaart]").click()
        page.locator(".kaart-tros, .kaart-speld").first.wait_for()
        visit.recorder.settle()
        found = scripts(visit.recorder, base, site)
        print(f"\n{sum(found.values())} bytes in {len(found)} scripts")
        assert sum(found.values()) <= MOST, visit.recorder.table()


@pytest.mark.parametrize("address", ["", "plek/repair-cafe-de-steek/", "thema/eten/"])
def test_other_pages_load_nothing_of_it(browser: Browser, base: str, address: str) -> None:
    with visiting(browser, base) as visit:
        visit.open(address)
        visit.recorder.settle()
        assert [r.url for r in visit.recorder.requests if "vinder" in r.url or "plekken" in r.url] == []


def test_the_list_from_a_to_z_needs_nothing_but_the_finders_script(finder: Visit, home: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/")
    finder.recorder.settle()
    asked = [url.rpartition("/")[2] for url in finder.recorder.addresses]
    assert [name for name in asked if name.endswith(".json") or name.startswith("kaart")] == []
    page.locator("[data-thema=eten]").click()
    shows(page, "Het Eethuis")
    finder.recorder.settle()
    assert [url for url in finder.recorder.addresses if "kaartbasis" in url] == []
