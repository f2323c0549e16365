"""What the site says, in every language it speaks: nothing missing, nothing left over, nothing that breaks."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator, Mapping
from functools import cache

import pytest
from babel.messages.catalog import Message

from sociale_kaart.hours import phrasebook
from sociale_kaart.languages.catalogues import FORM, as_written, catalogue, is_said, key_of, own_words, translations
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.flaws import flaws
from sociale_kaart.languages.known import LOCALE, SOURCE, available
from sociale_kaart.languages.native import HEADER
from sociale_kaart.languages.plural_rules import plural_forms
from sociale_kaart.tools.languages.up_to_date import Bericht
from sociale_kaart.tools.languages.wanted import own
from support import ROOT

Key = tuple[str, str]  # context and text
LANGUAGES = [language for language in available() if language != SOURCE]
TALEN = runpy.run_path(str(ROOT / "scripts" / "talen.py"))
_NAME = re.compile(r"(?:%\(|\{)(\w+)(?:\)[sd]|\})")
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


@cache
def said() -> Mapping[Key, object]:
    """Every text that templates and code say."""
    found: Mapping[Key, object] = TALEN["said"]()
    return found


@cache
def said_by_form() -> Mapping[str, str]:
    """Every sentence of the form of volunteers: English, with its Dutch."""
    heard: Mapping[str, str] = TALEN["said_by_form"]()
    return heard


@cache
def messages(language: str) -> dict[Key, Message]:
    return {key_of(message): message for message in as_written(language) or () if message.id}


def _own(language: str) -> set[Key]:
    return {key_of(message) for message in own_words(catalogue(language))}


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
    assert len(said()) > 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_said_is_translated(language: str) -> None:
    """Run `make talen` after saying something new, and translate it."""
    assert [key for key in said() if key not in messages(language)] == []
    assert [key for key, message in messages(language).items() if not is_said(message)] == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "nl-simple"])  # there in Dutch
def test_the_form_says_everything_in_every_language(language: str) -> None:
    """The remedy of a wrong address was changed, and whoever read it in Turkish got English."""
    assert len(said_by_form()) > 300
    known = messages(language)
    assert [text for text in said_by_form() if not ((m := known.get((FORM, text))) and is_said(m))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_is_not_said(language: str) -> None:
    tables = {text for value in vars(phrasebook).values() for text in _texts_in(value)}
    left = _own(language) - set(said())
    assert sorted(key for key in left if not (key[0] in TALEN["CONTEXTS"] and key[1] in tables)) == []


def _texts_in(value: object) -> Iterator[str]:
    """Every text in a table, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for item in (*value, *value.values()) for text in _texts_in(item))
    elif isinstance(value, tuple | list | frozenset | set):
        yield from (text for item in value for text in _texts_in(item))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str) -> None:
    assert _own(language) == _own(DUTCH)


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
    found = as_written(language)
    assert found
    assert found.plural_forms == plural_forms(language)
    plurals = [(key, forms) for key, english, forms in _translated(language) if len(english) > 1]
    assert plurals
    assert [key for key, forms in plurals if len(forms) != found.num_plurals or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wrong_that_a_program_can_see(language: str) -> None:
    found = as_written(language)
    assert found
    wrong = [(key_of(m), flaw) for m in found if m.id for flaw in flaws(m, language, found.num_plurals)]
    assert wrong == []


def test_a_translator_sees_where_a_text_is_used_what_stands_in_it_and_how_long_it_may_be() -> None:
    asked = {one.tekst: one for one in own()}
    assert "at most 18 characters" in asked["All places"].elders
    assert any(line.startswith("seen at: ") and "every page" in line for line in asked["All places"].elders)
    assert "day: a day, such as 26 November 2026" in asked["Data from %(day)s."].elders
    unknown = {
        name for one in asked.values() for name in _NAME.findall(f"{one.tekst} {one.meer}") if not _told(one, name)
    }
    assert not unknown, "say what they are in for_translators.py"


def _told(one: Bericht, name: str) -> bool:
    return any(line.startswith(f"{name}: ") for line in one.elders)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_says_who_has_read_it(language: str) -> None:
    assert f'"{HEADER}: ' in (LOCALE / f"{language}.po").read_text("utf-8")


def test_a_translation_is_in_use() -> None:
    for language in LANGUAGES:
        assert translations(language).gettext("All places") != "All places"
    assert translations("en").gettext("All places") == "All places"
    assert translations("xx").gettext("All places") == "All places"
