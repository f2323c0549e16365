"""What can be wrong with a translation, beside its meaning: what a program can see.

A flaw is a value with a name; `checks/translations.py` says it to a translator, and a test holds our own catalogues
to it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from babel.messages.catalog import Message

from sociale_kaart.languages.catalogues import is_of_vocabulary, is_words, key_of
from sociale_kaart.languages.locales import is_right_to_left
from sociale_kaart.languages.room import room_for

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}")
_MAY_LACK = frozenset({"%(num)s", "{n}", "%(num)d"})  # a form for one or for two may leave out the number
_SIGNS = re.compile(r"[{}<>]+|(?<!%)%(?!%)")  # what means something to who puts values in a text, or shows it
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")  # of direction; we put them in ourselves
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = 4  # words: a text of fewer may be the same in two languages


@dataclass(frozen=True)
class Flaw:
    """`soort`: placeholder, form, script, comma, direction, long or untranslated. `gelezen`: what gave it away."""

    soort: str
    gelezen: str


def flaws(message: Message, language: str, forms: int) -> Iterator[Flaw]:
    """What is wrong with a message that is said in `language`, which has so many forms for numbers."""
    said = [text for text in _texts(message.string) if text]
    if said and len(_texts(message.id)) > 1 and len(said) != forms:
        yield Flaw("form", str(len(said)))
    for text in said:
        yield from _placeholders(message, text)
        yield from _letters(text, language, is_words(message.context or ""))
        if len(text) > (room_for(key_of(message)[1], message.context or "") or len(text)):
            yield Flaw("long", text)
        if _is_left_over(message, text, language):
            yield Flaw("untranslated", text)


def _placeholders(message: Message, text: str) -> Iterator[Flaw]:
    sources = _texts(message.id)
    wanted = {name for source in sources for name in _names(source)}
    found = _names(text)
    may_lack = _MAY_LACK if len(sources) > 1 else frozenset()
    if is_of_vocabulary(message):
        return
    yield from (Flaw("placeholder", name) for name in sorted((wanted - may_lack - found) | (found - wanted)))


def _names(text: str) -> set[str]:
    """The placeholders of a text, and what else is no mere text, such as `{{`: a translation has no others.

    A `%` on its own is one only where values are put behind such a sign.
    """
    rest = _SIGNS.findall(PLACEHOLDER.sub("", text))
    return {*PLACEHOLDER.findall(text), *(sign for sign in rest if sign != "%" or "%(" in text)}


def _letters(text: str, language: str, are_words: bool) -> Iterator[Flaw]:
    if mark := _MARKS.search(text):
        yield Flaw("direction", f"U+{ord(mark[0]):04X}")
    if not are_words and is_right_to_left(language) and (comma := re.search(r"[\u0600-\u06ff] ?[,;?]", text)):
        yield Flaw("comma", comma[0])
    for word in _WORD.findall(PLACEHOLDER.sub(" ", text)):
        if len(_scripts(word)) > 1:
            yield Flaw("script", word)


def _scripts(word: str) -> set[str]:
    """`LATIN`, `CYRILLIC`: a letter of one in a word of another looks the same and is not found."""
    named = {unicodedata.name(letter, "?").split()[0] for letter in word if unicodedata.category(letter) != "Mn"}
    return named & {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "ETHIOPIC", "CJK"}


def _is_left_over(message: Message, text: str, language: str) -> bool:
    """Whether a sentence is what it was, in a language that is another."""
    if language.split("-")[0] in ("nl", "en"):
        return False
    return text in _texts(message.id) and len(_WORD.findall(PLACEHOLDER.sub(" ", text))) >= _SENTENCE


def _texts(value: str | Iterable[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else [str(text) for text in value or ()]
