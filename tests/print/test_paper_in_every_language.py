"""Every kind of sheet in every language: by the rules of PDF/UA, in its own script, from the side where one begins."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from dataclasses import replace
from functools import cache

import page
import pikepdf
import pytest
from print_sheets import Sheet, of_practice, sheet
from structure_of_sheets import opened, structure

from sociale_kaart.languages.catalogues import catalogue, is_whole, is_words
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.known import available
from sociale_kaart.outputs.print.glyphs import unprintable
from sociale_kaart.outputs.print.order import Order, checked, data, languages, make
from sociale_kaart.scopes import Scope
from support.sample import sample

SMALL = Scope("gebied-weesp", gebied="weesp")  # the fewest places: what differs by language is there all the same
SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "prs", "ps", "ckb", "ur"), "ARABIC"),
    **dict.fromkeys(("am", "ti"), "ETHIOPIC"),
    **dict.fromkeys(("bg", "ru", "uk"), "CYRILLIC"),
    "zh": "CJK",
}


WHOLE = [code for code in available() if is_whole(code)]


def orders(language: str) -> dict[str, Order]:
    found = {
        "hand-out": Order("handblad", language, "a5", plekken=("repair-cafe-de-piramide",)),
        "desk list": Order("balielijst", language, "a4", SMALL),
        "wall map": Order("muurkaart", language, "a4", SMALL),
    }
    if language in ("nl", "ar", "ti", "ru", "zh"):
        found |= {
            "large wall map": Order("muurkaart", language, "a3", SMALL),
            "poster": Order("poster", language, "a4"),
            "life event": Order("gebeurtenis", language, "a4", gebeurtenis="werk-kwijt"),
            "agenda": Order("agenda", language, "a4", SMALL, periode="week"),
            "page of a practice": Order("praktijkblad", language, "a4", of_practice("praktijkblad")),
            "notes": Order("recept", language, "a4", of_practice("recept")),
            "large print": Order("grootdruk", language, "a4", plekken=("repair-cafe-de-piramide",)),
            "hand-out in pictures": Order("beeldblad", language, "a4", plekken=("repair-cafe-de-piramide",)),
            "booklet": Order("boekje", language, "a4", SMALL),
            "index": Order("register", language, "a4", SMALL),
        }
    return {kind: checked(sample(), order) for kind, order in found.items()}


@cache
def made(language: str) -> dict[str, Sheet]:
    return {kind: sheet("sample", order) for kind, order in orders(language).items()}


def test_all_languages_that_the_software_speaks_can_be_asked_for() -> None:
    """Those that are whole: half a language would be two in one sentence."""
    assert set(languages(sample())) == {*WHOLE, *sample().regio.talen}


@pytest.mark.parametrize("language", WHOLE)
def test_every_sheet_can_be_heard_as_well_as_seen(language: str) -> None:
    """By a program that knows PDF/UA-1 and is not ours."""
    for kind, one in made(language).items():
        report = page.validate_pdf_bytes(one.pdf, profile="ua1")
        assert report.is_compliant, (kind, [(failure.rule_id, failure.message) for failure in report.failures])
        assert one.language().split("-")[0] == language.split("-")[0], kind


def test_the_judge_sees_what_is_not_right() -> None:
    with pikepdf.open(opened(made("nl")["hand-out"].pdf)) as document:
        del document.Root.MarkInfo
        document.save(out := opened(b""))
    assert not page.is_pdf_compliant_bytes(out.getvalue(), profile="ua1")


@pytest.mark.parametrize("language", available())
def test_the_fonts_have_every_letter_of_its_catalogue(language: str) -> None:
    """Words to look for are not printed; some of the Chinese ones are in letters that are not used here."""
    said = (
        text
        for message in catalogue(language) or ()
        if not is_words(message.context or "")
        for text in _forms(message.string)
    )
    assert {text: unprintable(text) for text in said if unprintable(text)} == {}


def _forms(said: object) -> list[str]:
    return [str(one) for one in said] if isinstance(said, list | tuple) else [str(said or "")]


@pytest.mark.parametrize("language", sorted({*SCRIPTS} & {*WHOLE}))
def test_most_letters_are_of_its_own_script(language: str) -> None:
    """And none is a question mark that stands for another."""
    for kind, one in made(language).items():
        if kind in ("hand-out", "desk list"):
            letters = Counter(unicodedata.name(c, "").split(" ")[0] for c in one.text if c.isalpha())
            share = letters[SCRIPTS[language]] / letters.total()
            assert share > (0.06 if language == "zh" else 0.12), (kind, letters.most_common(3))
    asked = json.dumps(data(sample(), orders(language)["desk list"]), ensure_ascii=False)
    assert "??" not in asked


@pytest.mark.parametrize("language", WHOLE)
def test_a_sheet_begins_where_its_readers_do(language: str) -> None:
    """The code of a hand-out stands where a line ends, and the Dutch beside the reader's own words."""
    one = made(language)["hand-out"]
    first = next(element for element in structure(one.pdf) if element.kind == "/Figure")
    middle = (first.box[0] + first.box[2]) / 2
    assert (middle < 210) == (direction(language) == "rtl")
    assert "Wanneer is het open?" in one.text
    if language != "nl":
        assert len(data(sample(), orders(language)["hand-out"])["plekken"][0]["talen"]) == 2


def test_a_language_that_the_site_does_not_have_opens_the_nearest_page() -> None:
    regio = sample().regio.model_copy(update={"talen": ("nl", "en")})
    catalogue = replace(sample(), region=replace(sample().region, regio=regio))
    pdf = make(catalogue, checked(catalogue, replace(orders("nl")["hand-out"], taal="zh")))
    assert "https://amsterdam.sociale-kaart.example/p/nxppt/#en" in Sheet(pdf).codes
    assert "什么时候开放" in Sheet(pdf).text
