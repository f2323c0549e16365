"""Who types that it cannot wait gets the number to call on top of the results, large, and said aloud."""

from __future__ import annotations

import re

import pytest
from browser_pages import Visit
from playwright.sync_api import Page, expect

from support.axe import violations

pytestmark = pytest.mark.browser

TYPED = {"nl": "ik wil dood", "en": "I want to die", "ar": "انتحار"}
ORDINARY = {"nl": "geweldig", "en": "living room", "ar": "قهوة"}


@pytest.fixture(params=TYPED)
def language(request: pytest.FixtureRequest) -> str:
    """Every one: each has words of its own."""
    return str(request.param)


def ask(page: Page, text: str) -> None:
    page.locator(".zoek-veld").fill(text)


def test_the_number_is_on_top_and_can_be_tapped(visit: Visit, home: str, language: str) -> None:
    page = visit.open(home)
    ask(page, TYPED[language])
    expect(page.locator(".zoek-nood a")).to_have_count(2)  # and somebody who listens
    number = page.locator(".zoek-nood a").first
    expect(number).to_have_attribute("href", "tel:113")
    expect(number.locator(".nummer-cijfers")).to_have_text("113")
    expect(number).to_contain_text(re.compile("113 "))
    expect(number).to_be_in_viewport(ratio=1)
    box = number.bounding_box()
    assert box
    assert box["height"] >= 44
    assert box["width"] > 250
    status = page.locator(".zoek [role=status]")
    expect(status).to_contain_text(re.compile(r"113.*113"))  # its name and its number
    for other in (".zoek-lijst", ".zoek-niets", ".tegels"):  # nothing else
        expect(page.locator(other)).to_be_hidden()


def test_it_goes_when_something_else_is_typed(visit: Visit, home: str, language: str) -> None:
    page = visit.open(home)
    ask(page, TYPED[language])
    expect(page.locator(".zoek-nood")).to_be_visible()
    ask(page, ORDINARY[language])
    expect(page.locator(".zoek-lijst a, .zoek-niets a").first).to_be_visible()
    expect(page.locator(".zoek-nood")).to_be_hidden()
    expect(page.locator(".zoek [role=status]")).not_to_contain_text("113")
    ask(page, "")
    expect(page.locator(".zoek [role=status]")).to_be_empty()


VIOLENCE = {"": "huiselijk geweld", "en/": "domestic violence", "ar/": "عنف منزلي"}  # by the home of each language


def test_the_keyboard_comes_to_it_first(keyboard: Visit, home: str) -> None:
    page = keyboard.open(home)
    ask(page, VIOLENCE[home])
    expect(page.locator(".zoek-nood a")).to_be_visible()
    page.locator(".zoek-veld").press("Enter")
    expect(page.locator(".zoek-nood a")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".zoek-lijst a").first).to_be_focused()


def test_what_the_sample_has_on_its_home_page_is_what_comes_up(visit: Visit, home: str) -> None:
    page = visit.open(home)
    ask(page, "Veilig Thuis")
    expect(page.locator(".zoek-nood a")).to_have_count(1)
    link = page.locator(".zoek-nood a").get_attribute("href")
    same = page.locator(f"#nood a[href='{link}']")
    assert page.locator(".zoek-nood a").inner_text().split() == same.inner_text().split()


def test_who_has_to_call_now_is_not_told_what_to_apply_for(visit: Visit) -> None:
    page = visit.open("")
    ask(page, "mijn medicijnen zijn te duur")
    expect(page.locator(".zoek-nood a[href*='regeling/']").first).to_be_visible()
    ask(page, "mijn vriendin heeft pillen geslikt")
    expect(page.locator(".zoek-nood a")).to_have_count(1)
    expect(page.locator(".zoek-nood a")).to_have_attribute("href", "tel:112")


def test_axe_with_numbers_and_without_results(judged: Page, base: str, home: str) -> None:
    judged.goto(base + home)
    for typed in ("geweld", "zelfmoord xqzjvxqzjv"):
        ask(judged, typed)
        expect(judged.locator(".zoek-nood a").first).to_be_visible()
        assert violations(judged, dark=home == "ar/") == []
