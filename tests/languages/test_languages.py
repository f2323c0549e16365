"""Codes of languages: what they are called, which way they are written, and whose rules they have."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale

from sociale_kaart.languages.direction import direction, name_in, own_name
from sociale_kaart.languages.locales import is_language, nearest_language, rules_of
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.rendering.environment import day_in_words, day_names, enumeration, plurals


@pytest.mark.parametrize(
    "code",
    [
        "ar",
        "fa",
        "ur",
        "he",
        "ps",
        "ckb",
        "ar-EG",
        "ku-Arab",
        "yi",
        "AR",
        "aii",
        "arz",
        "prs",
        "hac",
        "pa-PK",
        "uz-AF",
        "ms-Arab",
    ],
)
def test_right_to_left(code: str) -> None:
    assert direction(code) == "rtl"


@pytest.mark.parametrize(
    "code", ["nl", "en", "tr", "uk", "ti", "am", "pap", "zh-Hant", "ku", "az-Latn", "xx", "srn", "rom", "pa", "sd-Deva"]
)
def test_left_to_right(code: str) -> None:
    assert direction(code) == "ltr"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("nl", "Nederlands"), ("en", "English"), ("ar", "العربية"), ("tr", "Türkçe"), ("uk", "Українська"),
        ("fa", "فارسی"), ("ti", "ትግርኛ"), ("pl", "Polski"),
    ],
)  # fmt: skip
def test_a_language_s_own_name(code: str, name: str) -> None:
    assert own_name(code) == name


@pytest.mark.parametrize("code", ["xx", "qqq", "no-such-thing-here"])
def test_an_unknown_language_keeps_its_code(code: str) -> None:
    assert own_name(code) == code
    assert name_in(code, "nl") == code


def test_a_language_s_name_for_a_reader() -> None:
    assert name_in("ar", "nl") == "Arabisch"
    assert name_in("ar", "en") == "Arabic"
    assert name_in("nl", "srn") == "Nederlands"
    assert name_in("srn", "nl") == "Sranantongo"
    assert name_in("arz", "nl") == "Egyptisch Arabisch"
    assert name_in("nl-simple", "nl") == own_name("nl-simple") == "Nederlands, makkelijk"
    assert name_in("nl-simple", "tr") == name_in("nl", "tr")
    assert name_in("hac", "nl") == "hac", "a language without a name in any list keeps its code"


# What residents speak and CLDR has no rules for, and codes with a country that it does not have.
LACKING = ("srn", "rom", "prs", "de-si", "aii", "arz", "ber", "zza", "hac", "ary", "lim")


@pytest.mark.parametrize("code", LACKING)
def test_a_language_that_cldr_lacks_borrows_its_rules(code: str) -> None:
    assert is_language(code)
    rules = Locale.parse(rules_of(code), sep="-")
    assert direction(code) == ("rtl" if rules.text_direction == "rtl" else "ltr")
    assert day_in_words(date(2026, 7, 22), code).strip(" 0123456789-"), "a day has words, and no M07"
    assert "M07" not in day_in_words(date(2026, 7, 22), code)
    assert len(set(day_names(code))) == 7
    assert enumeration(("a", "b", "c"), code)
    assert "{n}" in plurals(code, lambda one, many, n: one if n == 1 else many)("{n} a", "{n} b")["other"]


@pytest.mark.parametrize(
    ("code", "rules"),
    [
        ("nl", "nl"), ("ar", "ar"), ("pap", "pap"), ("ku-Arab", "ku-Arab"), ("srn", "nl-SR"), ("de-si", "de"),
        ("prs", "fa-AF"), ("arz", "ar-EG"), ("lim", "nl"), ("xx", "en"),
    ],
)  # fmt: skip
def test_whose_rules_a_language_has(code: str, rules: str) -> None:
    assert rules_of(code) == rules


@pytest.mark.parametrize(
    ("code", "meant"),
    [("ua", "uk"), ("cz", "cs"), ("dk", "da"), ("gr", "el"), ("jp", "ja"), ("nll", "nl"), ("nl-12", "nl"), ("qqq", "")],
)
def test_a_code_that_is_no_language_has_a_nearest(code: str, meant: str) -> None:
    assert not is_language(code)
    assert nearest_language(code) == meant


@pytest.mark.parametrize(
    ("texts", "language", "wanted"),
    [
        ({"nl": "hier", "en": "here"}, "en", Gezegd("here", "en")),
        ({"nl": "hier", "en": "here"}, "en-GB", Gezegd("here", "en")),
        ({"nl": "hier", "en": "here"}, "ar", Gezegd("here", "en")),
        ({"nl": "hier", "tr": "burada"}, "ar", Gezegd("hier", "nl")),
        ({"nl": "hier", "en": "here"}, "pap", Gezegd("hier", "nl")),
        ({"nl": "hier", "en": "here", "fa": "اینجا"}, "prs", Gezegd("اینجا", "fa")),
        ({"nl": "hier", "en": "here"}, "nl-simple", Gezegd("hier", "nl")),
        ({"pt-BR": "aqui"}, "pt", Gezegd("aqui", "pt-BR")),
        ({}, "nl", None),
        (None, "nl", None),
    ],
)
def test_which_text_a_reader_gets(texts: dict[str, str] | None, language: str, wanted: Gezegd | None) -> None:
    assert say_in(texts, language) == wanted
    assert word(texts or {}, language) == (wanted.tekst if wanted else "")


def test_a_text_knows_its_direction_and_its_paragraphs() -> None:
    assert Gezegd("هنا", "ar").dir == "rtl"
    assert Gezegd("een\n\ntwee", "nl").alineas == ["een", "twee"]
