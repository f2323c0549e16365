"""Places that say what they do: a first search weighs as little, and what only they say is found a moment later."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from browser_pages import LANGUAGES, PHONE
from playwright.sync_api import Browser, Page, Route, expect

import weigh
from support.patience import PATIENCE
from support.recorder import Recorder
from support.server import serve
from support.telling_region import FEW, MANY, ODD_IN, telling, telling_site

pytestmark = pytest.mark.browser

# docs/contract.md: of a first search, and of what may follow.
MOST = {FEW: (weigh.SEARCH.bytes, 8_000), MANY: (53_000, 13_000)}
NOTHING = ".zoek-niets:not([hidden])"
ROWS = {"": ".zoek-lijst a[href*='/plek/']", "plekken/": "#vinder-rijen a[href*='/plek/']"}
# What the box says and shows, each time that it changes.
WATCH = """() => {
  globalThis.seen = [];
  const look = () => globalThis.seen.push([...document.querySelectorAll(
    ".zoek-niets:not([hidden]), .zoek-leeg:not([hidden]), .zoek-status, #vinder-niets:not([hidden])"
  )].map(one => one.textContent.trim()).filter(Boolean).join(" | "));
  const all = {subtree: true, childList: true, attributes: true, characterData: true};
  new MutationObserver(look).observe(document.querySelector("main"), all);
}"""


@contextmanager
def visited(browser: Browser, count: int, address: str) -> Iterator[tuple[Page, Recorder]]:
    context = browser.new_context(viewport=PHONE)
    context.set_default_timeout(PATIENCE)
    with serve(telling_site(count)) as base:
        page = context.new_page()
        recorder = Recorder(page)
        page.goto(base + address)
        yield page, recorder
    context.close()


def asked(recorder: Recorder) -> list[str]:
    return [url.rpartition("/")[2] for url in recorder.addresses if "/teksten." in url]


def first_place(count: int) -> str:
    return telling(count).voorzieningen[0].id


@pytest.mark.parametrize("count", [FEW, MANY])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_search_is_light(browser: Browser, count: int, language: str) -> None:
    with serve(telling_site(count)) as base, weigh.visitor(browser) as seen:
        seen.page.goto(base + LANGUAGES[language])
        found = weigh._search(seen, base, language)
        print(f"\n{count} {language}: {found.bytes:,} bytes")
        first, later = MOST[count]
        assert found.bytes <= first, seen.table()
        assert asked(seen) == []
        assert len(gzip.compress((telling_site(count) / f"data/teksten.{language}.json").read_bytes(), 6)) <= later


def slipped(word: str) -> str:
    """One letter twice in the middle, as a finger does it."""
    middle = len(word) // 2
    return word[:middle] + word[middle] + word[middle:]


@pytest.mark.parametrize("page_of", ROWS)
@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("typed", [str, slipped])
def test_a_word_that_only_a_text_has_is_found(browser: Browser, language: str, page_of: str, typed: type[str]) -> None:
    with visited(browser, FEW, LANGUAGES[language] + page_of) as (page, recorder):
        page.locator(".zoek-veld").fill(typed(ODD_IN[language]))
        expect(page.locator(ROWS[page_of])).to_have_count(1)
        expect(page.locator(f"{ROWS[page_of]}[href*='plek/{first_place(FEW)}/']")).to_be_visible()
        assert asked(recorder) == [f"teksten.{language}.json"]


def test_it_is_found_among_five_hundred_too(browser: Browser) -> None:
    with visited(browser, MANY, "") as (page, _):
        page.locator(".zoek-veld").fill(slipped(ODD_IN["nl"]))
        expect(page.locator(f"{ROWS['']}[href*='plek/{first_place(MANY)}/']")).to_be_visible()


@pytest.mark.parametrize("page_of", ROWS)
def test_until_it_came_nothing_is_said_to_be_found_or_not(browser: Browser, page_of: str) -> None:
    with visited(browser, FEW, page_of) as (page, recorder):
        held: list[Route] = []
        page.route("**/data/teksten.*", lambda route: held.append(route))
        page.evaluate(WATCH)
        page.locator(".zoek-veld").press_sequentially(ODD_IN["nl"], delay=20)
        expect(page.locator(".zoek-status")).to_have_text("Een ogenblik…")
        expect(page.locator(".zoek-niets, #vinder-niets").locator("visible=true")).to_have_count(0)
        assert len(held) == 1
        before = page.evaluate("globalThis.seen.length")
        held[0].continue_()
        expect(page.locator(ROWS[page_of]).first).to_be_visible()
        said = page.evaluate("globalThis.seen")
        assert not [one for one in said if "Niets gevonden" in one or "geen plek" in one], said
        assert before
        assert asked(recorder) == ["teksten.nl.json"]


def test_a_number_to_call_does_not_wait(browser: Browser) -> None:
    with visited(browser, FEW, "") as (page, _):
        page.route("**/data/teksten.*", lambda route: None)
        page.locator(".zoek-veld").fill("mijn man slaat mij kaboutertje")
        expect(page.locator(".zoek-nood a").first).to_be_visible()


def test_where_it_does_not_come_what_is_there_answers_and_the_next_word_asks_again(browser: Browser) -> None:
    with visited(browser, FEW, "") as (page, _):
        page.route("**/data/teksten.*", lambda route: route.abort())
        page.locator(".zoek-veld").fill("kabouterpaadje")
        expect(page.locator(NOTHING)).to_be_visible()
        page.unroute("**/data/teksten.*")
        page.locator(".zoek-veld").fill(ODD_IN["nl"])
        expect(page.locator(f"{ROWS['']}[href*='plek/{first_place(FEW)}/']")).to_be_visible()


def test_an_address_with_such_a_word_is_answered_too(browser: Browser) -> None:
    with visited(browser, FEW, f"plekken/#zoek={ODD_IN['nl']}") as (page, _):
        expect(page.locator(ROWS["plekken/"])).to_have_count(1)


def test_what_is_known_without_it_asks_for_nothing(browser: Browser) -> None:
    with visited(browser, FEW, "") as (page, recorder):
        for text in ("koffie", "eten", "voedselbank"):
            page.locator(".zoek-veld").fill(text)
            expect(page.locator(".zoek-lijst li").first).to_be_visible()
            recorder.settle()
        assert asked(recorder) == []
