"""What one came for is one step away on each page, by finger and by keyboard, and nothing stands in its way."""

from __future__ import annotations

import pytest
from browser_pages import Visit, tab_to, visiting
from first_screen import HOMES, PLACES
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest) -> str:
    return HOMES[str(request.param)]


def test_help_languages_and_leaving_are_one_step_away(browser: Browser, base: str, home: str) -> None:
    """By keyboard, and without a script."""
    with visiting(browser, base, java_script_enabled=False) as visit:
        page = visit.open(home + PLACES["with a website"])
        tab_to(page, ".talen summary")
        page.keyboard.press("Enter")
        expect(page.locator(".talen a").first).to_be_in_viewport(ratio=1)
        page.keyboard.press("Enter")
        tab_to(page, "a.weg")
        tab_to(page, ".menu .nood")
        page.keyboard.press("Enter")
        expect(page.locator("#nood a.nummer").first).to_be_in_viewport()


def test_the_route_offers_its_ways_at_once(browser: Browser, base: str, home: str) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        page = visit.open(home + PLACES["with a website"])
        page.locator(".routes summary").click()
        expect(page.locator(".routes .route")).to_have_count(3)  # on foot, by bicycle, by public transport
        links = [link.get_attribute("href") or "" for link in page.locator(".routes a").all()]
        hosts = ("www.google.com/maps", "www.openstreetmap.org", "9292.nl")
        assert {host for host in hosts if any(host in link for link in links)} == set(hosts)
        assert all("52.38449" in link or "amsterdam_van-der-hoopstraat-70" in link for link in links)


def test_one_finger_moves_the_page_and_two_the_map(browser: Browser, base: str, home: str) -> None:
    with visiting(browser, base, has_touch=True, is_mobile=True) as visit:
        page = visit.open(f"{home}kaart/")
        page.locator(".kaart-tros").first.wait_for()
        expect(page.locator(".kaart-vingers")).to_be_visible()
        action = page.locator("#map_sociale_kaart").evaluate("map => getComputedStyle(map).touchAction")
        assert action == "pan-x pan-y"


def test_a_postcode_brings_the_results_into_view(finder: Visit, home: str) -> None:
    page = finder.open(f"{home}plekken/")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill("1011")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-waar")).to_be_hidden()
    expect(page.locator("#vinder-rijen li").first).to_be_in_viewport(ratio=1)
    page.locator("#vinder-filters-knop").click()
    order = page.locator("#vinder-sorteer")
    order.scroll_into_view_if_needed()
    assert order.evaluate(
        "one => {const {x, y, width, height} = one.getBoundingClientRect();"
        "return document.elementFromPoint(x + width / 2, y + height / 2) === one}"
    )


def test_what_nobody_has_told_stays_in_the_filters(browser: Browser, base: str, home: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open(f"{home}plekken/")
        page.locator("#vinder-filters-knop").click()
        empty = page.locator(".vinder-vink.is-leeg input")
        expect(empty.first).to_be_disabled()
        expect(page.locator(".vinder-leeg a[href$='meedoen/']")).to_be_visible()


def test_what_is_chosen_is_seen_in_the_readers_own_colours(browser: Browser, base: str, home: str) -> None:
    with visiting(browser, base, forced_colors="active") as visit:
        page = visit.open(f"{home}plekken/")
        style = "one => [getComputedStyle(one).borderTopWidth, getComputedStyle(one).backgroundColor]"
        for chosen, other in (("[data-toon=lijst]", "[data-toon=kaart]"), ("[data-thema='']", "[data-thema=eten]")):
            (width, fill), (plain_width, plain_fill) = (page.locator(one).evaluate(style) for one in (chosen, other))
            assert float(width.removesuffix("px")) >= float(plain_width.removesuffix("px")) + 2
            assert fill != plain_fill
