"""Near me: by the phone's own spot, by a postcode or by the name of a neighbourhood."""

from __future__ import annotations

import pytest
from browser_pages import PHONE, Visit, visiting
from finder_visit import opened, shows
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


def test_the_phones_own_spot_is_asked_after_a_tap_and_stays_out_of_the_address(
    browser: Browser, finder_base: str
) -> None:
    spot = {"latitude": 52.3630, "longitude": 4.9341}
    with visiting(browser, finder_base, geolocation=spot, permissions=["geolocation"]) as visit:
        page = opened(visit.page, f"{finder_base}plekken/")
        page.locator("#vinder-dichtbij").click()
        page.locator("#vinder-locatie").click()
        expect(page.locator("#vinder-rijen .rij-naam").first).to_have_text("De Verre Sleutel")
        expect(page.locator("#vinder-uitleg")).to_contain_text("waar je nu bent")
        page.locator("#vinder-dichtbij").click()
        page.locator("#vinder-straal").select_option("500")
        shows(page, "De Verre Sleutel")
        assert "#" not in page.url
        assert "52.36" not in page.evaluate("JSON.stringify(history.state) + location.href")


@pytest.mark.parametrize(("home", "said"), [("", "deelt niet waar je bent"), ("ar/", "لا يشارك موقعك")])
def test_a_phone_that_does_not_say_where_it_is(finder: Visit, home: str, said: str) -> None:
    page = opened(finder.page, f"{finder.base}{home}plekken/")
    page.evaluate("void (navigator.geolocation.getCurrentPosition = (yes, no) => no({code: 1}))")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-locatie").click()
    expect(page.locator("#vinder-waar-melding")).to_contain_text(said)
    expect(page.locator("#vinder-plek")).to_be_focused()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("9999", "postcode niet"), ("toverbos", "buurt niet"), ("", "Typ een postcode"), ("Watergraafsmeer", "")],
)
def test_what_is_typed_as_a_place(finder: Visit, typed: str, said: str) -> None:
    page = opened(finder.page, f"{finder.base}plekken/")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill(typed)
    page.keyboard.press("Enter")
    if said:
        expect(page.locator("#vinder-waar-melding")).to_contain_text(said)
        expect(page.locator("#vinder-plek")).to_have_attribute("aria-invalid", "true")
    else:
        expect(page.locator("#vinder-uitleg")).to_contain_text("het midden van Oost")
        expect(page).to_have_url(f"{finder.base}plekken/#bij=oost")


@pytest.mark.parametrize("typed", ["indische buurt", "الحي الهندي", "١٠٩٤", "१०९४"])
def test_a_neighbourhood_is_nearer_than_its_area_and_digits_are_of_any_script(finder: Visit, typed: str) -> None:
    page = opened(finder.page, f"{finder.base}ar/plekken/")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill(typed)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{finder.base}ar/plekken/#bij=1094")
    expect(page.locator("#vinder-uitleg")).to_contain_text("1094")


def test_a_region_without_postcodes_still_knows_its_neighbourhoods(browser: Browser, finder_base: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.route("**/data/postcodes.json", lambda route: route.fulfill(status=404))
    opened(page, f"{finder_base}plekken/")
    page.locator("#vinder-dichtbij").click()
    page.locator("#vinder-plek").fill("1011")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-waar-melding")).to_contain_text("postcode niet")
    page.locator("#vinder-plek").fill("oost")
    page.keyboard.press("Enter")
    expect(page.locator("#vinder-rijen .rij-naam").first).to_have_text("De Verre Sleutel")
    page.close()
