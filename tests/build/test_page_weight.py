"""What a place's page weighs: its own facts, and nothing that its script or another file says already.

A hundred bytes of a page are 4 MB of 5,000 places in 8 languages, and come down with each page to a phone that has
little data.
"""

from __future__ import annotations

import json
import re
import zlib
from functools import cache

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.offline.kept_files import is_kept
from sociale_kaart.outputs.site import place_page, shared
from sociale_kaart.rendering.state_words import OF_KEEPING
from support.one_fact import BASE, with_place

LANGUAGES = ("nl", "en", "ar")
# Measured, with some fifty bytes of room: a sentence more on every page is asked for here. With what scripts say in it
# a page was 15,526, 15,959 and 18,081 bytes; packed 4,907, 5,082 and 5,759.
# Some thirty bytes more are for who gets a page without its script, on a bad line: dead buttons were worse.
BYTES = {"nl": 14_590, "en": 15_050, "ar": 16_660}
PACKED = {"nl": 4_560, "en": 4_750, "ar": 5_270}


@cache
def catalogue() -> Catalogue:
    """With a place that has hours of which nobody is sure on holidays, a telephone and a letter, as most have."""
    return with_place(f"{BASE}openingstijden: [ma-vr 09:00-17:00]\ncontact: {{telefoon: 020 123 4567}}\n")


@cache
def page(language: str) -> bytes:
    place = catalogue().voorzieningen[0]
    found = dict(place_page(catalogue(), language, shared(catalogue()).urls, place.id))
    return next(content for name, content in found.items() if name.endswith(f"plek/{place.id}/index.html"))


@cache
def script(language: str) -> str:
    made = shared(catalogue())
    return dict(made.files)[f"assets/{made.urls.plekscripts[language]}"].decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_as_light_as_it_was_made(language: str) -> None:
    html = page(language)
    assert len(html) <= BYTES[language]
    assert len(zlib.compress(html, 6)) <= PACKED[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_the_script_says_comes_with_the_script(language: str) -> None:
    html = page(language).decode()
    assert "data-redenen" in html  # which days, is of this place
    for text in OF_KEEPING.values():
        said = translations(language).gettext(text)
        assert said not in html
        assert json.dumps(said, ensure_ascii=False) in script(language)
    for word in ("{tijd}", "{eerst}"):
        assert word not in html
        assert word in script(language)
    assert "__WOORDEN__" not in script(language)


def test_a_page_has_no_empty_lines_and_no_attribute_that_says_nothing() -> None:
    html = page("nl").decode()
    assert "\n\n" not in html
    asks = re.compile(r"<label.*?</label>")  # the first language has no folder
    assert re.findall(r' data-[a-z-]+=""', asks.sub("", html)) == []


def test_a_phone_keeps_the_script_of_its_own_language() -> None:
    scripts = {language: f"assets/{name}" for language, name in shared(catalogue()).urls.plekscripts.items()}
    assert len(set(scripts.values())) == len(scripts) > 2
    assert [name for name in scripts.values() if is_kept(name, "nl", scripts)] == [scripts["nl"]]
    assert is_kept(f"assets/{shared(catalogue()).urls.assets['site.js']}", "nl", scripts)
