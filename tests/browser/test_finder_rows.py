"""The rows of the finder's list: keeping a place from there, what is said of a distance, and text twice as large."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser_pages import PHONE, becomes
from finder_visit import opened, shows
from my_list import FORBIDDEN, STORED
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from support.patience import PATIENCE

pytestmark = pytest.mark.browser

LARGE = "document.documentElement.style.fontSize = '200%'"
# Words of buttons and names that are broken in the middle: more lines than words.
BROKEN = """[...document.querySelectorAll('#vinder-tabs span, #vinder-locatie span, .rij-naam')].filter(one => {
  const range = document.createRange();
  range.selectNodeContents(one);
  const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;
  return lines > one.textContent.trim().split(/\\s+/).length;
}).map(one => one.textContent)"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Someone who keeps places: that leaves a trace, which is what it is for."""
    found = browser.new_context(viewport=PHONE)
    found.set_default_timeout(PATIENCE)
    yield found
    found.close()


def star(page: Page, naam: str) -> Locator:
    return page.locator("#vinder-rijen li", has_text=naam).locator("button")


def test_a_place_is_kept_from_the_list_and_seen_on_the_map(
    context: BrowserContext, finder_base: str, home: str
) -> None:
    page = opened(context.new_page(), f"{finder_base}{home}plekken/#thema=eten")
    button = star(page, "Het Eethuis")
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(button).to_have_accessible_name({"": "Bewaar: Het Eethuis", "ar/": "حفظ: Het Eethuis"}[home])
    box = button.bounding_box()
    assert box
    assert box["width"] >= 44
    assert box["height"] >= 44
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#vinder-rijen li").first.locator("[role=status]")).not_to_be_empty()
    expect(page.locator("#vinder-rijen .bewaar-lijst")).to_be_hidden()
    becomes(page, STORED, "het-eethuis")
    page = opened(context.new_page(), f"{finder_base}{home}kaart/#mijn=ja")
    shows(page, "Het Eethuis")
    star(page, "Het Eethuis").click()
    becomes(page, STORED, None)


def test_a_secret_address_cannot_be_kept(context: BrowserContext, finder_base: str) -> None:
    page = opened(context.new_page(), f"{finder_base}plekken/#soort=vrouwenopvang")
    shows(page, "Een veilige plek")
    expect(page.locator("#vinder-rijen button")).to_have_count(0)


def test_what_a_phone_cannot_keep_goes_along_in_the_link(context: BrowserContext, finder_base: str, home: str) -> None:
    context.add_init_script(FORBIDDEN)
    page = opened(context.new_page(), f"{finder_base}{home}plekken/#thema=eten")
    star(page, "Het Eethuis").click()
    page.locator("#vinder-rijen .bewaar-lijst").click()
    expect(page.locator(".lijst-plekken .rij-naam")).to_have_text("Het Eethuis")


def test_a_place_with_an_address_and_no_spot_is_about_there(
    context: BrowserContext, finder_base: str, home: str
) -> None:
    """By the middle of its area here; the map has no pin of it, says so, and its list begins with it."""
    page = opened(context.new_page(), f"{finder_base}{home}plekken/#gebied=noord&bij=1011")
    shows(page, "De Zolder")
    expect(page.locator("#vinder-rijen .vinder-ver")).to_contain_text({"": "ongeveer", "ar/": "نحو"}[home])
    page = opened(context.new_page(), f"{finder_base}{home}kaart/")
    expect(page.locator("#vinder-rijen .rij-naam").nth(0)).to_have_text("De Zolder")
    expect(page.locator("#vinder-uitleg")).to_contain_text({"": "Niet op de kaart", "ar/": "ليس على الخريطة"}[home])


def test_at_twice_the_size_of_text_no_word_is_broken(context: BrowserContext, finder_base: str, home: str) -> None:
    page = opened(context.new_page(), f"{finder_base}{home}plekken/#bij=1011")
    page.evaluate(LARGE)
    page.locator("#vinder-dichtbij").click()
    expect(page.locator("#vinder-locatie")).to_be_visible()
    page.locator("#vinder-rijen .rij-naam").first.wait_for()
    assert page.evaluate(BROKEN) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_when_no_hours_are_known_that_is_said_and_whom_to_ask(
    context: BrowserContext, finder_base: str, home: str
) -> None:
    page = opened(context.new_page(), f"{finder_base}{home}plekken/#open=nu&thema=ontmoeten&drempel=gratis")
    folded = page.locator("#vinder-onbekend > summary")
    expect(folded).to_have_text({"": "Niet bekend of ze open zijn (1)", "ar/": "لا نعرف إن كانت مفتوحة (1)"}[home])
    page = opened(context.new_page(), f"{finder_base}{home}plekken/#open=nu&thema=wonen-en-veiligheid")
    said = page.locator("#vinder-telling")
    expect(said).to_contain_text({"": "Van geen plek weten we", "ar/": "لا نعرف عن أي مكان"}[home])
    expect(page.locator("#vinder-vraag")).to_be_visible()
    page.locator("#vinder-onbekend > summary").click()
    expect(page.locator("#vinder-rijen-onbekend li").first).to_be_visible()
