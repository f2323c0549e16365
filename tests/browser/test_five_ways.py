"""Five things that people come for, each found in at most four taps from the home page, on a small phone."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from browser_pages import Visit, becomes, visiting
from playwright.sync_api import Browser, Locator, expect

pytestmark = pytest.mark.browser

MOST_TAPS = 4
LANGUAGES = {"nl": "", "ar": "ar/"}


@dataclass
class Person:
    """Counts what she taps; typing is no tap, going to the field is."""

    visit: Visit
    taps: list[str] = field(default_factory=list)

    def tap(self, what: Locator) -> None:
        self.taps.append(str(what))
        what.first.click()

    def search(self, text: str) -> None:
        box = self.visit.page.locator(".zoek-veld")
        self.tap(box)
        box.fill(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ({"nl": "honger", "ar": "أنا جائع"}, "voedselbank"),
        ({"nl": "eenzaam", "ar": "أشعر بالوحدة"}, "buurtkamer"),
        ({"nl": "ik begrijp een brief niet", "ar": "رسالة"}, "buurtteam"),
        ({"nl": "schulden", "ar": "ديون"}, "buurtteam"),
        ({"nl": "kleren voor mijn kind", "ar": "ملابس لطفلي"}, "weggeefwinkel"),
    ],
    ids=["hungry", "lonely", "a letter", "debts", "clothes for a child"],
)
def test_a_place_is_found_in_four_taps(
    browser: Browser, base: str, language: str, words: dict[str, str], kind: str
) -> None:
    """To the field, the words, a kind or a place, and its page says how to get there or whom to ask."""
    with visiting(browser, base) as visit:
        person = Person(visit)
        page = visit.open(LANGUAGES[language])
        person.search(words[language])
        place = page.locator(".zoek-lijst a[href*='plek/']").first
        expect(place.locator(f"use[href$='#c-{kind}']")).to_have_count(1)
        expect(place.locator(".vinder-staat")).not_to_be_empty()
        person.tap(place)
        expect(page.locator("article.plek h1")).to_be_visible()
        assert len(person.taps) <= MOST_TAPS, person.taps


@pytest.mark.parametrize(("language", "words"), [("nl", "eenzaam"), ("ar", "وحدة")])
def test_who_is_lonely_can_call_at_once(browser: Browser, base: str, language: str, words: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open(LANGUAGES[language])
        Person(visit).search(words)
        line = page.locator(".zoek-nood a").first
        expect(line).to_have_attribute("href", "tel:+31880767000")
        assert (box := line.bounding_box())
        assert box["y"] + box["height"] <= 640


@pytest.mark.parametrize("language", LANGUAGES)
def test_hungry_near_home_and_open_takes_four_taps(browser: Browser, base: str, language: str) -> None:
    """The home page's words come along to the finder, and to the other language."""
    with visiting(browser, base) as visit:
        person = Person(visit)
        page = visit.open(LANGUAGES[language])
        person.search("voedselbank")
        person.tap(page.locator(".zoek-verder a"))
        expect(page.locator(".zoek-veld")).to_have_value("voedselbank")
        expect(page.locator("#vinder-rijen .rij-naam").first).to_contain_text("oedselbank")
        person.tap(page.locator("#vinder-dichtbij"))
        page.locator("#vinder-plek").fill("١١٠٣")
        page.keyboard.press("Enter")
        first = page.locator("#vinder-rijen li").first
        expect(first.locator(".rij-naam")).to_contain_text("Holendrecht")
        expect(first.locator(".vinder-ver")).to_contain_text("ongeveer" if language == "nl" else "نحو")
        assert len(person.taps) <= MOST_TAPS, person.taps
        page.locator("details.talen summary").click()
        page.locator("a.taal[hreflang=en]").click()
        expect(page.locator(".zoek-veld")).to_have_value("voedselbank")
        expect(page.locator("#vinder-rijen .rij-naam").first).to_contain_text("Holendrecht")


@pytest.mark.parametrize(("language", "words"), [("nl", "ik wil dood"), ("ar", "أريد أن أموت")])
@pytest.mark.parametrize("address", ["", "plekken/", "kaart/"])
def test_who_wants_to_die_sees_who_listens_and_nothing_else(
    browser: Browser, base: str, language: str, words: str, address: str
) -> None:
    with visiting(browser, base) as visit:
        page = visit.open(LANGUAGES[language] + address)
        Person(visit).search(words)
        expect(page.locator(".zoek-nood a")).to_have_count(2)
        expect(page.locator(".zoek-nood a").first).to_have_attribute("href", "tel:113")
        expect(page.locator(".zoek-rust")).to_be_visible()
        for hidden in (".tegels", ".zoek-niets", ".zoek-lijst", "#vinder", "#vinder-zij"):
            expect(page.locator(hidden), hidden).to_be_hidden()
        assert "#" not in page.url  # what is nobody's business stays out of the history


def test_back_from_a_place_the_words_the_results_and_the_scroll_are_there(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open("")
        Person(visit).search("bibliotheek")
        page.locator(".zoek-meer").click()
        rows = page.locator(".zoek-lijst li")
        expect(rows.nth(12)).to_be_visible()
        many = rows.count()
        page.locator(".zoek-lijst a").nth(12).scroll_into_view_if_needed()
        page.locator(".zoek-lijst a").nth(12).click()
        page.locator("article.plek h1").wait_for()
        page.go_back()
        expect(page.locator(".zoek-veld")).to_have_value("bibliotheek")
        expect(rows).to_have_count(many)
        becomes(page, "Math.abs(scrollY - history.state.hoog) < 30", True)  # it scrolls when the rows are all there


def test_words_and_open_now_go_together(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open("plekken/")
        Person(visit).search("honger")
        expect(page.locator("#vinder-telling")).to_have_text("9 plekken")
        page.locator("#vinder-nu").click()
        folded = page.locator("#vinder-onbekend > summary")
        expect(folded).to_be_visible()
        known = page.locator("#vinder-rijen li").count()
        folded.click()
        expect(page.locator("#vinder-rijen-onbekend li").first).to_be_visible()
        assert known + page.locator("#vinder-rijen-onbekend li").count() <= 10
        expect(page).to_have_url(f"{visit.base}plekken/#zoek=honger&open=nu")
        page.locator("[data-toon=kaart]").click()
        expect(page.locator(".zoek-veld")).to_have_value("honger")
