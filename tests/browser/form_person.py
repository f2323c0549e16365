"""The form as a person on a phone uses it: open it, fill in one half and the other, see what comes out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from browser_pages import PHONE
from playwright.sync_api import Browser, BrowserContext, Page, expect

from sociale_kaart.checks import run_checks
from sociale_kaart.reading.places import parse_place
from support.patience import PATIENCE
from support.recorder import Recorder
from support.sample import sample_context

NOW = "2026-11-21T12:00:00+01:00"


@contextmanager
def phone(browser: Browser, base: str, **options: Any) -> Iterator[tuple[BrowserContext, Page, Recorder]]:
    """A phone with its own memory, which calls on nobody else and has nothing to complain about."""
    context = browser.new_context(viewport=PHONE, locale="nl", has_touch=True, is_mobile=True, **options)
    context.set_default_timeout(PATIENCE)
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
    go_on(page, "aanbod")
    go_on(page, "meer")
    page.locator("#v-controle-door").fill("buurtteam")
    go_on(page, "controle")


def result(page: Page) -> str:
    page.get_by_role("button", name="Kijk na en ga verder").click()
    page.wait_for_selector("#yaml", state="attached")
    return page.locator("#yaml").input_value()


def problems_of(text: str, file: str = "oost/nieuw") -> list[str]:
    """What `kaart check` says of the file; hints about words aside, which hold nothing up."""
    context = sample_context()
    entry, found = parse_place(text, file.rpartition("/")[2], f"data/voorzieningen/{file}.yml")
    told = run_checks(replace(context, entries=[entry])) if entry else found
    return [f"{p.rule.id} {p.position.field}" for p in told if p.position.file.startswith("data/voorzieningen")]
