"""The agenda on a phone: its own day, what is over, what one chooses; and the finder, which finds the lesson itself."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from browser_pages import LANGUAGES, Visit, visiting
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
BUILD = "2026-11-21T10:45:00+00:00"  # a Saturday, 11:45 in Amsterdam; the garden was from 9:30 to 11:30


def opened(visit: Visit, address: str, moment: str = BUILD) -> Page:
    visit.page.clock.set_fixed_time(datetime.fromisoformat(moment))
    visit.page.goto(visit.base + address)
    return visit.page


def lines(page: Page) -> list[str]:
    """The times and names that are seen, of the first day."""
    day = page.locator(".agenda-dag:visible").first
    return [" ".join(row.inner_text().split()) for row in day.locator(".keer:visible .rij-naam").all()]


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_what_is_over_is_gone_and_the_day_is_called_today(browser: Browser, small_base: str, language: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, f"{LANGUAGES[language]}agenda/")
        assert len(lines(page)) == 1, "the lesson, until 12:00"
        today = {"nl": "Vandaag", "ar": "اليوم"}[language]
        expect(page.locator(".agenda-dag:visible h2").first).to_contain_text(today)
        assert page.locator(".keer:visible").count() == 9
        page = opened(visit, f"{LANGUAGES[language]}agenda/", "2026-11-21T11:00:00+00:00")
        expect(page.locator(".agenda-dag:visible h2").first).not_to_contain_text(today)


def test_days_after_the_build_it_still_has_a_week_before_it(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, "agenda/", "2026-11-27T08:00:00+00:00")
        expect(page.locator(".agenda-gekozen h2").first).to_have_text("Vandaag · vrijdag 27 november 2026")
        page.locator(".agenda-verder").or_(page.locator(".agenda-gekozen .keer").last).first.wait_for()
        expect(page.locator(".agenda-gekozen")).to_contain_text("Winterfeest")
        assert not page.locator(".agenda-vast").is_visible()


def test_older_than_its_data_it_says_so_and_shows_nothing(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, "agenda/", "2026-12-20T08:00:00+00:00")
        expect(page.locator(".agenda-stand")).to_contain_text("te oud")
        assert page.locator(".keer:visible").count() == 0


def test_a_choice_stands_in_the_address_and_goes_along_to_another_language(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, "agenda/")
        page.locator("#agenda-keuze summary").click()
        page.locator("#agenda-taal").select_option("ar")
        expect(page.locator(".agenda-gekozen .keer")).to_have_count(2)
        assert page.url.endswith("#taal=ar")
        expect(page.locator(".agenda-stand")).to_have_text("2 activiteiten gevonden")
        page.locator(".talen summary").click()
        page.locator("a.taal[hreflang=en]").click()
        expect(page.locator(".agenda-gekozen .rij-naam").first).to_have_text("Language café")
        page.locator("#agenda-keuze summary").click()
        page.locator("#agenda-gebied").select_option("noord")
        expect(page.locator(".agenda-stand")).to_contain_text("Nothing that fits")
        page.locator(".agenda-velden [type=reset]").click()
        expect(page.locator(".agenda-vast")).to_be_visible()


def test_near_me_says_how_far_and_asks_nobody_else(browser: Browser, base: str) -> None:
    where = {"geolocation": {"latitude": 52.3845, "longitude": 4.8727}, "permissions": ["geolocation"]}
    with visiting(browser, base, **where) as visit:
        page = opened(visit, "agenda/")
        page.locator("#agenda-dichtbij").click()
        expect(page.locator(".agenda-gekozen .rij-staat").first).to_contain_text(re.compile(r"\d k?m"))
        assert "#" not in page.url, "where somebody is stands nowhere"


def test_an_activity_leads_to_itself_on_its_places_page(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, "agenda/")
        page.locator(".keer:visible a.rij").first.click()
        page.wait_for_url("**/plek/vol-huis/#aanbod-taalcafe")
        expect(page.locator("#aanbod-taalcafe")).to_be_in_viewport()


def test_without_a_script_there_is_the_whole_week_and_nothing_that_does_not_work(
    browser: Browser, small_base: str
) -> None:
    with visiting(browser, small_base, java_script_enabled=False) as visit:
        page = visit.open("agenda/")
        assert page.locator(".agenda-dag:visible").count() == 7
        assert not page.locator("#agenda-keuze").is_visible()
        assert not page.locator("#agenda-dichtbij").is_visible()
        page.locator(".agenda-buurten summary").click()
        page.locator(".agenda-buurten a[href$='agenda/oost/']").click()
        assert page.locator("a[href^='webcal://']").count() == 1


def test_a_language_lesson_that_is_open_now_is_not_a_building_that_is(browser: Browser, small_base: str) -> None:
    """Saturday 11:45: the lesson goes on until 12:00, the house until 22:00."""
    with visiting(browser, small_base) as visit:
        page = opened(visit, "plekken/#soort=taalhuis&open=nu")
        row = page.locator("#vinder-rijen li", has_text="Huis vol dingen om te doen")
        expect(row.locator(".rij-stuk")).to_have_text("Taalcafé")
        expect(row.locator(".vinder-staat")).to_contain_text("12:00")
        visit.recorder.settle()  # what is still under way when one leaves would be a complaint
        row.locator("a.rij").click()
        page.wait_for_url("**/plek/vol-huis/#aanbod-taalcafe")
        visit.recorder.settle()
        page = opened(visit, "plekken/#open=nu")
        row = page.locator("#vinder-rijen li", has_text="Huis vol dingen om te doen")
        expect(row.locator(".vinder-staat")).to_contain_text("22:00")
        assert row.locator(".rij-stuk").count() == 0


def test_what_is_free_there_is_found_though_the_place_costs_money(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, "plekken/#drempel=gratis&taal=ar")
        row = page.locator("#vinder-rijen li", has_text="Huis vol dingen om te doen")
        expect(row.locator(".rij-stuk")).to_have_text("Taalcafé")


def test_a_choice_is_said_in_words_on_the_screen_and_on_paper(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, "agenda/#gebied=oost&taal=ar")
        expect(page.locator(".agenda-koos")).to_have_text("Oost · Arabisch")
        page.emulate_media(media="print")
        expect(page.locator(".agenda-koos")).to_be_visible()
        page.emulate_media(media="screen")
        page = opened(visit, "agenda/")
        expect(page.locator(".agenda-koos")).to_be_hidden()


def test_an_old_link_to_what_is_not_there_any_more_shows_the_rest(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = opened(visit, "agenda/#thema=bestaat-niet")
        expect(page.locator(".agenda-dag:visible").first).to_be_visible()
        expect(page.locator(".agenda-koos")).to_be_hidden()


def test_a_sheet_that_says_seven_days_has_all_of_them(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = opened(visit, "agenda/", "2026-11-24T08:00:00+00:00")
        expect(page.locator(".agenda-verder")).to_be_visible()
        shown = page.locator(".agenda-gekozen h2").count()
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        expect(page.locator(".agenda-verder")).to_be_hidden()
        assert page.locator(".agenda-gekozen h2").count() > shown


def test_a_phone_whose_clock_runs_years_behind_is_not_told_that_the_page_is_old(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = opened(visit, "agenda/", "2015-01-01T00:00:00+00:00")
        expect(page.locator(".agenda-dag:visible h2").first).to_contain_text("november 2026")
        expect(page.locator(".agenda-stand")).to_have_text("")
        assert "Vandaag" not in page.locator("main").inner_text()
        page = opened(visit, "plek/repair-cafe-de-steek/", "2015-01-01T00:00:00+00:00")
        expect(page.locator(".staat")).to_have_text(
            "Het is niet zeker of het vandaag open is. Kijk eerst op de website."
        )
