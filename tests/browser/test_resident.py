"""A resident with a phone: what she comes for, in each language, in a real browser.

Every visit ends with the same questions (browser_pages.visiting): nobody else was called on, no trace was left, and
the browser had nothing to complain about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from browser_pages import LANGUAGES, Visit, visiting
from playwright.sync_api import Browser, Locator, expect

pytestmark = pytest.mark.browser

CRISIS = ("112", "113", "08002000")
PLACE = "repair-cafe-de-steek"  # has a spot on the map, hours and a website
NO_HOURS = "oba-de-hallen"
# What is typed, and the kind of place that must be among the first three: its address begins so.
FOOD_BANK = r"(plek/voedselbank-|categorie/voedselbank/)"
REPAIR = r"(plek/repair-cafe-|categorie/repair-cafe/)"
QUERIES = {
    "a typing error": ("voedslbank", FOOD_BANK),
    "English": ("foodbank", FOOD_BANK),
    "Arabic": ("بنك الطعام", FOOD_BANK),
    "without its accent": ("repair cafe", REPAIR),
    "with its accent": ("repair café", REPAIR),
    "languages mixed": ("foodbank noord", r"plek/voedselbank-noord"),
    "half a word": ("voeds", FOOD_BANK),
}
NOT_FOUND = "xqzjvxqzjv"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def home(language: str) -> str:
    """Where the language begins, below the site's root."""
    return LANGUAGES[language]


@pytest.fixture
def visit(browser: Browser, base: str, language: str) -> Iterator[Visit]:
    """A phone in the reader's language."""
    with visiting(browser, base, locale=language, has_touch=True, is_mobile=True) as one:
        yield one


@pytest.fixture
def keyboard(browser: Browser, base: str, language: str) -> Iterator[Visit]:
    """Someone who uses no mouse and no finger."""
    with visiting(browser, base, locale=language) as one:
        yield one


# ---- home ----
def test_home_is_understood(visit: Visit, home: str, language: str) -> None:
    page = visit.open(home)
    root = page.locator("html")
    expect(root).to_have_attribute("lang", language)
    expect(root).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("h1")).to_contain_text("Amsterdam")
    expect(page.locator(".zoek-veld")).to_be_in_viewport()  # what one can do here is on the first screen
    expect(page.locator(".tegel")).to_have_count(11)
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
    page.locator(f".tegel[href$='thema/eten/']").tap()
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
    page.wait_for_url("**/plek/*/")
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
    counted = page.evaluate(
        """[...document.querySelectorAll('.kaart-tros')].reduce((sum, b) => sum + Number(b.textContent), 0)
           + document.querySelectorAll('.kaart-speld').length"""
    )
    more = page.locator("#kaart-meer")
    while more.is_visible():
        more.tap()
    expect(page.locator("#kaart-plekken > li")).to_have_count(counted)
    assert re.findall(r"\d+", page.locator("#kaart-telling").inner_text()) in ([str(counted)], [])


def test_finds_a_place_by_typing(visit: Visit, home: str) -> None:
    visit.open(home)
    field = visit.page.locator(".zoek-veld")
    for kind, (typed, wanted) in QUERIES.items():
        field.fill("")
        type_in(visit, typed)
        expect(visit.page.locator(".zoek-lijst a").first).to_be_visible()
        first = visit.page.locator(".zoek-lijst a").evaluate_all("links => links.slice(0, 3).map(link => link.href)")
        assert any(re.search(wanted, link) for link in first), f"{kind}: {typed} finds {first}"
        stays_private(visit, home, typed)
    opens_place(visit, visit.page.locator(".zoek-lijst a[href*='plek/']").first)


def test_results_come_as_she_types(visit: Visit, home: str) -> None:
    page = visit.open(home)
    field = type_in(visit, "bi")
    rows = page.locator(".zoek-lijst a")
    expect(rows.first).to_be_visible()
    before = rows.all_inner_texts()
    field.press_sequentially("bl")
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
    page.wait_for_url("**/plek/*/")
    expect(page.locator("h1")).to_have_text(name)


# ---- a place ----
def test_a_place_says_what_one_needs_to_know(visit: Visit, home: str, language: str) -> None:
    page = visit.open(f"{home}plek/{PLACE}/")
    expect(page.locator("h1")).to_have_text("Repair Café De Steek")
    for part in ("wat", "tijden", "drempel", "waar", "contact"):
        expect(page.locator(f"#{part}-kop")).to_be_visible()
    assert len(page.locator("section[aria-labelledby=wat-kop]").inner_text()) > 80  # what it is
    expect(page.locator("section[aria-labelledby=tijden-kop] li").first).to_be_visible()
    expect(page.locator("section[aria-labelledby=tijden-kop]")).to_contain_text(re.compile("16[:.]00|١٦"))
    expect(page.locator(".onbekend")).to_be_visible()  # what it takes to come in is not known, and said so
    expect(page.locator("address")).to_contain_text("Van der Hoopstraat 70")
    expect(page.locator("svg.plek-kaart")).to_be_visible()
    expect(page.locator(".controle")).to_contain_text(re.compile("2026|٢٠٢٦"))
    expect(page.locator(".controle")).to_contain_text("repaircafesinamsterdam.org")
    if language != "nl":  # Dutch is marked as Dutch
        expect(page.locator("h1")).to_have_attribute("lang", "nl")
        expect(page.locator("address")).to_have_attribute("lang", "nl")


def test_the_route_opens_elsewhere_only_by_a_tap(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{PLACE}/")
    routes = page.locator("#waar .knoppen a")
    assert routes.count() >= 2
    for route in routes.all():
        expect(route).to_have_attribute("href", re.compile(r"^https://.*52\.38449.*4\.87272"))
        expect(route).to_have_attribute("rel", re.compile("noreferrer"))
        expect(route).not_to_be_empty()


def test_hours_that_are_not_known_are_said_to_be_so(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{NO_HOURS}/")
    section = page.locator("section[aria-labelledby=tijden-kop]")
    expect(section.locator("p")).not_to_be_empty()
    expect(section.locator("li")).to_have_count(0)


def test_a_stale_place_says_so_before_all_else(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/voedselbank-westerpark/")
    expect(page.locator(".mededeling")).to_contain_text(re.compile("2017|٢٠١٧"))
    expect(page.locator(".mededeling")).to_be_in_viewport()


@pytest.mark.parametrize("address", ["", f"plek/{PLACE}/", "thema/eten/", "plekken/", "kaart/", "over/"])
def test_another_language_keeps_the_page(browser: Browser, base: str, address: str) -> None:
    with visiting(browser, base, has_touch=True, is_mobile=True) as visit:
        page = visit.open(address)
        for other in ("en", "ar", "nl"):
            page.locator(f".talen a[lang={other}]").tap()
            page.wait_for_url(f"{visit.base}{LANGUAGES[other]}{address}")
            expect(page.locator("html")).to_have_attribute("lang", other)
            expect(page.locator(f".talen [aria-current][lang={other}]")).to_be_visible()


def test_a_missing_page_leads_on(browser: Browser, base: str) -> None:
    """Not with `visiting`: the browser reports the 404 itself, rightly."""
    page = browser.new_page()
    page.goto(f"{base}plek/bestaat-niet/")
    page.locator("main a[href$='plekken/']").click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url == f"{base}plekken/"
    page.context.close()


# ---- by keyboard alone ----
def test_skip_link_leads_to_the_content(keyboard: Visit, home: str) -> None:
    page = keyboard.open(f"{home}plek/{PLACE}/")
    page.keyboard.press("Tab")
    expect(page.locator("body > .sla-over")).to_be_focused()
    expect(page.locator("body > .sla-over")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate("document.getElementById('inhoud').contains(document.activeElement)")
    assert inside


def test_search_by_keyboard_alone(keyboard: Visit, home: str) -> None:
    page = keyboard.open(home)
    tab_to(keyboard, ".zoek-veld")
    page.keyboard.type("voedselbank")
    expect(page.locator(".zoek-lijst a").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".zoek-lijst a").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".zoek-veld")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".zoek-lijst")).to_be_hidden()
    page.keyboard.type("voedselbank noord")
    tab_to(keyboard, ".zoek-lijst a[href*='plek/voedselbank-noord']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plek/voedselbank-noord/")


def test_theme_to_place_by_keyboard_alone(keyboard: Visit, home: str) -> None:
    page = keyboard.open(home)
    tab_to(keyboard, ".tegel[href$='thema/eten/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/thema/eten/")
    tab_to(keyboard, ".rijen .rij")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plek/*/")
    tab_to(keyboard, ".talen a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_visible()


def test_map_by_keyboard_alone(keyboard: Visit, home: str) -> None:
    page = keyboard.open(f"{home}kaart/")
    page.locator(".kaart-tros").first.wait_for()
    tab_to(keyboard, "[data-thema=bewegen]")
    page.keyboard.press("Enter")
    expect(page.locator("[data-thema=bewegen]")).to_have_attribute("aria-pressed", "true")
    everything = page.locator("#kaart-telling").inner_text()
    tab_to(keyboard, "#map_sociale_kaart")
    for key in ("+", "+", "ArrowRight"):
        page.keyboard.press(key)
        page.wait_for_timeout(350)
    expect(page.locator("#kaart-telling")).not_to_have_text(everything)
    tab_to(keyboard, "#kaart-plekken a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plek/*/")


def tab_to(keyboard: Visit, selector: str, limit: int = 80) -> None:
    """Press Tab until the focus is on it."""
    for _ in range(limit):
        keyboard.page.keyboard.press("Tab")
        if keyboard.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{limit} times Tab does not lead to {selector}")
