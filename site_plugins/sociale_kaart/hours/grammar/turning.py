"""Whether words beside hours may turn what these mean: `niet`, `alleen`, `bij regen`, `de kantine`, `vanaf mei`."""

from __future__ import annotations

import re

from sociale_kaart.later import Later

from . import lexicon_turning as turning
from .leaving_out import weighs

I = re.IGNORECASE  # noqa: E741
# Known to take nothing away; what else these words may do, they do not do here.
_HARMLESS = Later(rf"\b(?:{turning.HARMLESS})\b", I)
# Where it is held: who has the hours is said by what stands before them.
_PLACE = Later(rf"\bin (?:de|het|een|ons|onze) (?:[^\W\d_]+ ){{0,2}}?(?:{turning.ROOMS})\b", I)
_WORDS = (
    turning.NEGATION,
    turning.LIMITS,
    turning.CONDITIONS,
    turning.DOORS,
    turning.CHANGES,
    turning.TIMES,
    turning.NUMBERS,
    turning.OTHERS,
    turning.ELSEWHERE,
    turning.ANYWHERE,
)
_LIMITS = Later(rf"(?<![\w'’])(?:{'|'.join((turning.NEGATION, turning.LIMITS, turning.ANYWHERE))})(?!\w)", I)
_CONDITIONS = Later(rf"(?<![\w'’])(?:{turning.CONDITIONS})(?!\w)", I)
_TURNING = Later(rf"(?<![\w'’])(?:{'|'.join(_WORDS)})(?!\w)", I)
_SHUT = Later(r"\b(?:gesloten|dicht|sluit\w*|toe)\b", I)
_WHEN = Later(rf"(?<![\w'’])(?:{turning.TIMES}|{turning.CHANGES})(?!\w)", I)
_ANYWHERE = Later(rf"(?<![\w'’])(?:{turning.ANYWHERE})(?!\w)", I)
# Anything but letters and the signs of a sentence: a number, an address, a footnote, a question.
_ODD = Later(r"[^a-zà-öø-ÿ\s.,;:!'’‘\"“”„()&/–-]|\w\.\w{2}|www|\w-(?:\s|$)", I)
# `Bij drukte op di 9-12`; not *bij de kerk*, *bij Kleurrijk*, and what only makes hours longer (aside.py).
_HELD = Later(r"(?:^|[,;.(]\s*)[Bb]ij\s+(?!(?:de|het|een|ons|onze|(?:mooi|goed|warm|zonnig|droog) weer)\b)[a-zà-ÿ]")
_INSTEAD = Later(r"\b(?:in plaats van|i\.?p\.?v\.?)(?!\s*\d)", I)
_IN_A_TOWN = Later(r"\b(?:[Ii]n|[Tt]e|[Ll]ocatie)\s+(?:['’]s-)?[A-Z]")
_SOMEBODY = Later(rf"(?:^|[.;!,]\s+)(?!(?:{turning.NOBODY})\b)(?:[A-Z][^\W\d_]+\s+){{1,2}}(?:{turning.DOES})\b")


def turns(text: str) -> bool:
    """Whether any of the words may."""
    plain = _PLACE.sub("in huis", _HARMLESS.sub(" ", text))
    return bool(_ODD.search(text) or _TURNING.search(plain)) or weighs(plain)


def limits(text: str) -> bool:
    """Whether one of the words may make the hours around it fewer."""
    return bool(_LIMITS.search(_HARMLESS.sub(" ", text)))


def takes_away(text: str) -> bool:
    """Whether it may make them fewer or unsure, or is about when by itself."""
    plain = _HARMLESS.sub(" ", text)
    return limits(text) or bool(_CONDITIONS.search(plain)) or weighs(plain)


def may_change(text: str) -> bool:
    """Whether it may make other hours fewer or unsure, or closes on some days."""
    return limits(text) or bool(_CONDITIONS.search(_HARMLESS.sub(" ", text)) or _SHUT.search(text))


def says_when(text: str) -> bool:
    """Whether it is about when, or since when."""
    return bool(_WHEN.search(_HARMLESS.sub(" ", text)))


def turns_anywhere(text: str) -> bool:
    """Whether one of the words does, whatever stands beside it, and whatever becomes of it."""
    return "*" in text or bool(_ANYWHERE.search(_HARMLESS.sub(" ", text)))


def is_held(line: str) -> bool:
    """Whether a part of it begins with what must be so, or it names other days that these are instead of."""
    return bool(_HELD.search(line) or _INSTEAD.search(line))


def names_two(text: str) -> bool:
    """Whether it is about two towns: then the hours are of two places."""
    return len(_IN_A_TOWN.findall(text)) > 1


def names_somebody(text: str) -> bool:
    """`Jantine zit in de Kaap`: somebody's name is for no note."""
    return bool(_SOMEBODY.search(text))
