"""A volunteer adds a place on a phone, and another changes one; what comes out is what `kaart` itself would write."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from browser_pages import FORM
from form_person import first_half, open_form, phone, problems_of, result, second_half
from playwright.sync_api import Browser, expect

from sociale_kaart.tools.edit import set_value
from sociale_kaart.tools.new import questions
from sociale_kaart.tools.new.draft import Draft
from sociale_kaart.tools.new.interview import interview
from sociale_kaart.tools.terminal import Terminal
from support.sample import sample_context

pytestmark = pytest.mark.browser
THRESHOLD = {"kosten": "gratis", "aanmelden": "inloop", "anoniem": "ja"}
# What `kaart new` asks, in its order, and what the person on the phone answers too.
TALK = [
    "Huis van de Wijk De Proef", "huis-van-de-wijk", "Stichting De Proef",
    "Open huis: koffie, thee en hulp bij brieven.",
    "Balistraat", "48", "A", "1094 JN", "", "oost",
    "ma-wo, vr 09:00-17:00", "feestdagen gesloten", "", "",
    "https://voorbeeld.nl/proef", "020 123 4567", "info@voorbeeld.nl",
    *(THRESHOLD.get(str(vraag.path[-1]), "") for vraag in questions.DREMPEL),
    "iedereen", "", "2026-11-21", "", "buurtteam",
]  # fmt: skip


def kaart_new() -> str:
    """The file that `kaart new` writes for the same answers."""
    context = sample_context()
    draft, answers = Draft(context), iter(TALK)
    interview(draft, Terminal(lambda _: next(answers), lambda _: None, "nl"))
    return draft.text


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
        expect(page.locator("#v-naam")).to_have_value("")


def test_nothing_is_asked_of_the_network_while_typing_but_the_sites_own_lists(browser: Browser, base: str) -> None:
    with phone(browser, base) as (_, page, recorder):
        open_form(page, base + FORM)
        recorder.reset()
        first_half(page)
        page.wait_for_timeout(1500)
        paths = {urlsplit(request.url).path for request in recorder.requests}
        assert paths <= {"/data/zoek.nl.json", "/data/plekken.nl.json"}
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
        page.route("**/data/bestanden/*.json", lambda route: route.fulfill(json={"de-linde": file}))
        open_form(page, f"{base}{FORM}#wijzig=de-linde")
        expect(page.locator("#v-naam")).to_have_value("Buurtkamer De Linde")
        page.get_by_role("button", name="Kijk na en ga verder").click()
        expect(page.get_by_text("Je hebt nog niets veranderd.")).to_be_visible()
        page.locator("#stap-contact summary").first.click()
        page.locator("#v-contact-telefoon").fill("020 123 4567")
        page.locator("#stap-controle summary").first.click()
        page.get_by_role("button", name="Vandaag nagekeken").click()
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
