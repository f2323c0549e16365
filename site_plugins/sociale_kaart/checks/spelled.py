"""A name in whatever letters somebody spells it: without accents, as it sounds, without anything between."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from sociale_kaart.checks.kinds import decoded

_BETWEEN = re.compile(r"[\W_]+")
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
_OTHER = re.compile("[\u0370-\u052f\u0500-\u0556]")  # Greek and Cyrillic
_DOUBLE = re.compile(r"([a-z])\1+")
# Letters of other alphabets that look like ours.
_LOOKS = str.maketrans("авеёкмнорстухіјѕԁԛԝαβεηικμνορτυχ", "abeekmhopctyxijsdqwabehikmvoptux")


def run_of(text: str) -> str:
    """Letters and digits without anything between. No sign has a blank in it, so each word is looked at by itself."""
    return "".join(map(Runs().__getitem__, text.split()))


def sound_of(run: str) -> str:
    """How a name sounds, since people spell it by ear: `Blyf De Rooos` is Blijf De Roos."""
    return _DOUBLE.sub(r"\1", run.replace("ij", "y"))


class Runs(dict[str, str]):  # for speed
    """What is left of a word; each word once."""

    def __missing__(self, word: str) -> str:
        self[word] = run = _BETWEEN.sub("", same_letters(word))
        return run


def same_letters(text: str) -> str:
    """Small letters without accents, whatever alphabet or sign they were hidden in."""
    if text.isascii() and "&" not in text and "\\" not in text:
        return text.lower()
    letters = _MARKS.sub("", unicodedata.normalize("NFKD", decoded(text).casefold()))
    return letters.translate(_LOOKS) if _OTHER.search(letters) else letters


def pattern_of(words: Iterable[str]) -> str:
    """A pattern for any of many words that shares their beginnings, so that their number hardly counts.

    In what it searches letters may be double, and an `ij` stands where the word has an `y`.
    """
    heads: dict[str, set[str]] = {}
    for word in words:
        if not word:
            return ""
        heads.setdefault(word[0], set()).add(word[1:])
    branches = [_letter(head) + pattern_of(heads[head]) for head in sorted(heads)]
    return f"(?:{'|'.join(branches)})" if branches else "(?!)"


def _letter(sign: str) -> str:
    return "(?:y|ij)+" if sign == "y" else f"{sign}+" if sign.isalpha() else re.escape(sign)
