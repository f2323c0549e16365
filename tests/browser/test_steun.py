"""Schemes and life events, as a resident uses them; `visiting` sees that nothing is kept or sent away."""

from __future__ import annotations

import pytest
from browser_pages import LANGUAGES, visiting
from offline_phone import three_sites
from paper import printed
from playwright.sync_api import Browser, expect

from support.server import serve

pytestmark = pytest.mark.browser
CHILDREN = "regeling/kinderbijslag/"


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_three_questions_leave_out_what_cannot_be_for_me(browser: Browser, base: str, language: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.page
        page.goto(f"{base}{LANGUAGES[language]}regelingen/")
        row, said = page.locator(f".steun-groep a[href$='{CHILDREN}']"), page.locator(".steun-aantal")
        page.locator("input[name=kinderen][value=nee]").check()
        expect(row).to_be_hidden()
        expect(said).to_contain_text(str(page.locator(".steun-groep li:visible").count()))
        before = len(visit.recorder.requests)
        page.locator("input[name=kinderen][value='']").check()
        expect(row).to_be_visible()
        expect(said).to_be_empty()
        assert len(visit.recorder.requests) == before


def test_without_a_script_there_are_no_questions_and_every_scheme(browser: Browser, base: str) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        visit.page.goto(f"{base}regelingen/")
        expect(visit.page.locator(".steun-vragen")).to_be_hidden()
        rows = visit.page.locator(".steun-groep li")
        assert visit.page.locator(".steun-groep li:visible").count() == rows.count() > 0


def test_from_the_home_page_the_first_step_is_two_taps_away(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.page
        page.goto(base)
        page.locator(".tegel[href$='levensgebeurtenissen/']").click()
        page.get_by_role("link", name="Ik kan de huur niet betalen").click()
        page.wait_for_url("**/levensgebeurtenis/huur-niet-betalen/")
        step = page.locator(".eerste-stap").bounding_box()
        assert step
        assert step["y"] < 640


def test_on_paper_the_dutch_stands_below_the_readers_own_language(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.page
        page.goto(f"{base}ar/regeling/huurtoeslag/")
        dutch = page.locator(".nl-erbij").first
        expect(dutch).to_be_hidden()
        page.emulate_media(media="print")
        expect(dutch).to_be_visible()
        expect(dutch).to_have_attribute("lang", "nl")


def test_lines_are_narrowed_to_who_answers_at_night_or_without_a_call(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.page
        page.goto(f"{base}hulplijnen/")
        shown, said = page.locator(".steun-groep > ul > li:visible"), page.locator(".steun-aantal")
        every = shown.count()
        page.locator("input[name=schrijven]").check()
        expect(page.locator("#zelfmoordpreventie")).to_be_visible()
        expect(page.locator("#alarmnummer")).to_be_hidden()
        expect(said).to_contain_text(str(shown.count()))
        page.locator("input[name=dag]").check()
        expect(page.locator("#kindertelefoon")).to_be_hidden()  # one can chat, but not at night
        page.locator("input[name=schrijven]").uncheck()
        page.locator("input[name=dag]").uncheck()
        page.locator("select[name=voor]").select_option(label="kinderen tot 18 jaar")
        expect(page.locator("#kindertelefoon")).to_be_visible()
        expect(page.locator("#luisterlijn")).to_be_visible()  # it is for everybody
        expect(page.locator("#alles-oke")).to_be_hidden()
        page.locator("select[name=voor]").select_option("")
        expect(shown).to_have_count(every)


def test_without_a_script_every_line_is_there(browser: Browser, base: str) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        visit.page.goto(f"{base}hulplijnen/")
        expect(visit.page.locator(".steun-vragen")).to_be_hidden()
        assert visit.page.locator(".lijnen > li:visible").count() == visit.page.locator(".lijnen > li").count() > 0


def test_on_paper_stands_how_to_reach_them(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        visit.page.goto(f"{base}regeling/huurtoeslag/")
        assert "https://toeslagen.nl" in printed(visit.page).pages[0]
        visit.page.goto(f"{base}ar/hulplijnen/")
        assert "https://mindhulplijn.nl" in "".join(printed(visit.page).pages)
    with serve(three_sites() / "site") as klein, visiting(browser, klein) as visit:
        visit.page.goto(f"{klein}nl/hulplijnen/")
        found = "".join(printed(visit.page).pages)
        for number in ("0800-8115", "0575 123 456", "https://testlijn.example"):
            assert number in found, number
        visit.page.goto(f"{klein}nl/plek/testplek-alles/")
        expect(visit.page.locator(".acties").first).to_be_visible()
        visit.page.emulate_media(media="print")
        expect(visit.page.locator(".acties").first).to_be_hidden()  # it stands below "Contact"
