"""What may go wrong with my list: storage, links and the network fail, and nothing is lost; and it is for everyone."""

from __future__ import annotations

import re

import pytest
from browser_measures import LARGER, TOO_SMALL, WIDER
from browser_pages import LANGUAGES, PHONE, Visit, becomes, visiting
from my_list import FORBIDDEN, FULL, KEPT, NAMES, SHARED, STORED, clear, keep, rows
from playwright.sync_api import Browser, Page, Route, expect

from support.axe import axe_context, violations

pytestmark = pytest.mark.browser


def test_a_tap_before_its_sentences_have_come_is_told_of_when_they_come(browser: Browser, base: str) -> None:
    held: list[Route] = []
    with visiting(browser, base) as visit:
        page = visit.page
        page.route("**/assets/plek.nl.*.js", lambda route: held.append(route))
        page.goto(f"{base}plek/{KEPT[0]}/", wait_until="commit")
        button, said = page.locator("bewaar-knop:defined button"), page.locator(".bewaar-zin")
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        expect(said).to_be_empty()
        for route in held:
            route.continue_()
        expect(said).to_have_text("Deze plek staat nu in je lijst. De lijst blijft op deze telefoon.")
        button.click()


# ---- storage that does not work ----
@pytest.mark.parametrize("code", ["nl", "ar"])
@pytest.mark.parametrize("broken", [FORBIDDEN, FULL], ids=["forbidden", "full"])
def test_without_storage_nothing_is_lost(browser: Browser, base: str, broken: str, code: str) -> None:
    context = browser.new_context(locale=code)
    page = context.new_page()
    page.add_init_script(broken)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{base}{LANGUAGES[code]}plek/{KEPT[0]}/")
    page.locator("bewaar-knop button").click()
    expect(page.locator(".bewaar-zin")).to_have_text(page.locator("bewaar-knop").get_attribute("data-tijdelijk") or "?")
    page.locator(".bewaar-lijst").click()  # the link carries the list
    expect(rows(page)).to_have_text([NAMES[0]])
    page.locator("[data-doe=bewaar]").click()
    expect(rows(page)).to_have_text([NAMES[0]])
    expect(page.locator(".lijst-opslag")).to_be_visible()
    expect(page.locator(".lijst-knop[data-doe=weg]")).to_have_count(1)
    assert errors == []
    context.close()


# ---- links that say too much, or too little ----
def test_a_thousand_ids_and_unknown_ones(visit: Visit, home: str) -> None:
    many = ",".join(["oba-de-hallen", *(f"bestaat-niet-{n}" for n in range(1000))])
    page = visit.open(f"{home}lijst/#p={many}")
    expect(page.locator(".lijst-plekken li")).to_have_count(100)
    expect(page.locator(".lijst-plekken a")).to_have_count(1)
    expect(page.locator(".lijst-inleiding")).to_contain_text("901")
    page.locator("[data-doe=bewaar]").click()
    expect(page.locator(".lijst-plekken li")).to_have_count(1)  # what is no more is not worth keeping
    clear(page, f"{visit.base}{home}")


def test_a_broken_link_is_said_to_be_so(visit: Visit) -> None:
    for broken in ("p=", "p=%E0%A4%A", "p=,,,", "p=%", "p=<script>"):
        visit.open("404.html")  # so that the list is opened by the link, not changed by it
        page = visit.open(f"lijst/#{broken}")
        expect(page.locator(".lijst-inleiding"), broken).not_to_be_empty()
        expect(page.locator(".lijst-gedeeld-keuze a"), broken).to_be_visible()  # the way to the own list
        page.locator(".lijst-gedeeld-keuze a").click()
        expect(page.locator(".bij-leeg"), broken).to_be_visible()


def test_a_link_that_was_cut_off_says_that_it_is_not_complete(visit: Visit, home: str) -> None:
    said = {"": "niet compleet", "ar/": "غير كامل"}[home]
    visit.open("404.html")
    page = visit.open(f"{home}{SHARED[:-3]}")
    expect(rows(page)).to_have_text(NAMES[:2])  # no raw piece of an id, and no place that is said to be gone
    expect(page.locator(".lijst-inleiding")).to_contain_text(said)
    page.locator("[data-doe=bewaar]").click()
    assert page.evaluate(STORED) == ",".join(KEPT[:2])
    clear(page, f"{visit.base}{home}")
    visit.open("404.html")
    page = visit.open(f"{home}lijst/#p={KEPT[0][:-3]}")
    expect(rows(page)).to_have_count(0)
    expect(page.locator(".lijst-inleiding")).not_to_be_empty()


def test_a_place_that_was_renamed_and_one_that_is_gone(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        page = visit.open("lijst/")
        page.evaluate("localStorage.setItem('mijn-lijst', 'gestopt,vroeger-heette-het-zo')")
        page.reload()
        expect(page.locator(".lijst-plekken li")).to_have_count(2)
        expect(page.locator(".lijst-plekken a")).to_have_attribute("href", re.compile("plek/alles/$"))
        becomes(page, STORED, "gestopt,alles")
        page.locator("[data-doe=weg]").first.click()
        becomes(page, STORED, "alles")
        clear(page, small_base)


def test_what_was_stored_by_hand_is_read_as_far_as_it_can_be(visit: Visit) -> None:
    page = visit.open("lijst/")
    page.evaluate("localStorage.setItem('mijn-lijst', '{\"x\": [1]},oba-de-hallen,,<b>')")
    page.reload()
    expect(rows(page)).to_have_text([NAMES[2]])
    clear(page, visit.base)


def test_names_that_cannot_be_fetched_leave_a_list_that_works(browser: Browser, base: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    keep(page, base, KEPT[0])
    page.route("**/data/zoek.*", lambda route: route.abort())
    page.goto(f"{base}lijst/")
    expect(rows(page)).to_have_text([KEPT[0]])
    expect(page.locator(".lijst-geen-namen")).to_be_visible()
    expect(page.locator(".lijst-plekken a")).to_have_attribute("href", re.compile(f"plek/{KEPT[0]}/$"))
    context.close()


# ---- for everyone ----
STATES = ("eigen", "gedeeld", "niets gedeeld", "gewist", "zelf kopiëren", "niet te bewaren")


# In English, which has the templates and the direction of Dutch, only the state with most on the page.
@pytest.mark.parametrize(("state", "code"), [*((s, code) for s in STATES for code in ("nl", "ar")), ("eigen", "en")])
def test_axe_in_every_state(browser: Browser, base: str, code: str, state: str) -> None:
    context = axe_context(browser, viewport=PHONE)
    page = context.new_page()
    show(page, base + LANGUAGES[code], state)
    assert violations(page, dark=code == "ar") == []
    context.close()


def show(page: Page, here: str, state: str) -> None:
    """The page in one of the states that it can be in; the empty list is one of the kinds of pages."""
    if state == "niet te bewaren":
        page.add_init_script(FULL)
    if state in ("eigen", "gewist"):
        keep(page, here, *KEPT[:2])
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))")
    page.goto(here + {"eigen": "lijst/", "gewist": "lijst/", "niets gedeeld": "lijst/#p="}.get(state, f"{SHARED},weg"))
    page.locator(".mijn-lijst").wait_for()
    tap = {"gewist": "wis", "zelf kopiëren": "kopieer", "niet te bewaren": "bewaar"}.get(state)
    if tap:
        page.locator(f"[data-doe={tap}]").click()
        page.locator({"wis": "[data-doe=terug]", "kopieer": "textarea", "bewaar": ".lijst-opslag"}[tap]).wait_for()


def test_everything_can_be_hit_and_nothing_is_too_wide(browser: Browser, base: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    for home in LANGUAGES.values():
        keep(page, base + home, KEPT[1])
        page.goto(f"{base}{home}lijst/")
        expect(rows(page)).to_have_text([NAMES[1]])  # it is as wide as it will be
        assert page.evaluate(TOO_SMALL) == []
        for percent in (100, 200):
            page.evaluate(LARGER, percent)
            assert page.evaluate(WIDER) == []
        clear(page, base + home)
    context.close()
