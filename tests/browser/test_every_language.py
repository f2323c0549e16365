"""Every language on every kind of page: right for who listens, for who reads large letters on a small phone.

What is said on each page, and in which language, is read in every language always. In a browser each language has its
home, a place and two kinds more, so that each kind has a language; axe judges one of them, as it does all kinds in
Dutch and Arabic elsewhere.
EVERY_LANGUAGE=1 asks all of every language on every kind, which takes a quarter of an hour.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from browser_measures import CLIPPED, LARGER, WIDER
from browser_pages import PHONE, file_of
from playwright.sync_api import Browser, Page

from sociale_kaart.in_languages import in_languages, texts_of
from sociale_kaart.languages.catalogues import catalogue, is_said, is_words, key_of, own_words
from sociale_kaart.languages.chains import chain
from sociale_kaart.languages.direction import direction, own_name
from sociale_kaart.loading import load_catalogue
from sociale_kaart.region import Region
from support.axe import axe_context, violations
from support.every_language import ALL_KINDS, ALWAYS, DUTCH, KINDS, LANGUAGES, every_language, home_of
from support.nu import problems
from support.patience import PATIENCE
from support.said_in import said_in
from support.searching import TODAY
from support.server import serve

pytestmark = pytest.mark.browser

EVERYTHING = "EVERY_LANGUAGE" in os.environ
SIZES = ((320, 100), (320, 200), (360, 100))  # width, and the size of the text in percent
MIDDLE = ((420, 100), (860, 100), (1024, 100))  # where the head has least room: it is the same on each page
DUTCH_PEOPLE = {DUTCH, "nl-simple"}


def kinds_of(number: int) -> list[str]:
    """Of the language with that number: its turn among the kinds."""
    turns = range(number, number + 2 * len(LANGUAGES), len(LANGUAGES))
    return [*KINDS] if EVERYTHING else [[*KINDS][turn % len(KINDS)] for turn in turns]


CELLS = [(language, kind) for number, language in enumerate(LANGUAGES) for kind in (*ALWAYS, *kinds_of(number))]


@pytest.fixture(scope="module")
def built(browser: Browser) -> Path:
    """After the sites of the session: a build that works side by side must come before any thread."""
    return every_language() / "site"


@pytest.fixture(scope="module")
def page(browser: Browser, built: Path) -> Iterator[Page]:
    context = axe_context(browser, viewport=PHONE)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def address(built: Path) -> Iterator[str]:
    with serve(built) as url:
        yield url


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_too_wide_and_nothing_cut_off(
    page: Page, address: str, subtests: pytest.Subtests, language: str
) -> None:
    kinds = [kind for code, kind in CELLS if code == language]
    judged = kinds if EVERYTHING else kinds[len(ALWAYS) : -1]
    for kind in kinds:
        page.set_viewport_size(PHONE)
        page.goto(address + home_of(language) + ALL_KINDS[kind])
        if kind in ("kaart", "plekken"):
            page.locator("#vinder-balk:not([disabled])").wait_for()
        if kind in judged:
            with subtests.test("axe", kind=kind):
                assert violations(page, dark=False) == []
        for width, percent in (*SIZES, *(MIDDLE if kind == "plek" else ())):
            page.set_viewport_size({"width": width, "height": 640})
            page.evaluate(LARGER, percent)
            with subtests.test(kind=kind, width=width, percent=percent):
                assert page.evaluate(WIDER) == []
                # With very large letters one moves the row of the menu sideways; it says so in menu.css.
                assert page.evaluate(CLIPPED, percent < 200) == []


def test_no_html_errors(built: Path) -> None:
    files = [file_of(built, home_of(language) + ALL_KINDS[kind]) for language, kind in CELLS]
    assert problems([*dict.fromkeys(files)]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_in_its_language_and_what_is_dutch_is_marked(built: Path, language: str) -> None:
    for kind, below in ALL_KINDS.items():
        file = file_of(built, home_of(language) + below)
        assert f'<html lang="{language}" dir="{direction(language)}"' in file.read_text("utf-8")
        texts = [*said_in(file)]
        assert sum(lang == language for _, lang in texts) > 15, "so that the next holds of something"
        assert {code for _, code in texts} <= {*chain(language), *_names(texts)}, f"{kind}: a language from elsewhere"
        unmarked = [text for text, lang in texts if lang == language and text in dutch_texts(language)]
        assert not unmarked, f"{kind}: {unmarked}"


def _names(texts: list[tuple[str, str]]) -> set[str]:
    """Names of languages are each in their own."""
    return {lang for text, lang in texts if text == own_name(lang)}


@cache
def dutch_texts(language: str) -> frozenset[str]:
    """What is said in Dutch, and otherwise in `language`: words of the site, of the vocabularies, and of places."""
    if language in DUTCH_PEOPLE:
        return frozenset()
    said = catalogue(language)
    own = {str(m.string) for m in said if m.id} if said else {key_of(m)[1] for m in catalogue(DUTCH) or ()}
    own |= _of_the_region(language)
    dutch = {str(m.string) for m in own_words(catalogue(DUTCH)) if is_said(m)}
    return frozenset(text for text in dutch | _of_the_region(DUTCH) | PLACES if len(text) > 3) - own


PLACES = frozenset(
    {
        "Open huis voor de buurt, met koffie, cursussen en hulp bij formulieren.", "Taalles", "lift achterin",
        "Gastheer of gastvrouw worden? Loop binnen.", "ingang om de hoek", "Alleen voor bewoners van Oost",
        "Samen Nederlands oefenen met een kop koffie.", "Bel of vraag het bij de balie.", "Maaltijd € 4,50",
        "Samen eten op woensdag", "Een grijs vlak",
    }
)  # fmt: skip


@cache
def _of_the_region(language: str) -> set[str]:
    if language == DUTCH:
        # Words to look for are never shown; some are the same in Dutch and as a need in another language (stress).
        return {one.tekst for one in texts_of(_region()) if not is_words(one.plaats)}
    return {one.elders.get(language, "") for one in texts_of(in_languages(_region(), [language]))}


@cache
def _region() -> Region:
    loaded, problems = load_catalogue(every_language() / "mkdocs.yml", TODAY)
    assert loaded, problems
    return loaded.region
