"""Who is asked something by a link finds the question on top of the form, and can answer it with two taps."""

from __future__ import annotations

from textwrap import dedent
from urllib.parse import parse_qs, urlsplit

import pytest
from browser_pages import FORM
from form_person import open_form, phone
from playwright.sync_api import Browser, expect

from sociale_kaart.tools.edit import set_value
from support.small_region import PLACES

pytestmark = pytest.mark.browser
QUESTION = "Zijn jullie in de zomer een tijd dicht?"
LINK = f"{FORM}#wijzig=dicht&vraag=zomersluiting"


def test_nothing_changes_is_an_answer_that_sets_only_the_day(browser: Browser, small_base: str) -> None:
    with phone(browser, small_base) as (_, page, _recorder):
        open_form(page, small_base + LINK)
        expect(page.get_by_text(QUESTION)).to_be_visible()
        page.get_by_role("button", name="Er verandert niets").click()
        expect(page.locator("#stap-klaar")).to_be_focused()
        page.get_by_role("button", name="Kijk na en ga verder").click()
        link = page.get_by_role("link", name="Open op github.com").get_attribute("href") or ""
    source = dedent(PLACES["dicht"]).encode()
    wanted = set_value(source, ("controle", "datum"), "2026-11-21").after
    assert parse_qs(urlsplit(link).query)["value"] == [wanted.decode()]


def test_something_changes_leads_to_the_question_of_the_form(browser: Browser, small_base: str) -> None:
    with phone(browser, small_base) as (_, page, _recorder):
        open_form(page, small_base + LINK)
        page.get_by_role("button", name="Ik pas het aan").click()
        expect(page.locator("#stap-wanneer")).to_have_attribute("open", "")
        expect(page.locator("#v-controle-datum")).to_have_value("2026-11-21")
        assert page.evaluate("!!document.activeElement.closest('[data-vraag=openingstijden]')")


def test_what_stands_in_a_link_is_never_shown(browser: Browser, small_base: str) -> None:
    """Anybody can make a link: the question comes from the region's own file, or there is none."""
    for words in ("stuur-ons-je-bsn", "zomersluiting-2", "%3Cb%3Ehallo"):
        with phone(browser, small_base) as (_, page, _recorder):
            page.goto(f"{small_base}{FORM}#wijzig=dicht&vraag={words}")
            page.wait_for_selector("#stap-wat")
            expect(page.locator(".campagne")).to_have_count(0)


def test_what_is_not_known_yet_is_a_tap_away_and_counts_at_once(browser: Browser, small_base: str) -> None:
    with phone(browser, small_base) as (_, page, _recorder):
        open_form(page, f"{small_base}{FORM}#wijzig=dicht")
        known = page.locator(".weten")
        expect(known.locator("summary")).to_have_text("Wat we al weten: 17 %")
        known.get_by_role("button", name="Kost het geld?").click()
        expect(page.locator("#stap-drempel")).to_have_attribute("open", "")
        page.locator('[data-vraag="drempel.kosten"]').get_by_label("Gratis").check()
        expect(known.locator("summary")).to_have_text("Wat we al weten: 31 %")
        expect(known.get_by_role("button", name="Kost het geld?")).to_have_count(0)
