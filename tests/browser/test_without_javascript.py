"""Without JavaScript: everything but typing and the moving map, and nothing on the screen that does not work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from browser_pages import KINDS, LISTS, PHONE, PLACES, Visit, file_of, visiting
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser

CONTROLS = "button, input, select, textarea, form, [role=button], [role=application], [role=search]"
SHOWN = "found => found.filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 100))"
ELSEWHERE = ("https", "http", "tel", "mailto")
PLACE = "plek/repair-cafe-de-steek/"


@pytest.fixture
def visit(browser: Browser, base: str) -> Iterator[Visit]:
    """A phone in which scripts are switched off."""
    with visiting(browser, base, java_script_enabled=False) as one:
        yield one


def test_nothing_is_shown_that_does_not_work(visit: Visit, site: Path, home: str) -> None:
    for kind, address in KINDS.items():
        page = visit.open(home + address)
        assert page.locator(CONTROLS).evaluate_all(SHOWN) == [], kind
        links: list[str] = page.locator("a").evaluate_all("links => links.map(link => link.getAttribute('href') ?? '')")
        dead = [link for link in links if leads_nowhere(site, visit.base, urljoin(page.url, link))]
        assert dead == [], kind
        assert len(page.locator("main").inner_text()) > 100, kind


def test_where_the_scripts_do_not_come_it_is_the_same(browser: Browser, base: str) -> None:
    """On a bad line the page is there and its script is not: nothing on it may wait for that."""
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.route("**/*.js", lambda route: route.abort())
    for kind, address in KINDS.items():
        page.goto(base + address)
        expect(page.locator("html"), kind).not_to_have_class(re.compile(r"\bjs\b"))
        assert page.locator(CONTROLS).evaluate_all(SHOWN) == [], kind
        assert len(page.locator("main").inner_text()) > 80, kind
    page.goto(f"{base}plekken/#open=nu")
    expect(page.locator("section .rij:visible").first).to_be_visible()
    context.close()


@pytest.mark.parametrize(("address", "script"), [("meedoen/plek/", "formulier"), ("lijst/", "*"), ("bewaren/", "*")])
def test_a_script_that_does_not_come_is_not_said_to_be_switched_off(
    browser: Browser, base: str, address: str, script: str
) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.route(f"**/{script}.*.js", lambda route: route.abort())
    page.goto(base + address)
    said = page.locator(".zonder-script, .bewaren-stil").first
    expect(said).to_contain_text("Open deze pagina opnieuw. Helpt dat niet?")
    page.unroute(f"**/{script}.*.js")
    page.reload()  # as it says
    expect(said).to_be_hidden()
    context.close()


def leads_nowhere(site: Path, base: str, url: str) -> bool:
    """Whether a link is dead: no such page here, no such place on it, or an address of a kind that we never use."""
    if not url.startswith(base):
        return urlsplit(url).scheme not in ELSEWHERE
    path, _, anchor = unquote(url.removeprefix(base)).partition("#")
    file = file_of(site, path)
    here = (
        'id="formulier"' if anchor.startswith(("wijzig=", "klopt=")) else f'id="{anchor}"'
    )  # what the form opens for its script
    return not file.is_file() or bool(anchor and here not in file.read_text(encoding="utf-8"))


def test_lists_lead_to_places(visit: Visit, home: str) -> None:
    for kind in set(LISTS) - {"categorie-geheim"}:
        page = visit.open(home + LISTS[kind])
        row = page.locator("section .rij:visible").first
        name = row.locator(".rij-naam").inner_text()
        row.click()
        expect(page.locator("h1"), kind).to_have_text(name)


def test_a_secret_kind_of_place_says_whom_to_call(visit: Visit, home: str) -> None:
    page = visit.open(home + LISTS["categorie-geheim"])
    expect(page.locator(".nood-blok a.nummer").first).to_be_visible()
    expect(page.locator("a[href*='plek/'], address, svg.plek-kaart")).to_have_count(0)


def test_home_leads_to_theme_neighbourhood_letter_and_map(visit: Visit, home: str) -> None:
    page = visit.open(home)
    for selector in (
        ".tegel[href$='thema/eten/']",
        ".knop[href$='gebied/oost/']",
        ".wegwijzers .rij[href$='plekken/']",
        ".rij[href$='kaart/']",
    ):
        page.locator(selector).click()
        expect(page).to_have_url(re.compile(selector.partition("$='")[2].removesuffix("']") + "$"))
        page.go_back()
    expect(page.locator("#nood a.nummer").first).to_be_visible()
    page.goto(f"{visit.base}{home}plekken/")
    page.locator(".letters a").last.click()
    expect(page.locator("h2.letter").last).to_be_in_viewport()


def test_places_are_complete(browser: Browser, visit: Visit, home: str) -> None:
    """Word for word what someone with scripts reads; those may only add to it."""
    with visiting(browser, visit.base) as other:
        for kind, address in PLACES.items():
            without = words(visit.open(home + address).locator("main").inner_text())
            rest = iter(words(other.open(home + address).locator("main").inner_text()))
            assert [word for word in without if word not in rest] == [], kind
            assert len(without) > 60, kind


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_the_map_is_a_drawing_with_links(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}kaart/")
    drawing = page.locator("svg.kaart-stil")
    expect(drawing).to_be_visible()
    box = drawing.bounding_box()
    assert box
    assert box["width"] > 200
    assert box["height"] > 100
    expect(page.locator(".vinder-levend").first).to_be_hidden()
    expect(page.locator("noscript p").first).to_be_visible()
    area = page.locator(".kaart-gebieden a").first
    name = area.inner_text()
    area.click()
    expect(page.locator("h1")).to_contain_text(name)


def test_search_in_the_menu_still_leads_to_ways_to_find(visit: Visit, home: str) -> None:
    page = visit.open(home + PLACE)
    page.locator(".menu a").first.click()
    page.wait_for_url(f"**/{home}#zoek")
    expect(page.locator(".tegel").first).to_be_visible()
