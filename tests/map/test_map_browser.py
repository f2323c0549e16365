"""The map's page in a real browser: small, no other host, text of volunteers stays text, left and right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from map_page import make_site
from map_region import ATTACK, CANARY, region
from playwright.sync_api import Browser, Page, expect

from support.axe import axe_context, violations
from support.recorder import Recorder
from support.server import serve

pytestmark = pytest.mark.browser
PHONE = {"width": 360, "height": 640}
PAGES = {"nl": "kaart/", "ar": "ar/kaart/"}
# Whether the pins and bunches stand for so many places.
ON_THE_MAP = """many => many === document.querySelectorAll('.kaart-speld').length
  + [...document.querySelectorAll('.kaart-tros')].reduce((sum, one) => sum + Number(one.textContent), 0)"""
# A tile of one grey pixel.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c636800000082008177cd72b60000000049454e44ae426082"
)
TILES = {"achtergrond": {"tegels": "tegels", "bron": f"Kadaster {ATTACK}", "min_zoom": 0, "max_zoom": 12}}


@pytest.fixture(scope="module")
def map_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("kaart")
    make_site(region(), folder)
    with serve(folder, "proef") as url:
        yield url


@pytest.fixture
def seen(browser: Browser) -> Iterator[Recorder]:
    page = browser.new_page(viewport={"width": 360, "height": 640}, reduced_motion="reduce")
    page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    yield Recorder(page)
    page.close()


def opened(seen: Recorder, address: str) -> Page:
    seen.page.goto(address)
    seen.settle()
    return seen.page


def open_attack(page: Page) -> None:
    """Open the bunch of two, then the place whose name is an attack."""
    page.locator(".kaart-tros").click()
    page.locator(".kaart-speld[title*='img']").click()
    expect(page.locator(".kaart-kaartje")).to_be_visible()


@pytest.mark.parametrize("language", PAGES)
def test_a_bunch_opens_and_a_card_shows_text(seen: Recorder, map_site: str, language: str) -> None:
    page = opened(seen, map_site + PAGES[language])
    open_attack(page)
    card = page.locator(".kaart-kaartje")
    expect(card.locator("strong")).to_have_text(f"De Meevaart {ATTACK}")
    assert card.locator("img").count() == 0
    assert str(card.locator("a").first.get_attribute("href")).endswith("plek/meevaart/")
    assert page.locator(".leaflet-popup-close-button").get_attribute("aria-label") in {"Sluiten", "إغلاق"}
    assert seen.complaints() == []
    assert seen.elsewhere(map_site) == []
    assert CANARY not in page.content()


@pytest.mark.parametrize("language", PAGES)
def test_the_list_says_what_the_map_shows_and_what_has_no_door(seen: Recorder, map_site: str, language: str) -> None:
    page = opened(seen, map_site + PAGES[language])
    rows = page.locator("#vinder-rijen li")
    expect(rows).to_have_count(6)
    page.wait_for_function(ON_THE_MAP, arg=3)
    expect(page.locator("#vinder-telling")).to_have_text({"nl": "6 plekken", "ar": "6 أماكن"}[language])
    assert page.locator("#vinder-rijen img").count() == 0
    page.locator("button[data-thema=ontmoeten]").click()
    expect(rows).to_have_count(4)
    page.wait_for_function(ON_THE_MAP, arg=2)
    expect(page.locator(".kaart-tros")).to_have_text("2")
    expect(page.locator(".vinder-themas button[aria-pressed=true]")).to_have_count(1)
    page.locator("button[data-thema=ontmoeten]").click()
    expect(rows).to_have_count(6)


def test_the_list_follows_the_keyboard_and_no_pin_takes_the_focus(seen: Recorder, map_site: str) -> None:
    page = opened(seen, map_site + PAGES["nl"])
    page.locator("#map_sociale_kaart").focus()
    for _ in range(4):
        page.keyboard.press("+")
        page.wait_for_timeout(350)
    for _ in range(12):
        page.keyboard.press("ArrowUp")
        page.wait_for_timeout(50)
    expect(page.locator("#vinder-telling")).to_contain_text("Hier zijn geen plekken")
    expect(page.locator("#vinder-rijen li")).to_have_count(0)
    assert page.locator(".leaflet-marker-pane [tabindex]").count() == 0


def test_the_schematic_map_is_behind_the_pins(seen: Recorder, map_site: str) -> None:
    page = opened(seen, map_site + PAGES["nl"])
    for name in ("gebieden", "groen", "water", "waterlijn", "snelweg", "spoor"):
        expect(page.locator(f"path.kaart-{name}"), name).to_have_count(1)
    expect(page.locator(".opschrift-gebied")).to_have_text(["Oost"])
    assert page.locator(".opschrift img").count() == 0


def test_when_the_places_cannot_be_fetched_the_page_says_so(seen: Recorder, map_site: str) -> None:
    seen.page.route("**/data/plekken.*.json", lambda route: route.abort())
    page = opened(seen, map_site + PAGES["nl"])
    expect(page.locator("#vinder-telling")).to_contain_text("niet gelukt")
    expect(page.locator(".kaart-alle a")).to_be_visible()


def test_without_javascript_there_is_a_picture_and_a_way_on(browser: Browser, map_site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    recorder = Recorder(page)
    page.goto(map_site + PAGES["ar"])
    recorder.settle()
    expect(page.locator(".kaart-stil")).to_be_visible()
    expect(page.locator(".kaart-alle a")).to_be_visible()
    expect(page.locator(".vinder-balk")).to_be_hidden()
    assert page.locator(".kaart-gebieden a").count() == 1
    assert [r.status for r in recorder.requests if "/plattegrond." in r.url and r.url.endswith(".svg")] == [200]
    assert recorder.complaints() == []
    context.close()


def test_it_weighs_what_was_promised(seen: Recorder, map_site: str) -> None:
    """Everything but the page itself and what other pages have too. 250 places add 8 kB; 90 is the limit."""
    opened(seen, map_site + PAGES["nl"])
    shared = ("/p.", "/site.", "/icoon.")
    own = [r for r in seen.requests if r.kind != "Document" and not any(name in r.url for name in shared)]
    assert sum(r.received for r in own) <= 79_000, seen.table()


def test_tiles_of_the_region_come_from_the_site(browser: Browser, seen: Recorder, tmp_path: Path) -> None:
    for n in range(32 * 32):
        path = tmp_path / f"region/tegels/10/{512 + n // 32}/{320 + n % 32}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PNG)
    make_site(region(folder=tmp_path / "region", regio=TILES), tmp_path / "site")
    with serve(tmp_path / "site") as url:
        page = opened(seen, url + PAGES["ar"])
        expect(page.locator(".leaflet-tile-loaded").first).to_be_attached()
        assert [r for r in seen.requests if "/tegels/" in r.url]
        assert seen.elsewhere(url) == []
        assert page.locator("path.kaart-water").count() == 0
        expect(page.locator(".leaflet-control-attribution")).to_have_text(f"Kadaster {ATTACK}")


@pytest.mark.parametrize("language", PAGES)
def test_axe_finds_nothing(browser: Browser, map_site: str, language: str) -> None:
    context = axe_context(browser, viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    page.goto(map_site + PAGES[language])
    expect(page.locator("#vinder-rijen li")).to_have_count(6)
    open_attack(page)
    assert violations(page, dark=language == "ar") == []
    context.close()
