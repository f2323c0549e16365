"""What stands on the first screen: the first minute of someone who needs something, measured in pixels."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser_measures import LARGER
from browser_pages import LANGUAGES, Visit, visiting
from first_screen import DESKTOP, HOMES, PLACES, SMALL, where
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

NO_LOOK: dict[str, Any] = {"color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"}
LOOKS: tuple[dict[str, Any], ...] = (
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"forced_colors": "active"},
    {"reduced_motion": "reduce"},
)
TITLE = 130  # pixels from the top of the screen: where each of these begins, or at most ends
STATE, ACT, ADDRESS = 260, 340, 430
HEAD, SEARCH, ROW, MAP = 96, 240, 380, 200
HEAD_PARTS = ".voorbeeld, .kop-balk"


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest) -> str:
    return HOMES[str(request.param)]


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
