"""Which way a language is written, and what it calls itself."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError

from sociale_kaart.languages.locales import NAMES, is_right_to_left, rules_of


def direction(language: str) -> str:
    """`rtl` or `ltr`, for the attribute `dir`."""
    return "rtl" if is_right_to_left(language) else "ltr"


@cache  # for speed
def own_name(language: str) -> str:
    """The language's name in that language (`Nederlands`, `العربية`); its code when nobody knows better."""
    if language in NAMES:
        return NAMES[language][""]
    name = _locale(language, "display_name") or name_in(language, "en")
    return name if name == language else name[0].upper() + name[1:]


@cache  # for speed
def name_in(language: str, reader: str) -> str:
    """The name of `language` as a reader of `reader` says it (`Arabisch`), else in English; its code at the last."""
    if said := NAMES.get(language, {}).get(reader) if "-" in language else None:
        return said  # a form of a language that has a name
    try:
        return Locale.parse(language, sep="-").get_display_name(reader.replace("-", "_")) or language
    except (UnknownLocaleError, ValueError):
        names = NAMES.get(language, {})
        return names.get(reader) or _listed(language, rules_of(reader)) or names.get("en") or _listed(language, "en")


def _listed(language: str, reader: str) -> str:
    """The name of a language without rules of its own, in the list of names that the reader's language has."""
    names = Locale.parse(reader, sep="-").languages
    return str(names.get(language.replace("-", "_")) or (language if reader == "en" else ""))


def _locale(language: str, attribute: str) -> str:
    try:
        return str(getattr(Locale.parse(language, sep="-"), attribute) or "")
    except (UnknownLocaleError, ValueError):
        return ""
