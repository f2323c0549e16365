"""A volunteer says on a phone what one can do at a place: adds a thing, changes one, moves one, takes one away."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from browser_pages import FORM
from form_person import go_on, open_form, phone, problems_of, result
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
SOURCE = """\
naam: Buurtkamer De Linde     # zoals op het bord
categorie: buurtkamer
adres: {straat: Balistraat, huisnummer: "48", plaats: Amsterdam}
openingstijden: [ma-vr 09:00-17:00]
aanbod:
  - {nl: Koffie}   # altijd
  # uit de folder
  - id: taalcafe
    naam: {nl: Taalcafé}   # zoals op de poster
    openingstijden: [di 10:00-12:00]
  - {id: kerst, naam: {nl: Kerstlunch}, openingstijden: [vr 11 december 2026 12:00-14:00]}
controle: {datum: 2026-10-22, bron: gebeld}
"""
CHANGED = """\
naam: Buurtkamer De Linde     # zoals op het bord
categorie: buurtkamer
adres: {straat: Balistraat, huisnummer: "48", plaats: Amsterdam}
openingstijden: [ma-vr 09:00-17:00]
aanbod:
  - {id: kerst, naam: {nl: Kerstlunch}, openingstijden: [vr 11 december 2026 12:00-14:00]}
  # uit de folder
  - id: taalcafe
    naam: {nl: Taalcafé}   # zoals op de poster
    openingstijden: [di 10:00-12:00]
    drempel:
      kosten: gratis
  - id: yoga-voor-ouderen
    naam:
      nl: Yoga voor ouderen
    soort: dienst
    openingstijden:
      - ma 13:30-15:00
      - 4 december 2026 10:00-11:00
    leeftijd: {van: 55}
controle: {datum: 2026-10-22, bron: gebeld}
"""


KOFFIE = """
aanbod:
  - id: koffie
    naam:
      nl: Koffie
      en: Coffee
    openingstijden:
      - op afspraak
"""


def open_step(page: Page, base: str, source: str = SOURCE) -> None:
    """The list of the place's file, at the size of a phone."""
    file = {"bestand": "data/voorzieningen/oost/de-linde.yml", "tekst": source}
    page.route("**/data/bestanden/*.json", lambda route: route.fulfill(json={"de-linde": file}))
    open_form(page, f"{base}{FORM}#wijzig=de-linde")
    page.locator("#stap-aanbod > summary").click()


def sent(page: Page) -> str:
    page.get_by_role("button", name="Kijk na en ga verder").click()
    link = page.get_by_role("link", name="Open op github.com").get_attribute("href") or ""
    return parse_qs(urlsplit(link).query)["value"][0]


def add_yoga(page: Page) -> None:
    """A name, fixed days, one date, another kind, and whom it is for."""
    page.get_by_role("button", name="Iets met eigen dagen en tijden").click()
    expect(page.locator("#v-aanbod-2-naam-nl")).to_be_focused()
    page.keyboard.type("Yoga voor ouderen")
    page.locator("#v-aanbod-2").get_by_label("Dienst").check()
    page.locator("#v-aanbod-2").get_by_role("button", name="Open op vaste dagen").click()
    page.locator("#v-aanbod-2-openingstijden-0-dag-0").check(force=True)
    page.locator("#v-aanbod-2-openingstijden-0-van-0").fill("13:30")
    page.locator("#v-aanbod-2-openingstijden-0-tot-0").fill("15:00")
    page.locator("#v-aanbod-2").get_by_role("button", name="Open op één datum").click()
    page.locator("#v-aanbod-2-openingstijden-1-van").fill("2026-12-04")
    page.locator("#v-aanbod-2-openingstijden-1-van-0").fill("10:00")
    page.locator("#v-aanbod-2-openingstijden-1-tot-0").fill("11:00")
    page.locator("#v-aanbod-2 .stuk-deel > summary", has_text="Voor wie is het?").click()
    page.locator("#v-aanbod-2-leeftijd-van").fill("55")


def test_adding_changing_moving_and_removing_changes_those_lines_only(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_step(page, base)
        rows = page.locator(".stuk-vak > summary")
        expect(rows).to_have_text([
            "Koffie een regel tekst",
            "Taalcafé dinsdag 10:00–12:00",
            "Kerstlunch 11 december 2026: 12:00–14:00",
        ])  # fmt: skip
        rows.nth(0).click()
        page.locator("#v-aanbod-0").get_by_role("button", name="Haal weg").click()
        expect(page.get_by_text("Weggehaald: Koffie.")).to_be_visible()
        expect(page.get_by_role("button", name="Zet terug")).to_be_focused()
        page.get_by_role("button", name="Zet terug").click()
        expect(rows).to_have_count(3)
        page.locator("#v-aanbod-0").get_by_role("button", name="Haal weg").click()
        rows.nth(0).click()
        costs = page.locator("#v-aanbod-0 .stuk-deel").filter(has_text="Kosten en binnenkomen")
        expect(costs.locator("summary").first).to_contain_text("zoals bij de plek")
        costs.locator("summary").first.click()
        costs.get_by_label("Gratis").check()
        expect(costs.locator("summary").first).to_contain_text("1 ingevuld")
        rows.nth(0).click()
        add_yoga(page)
        expect(page.locator("#v-aanbod-2 .uren-echo")).to_contain_text("maandag 23 november: 13:30–15:00")
        rows.nth(1).click()
        page.locator("#v-aanbod-1").get_by_role("button", name="Omhoog").click()
        expect(rows.nth(0)).to_be_focused()
        expect(rows.nth(2)).to_contain_text("Yoga voor ouderen maandag 13:30–15:00 · 4 december 2026: 10:00–11:00")
        text = sent(page)
        assert text == CHANGED
        assert problems_of(text, "oost/de-linde") == []


def test_a_list_that_was_only_looked_at_is_not_written(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_step(page, base)
        page.evaluate("for (const one of document.querySelectorAll('.stuk-vak')) one.open = true")
        page.locator("#v-aanbod-1-drempel-kosten-0").wait_for(state="attached")  # a block is filled once it is open
        page.evaluate("for (const one of document.querySelectorAll('.stuk-vak details')) one.open = true")
        page.locator("#v-aanbod-1-drempel-kosten-0").check()
        page.locator("#v-aanbod-1").get_by_label("Zoals bij de plek").first.check()
        page.get_by_role("button", name="Kijk na en ga verder").click()
        expect(page.get_by_text("Je hebt nog niets veranderd.")).to_be_visible()


def test_a_new_place_with_something_to_do_is_kept_shown_and_right(browser: Browser, base: str) -> None:
    with phone(browser, base) as (context, page, _):
        open_form(page, base + FORM)
        page.get_by_label("Naam van de plek").fill("Buurtkamer De Proef")
        page.locator("#v-categorie-0").select_option("buurtkamer")
        page.locator("#stap-contact > summary").click()
        page.locator("#v-contact-telefoon").fill("020 123 4567")
        page.locator("#stap-aanbod > summary").click()
        page.get_by_role("button", name="Alleen een regel tekst").click()
        page.keyboard.type("Koffie")
        page.get_by_role("button", name="Zet er dagen en tijden bij").click()
        expect(page.locator("#v-aanbod-0-naam-nl")).to_have_value("Koffie")
        page.locator("#v-aanbod-0").get_by_role("button", name="Op afspraak").click()
        expect(page.get_by_text("Kwam een tekst uit een vertaalmachine")).to_be_hidden()
        page.locator("#v-aanbod-0 .talen-meer > summary").first.click()
        page.locator("#v-aanbod-0-naam-en").fill("Coffee")
        expect(page.get_by_text("Kwam een tekst uit een vertaalmachine")).to_be_visible()
        page.wait_for_timeout(900)  # as long as it takes to be kept
        page.close()
        page = open_form(context.new_page(), base + FORM)
        page.locator("#stap-aanbod > summary").click()
        expect(page.locator(".stuk-vak > summary")).to_have_text("Koffie op afspraak")
        page.get_by_text("Bekijk hoe de pagina er ongeveer uitziet").click()
        expect(page.locator(".voorbeeld-plek h4")).to_have_text("Koffie")
        page.locator("#stap-controle > summary").click()
        page.locator("#v-controle-bron").fill("gebeld")
        text = result(page)
        assert KOFFIE in text
        assert problems_of(text, "buurtkamer-de-proef") == []


def test_what_is_wrong_with_one_is_said_at_its_question_and_unfolds_it(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_step(page, base, SOURCE.replace("di 10:00-12:00", "za 10:00-12:00"))
        page.get_by_role("button", name="Iets met eigen dagen en tijden").click()
        page.locator("#v-aanbod-3 > summary").click()
        go_on_fails(page)
        expect(page.locator("#v-aanbod-3")).to_have_attribute("open", "")
        page.get_by_role("link", name=re.compile("^Nog geen naam: Hoe heet het")).click()
        expect(page.locator("#v-aanbod-3-naam-nl")).to_be_focused()
        expect(page.locator("#v-aanbod-1-openingstijden-fout")).to_contain_text("dan is de plek")
        page.keyboard.type("Bel Piet op 06-12345678")
        page.keyboard.press("Tab")
        expect(page.locator("#v-aanbod-3-naam-nl-fout")).to_contain_text("nummer")
        page.locator("#v-aanbod-3-naam-nl").fill("Taalcafé")
        go_on(page, "aanbod")


def go_on_fails(page: Page) -> None:
    page.locator("#stap-aanbod").get_by_role("button", name="Verder").click()
    expect(page.get_by_role("group", name="Dit klopt nog niet")).to_be_focused()
