"""What we print in Dutch is read back to the same value, and no language lacks a word."""

from __future__ import annotations

from gettext import NullTranslations

import pytest
from hypothesis import given, settings

from sociale_kaart.hours import phrasebook
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.said import say
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.catalogues import catalogue, is_said, key_of, translations
from sociale_kaart.languages.known import SOURCE, available
from support.hours import openingstijden

NL = translations("nl")

LANGUAGES = [language for language in available() if language != SOURCE]


@settings(deadline=None, max_examples=300)
@given(openingstijden())
def test_the_dutch_words_read_back_to_the_same_value(hours: Openingstijden) -> None:
    lines = say(hours, NL)
    again, unreadable = read_lines(lines)
    assert unreadable == ()
    assert again == hours, lines


class Missing(NullTranslations):
    """Another language, which notes every text that its catalogue does not have; some words are the same in English."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.other, self.missing = translations(language), set[str]()
        self.there = {key_of(message) for message in catalogue(language) or () if message.id and is_said(message)}

    def gettext(self, message: str) -> str:
        return self._noted(self.other.gettext(message), "", message)

    def pgettext(self, context: str, message: str) -> str:
        return self._noted(self.other.pgettext(context, message), context, message)

    def _noted(self, said: str, context: str, message: str) -> str:
        only_places = not any(part.isalpha() for part in message.split())
        if (context, message) not in self.there and not only_places:
            self.missing.add(message)
        return said


@settings(deadline=None, max_examples=100)
@given(openingstijden())
def test_every_sentence_is_translated(hours: Openingstijden) -> None:
    for language in LANGUAGES:
        words = Missing(language)
        lines = say(hours, words)
        assert words.missing == set(), language
        assert not [line for line in lines if "{" in line or "%(" in line], language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_translated(language: str) -> None:
    words = Missing(language)
    for identifier in phrasebook.HOLIDAYS:
        phrasebook.holiday(identifier, words)
    for note in phrasebook.NOTES:
        phrasebook.note(note, words)
    assert words.missing == set()


@pytest.mark.parametrize(
    ("line", "arabic"),
    [
        ("1e en 3e di 13-17", "يوم الثلاثاء الأول والثالث من كل شهر \u206613:00–17:00\u2069"),
        ("laatste vr 15-18", "يوم الجمعة الأخير من كل شهر \u206615:00–18:00\u2069"),
        ("ma-vr 9-17", "من الاثنين إلى الجمعة \u206609:00–17:00\u2069"),
        ("feestdagen gesloten", "العطل الرسمية: مغلق"),
    ],
)
def test_arabic_says_it_as_arabic_does(line: str, arabic: str) -> None:
    """The day has its article, and the count that follows it has one too; times stand as on the door."""
    assert say(read_lines([line])[0], translations("ar")) == (arabic,)
