"""What the site says, in every language it speaks: nothing missing, nothing left over, nothing that breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

import pytest
from babel import Locale
from babel.messages.catalog import Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from sociale_kaart.hours import phrasebook
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import direction, name_in, own_name
from sociale_kaart.languages.known import LOCALE, available
from sociale_kaart.languages.locales import is_language, nearest_language, rules_of
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.rendering.environment import day_in_words, day_names, enumeration, plurals
from support import ROOT

Key = tuple[str, str]  # context and text
LANGUAGES = ("nl", "ar")
# `plural(one, many)` is what templates call ngettext for scripts; pages say a text with `frame.say`.
KEYWORDS = DEFAULT_KEYWORDS | {"plural": (1, 2), "_": None}
SOURCES = (
    ("templates", KEYWORDS),
    ("site_plugins/sociale_kaart", KEYWORDS),
    ("site_plugins/sociale_kaart/outputs/finder", {"say": None}),
    ("site_plugins/sociale_kaart/outputs/pages", {"say": None}),
    ("site_plugins/sociale_kaart/rendering", {"say": None}),
)
# What the hours say by a name from a table, which an extraction cannot see.
CONTEXTS = {"weekday", "nth", "nth weekday", "month", "holiday", "note"}
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


@cache
def said() -> dict[Key, tuple[str, ...]]:
    """Every text that templates and code say, with where; extracted as babel.cfg says."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    found: dict[Key, tuple[str, ...]] = {}
    for folder, keywords in SOURCES:
        for name, _, text, _, context in extract_from_dir(ROOT / folder, methods, options, keywords=keywords):
            forms = text if isinstance(text, tuple) else (text,)
            found[(context or "", forms[0])] = (*found.get((context or "", forms[0]), ()), name)
    return found


@cache
def messages(language: str) -> dict[Key, Message]:
    """All catalogues of a language together."""
    found: dict[Key, Message] = {}
    for path in sorted((LOCALE / language).glob("*.po")):
        with path.open("rb") as file:
            catalogue = read_po(file, locale=language)
        assert not catalogue.obsolete, path
        for message in catalogue:
            if message.id:
                key = (message.context or "", _forms(message.id)[0])
                again = found.get(key, message)  # two catalogues may say the same thing, but only in the same words
                assert again.string == message.string, f"{path}: {key} is said in two ways"
                found[key] = message
    return found


def _forms(text: object) -> tuple[str, ...]:
    return tuple(map(str, text)) if isinstance(text, list | tuple) else (str(text),)


def _translated(language: str) -> Iterator[tuple[Key, tuple[str, ...], tuple[str, ...]]]:
    """(key, English forms, forms in the language) of each message."""
    for key, message in messages(language).items():
        yield key, _forms(message.id), _forms(message.string)


def test_the_extraction_finds_what_is_there() -> None:
    """So that the tests below do not hold of nothing."""
    assert ("", "Skip to the content") in said()
    assert ("", "{n} place found") in said(), "plural() in a template"
    assert ("", "Free of charge") in said(), "marked in Python"
    assert len(said()) > 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_said_is_translated(language: str) -> None:
    catalogue = messages(language)
    missing = [f"{where[0]}: {key}" for key, where in said().items() if key not in catalogue]
    assert missing == []
    assert [key for key, _, forms in _translated(language) if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_is_not_said(language: str) -> None:
    tables = {text for value in vars(phrasebook).values() for text in _texts_in(value)}
    left = {key for key in messages(language) if key not in said()}
    assert sorted(key for key in left if not (key[0] in CONTEXTS and key[1] in tables)) == []


def _texts_in(value: object) -> Iterator[str]:
    """Every text in a table, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for item in (*value, *value.values()) for text in _texts_in(item))
    elif isinstance(value, tuple | list | frozenset | set):
        yield from (text for item in value for text in _texts_in(item))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_a_guess(language: str) -> None:
    assert [key for key, message in messages(language).items() if message.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same(language: str) -> None:
    """A form for one or two may leave out the number."""
    wrong = []
    for key, english, forms in _translated(language):
        wanted = {name for form in english for name in _PLACEHOLDER.findall(form)}
        for form in forms:
            found = set(_PLACEHOLDER.findall(form))
            may_lack = {"%(num)s", "{n}", "%(num)d"} if len(forms) > 1 else set()
            if not wanted - may_lack <= found <= wanted:
                wrong.append(f"{key}: {form}")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_is_there(language: str) -> None:
    plurals = [(key, forms) for key, english, forms in _translated(language) if len(english) > 1]
    assert plurals
    wanted = get_plural(language).num_plurals
    assert [key for key, forms in plurals if len(forms) != wanted or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_is_in_use(language: str) -> None:
    assert translations(language).gettext("All places") != "All places"
    assert translations("en").gettext("All places") == "All places"
    assert language in available()


def test_a_language_without_a_catalogue_is_english() -> None:
    assert "tr" not in available()
    assert translations("tr").gettext("All places") == "All places"


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
        ({"nl": "hier", "en": "here"}, "ar", Gezegd("hier", "nl")),
        ({"en": "here", "tr": "burada"}, "ar", Gezegd("here", "en")),
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
