"""Every kind of page prints well: no menus, addresses written out, nothing cut in two, no heading alone."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from browser_pages import KINDS, LANGUAGES, LISTS, SMALL_KINDS, visiting
from paper import Paper, printed, squeezed
from playwright.sync_api import Browser, Page, expect

from support.once import once

pytestmark = pytest.mark.browser

# A screen in a hall is never printed, and a frame by the page around it.
ON_SCREEN = {"wachtkamer", "kader"}
PAPER = {
    **{kind: address for kind, address in KINDS.items() if kind not in ON_SCREEN},
    "druk": "druk/",
    "wijzigingen": "druk/wijzigingen/",
    "privacy": "privacy/",
}
WAYS = (
    ".menu a, .voet nav a, .talen summary, .talen a, .sla-over, .kruimels a, .bewaar-knop span, .zoek-label, "
    ".agenda a, .letters nav a"
)
SAID = "main :is(h1, h2, h3, a.rij .rij-naam, .knop, .proza a, .kaart-alle a)"
VISIBLE = "found => found.filter(one => one.checkVisibility()).map(one => one.innerText)"
ROWS = """found => found.filter(one => one.offsetParent).map(one =>
  [one.querySelector('.rij-naam').textContent, one.querySelector('.rij-wat')?.textContent ?? ''])"""


@pytest.fixture(scope="module", params=["nl", "ar"])
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@dataclass(frozen=True)
class Sheets:
    """A kind of page on paper, and what it showed on the screen; texts are squeezed."""

    kind: str
    address: str
    paper: Paper
    ways: set[str]  # its menus, and what else leads elsewhere
    said: set[str]  # its own words: a heading may be that of the menu
    headings: set[str]


@pytest.fixture(scope="module")
def sheets(browser: Browser, base: str, small_base: str, code: str) -> list[Sheets]:
    """Every kind of page, printed once for all questions below and all cores."""

    def fill(path: Path) -> None:
        path.write_bytes(pickle.dumps(print_all(browser, base, small_base, code)))

    made: list[Sheets] = pickle.loads(once(f"papier-{code}", fill).read_bytes())
    return made


def print_all(browser: Browser, base: str, small_base: str, code: str) -> list[Sheets]:
    with visiting(browser, base, locale=code) as visit:
        large = [*print_kinds(visit.page, base + LANGUAGES[code], PAPER)]
    with visiting(browser, small_base, locale=code) as visit:
        return [*large, *print_kinds(visit.page, small_base + LANGUAGES[code], SMALL_KINDS)]


def print_kinds(page: Page, home: str, kinds: dict[str, str]) -> Iterator[Sheets]:
    for kind, address in kinds.items():
        paper = opened(page, home + address)
        headings = page.locator("h2, h3").evaluate_all(VISIBLE)
        ways, said = page.locator(WAYS).all_inner_texts(), page.locator(SAID).all_inner_texts()
        texts = ({squeezed(text) for text in some} - {""} for some in (ways, said, headings))
        yield Sheets(kind, address, paper, *texts)


def opened(page: Page, address: str) -> Paper:
    page.goto(address)
    if address.endswith("/kaart/"):  # what a person sees when she prints it
        page.locator("#vinder-rijen li").nth(11).wait_for(state="attached")
    page.wait_for_timeout(50)
    return printed(page)


def test_no_menus_and_the_address_of_the_page(sheets: list[Sheets], code: str) -> None:
    for one in (sheet for sheet in sheets if sheet.kind in PAPER):
        lines = {squeezed(line) for page in one.paper.pages for line in page.splitlines()}
        ways = one.ways - one.said
        assert len(ways) >= 8, one.kind
        assert ways & lines == set(), one.kind
        own = "" if one.kind in ("niet-gevonden", "geen-verbinding") else one.address
        assert squeezed(f"sociale-kaart.example/{LANGUAGES[code]}{own}") in one.paper.plain[0], one.kind


def test_no_sheet_is_empty(sheets: list[Sheets]) -> None:
    for one in sheets:
        assert min(len(page) for page in one.paper.plain) > 60, one.kind


def test_no_heading_stands_alone_at_the_foot_of_a_sheet(sheets: list[Sheets]) -> None:
    for one in sheets:
        last = {squeezed(page.strip().splitlines()[-1]) for page in one.paper.pages}
        assert one.headings & last == set(), one.kind


def test_no_row_is_cut_in_two(browser: Browser, base: str) -> None:
    """Name and kind of each place stand on the same sheet."""
    with visiting(browser, base) as visit:
        for address in set(LISTS.values()) - {LISTS["categorie-geheim"]}:
            paper = opened(visit.page, f"{base}{address}")
            found = visit.page.locator(".rijen .rij").evaluate_all(ROWS)
            assert found
            for naam, wat in found:
                row = squeezed(naam + wat)
                assert any(row in page for page in paper.plain), (address, naam)


def test_a_place_is_on_one_sheet_with_its_numbers_whole(browser: Browser, small_base: str, code: str) -> None:
    with visiting(browser, small_base, locale=code) as visit:
        paper = opened(visit.page, f"{small_base}{LANGUAGES[code]}plek/alles/")
        for number in ("020 123 4567", "06 12345678", "info@voorbeeld.nl", "1094 JN Amsterdam"):
            assert any(number in line for page in paper.pages for line in page.splitlines()), number
        whole = "".join(paper.plain)
        assert "https://voorbeeld.nl/een/heel/lang/pad/dat/nergens/breekt/en/doorgaat" in whole
        assert whole.count("https://voorbeeld.nl/contact/met/een/lang/adres/zonder/breuk") == 1  # not written out twice
        paper = opened(visit.page, f"{small_base}{LANGUAGES[code]}plek/veilige-plek/")
        assert len(paper.pages) == 1


def test_a_place_on_paper_has_a_code_that_opens_it_again(browser: Browser, small_base: str, code: str) -> None:
    with visiting(browser, small_base, locale=code) as visit:
        visit.page.goto(f"{small_base}{LANGUAGES[code]}plek/alles/")
        visit.page.locator(".controle > .blad-qr").wait_for(state="attached")
        assert not visit.page.locator(".blad-qr").is_visible()
        page = visit.page.locator("link[rel=canonical]").get_attribute("href")
        assert {page} == set().union(*printed(visit.page).codes())


@pytest.mark.parametrize("kind", ["plek-met-tijden-oud-zonder-punt", "plek-met-accent"])
def test_what_is_true_at_this_minute_only_is_not_on_paper(browser: Browser, base: str, kind: str) -> None:
    with visiting(browser, base) as visit:
        paper = opened(visit.page, base + KINDS[kind])
        visit.page.locator(".staat:not([hidden])").wait_for()
        assert squeezed(visit.page.locator(".staat").inner_text()) not in "".join(paper.plain)
        assert len(paper.pages) == 1


def test_a_dark_phone_prints_on_white(browser: Browser, base: str) -> None:
    with visiting(browser, base, color_scheme="dark") as visit:
        dark = opened(visit.page, base + KINDS["plek-met-accent"])
        visit.page.emulate_media(color_scheme="light")
        light = opened(visit.page, base + KINDS["plek-met-accent"])
        assert max(dark.darkness()) < 0.25
        assert dark.darkness() == light.darkness()


def test_a_list_that_was_narrowed_says_by_what(browser: Browser, base: str) -> None:
    """Else these two are all places."""
    with visiting(browser, base) as visit:
        page = visit.page
        page.goto(f"{base}plekken/#zoek=voedselbank&gebied=west")
        expect(page.locator("#vinder-keuzes button")).to_have_text("West")
        page.locator("#vinder-rijen li").first.wait_for()
        visit.recorder.settle()
        page.emulate_media(media="print")
        expect(page.locator(".vinder-keuze")).to_be_visible()
        expect(page.locator(".zoek-veld")).to_be_visible()
        page.emulate_media(media="screen")
        page.locator("#vinder-keuzes button").click()
        page.locator(".zoek-veld").fill("")
        page.emulate_media(media="print")
        expect(page.locator(".zoek-veld")).to_be_hidden()
