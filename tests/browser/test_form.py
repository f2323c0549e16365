"""A volunteer adds a place on a phone, and another changes one; what comes out is what `kaart` itself would write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from browser_pages import FORM, PHONE
from playwright.sync_api import Browser, BrowserContext, Page, expect

from sociale_kaart.build import load_context
from sociale_kaart.checks import run_checks
from sociale_kaart.reading.places import parse_place
from sociale_kaart.tools.edit import set_value
from sociale_kaart.tools.new.draft import Draft
from sociale_kaart.tools.new.interview import Terminal, interview
from support import ROOT
from support.axe import axe_context, violations
from support.browser import Recorder

pytestmark = pytest.mark.browser
NOW = "2026-11-21T12:00:00+01:00"
# What `kaart new` asks, in its order, and what the person on the phone answers too.
TALK = [
    "Huis van de Wijk De Proef", "huis-van-de-wijk", "Stichting De Proef",
    "Open huis: koffie, thee en hulp bij brieven.",
    "Balistraat", "48", "A", "1094 JN", "", "oost",
    "ma-wo, vr 09:00-17:00", "feestdagen gesloten", "",
    "https://voorbeeld.nl/proef", "020 123 4567", "info@voorbeeld.nl",
    "gratis", "", "inloop", "", "ja",
    "iedereen", "", "2026-11-21", "", "buurtteam",
]  # fmt: skip


@contextmanager
def phone(browser: Browser, base: str, **options: Any) -> Iterator[tuple[BrowserContext, Page, Recorder]]:
    """A phone with its own memory, which calls on nobody else and has nothing to complain about."""
    context = browser.new_context(viewport=PHONE, locale="nl", has_touch=True, is_mobile=True, **options)
    context.set_default_timeout(8_000)
    try:
        page = context.new_page()
        recorder = Recorder(page)
        yield context, page, recorder
        assert recorder.elsewhere(base) == []
        assert recorder.complaints() == []
    finally:
        context.close()


def open_form(page: Page, address: str) -> Page:
    page.clock.set_fixed_time(NOW)
    page.goto(address)
    page.wait_for_selector("#stap-wat")
    return page


def go_on(page: Page, step: str) -> None:
    """`Verder`, and the next step is open."""
    page.locator(f"#stap-{step}").get_by_role("button", name="Verder").click()
    expect(page.locator(f"#stap-{step}")).not_to_have_attribute("open", "")


def first_half(page: Page) -> None:
    page.get_by_label("Naam van de plek").fill("Huis van de Wijk De Proef")
    page.locator("#v-categorie-0").select_option("huis-van-de-wijk")
    page.locator("#v-organisatie").fill("Stichting De Proef")
    page.locator("#v-samenvatting-nl").fill("Open huis: koffie, thee en hulp bij brieven.")
    go_on(page, "wat")
    page.locator("#v-adres-straat").fill("Balistraat")
    page.locator("#v-adres-huisnummer").fill("48")
    page.locator("#v-adres-toevoeging").fill("A")
    page.locator("#v-adres-postcode").fill("1094 JN")
    page.locator("#v-gebied").select_option("oost")
    go_on(page, "waar")
    page.get_by_role("button", name="Open op vaste dagen").click()
    for day in (0, 1, 2, 4):
        page.locator(f"#v-openingstijden-0-dag-{day}").check(force=True)
    page.locator("#v-openingstijden-0-van-0").fill("09:00")
    page.locator("#v-openingstijden-0-tot-0").fill("17:00")


def second_half(page: Page) -> None:
    page.locator("#stap-wanneer summary").first.click()
    page.get_by_role("button", name="+ Gesloten").click()
    expect(page.locator(".uren-echo")).to_contain_text("maandag t/m woensdag en vrijdag 09:00–17:00")
    expect(page.locator(".uren-echo")).to_contain_text("maandag 23 november: 09:00–17:00")
    go_on(page, "wanneer")
    page.locator("#v-contact-website").fill("https://voorbeeld.nl/proef")
    page.locator("#v-contact-telefoon").fill("020 123 4567")
    page.locator("#v-contact-email").fill("info@voorbeeld.nl")
    go_on(page, "contact")
    page.get_by_label("Gratis").check()
    page.get_by_label("Je kunt zo binnenlopen").check()
    page.get_by_label("Je hoeft je naam niet te zeggen").check()
    go_on(page, "drempel")
    page.get_by_label("Iedereen").check()
    go_on(page, "wie")
    go_on(page, "meer")
    page.locator("#v-controle-door").fill("buurtteam")
    go_on(page, "controle")


def result(page: Page) -> str:
    page.get_by_role("button", name="Kijk na en ga verder").click()
    page.wait_for_selector("#yaml", state="attached")
    return page.locator("#yaml").input_value()


def kaart_new() -> str:
    """The file that `kaart new` writes for the same answers."""
    context, _, _ = load_context(ROOT / "mkdocs.yml", date(2026, 11, 21))
    assert context
    draft, answers = Draft(context), iter(TALK)
    interview(draft, Terminal(lambda _: next(answers), lambda _: None, "nl"))
    return draft.text


def problems_of(text: str, file: str = "oost/nieuw") -> list[str]:
    """What `kaart check` says of the file; hints about words aside, which hold nothing up."""
    context, _, _ = load_context(ROOT / "mkdocs.yml", date(2026, 11, 21))
    assert context
    entry, found = parse_place(text, file.rpartition("/")[2], f"data/voorzieningen/{file}.yml")
    if entry:
        found = run_checks(replace(context, entries=[entry]))
    return [f"{p.rule.id} {p.place.field}" for p in found if p.place.file.startswith("data/voorzieningen")]


def test_a_new_place_on_a_phone_with_the_tab_closed_half_way(browser: Browser, base: str) -> None:
    with phone(browser, base) as (context, page, _):
        first_half(open_form(page, base + FORM))
        page.close()
        page = open_form(context.new_page(), base + FORM)
        expect(page.get_by_text("Welkom terug.")).to_be_visible()
        second_half(page)
        text = result(page)
        assert text == kaart_new()
        assert problems_of(text) == []
        link = page.get_by_role("link", name="Open op github.com").get_attribute("href") or ""
        query = parse_qs(urlsplit(link).query)
        assert query["filename"] == ["data/voorzieningen/oost/huis-van-de-wijk-de-proef.yml"]
        assert query["value"] == [text]
        with page.expect_download() as download:
            page.get_by_role("link", name="Bewaar als bestand").click()
        assert download.value.path().read_text("utf-8") == text
        page.get_by_role("button", name="Ja, gooi weg").click()
        page.wait_for_selector("#stap-wat")
        expect(page.get_by_text("Welkom terug.")).to_have_count(0)
        assert page.locator("#v-naam").input_value() == ""


def test_nothing_is_asked_of_the_network_while_typing_but_the_sites_own_lists(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, recorder):
        open_form(page, base + FORM)
        recorder.reset()
        first_half(page)
        page.wait_for_timeout(1500)
        paths = {urlsplit(request.url).path for request in recorder.requests}
        assert paths <= {"/data/zoek.nl.json", "/data/kaart.nl.json"}
        assert not any(urlsplit(request.url).query for request in recorder.requests)


COMMENTED = """\
# gecontroleerd door het buurtteam
controle:   {datum: 2026-05-22,   bron: 'gebeld'}   # elk jaar in mei
naam:  'Buurtkamer De Linde'     # zoals op het bord
categorie: buurtkamer
adres:
    straat: Balistraat      # niet de Bankastraat
    huisnummer: "48"
    plaats: Amsterdam
openingstijden: [ma-vr 9-17 uur]   # zo op de deur
"""


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_changing_a_place_leaves_the_rest_of_its_file_alone(browser: Browser, base: str, ending: str) -> None:
    source = COMMENTED.replace("\n", ending)
    file = {"bestand": "data/voorzieningen/oost/de-linde.yml", "tekst": source}
    with phone(browser, base) as (_, page, _recorder):
        page.route("**/data/bestanden/de-linde.json", lambda route: route.fulfill(json=file))
        open_form(page, f"{base}{FORM}#wijzig=de-linde")
        expect(page.locator("#v-naam")).to_have_value("Buurtkamer De Linde")
        page.get_by_role("button", name="Kijk na en ga verder").click()
        expect(page.get_by_text("Je hebt nog niets veranderd.")).to_be_visible()
        page.locator("#stap-contact summary").first.click()
        page.locator("#v-contact-telefoon").fill("020 123 4567")
        page.locator("#stap-controle summary").first.click()
        page.locator("#v-controle-datum").fill("2026-11-21")
        page.get_by_role("button", name="Kijk na en ga verder").click()
        link = page.get_by_role("link", name="Open op github.com").get_attribute("href") or ""
        text = parse_qs(urlsplit(link).query)["value"][0]
    after = set_value(source.encode(), ("contact", "telefoon"), "020 123 4567").after
    after = set_value(after, ("controle", "datum"), "2026-11-21").after
    assert text == after.decode()
    assert link.startswith(
        "https://github.com/sociale-kaart/sociale-kaart/edit/main/data/voorzieningen/oost/de-linde.yml?"
    )


def test_every_place_leads_to_its_own_form(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        page.goto(f"{base}plek/repair-cafe-de-steek/")
        page.get_by_role("link", name="Wijzig deze plek").click()
        page.wait_for_selector("#stap-wat")
        expect(page.locator("#v-naam")).to_have_value("Repair Café De Steek")


def test_a_secret_kind_of_place_has_no_address(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_form(page, base + FORM)
        page.get_by_label("Naam van de plek").fill("Een veilige plek")
        page.locator("#v-adres-straat").evaluate(
            "input => { input.value = 'Balistraat'; input.dispatchEvent(new Event('input')) }"
        )
        page.locator("#v-categorie-0").select_option("vrouwenopvang")
        page.locator("#v-samenvatting-nl").fill("Vlak bij de Balistraat 48.")
        page.locator("#v-samenvatting-nl").blur()
        expect(page.locator("#v-samenvatting-nl-fout")).to_contain_text("Waar deze plek is, is geheim.")
        page.locator("#v-samenvatting-nl").fill("Een plek om tot rust te komen.")
        page.locator("#stap-waar summary").first.click()
        expect(page.get_by_text("Geheim adres.")).to_be_visible()
        expect(page.locator("#v-adres-straat")).to_be_hidden()
        page.locator("#stap-contact summary").first.click()
        page.locator("#v-contact-telefoon").fill("0800-2000")
        page.locator("#stap-controle summary").first.click()
        page.locator("#v-controle-bron").fill("gebeld")
        text = result(page)
        assert "straat" not in text
        assert problems_of(text, "een-veilige-plek") == []
        link = page.get_by_role("link", name="Open op github.com").get_attribute("href") or ""
        assert parse_qs(urlsplit(link).query)["filename"] == ["data/voorzieningen/een-veilige-plek.yml"]


def test_a_place_whose_file_is_not_public_is_explained(browser: Browser, base: str) -> None:
    context = browser.new_context(viewport=PHONE, locale="nl")
    page = context.new_page()
    page.goto(f"{base}{FORM}#wijzig=bestaat-niet")
    expect(page.get_by_text("Deze plek kun je hier niet wijzigen.")).to_be_visible()
    context.close()


def test_a_phone_that_keeps_nothing_says_so_and_works(browser: Browser, base: str) -> None:
    with phone(browser, base) as (context, page, _):
        context.add_init_script(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
        )
        first_half(open_form(page, base + FORM))
        expect(page.get_by_text("Dit apparaat bewaart niets.")).to_be_visible()


def test_what_is_wrong_is_listed_with_links_and_takes_the_focus(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_form(page, base + FORM)
        page.locator("#v-naam").fill("x")
        page.get_by_role("button", name="Kijk na en ga verder").click()
        box = page.get_by_role("group", name="Dit klopt nog niet")
        expect(box).to_be_focused()
        expect(box.get_by_role("link")).to_have_count(3)
        box.get_by_role("link", name=re.compile("^Waar heb je het nagekeken")).click()
        expect(page.locator("#v-controle-bron")).to_be_focused()
        expect(page.locator("#v-naam")).to_have_attribute("aria-invalid", "true")
        assert "v-naam-fout" in (page.locator("#v-naam").get_attribute("aria-describedby") or "")
        page.locator("#v-naam").fill("De Proef")
        page.locator("#v-naam").blur()
        expect(page.locator("#v-naam-fout")).to_be_empty()


def test_a_place_like_it_is_named_with_a_way_to_change_that_one(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_form(page, base + FORM)
        page.locator("#v-naam").fill("repaircafe de steek")
        page.get_by_role("link", name=re.compile("wijzig die plek")).click()
        expect(page.locator("#v-naam")).to_have_value("Repair Café De Steek")


def test_the_pin_by_finger_and_by_keyboard(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_form(page, base + FORM)
        page.locator("#stap-waar summary").first.click()
        page.get_by_role("button", name="Zet een speld op de kaart").click()
        board = page.get_by_role("application", name="Kaart om de speld te zetten")
        board.click(position={"x": 150, "y": 150})
        expect(page.get_by_text("De speld staat.")).to_be_visible()
        before = float(page.locator("#v-locatie-lat").input_value())
        board.press("ArrowUp")
        assert float(page.locator("#v-locatie-lat").input_value()) > before
        page.get_by_text("Liever in graden").click()
        page.locator("#v-locatie-lat").fill("4.9")
        page.locator("#v-locatie-lon").fill("52.36")
        page.locator("#v-locatie-lon").blur()
        expect(page.locator("#v-locatie-lat-fout")).to_contain_text("verwisseld")


def test_the_whole_form_by_keyboard(browser: Browser, base: str) -> None:
    """From the first field to the next step without a finger: Tab, Space, Enter and letters."""
    context = browser.new_context(locale="nl")
    page = open_form(context.new_page(), base + FORM)
    page.locator("#v-naam").focus()
    page.keyboard.type("De Proef")
    page.keyboard.press("Tab")
    page.keyboard.type("Buurtkamer")
    page.locator("#stap-wat").get_by_role("button", name="Verder").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#stap-waar > summary")).to_be_focused()
    expect(page.locator("#stap-waar")).to_have_attribute("open", "")
    context.close()


@pytest.mark.parametrize("address", ["", "en/", "ar/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(browser: Browser, base: str, address: str, scheme: str) -> None:
    context = axe_context(browser, viewport=PHONE, color_scheme=scheme)
    page = open_form(context.new_page(), base + address + FORM)
    assert violations(page) == []
    page.evaluate("for (const step of document.querySelectorAll('details')) step.open = true")
    for button in page.locator("[data-vraag=openingstijden] .knoppen button").all():
        button.click()
    page.locator("[data-vraag=aanbod] button").first.click()
    page.locator(".kaart-deel button").first.click()
    page.wait_for_selector(".leaflet-plattegrond-pane path", state="attached")
    page.locator(".stap-klaar > button").click()
    page.wait_for_selector(".fouten a")
    assert violations(page) == []
    page.locator("#v-naam").fill("Repair Café De Steek")
    page.locator("#v-categorie-0").select_option("repair-cafe")
    for _ in range(page.locator(".rij-blok > .weg").count()):
        page.locator(".rij-blok > .weg").first.click()
    page.locator("#v-controle-bron").fill("gebeld")
    page.wait_for_selector(".lijkt-op a")
    page.locator(".stap-klaar > button").click()
    page.wait_for_selector(".wegen")
    assert violations(page) == []
    context.close()
