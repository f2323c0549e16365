"""The form in every state: a secret place, a phone that keeps nothing, what is wrong, the pin, keyboard, axe."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from browser_pages import FORM, PHONE, becomes
from form_person import first_half, open_form, phone, problems_of, result
from playwright.sync_api import Browser, Route, expect

from support.axe import axe_context, violations

pytestmark = pytest.mark.browser


def test_a_secret_kind_of_place_has_no_address(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_form(page, base + FORM)
        page.get_by_label("Naam van de plek").fill("Een veilige plek")
        page.locator("#v-adres-straat").evaluate(
            "input => { input.value = 'Balistraat'; input.dispatchEvent(new Event('input')) }"
        )
        page.locator("#stap-aanbod > summary").click()
        page.get_by_role("button", name="Iets met eigen dagen en tijden").click()
        page.locator("#v-aanbod-0-naam-nl").fill("Praatgroep")
        page.locator("#v-aanbod-0").get_by_role("button", name="Op afspraak").click()
        page.locator("#v-aanbod-0 .stuk-deel > summary", has_text="Uitleg").click()
        page.locator("#v-aanbod-0-organisatie").fill("Huis aan de Balistraat")
        page.locator("#v-categorie-0").select_option("vrouwenopvang")
        expect(page.locator("#v-aanbod-0-organisatie")).to_be_hidden()
        page.locator("#v-samenvatting-nl").fill("Vlak bij de Balistraat 48.")
        page.locator("#v-samenvatting-nl").blur()
        expect(page.locator("#v-samenvatting-nl-fout")).to_contain_text("Waar deze plek is, is geheim.")
        page.locator("#v-samenvatting-nl").fill("Een plek om tot rust te komen.")
        page.locator("#stap-waar summary").first.click()
        expect(page.get_by_text("Geheim adres.")).to_be_visible()
        expect(page.locator("#v-adres-straat")).to_be_hidden()
        expect(page.locator("#v-adres-straat")).to_have_value("")
        page.wait_for_timeout(800)
        assert "Balistraat" not in str(page.context.storage_state())
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


def test_a_name_of_a_person_is_said_before_anything_is_sent(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        open_form(page, base + FORM)
        page.locator("#stap-controle summary").first.click()
        page.locator("#v-controle-bron").fill("gebeld met Kees de Vries")
        page.locator("#v-controle-bron").blur()
        expect(page.locator("#v-controle-bron-fout")).to_contain_text("lijkt de naam van een mens")
        page.locator("#v-controle-bron").fill("gebeld met de balie")
        page.locator("#v-controle-bron").blur()
        expect(page.locator("#v-controle-bron-fout")).to_be_empty()


def test_a_host_that_takes_no_text_along_is_explained_step_by_step(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, _recorder):
        page.route("**/data/formulier.nl.json*", at_gitlab)
        open_form(page, f"{base}{FORM}#klopt=repair-cafe-de-steek")
        expect(page.locator("#v-controle-datum")).to_have_value("2026-11-21")
        page.get_by_role("button", name="Kijk na en ga verder").click()
        way = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Open op git.voorbeeld.nl"))
        expect(way.locator("ol > li")).to_have_count(3)
        expect(way.get_by_role("button", name="Kopieer de tekst")).to_be_visible()
        link = way.get_by_role("link").get_attribute("href") or ""
        assert link.startswith("https://git.voorbeeld.nl/o/r/-/edit/main/data/voorzieningen/")


def at_gitlab(route: Route) -> None:
    """The form of a region whose files are at GitLab."""
    form = route.fetch().json()
    form["regio"].update(repository="https://git.voorbeeld.nl/o/r", soort="gitlab")
    route.fulfill(json=form)


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
        becomes(page, f"document.querySelector('#v-locatie-lat').value > {before}", True)
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


@pytest.mark.parametrize("address", ["", "ar/"])  # the English form as it opens is judged with every other page
def test_axe_finds_nothing_in_any_state(browser: Browser, base: str, address: str) -> None:
    context = axe_context(browser, viewport=PHONE)
    page = open_form(context.new_page(), base + address + FORM)
    assert violations(page, dark=address == "ar/") == []
    page.evaluate("for (const step of document.querySelectorAll('details')) step.open = true")
    for button in page.locator("[data-vraag=openingstijden] .knoppen button").all():
        button.click()
    for button in page.locator("[data-vraag=aanbod] > .knoppen button").all():
        button.click()
    page.evaluate("for (const fold of document.querySelectorAll('.stuk-vak details')) fold.open = true")
    page.locator(".kaart-deel button").first.click()
    page.wait_for_selector(".leaflet-plattegrond-pane path", state="attached")
    page.locator(".stap-klaar > button").click()
    page.wait_for_selector(".fouten a")
    assert violations(page, dark=address == "ar/") == []
    page.locator("#v-naam").fill("Repair Café De Steek")
    page.locator("#v-categorie-0").select_option("repair-cafe")
    for _ in range(page.locator(".rij-blok > .haal-weg").count()):
        page.locator(".rij-blok > .haal-weg").first.click()
    for _ in range(page.locator(".stuk-vak").count()):
        page.locator(".stuk-vak > .stuk-inhoud > .knoppen > .haal-weg").first.click()
    page.locator("#v-controle-bron").fill("gebeld")
    page.wait_for_selector(".lijkt-op a")
    page.locator(".stap-klaar > button").click()
    page.wait_for_selector(".wegen")
    assert violations(page, dark=address == "ar/") == []
    context.close()
