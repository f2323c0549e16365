"""Reading a place's page aloud, with a stand-in for the phone's own voices."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from browser_pages import PHONE
from playwright.sync_api import Browser, Page, expect

from support.axe import axe_context, violations
from support.patience import PATIENCE

pytestmark = pytest.mark.browser

DUTCH, ARABIC = {"lang": "nl-NL", "localService": True}, {"lang": "ar_EG", "localService": True}
ENGLISH, REMOTE = {"lang": "en-GB", "localService": True}, {"lang": "nl-NL", "localService": False}
# Says one text after the other in no time, or, with `slow`, goes on with the first one until it is told to stop.
PHONE_VOICE = """([voices, late, slow]) => {
  const target = new EventTarget();
  let known = late ? [] : voices;
  const synth = {
    said: [], current: null,
    getVoices: () => known,
    speak(one) {
      this.said.push({text: one.text, lang: one.lang, local: one.voice.localService});
      this.current = one;
      if (!slow) setTimeout(() => one.onend && one.onend(), 0);
    },
    cancel() {
      const one = this.current;
      this.current = null;
      if (one && one.onerror) one.onerror({error: "interrupted"});
    },
    addEventListener: (...all) => target.addEventListener(...all),
    removeEventListener: (...all) => target.removeEventListener(...all),
  };
  Object.defineProperty(globalThis, "speechSynthesis", {value: synth});
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  if (late) setTimeout(() => { known = voices; target.dispatchEvent(new Event("voiceschanged")); }, 800);
}"""
Start = Callable[..., Page]


@pytest.fixture
def phone(browser: Browser) -> Iterator[Start]:
    """Opens a page on a phone with these voices."""
    context = browser.new_context(viewport=PHONE, has_touch=True)
    context.set_default_timeout(PATIENCE)

    def start(url: str, *voices: dict[str, object], late: bool = False, slow: bool = False) -> Page:
        context.add_init_script(f"({PHONE_VOICE})({json.dumps([voices, late, slow])})")
        page = context.new_page()
        page.goto(url)
        return page

    yield start
    context.close()


def said(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("speechSynthesis.said")
    return found


def read(page: Page) -> list[dict[str, Any]]:
    """Everything that the button has said."""
    button = page.locator("button.voorlezen")
    before = button.inner_text()
    button.tap()
    expect(button).to_have_text(before)  # again, when all has been said
    return said(page)


def test_reads_what_matters_in_order(phone: Start, small_base: str) -> None:
    page = phone(f"{small_base}plek/alles/", DUTCH)
    pieces = read(page)
    text = " ".join(piece["text"] for piece in pieces)
    wanted = (
        page.locator("h1").inner_text()[:40],
        page.locator(".staat").inner_text().rstrip("."),
        "Balistraat 48A",
        "Open huis voor de buurt",
        "Samen eten op woensdag",
        "Wanneer is het open?",
        "0 2 0, 1 2 3, 4 5 6 7",
    )
    places = [text.find(part) for part in wanted]
    assert -1 not in places, (wanted, text)
    assert places == sorted(places), (wanted, text)
    for left_out in ("voorbeeld.nl", "Google", "Start", "Snel weg", "Wijzig", "@", "Website"):
        assert left_out not in text, left_out
    assert all(piece["local"] and len(piece["text"]) <= 160 for piece in pieces)
    assert {piece["lang"] for piece in pieces} == {"nl-NL"}


def test_dutch_in_a_page_in_arabic_has_the_dutch_voice(phone: Start, small_base: str) -> None:
    pieces = read(phone(f"{small_base}ar/plek/alles/", REMOTE, ARABIC, DUTCH))
    by_voice = {lang: " ".join(p["text"] for p in pieces if p["lang"] == lang) for lang in ("ar_EG", "nl-NL")}
    assert "Balistraat" in by_voice["nl-NL"]
    assert "ما هو هذا المكان؟" in by_voice["ar_EG"]
    assert "Balistraat" not in by_voice["ar_EG"]


def test_the_same_button_stops(phone: Start, small_base: str) -> None:
    page = phone(f"{small_base}plek/alles/", DUTCH, slow=True)
    button = page.locator("button.voorlezen")
    expect(button).to_have_text("Lees voor")
    button.tap()
    expect(button).to_have_text("Stop")
    button.tap()
    expect(button).to_have_text("Lees voor")
    assert page.evaluate("speechSynthesis.current") is None
    assert len(said(page)) == 1
    button.tap()
    expect(button).to_have_text("Stop")
    assert len(said(page)) == 2


@pytest.mark.parametrize("away", ["pagehide", "visibilitychange", "weg"])
def test_it_is_silent_when_the_page_is_left(phone: Start, small_base: str, away: str) -> None:
    page = phone(f"{small_base}plek/alles/", DUTCH, slow=True)
    page.locator("button.voorlezen").tap()
    expect(page.locator("button.voorlezen")).to_have_text("Stop")
    if away == "weg":
        page.route("https://www.knmi.nl/**", lambda route: route.fulfill(status=204))  # never comes: the page stays
        page.evaluate("document.querySelector('a.weg').click()")
    else:
        page.evaluate("Object.defineProperty(document, 'hidden', {value: true})")
        page.evaluate(f"(('{away}' === 'pagehide') ? window : document).dispatchEvent(new Event('{away}'))")
    assert page.evaluate("speechSynthesis.current") is None


@pytest.mark.parametrize(
    "voices", [(), (REMOTE,), (ENGLISH, ARABIC)], ids=("none", "only elsewhere", "other languages")
)
def test_there_is_no_button_without_a_voice_of_the_phone(
    phone: Start, small_base: str, voices: tuple[dict[str, object], ...]
) -> None:
    page = phone(f"{small_base}plek/alles/", *voices)
    page.wait_for_load_state("networkidle")
    expect(page.locator("button.voorlezen")).to_be_hidden()


def test_voices_that_come_late_bring_the_button_and_nothing_moves(phone: Start, base: str) -> None:
    page = phone(f"{base}plek/repair-cafe-de-steek/", DUTCH, late=True)
    where = "document.querySelector('#wat-kop ~ p').getBoundingClientRect().y"
    before = page.evaluate(where)
    expect(page.locator("button.voorlezen")).to_be_hidden()
    expect(page.locator("button.voorlezen")).to_be_visible()
    assert page.evaluate(where) == before


@pytest.mark.parametrize("home", ["", "en/", "ar/"])
def test_axe_while_it_reads(browser: Browser, base: str, home: str) -> None:
    context = axe_context(browser, viewport=PHONE)
    context.add_init_script(f"({PHONE_VOICE})({json.dumps([[DUTCH, ENGLISH, ARABIC], False, True])})")
    page = context.new_page()
    page.goto(f"{base}{home}plek/repair-cafe-de-steek/")
    page.locator("button.voorlezen").click()
    assert violations(page) == []
    context.close()
