"""A talk at a huisarts: what is tapped has its places, the nearest first, and nothing of it stays behind.

`talk` sees to it that no page of these keeps a cookie, a key or a cache, and that nobody else is asked.
"""

from __future__ import annotations

import re

import pytest
from browser_pages import visiting
from gesprek_talk import MOST, NEAREST, PRACTICE, put_on_sheet, talk, tap_tile
from playwright.sync_api import Browser, Page, expect

from support.axe import violations

pytestmark = pytest.mark.browser


def test_the_dutch_stands_beside_hers(browser: Browser, base: str) -> None:
    with talk(browser, base, f"en/{PRACTICE}") as visit:
        tile = visit.page.locator("[data-dimensie=lichaam]")
        expect(tile).to_contain_text("My body")
        expect(tile.locator("[lang=nl]")).to_have_text("Mijn lichaam")


def test_each_tile_that_is_tapped_has_its_own_places_the_nearest_first(browser: Browser, base: str) -> None:
    with talk(browser, base, PRACTICE) as visit:
        page = visit.page
        tap_tile(page, "lichaam")
        tap_tile(page, "gevoel")
        assert page.locator("[data-voor]").evaluate_all("all => all.map(one => one.dataset.voor)") == [
            "lichaam",
            "gevoel",
        ]
        for dimension in ("lichaam", "gevoel"):
            said = page.locator(f"[data-voor={dimension}] .gesprek-ver").all_inner_texts()
            metres = [_metres(text) for text in said]
            assert len(metres) == MOST
            assert metres == sorted(metres)
        page.locator("[data-voor=lichaam] .gesprek-meer").click()
        expect(page.locator("[data-voor=lichaam] .gesprek-knop")).to_have_count(2 * MOST)
        page.locator("button.tegel[data-dimensie=lichaam]").click()
        expect(page.locator("[data-voor=lichaam]")).to_have_count(0)


def _metres(text: str) -> float:
    """`650 m`, `ongeveer 1,2 km`."""
    number, unit = re.findall(r"([\d,]+)\s(m|km)\b", text)[0]
    return float(number.replace(",", ".")) * (1000 if unit == "km" else 1)


def test_a_sheet_has_room_for_five_and_says_so(browser: Browser, base: str) -> None:
    with talk(browser, base, PRACTICE) as visit:
        page = visit.page
        tap_tile(page, "meedoen")
        kept = [put_on_sheet(page, "meedoen", number) for number in range(MOST)]
        page.locator("[data-voor=meedoen] .gesprek-meer").click()
        page.locator("[data-voor=meedoen] .gesprek-knop").nth(MOST).click()
        expect(page.locator(".gesprek-stand")).to_have_text("Het blad is vol. Haal er eerst een plek af.")
        assert visit.path == f"{PRACTICE}#p={','.join(kept)}"
        page.locator(".gesprek-gekozen button").first.click()
        expect(page.locator(".gesprek-gekozen li")).to_have_count(MOST - 1)
        page.locator("[data-doe=wis]").click()
        assert visit.path == PRACTICE
        expect(page.locator(".gesprek-blad")).to_be_hidden()


def test_what_is_on_the_sheet_comes_along_to_another_language(browser: Browser, base: str) -> None:
    with talk(browser, base, PRACTICE) as visit:
        page = visit.page
        tap_tile(page, "meedoen")
        put_on_sheet(page, "meedoen")
        page.locator("details.talen summary").click()
        page.locator("a.taal[hreflang=en]").click()
        expect(page.locator(".gesprek-gekozen li")).to_contain_text("Bonte Kraai")
        expect(page.locator("button.tegel[aria-pressed=true]")).to_have_count(0)
        assert visit.path == f"en/{PRACTICE}#p={NEAREST}"


@pytest.mark.parametrize("nonsense", ["#p=geen-plek,%00,../x", "#p=", "#voor=iemand&naam=x", f"#p={',' * 4000}"])
def test_nonsense_behind_the_address_is_nothing(browser: Browser, base: str, nonsense: str) -> None:
    with talk(browser, base, PRACTICE + nonsense) as visit:
        tap_tile(visit.page, "zin")
        expect(visit.page.locator(".gesprek-blad")).to_be_hidden()


def test_without_a_practice_a_postcode_says_what_is_near(browser: Browser, base: str) -> None:
    with talk(browser, base, "gesprek/") as visit:
        page = visit.page
        tap_tile(page, "meedoen")
        expect(page.locator(".gesprek-ver")).to_have_count(0)
        page.locator("#gesprek-plek").fill("9999")
        page.locator("#gesprek-plek").press("Enter")
        expect(page.locator("#gesprek-plek-melding")).to_contain_text("We kennen deze postcode niet")
        page.locator("#gesprek-plek").fill("1104")
        page.locator("#gesprek-plek").press("Enter")
        expect(page.locator(".gesprek-ver").first).to_be_visible()
        expect(page.locator(".gesprek-stand")).to_have_text("Afstanden vanaf postcode 1104, ongeveer.")
        assert visit.path == "gesprek/"


@pytest.mark.parametrize("home", ["", "ar/"])
def test_axe_finds_nothing_when_tiles_were_tapped_and_a_sheet_is_made(judged: Page, base: str, home: str) -> None:
    judged.goto(f"{base}{home}{PRACTICE}")
    tap_tile(judged, "meedoen")
    tap_tile(judged, "gevoel")
    put_on_sheet(judged, "meedoen")
    assert violations(judged) == []


def test_without_a_script_each_tile_leads_to_a_list(browser: Browser, base: str) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        page = visit.open(PRACTICE)
        expect(page.locator(".gesprek-postcode")).to_be_hidden()
        expect(page.locator("a.tegel")).to_have_count(6)
        page.locator("a.tegel[data-dimensie=meedoen]").click()
        assert visit.path == "gesprek/meedoen/"
        page.locator("a.rij[href$='categorie/buurtkamer/']").click()
        expect(page.locator("h1")).to_contain_text("Buurtkamers")


def test_once_the_page_is_there_it_needs_no_network_to_choose(browser: Browser, base: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(base + PRACTICE)
        expect(page.locator(".gesprek-postcode")).to_be_attached()
        page.wait_for_load_state("networkidle")
        context.set_offline(True)
        tap_tile(page, "meedoen")
        assert put_on_sheet(page, "meedoen") == NEAREST


def test_it_costs_no_more_than_the_finder(browser: Browser, base: str) -> None:
    """Whatever one taps, before a sheet is printed."""
    weights = []
    for address in ("plekken/", PRACTICE):
        with visiting(browser, base) as visit:
            page = visit.open(address)
            if address == PRACTICE:
                tap_tile(page, "meedoen")
            else:
                page.locator(".vinder-themas [data-thema=ontmoeten]").click()
                page.locator("#vinder-rijen li").first.wait_for()
            visit.recorder.settle()
            weights.append(sum(one.received for one in visit.recorder.network()))
    finder, own = weights
    print(f"\n{own} bytes, the finder {finder}")
    assert own <= finder
