"""A resident with a phone: what she comes for, in each language, in a real browser.

Every visit ends with the same questions (browser_pages.visiting): nobody else was called on, no trace was left, and
the browser had nothing to complain about.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from browser_pages import ON_THE_MAP, PLACE, Visit, becomes
from playwright.sync_api import Locator, expect

pytestmark = pytest.mark.browser

CRISIS = ("112", "113", "08002000")
# What is typed, and the kind of place that must be among the first three: how its link is found.
FOOD_BANK = ":is([href*='plek/voedselbank-'], [href*='categorie/voedselbank/'])"
REPAIR = ":is([href*='plek/repair-cafe-'], [href*='categorie/repair-cafe/'])"
FIRST_THREE = ".zoek-lijst li:nth-child(-n + 3) a"
QUERIES = {
    "a typing error": ("voedslbank", FOOD_BANK),
    "English": ("foodbank", FOOD_BANK),
    "Arabic": ("بنك الطعام", FOOD_BANK),
    "without its accent": ("repair cafe", REPAIR),
    "with its accent": ("repair café", REPAIR),
    "languages mixed": ("foodbank noord", "[href*='plek/voedselbank-noord']"),
    "half a word": ("voeds", FOOD_BANK),
}
NOT_FOUND = "xqzjvxqzjv"


# ---- home ----
def test_home_is_understood(visit: Visit, home: str, language: str) -> None:
    page = visit.open(home)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    expect(page.locator("h1")).to_contain_text("Amsterdam")
    expect(page.locator(".zoek-veld")).to_be_in_viewport()  # what one can do here is on the first screen
    expect(page.locator(".tegel")).to_have_count(15)  # eleven themes, who does not know, agenda, life events, schemes
    for tile in page.locator(".tegel").all():
        expect(tile.locator("svg.pictogram")).to_be_visible()
        expect(tile).not_to_have_text("")
    expect(page.locator("#buurten-kop + .knoppen a")).to_have_count(8)


def test_crisis_numbers_are_as_dialled(visit: Visit, home: str) -> None:
    page = visit.open(home)
    numbers = page.locator("#nood a.nummer")
    links = [link.get_attribute("href") or "" for link in numbers.all()]
    shown = [link.locator(".nummer-cijfers").inner_text() for link in numbers.all()]
    assert set(CRISIS) <= {link.removeprefix("tel:").replace("-", "") for link in links}
    for link, number in zip(links, shown, strict=True):
        assert re.fullmatch(r"tel:\+?[0-9-]+", link), link
        digits = re.sub(r"\D", "", number)
        assert link.removeprefix("tel:").replace("-", "") in (digits, f"+31{digits[1:]}")


def test_urgent_help_is_one_tap_away(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{PLACE}/")
    page.locator(".menu .nood").tap()
    expect(page.locator("#nood a.nummer").first).to_be_in_viewport()


# ---- four ways to a place ----
def test_finds_a_place_by_theme(visit: Visit, home: str) -> None:
    page = visit.open(home)
    page.locator(".tegel[href$='thema/eten/']").tap()
    page.wait_for_url(f"**/{home}thema/eten/")
    opens_place(visit, page.locator(".rijen .rij").first)


def test_finds_a_place_by_neighbourhood(visit: Visit, home: str) -> None:
    page = visit.open(home)
    page.locator(".knop[href$='gebied/oost/']").tap()
    page.wait_for_url(f"**/{home}gebied/oost/")
    opens_place(visit, page.locator(".rijen .rij").first)


def test_finds_a_place_in_the_list(visit: Visit, home: str) -> None:
    page = visit.open(home)
    page.locator(".menu a[href$='plekken/']").tap()
    page.locator(".letters a", has_text="O").first.tap()
    heading = page.locator("h2.letter", has_text=re.compile("^O$"))
    expect(heading).to_be_in_viewport()
    opens_place(visit, page.locator("section:has(> h2.letter:text-is('O')) .rij").first)


def test_finds_a_place_on_the_map(visit: Visit, home: str) -> None:
    page = visit.open(home)
    page.locator(".menu a[href$='kaart/']").tap()
    page.locator("[data-thema=spullen]").tap()
    pin_in_view(visit).dispatch_event("click")
    card = page.locator(".leaflet-popup a[href*='plek/']")
    expect(card).to_be_visible()
    name = card.locator("strong").inner_text()
    card.tap()
    page.wait_for_url("**/plek/*/**")
    expect(page.locator("h1")).to_have_text(name)


def pin_in_view(visit: Visit) -> Locator:
    """A pin, after opening as many bunches as it takes."""
    page = visit.page
    pins = page.locator(".kaart-speld")
    page.locator(".kaart-tros, .kaart-speld").first.wait_for()
    for _ in range(8):
        page.wait_for_timeout(450)  # the map moves, and bunches open
        if pins.count():
            break
        page.locator(".kaart-tros").first.tap()
    return pins.first


def test_the_map_and_its_list_say_the_same(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}kaart/")
    page.locator(".kaart-tros, .kaart-speld").first.wait_for()
    places = page.evaluate("fetch('/data/voorzieningen.json').then(answer => answer.json())")["voorzieningen"]
    becomes(page, ON_THE_MAP, sum("locatie" in place for place in places))
    page.locator("[data-toon=lijst]").tap()
    more = page.locator("#vinder-meer")
    while more.is_visible():
        more.press("Enter")
    expect(page.locator("#vinder-rijen li")).to_have_count(len(places))  # those without a spot too
    expect(page.locator("#vinder-telling")).to_contain_text(str(len(places)))


def test_finds_a_place_by_typing(visit: Visit, home: str) -> None:
    visit.open(home)
    field = visit.page.locator(".zoek-veld")
    for kind, (typed, wanted) in QUERIES.items():
        field.fill("")
        type_in(visit, typed)
        expect(visit.page.locator(FIRST_THREE + wanted).first, f"{kind}: {typed}").to_be_visible()
        stays_private(visit, home, typed)
    opens_place(visit, visit.page.locator(".zoek-lijst a[href*='plek/']").first)


def test_results_come_as_she_types(visit: Visit, home: str) -> None:
    page = visit.open(home)
    field = type_in(visit, "zwe")
    rows = page.locator(".zoek-lijst a")
    expect(rows.first).to_be_visible()
    before = rows.all_inner_texts()
    field.fill("bibl")
    expect(rows.first).to_have_attribute("href", re.compile("bibliotheek|oba-"))
    assert rows.all_inner_texts() != before
    expect(page.locator(".zoek [role=status]")).to_contain_text(re.compile(r"\d|[٠-٩]"))
    field.fill("")
    expect(page.locator(".zoek-lijst")).to_be_hidden()


def test_nothing_found_helps_on(visit: Visit, home: str) -> None:
    page = visit.open(home)
    type_in(visit, NOT_FOUND)
    help_ = page.locator(".zoek-niets")
    expect(help_).to_be_visible()
    expect(help_.locator("a[href*='thema/']")).to_have_count(11)
    expect(page.locator(".zoek [role=status]")).not_to_be_empty()
    stays_private(visit, home, NOT_FOUND)
    help_.locator("a[href*='categorie/buurtteam/']").tap()
    page.wait_for_url(f"**/{home}categorie/buurtteam/")
    expect(page.locator("h1")).to_be_visible()


def test_what_she_typed_is_there_when_she_comes_back(visit: Visit, home: str) -> None:
    page = visit.open(home)
    type_in(visit, "foodbank")
    opens_place(visit, page.locator(".zoek-lijst a[href*='plek/']").first)
    page.go_back()
    if page.locator(".zoek-veld").input_value():  # the browser decides whether it puts it back
        expect(page.locator(".zoek-lijst a").first).to_be_visible()


def type_in(visit: Visit, text: str) -> Locator:
    field = visit.page.locator(".zoek-veld")
    field.tap()
    field.press_sequentially(text)
    return field


def stays_private(visit: Visit, home: str, typed: str) -> None:
    """Neither the address nor any request knows what was looked for."""
    assert visit.path == home
    sent = [unquote(url) for url in visit.recorder.addresses]
    assert [url for url in sent if "?" in url or any(word in url for word in typed.split())] == []


def opens_place(visit: Visit, row: Locator) -> None:
    """The row leads to the page of the place that it names."""
    page = visit.page
    name = row.locator(".rij-naam").inner_text()
    row.tap()
    page.wait_for_url("**/plek/*/**")
    expect(page.locator("h1")).to_have_text(name)
