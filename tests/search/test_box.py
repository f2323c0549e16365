"""The search box in a real browser: what it fetches, shows and says, by keyboard, and when things fail."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from box_page import DATA, ODD, PLACES, bundle, page_with
from playwright.sync_api import Browser, BrowserContext, Page, expect

from support.recorder import Recorder
from support.server import serve

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A page with only the box in each language; scripts bundled as for the site, under plain names."""
    folder = tmp_path_factory.mktemp("site")
    bundle(folder)
    (folder / "pictogrammen.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    (folder / "data").mkdir()
    for language in ("nl", "ar"):
        (folder / "data" / f"zoek.{language}.json").write_text(json.dumps(DATA), "utf-8")
        (folder / "data" / f"staten.{language}.json").write_text("{}", "utf-8")
        (folder / f"{language}.html").write_text(page_with(language), "utf-8")
    with serve(folder) as url:
        yield url


@pytest.fixture
def context(browser: Browser, alone: str) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=alone, viewport={"width": 320, "height": 640})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    page.goto("nl.html")
    return page


def _ask(page: Page, text: str) -> None:
    page.locator(".zoek-veld").click()
    page.locator(".zoek-veld").fill(text)


def _links(page: Page) -> list[str | None]:
    return [link.get_attribute("href") for link in page.locator(".zoek-lijst a").all()]


def test_fetches_only_when_someone_goes_to_the_box_and_complains_of_nothing(context: BrowserContext) -> None:
    page = context.new_page()
    recorder = Recorder(page)
    page.goto("nl.html")
    recorder.settle()
    before = {request.url.rpartition("/")[2] for request in recorder.requests}
    recorder.reset()
    page.locator("a", has_text="Naar het zoekvak").click()
    expect(page.locator(".zoek-veld")).to_be_focused()
    recorder.settle()
    assert before.isdisjoint({"zoek.js", "zoek.nl.json"})
    fetched = {request.url.rpartition("/")[2] for request in recorder.requests}
    assert {name for name in fetched if not name.startswith(("chunk", "results"))} == {"zoek.js", "zoek.nl.json"}
    _ask(page, "bieb")
    expect(page.locator(".zoek-status")).to_have_text(f"{PLACES + 1} plekken gevonden")
    assert recorder.complaints() == []


def test_links_to_kinds_first_then_places_more_on_request(page: Page) -> None:
    _ask(page, "bieb")
    rows = page.locator(".zoek-lijst li")
    expect(rows).to_have_count(2 + 8)
    assert _links(page)[:3] == ["/thuis/categorie/bibliotheek/", "/thuis/thema/leren/", "/thuis/plek/oba-0/"]
    expect(rows.first).to_have_text(f"Bibliotheken {PLACES + 1} plekken")
    expect(rows.nth(2)).to_have_text("OBA 0 Bibliotheek · Oost")
    page.locator(".zoek-meer").click()
    expect(rows).to_have_count(2 + 8 + 20)
    expect(rows.nth(10).locator("a")).to_be_focused()


def test_by_keyboard_alone_and_nothing_leaves_the_page(page: Page) -> None:
    address = page.url
    field, first = page.locator(".zoek-veld"), page.locator(".zoek-lijst a").first
    _ask(page, "bieb")
    expect(first).to_be_visible()
    page.keyboard.press("Enter")
    expect(first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".zoek-lijst a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(page.locator(".zoek-lijst")).to_be_hidden()
    assert page.url == address


def test_nothing_found_helps(page: Page) -> None:
    _ask(page, "qqqqwwww")
    helped = page.locator(".zoek-niets a")
    expect(helped).to_have_count(3)
    assert {link.get_attribute("href") for link in helped.all()} == {
        *("/vraag/", "/thuis/er-niet/", "/thuis/thema/leren/"),
    }
    expect(page.locator(".zoek-status")).to_contain_text("Niets gevonden")


def test_a_name_is_text_whatever_is_in_it(page: Page) -> None:
    _ask(page, "b 1 x")
    name = page.locator(".zoek-lijst a[href$='plek/vreemd/'] .rij-naam")
    expect(name).to_have_text(ODD)
    assert name.locator("b").count() == 0


def test_what_was_typed_before_the_index_came_is_answered(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("ar.html")
    page.locator(".zoek-veld").press_sequentially("bieb")
    expect(page.locator(".zoek-status")).to_have_text(f"وجدنا {PLACES + 1} مكانًا")
    assert page.locator(".zoek-lijst .rij-naam").nth(2).get_attribute("lang") == "nl"


@pytest.mark.parametrize("missing", ["zoek.js", "zoek.nl.json"])
def test_says_so_when_the_search_cannot_be_fetched(page: Page, missing: str) -> None:
    page.route(f"**/{missing}", lambda route: route.abort())
    page.locator(".zoek-veld").click()
    expect(page.locator(".zoek-status")).to_contain_text("Zoeken lukt nu niet")


def test_without_script_there_is_no_box(browser: Browser, alone: str) -> None:
    context = browser.new_context(base_url=alone, java_script_enabled=False)
    page = context.new_page()
    page.goto("nl.html")
    expect(page.locator(".zoek")).to_be_hidden()
    context.close()
