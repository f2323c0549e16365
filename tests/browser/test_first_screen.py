"""What stands on the first screen: the first minute of someone who needs something, measured in pixels."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser_measures import LARGER
from browser_pages import LANGUAGES, Visit, tab_to, visiting
from playwright.sync_api import Browser, Page, ViewportSize, expect

pytestmark = pytest.mark.browser

HOMES = {code: LANGUAGES[code] for code in ("nl", "ar")}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
SMALL: ViewportSize = {"width": 320, "height": 640}
NO_LOOK: dict[str, Any] = {"color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"}
LOOKS: tuple[dict[str, Any], ...] = (
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"forced_colors": "active"},
    {"reduced_motion": "reduce"},
)
PLACES = {
    "with a website": "plek/repair-cafe-de-steek/",
    "with nothing to call": "plek/voedselbank-westerpark/",  # and a name of three lines
}
TITLE = 130  # pixels from the top of the screen: where each of these begins, or at most ends
STATE, ACT, ADDRESS = 260, 340, 430
HEAD, SEARCH, ROW, MAP = 96, 240, 380, 200
WHERE = """selector => {
  const found = [...document.querySelectorAll(selector)].filter(one => one.checkVisibility());
  const boxes = found.map(one => one.getBoundingClientRect());
  const [tops, ends] = [boxes.map(one => one.top), boxes.map(one => one.bottom)];
  return boxes.length ? {top: Math.min(...tops), bottom: Math.max(...ends)} : null;
}"""
HEAD_PARTS = ".voorbeeld, .kop-balk"


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest) -> str:
    return HOMES[str(request.param)]


def where(page: Page, selector: str) -> tuple[float, float]:
    """Top and bottom of what is shown of it, in pixels."""
    box = page.evaluate(WHERE, selector)
    assert box, f"{selector} is not shown"
    return box["top"], box["bottom"]


def looks(page: Page) -> Iterator[Page]:
    """The page in each look: they are styles alone, so it need not be opened for each."""
    for look in LOOKS:
        page.emulate_media(**NO_LOOK | look)
        yield page
    page.emulate_media(**NO_LOOK)


@pytest.mark.parametrize("hears", [True, False], ids=["scripts", "no scripts"])
def test_the_first_screen_of_a_phone(browser: Browser, base: str, home: str, hears: bool) -> None:
    with visiting(browser, base, has_touch=True, java_script_enabled=hears) as visit:
        for place in PLACES.values():
            for page in looks(visit.open(home + place)):
                is_a_place_at_once(page, hears=hears)
        for page in looks(visit.open(home)):
            if hears:
                assert where(page, ".welkom .zoek-veld")[1] <= SEARCH
            assert where(page, ".tegel")[0] <= where(page, ".menu")[0] - 60  # the first row of them is seen
        for page in looks(visit.open(f"{home}plekken/")):
            assert where(page, "#vinder-vast .rij")[0] <= ROW
            assert where(page, HEAD_PARTS)[1] <= HEAD
        if hears:
            visit.open(f"{home}kaart/").locator(".kaart-tros").first.wait_for()
            for page in looks(visit.page):
                assert where(page, "#map_sociale_kaart")[0] <= ROW


def is_a_place_at_once(page: Page, *, hears: bool) -> None:
    assert where(page, HEAD_PARTS)[1] <= HEAD
    assert where(page, "h1")[0] <= TITLE
    if hears:
        page.locator(".staat:not([hidden])").wait_for()
        assert where(page, ".staat")[1] <= STATE
    assert where(page, ".acties")[1] <= ACT
    assert where(page, "address")[1] <= ADDRESS
    assert where(page, ".acties")[0] < where(page, "address")[0]


def test_a_long_name_leaves_room_for_what_one_came_for(
    browser: Browser, base: str, small_base: str, site: Path, home: str, subtests: pytest.Subtests
) -> None:
    """The longest names of the sample, and one of eighty characters with three kinds and five ways to reach it."""
    names = {
        place["id"]: len(place["naam"])
        for place in json.loads((site / "data/voorzieningen.json").read_text())["voorzieningen"]
    }
    longest = sorted(names, key=lambda place: -names[place])[:6]
    for root, places in ((base, longest), (small_base, ["alles"])):
        with visiting(browser, root) as visit:
            for place in places:
                page = visit.open(f"{home}plek/{place}/")
                with subtests.test(place):
                    assert where(page, "h1")[1] <= (TITLE if root == base else TITLE + 10)
                    if page.locator(".staat").count():
                        assert where(page, ".staat")[1] <= STATE
                    assert where(page, ".acties > :nth-child(-n + 2)")[1] <= ACT
                    assert where(page, "address")[1] <= ADDRESS


def test_the_name_of_the_site_is_whole(visit: Visit) -> None:
    for code in LANGUAGES.values():
        name = visit.open(code).locator(".merk span")
        assert name.evaluate("one => one.scrollHeight <= one.clientHeight"), code


def test_a_short_name_is_read_within_the_first_fifth(visit: Visit, home: str) -> None:
    assert where(visit.open(home + PLACES["with a website"]), "h1")[1] <= TITLE


@pytest.mark.parametrize("place", PLACES.values())
def test_the_head_leaves_room_where_text_is_twice_as_large(browser: Browser, base: str, home: str, place: str) -> None:
    with visiting(browser, base, viewport=SMALL) as visit:
        page = visit.open(home + place)
        page.evaluate(LARGER, 200)
        head, (menu, end) = where(page, HEAD_PARTS)[1], where(page, ".menu")
        assert head + end - menu <= 0.4 * SMALL["height"]
        for part in (".talen summary", "a.weg", ".menu .nood"):
            expect(page.locator(part)).to_be_in_viewport(ratio=0.99)


def test_the_filters_are_whole_where_text_is_twice_as_large(browser: Browser, base: str, home: str) -> None:
    with visiting(browser, base, viewport=SMALL) as visit:
        page = visit.open(f"{home}plekken/")
        page.evaluate(LARGER, 200)
        page.locator("#vinder-filters-knop").click()
        for field in page.locator("#vinder-filters :is(select, input, button)").all():
            if field.is_visible():
                box = field.bounding_box()
                assert box
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= SMALL["width"]


def test_a_wide_screen_has_list_and_map_at_once(browser: Browser, base: str, home: str) -> None:
    with visiting(browser, base, viewport=DESKTOP) as visit:
        for address in ("kaart/", "plekken/"):
            page = visit.open(home + address)
            page.locator(".kaart-tros").first.wait_for()
            assert where(page, "#map_sociale_kaart")[0] <= MAP
            assert where(page, "#vinder-rijen .rij, #vinder-vast .rij")[0] <= 480
            map_box, list_box = page.locator("#vinder-kaart").bounding_box(), page.locator("#vinder").bounding_box()
            assert map_box
            assert list_box
            apart = list_box["x"] - map_box["x"]
            assert abs(apart) > 400  # beside one another


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
