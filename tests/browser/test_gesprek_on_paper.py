"""What a talk at a huisarts leads to: a sheet, a slip, and lines for the record, about places alone."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from browser_pages import visiting
from gesprek_talk import NEAREST, PRACTICE, REFUSED, on_paper, put_on_sheet, talk, tap_tile
from offline_phone import KLEIN, down, keep, phone
from paper import PRINTED, squeezed
from playwright.sync_api import Browser, expect

from sociale_kaart.codes import code_of
from support.built_sites import made
from support.once import once
from support.server import serving

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def klein(browser: Browser) -> Path:
    """The tiny region, which speaks Turkish and has no practice."""
    return once("klein-gebouwd", partial(made, KLEIN))


@pytest.mark.parametrize("code", ["nl", "ar"])
def test_three_taps_lead_from_the_practice_to_a_sheet(browser: Browser, base: str, code: str) -> None:
    home = "" if code == "nl" else f"{code}/"
    with talk(browser, base, home + PRACTICE) as visit:
        page = visit.page
        tap_tile(page, "meedoen")
        assert put_on_sheet(page, "meedoen") == NEAREST
        paper = on_paper(page, ".gesprek-balk [data-doe=blad]")
        assert visit.path == f"{home}{PRACTICE}#p={NEAREST}"
    assert len(paper.pages) == 1
    assert squeezed("Bonte Kraai") in paper.plain[0]
    assert "Wanneer is het open?" in paper.pages[0]  # the Dutch, alone or beside hers
    assert paper.codes() == [{f"https://amsterdam.sociale-kaart.example/p/{code_of(NEAREST)}/#{code}"}]


def test_three_taps_lead_to_a_sheet_in_turkish_where_no_practice_is_known(browser: Browser, klein: Path) -> None:
    with serving(klein) as server, talk(browser, server.url, "tr/gesprek/") as visit:
        page = visit.page
        tap_tile(page, "meedoen")
        id = put_on_sheet(page, "meedoen")
        paper = on_paper(page, ".gesprek-balk [data-doe=blad]")
        assert visit.path == f"tr/gesprek/#p={id}"
    assert {code.rsplit("/p/")[1] for code in paper.codes()[0]} == {f"{code_of(id)}/#tr"}


def test_a_slip_says_where_what_for_and_from_which_practice(browser: Browser, base: str) -> None:
    with talk(browser, base, f"en/{PRACTICE}") as visit:
        tap_tile(visit.page, "meedoen")
        put_on_sheet(visit.page, "meedoen")
        paper = on_paper(visit.page, "[data-doe=strook]")
    [text] = paper.plain
    for said in (
        "Bonte Kraai",
        "For: People around me",
        "Voor: Mensen om mij heen",
        "Welzijn op recept",
        "Kraaiennest 68",
    ):
        assert squeezed(said) in text, said
    assert squeezed("Gezondheidscentrum Kraaiennest") in text
    assert paper.codes() == [{f"https://amsterdam.sociale-kaart.example/p/{code_of(NEAREST)}/#en"}]


def test_the_text_for_the_record_is_dutch_and_about_places_alone(browser: Browser, base: str) -> None:
    with talk(browser, base, f"ar/{PRACTICE}") as visit:
        page = visit.page
        tap_tile(page, "meedoen")
        put_on_sheet(page, "meedoen")
        page.locator("[data-doe=kopieer]").click()
        page.locator("body[data-copied]").wait_for(state="attached")
        head, *lines = str(page.evaluate("document.body.dataset.copied")).split("\n")
        assert page.locator("main :is(input, textarea:not([readonly]))").count() == 1  # the postcode
    assert re.fullmatch(r"Sociale kaart Amsterdam, Gezondheidscentrum Kraaiennest, \d{1,2}-\d{1,2}-\d{4}", head)
    code = code_of(NEAREST)
    address = f"https://amsterdam.sociale-kaart.example/p/{code}/"
    assert lines == [f"1. Bonte Kraai, Kraaiennest 68. Voor: Mensen om mij heen. Code {code}: {address}"]


def test_where_a_script_may_not_copy_the_text_is_there_to_copy_by_hand(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open(PRACTICE)
        page.add_init_script(REFUSED)
        page.reload()
        tap_tile(page, "zin")
        put_on_sheet(page, "zin")
        page.locator("[data-doe=kopieer]").click()
        expect(page.locator(".gesprek-tekst textarea")).to_have_value(re.compile("Voor: Waar ik voor leef"))


def test_a_kept_map_prints_a_sheet_in_a_tunnel(browser: Browser, site: Path) -> None:
    with serving(site) as server, phone(browser, "nl") as (context, page):
        page.add_init_script(PRINTED)
        keep(page, server.url, "")
        down(server, context)
        page.goto(server.url + PRACTICE)
        tap_tile(page, "meedoen")
        put_on_sheet(page, "meedoen")
        paper = on_paper(page, ".gesprek-balk [data-doe=blad]")
    assert squeezed("Wanneer is het open?") in paper.plain[0]
