"""Which way a language is written, and what it calls itself."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError

# Scripts that run from right to left; Babel knows the direction of a locale only for those that it has data for.
RIGHT_TO_LEFT = frozenset({"ar", "arc", "arz", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"})


def direction(language: str) -> str:
    """`rtl` or `ltr`, for the attribute `dir`."""
    code = language.lower()
    return "rtl" if code in RIGHT_TO_LEFT or code.split("-")[0] in RIGHT_TO_LEFT else "ltr"


@cache
def own_name(language: str) -> str:
    """The language's name in that language (`Nederlands`, `العربية`); its code when nobody knows better."""
    name = _locale(language, "display_name")
    return name[0].upper() + name[1:] if name else language


@cache
def name_in(language: str, reader: str) -> str:
    """The name of `language` as a reader of `reader` says it (`Arabisch`)."""
    try:
        return Locale.parse(language, sep="-").get_display_name(reader.replace("-", "_")) or language
    except (UnknownLocaleError, ValueError):
        return language


def _locale(language: str, attribute: str) -> str:
    try:
        return str(getattr(Locale.parse(language, sep="-"), attribute) or "")
    except (UnknownLocaleError, ValueError):
        return ""
