"""Which language code means a language, and by whose rules that language writes dates, counts and sorts.

CLDR (through Babel) knows 7,000 languages by code and script, and the rules of some 300. The others borrow them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

# What residents of the Netherlands speak and CLDR has no rules for: by whose rules they are written.
RULES = {
    "srn": "nl-SR", "srm": "nl-SR", "djk": "nl-SR", "hns": "nl-SR",  # of Suriname
    "rom": "en", "rmn": "en", "rmy": "en", "rmc": "en", "rmf": "en",
    "aii": "syr", "cld": "syr", "tru": "syr", "tmr": "he",
    "prs": "fa-AF", "pes": "fa", "haz": "fa-AF", "pbu": "ps", "pst": "ps", "hac": "ckb", "sdh": "ckb", "lki": "ckb",
    "zza": "tr", "diq": "tr", "kiu": "tr",
    "ber": "tzm", "arz": "ar-EG", "arb": "ar", "ary": "ar-MA", "arq": "ar-DZ", "aeb": "ar-TN", "ayl": "ar-LY",
    "acm": "ar-IQ", "ayp": "ar-IQ", "apd": "ar-SD", "afb": "ar-KW", "acw": "ar-SA", "ars": "ar-SA", "ajp": "apc",
    "cmn": "zh", "yue": "zh-Hant", "nan": "zh-Hant", "wuu": "zh", "hak": "zh-Hant",
    "li": "nl", "zea": "nl", "vls": "nl", "gos": "nl", "dse": "nl",
}  # fmt: skip
# Collections of languages: codes (ISO 639-2) that many use and the list of single languages does not have.
NAMES: Mapping[str, Mapping[str, str]] = {
    "ber": {"nl": "Berbers", "en": "Berber", "": "Tamaziɣt"},
    "rom": {"nl": "Romani", "en": "Romani", "": "Romani čhib"},
    "srn": {"nl": "Sranantongo", "en": "Sranantongo", "": "Sranantongo"},
    "aii": {"nl": "Assyrisch", "en": "Assyrian", "": "ܣܘܪܬ"},
    "prs": {"nl": "Dari", "en": "Dari", "": "دری"},
    "arz": {"nl": "Egyptisch Arabisch", "en": "Egyptian Arabic", "": "مصري"},
    "ary": {"nl": "Marokkaans Arabisch", "en": "Moroccan Arabic", "": "الدارجة"},
    "zza": {"nl": "Zazaki", "en": "Zazaki", "": "Zazakî"},
    "nl-simple": {"nl": "Nederlands, makkelijk", "en": "Easy Dutch", "": "Nederlands, makkelijk"},
    "dse": {"nl": "Nederlandse Gebarentaal", "en": "Dutch Sign Language", "": "Nederlandse Gebarentaal"},
}
_WELL_FORMED = re.compile(
    r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*", re.IGNORECASE
)
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis", "root"})  # codes that CLDR has for other things
_RIGHT_TO_LEFT = frozenset(
    {"Adlm", "Arab", "Aran", "Armi", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"}
)


@cache  # for speed
def is_language(code: str) -> bool:
    """Whether a browser can read the code, and its first part is that of a language (ISO 639)."""
    base = code.split("-")[0].lower()
    if not _WELL_FORMED.fullmatch(code) or base in _NO_LANGUAGE:
        return False
    return base in NAMES or base in RULES or base in get_global("likely_subtags") or base in _bases()


@cache  # for speed
def _bases() -> frozenset[str]:
    tables = (get_global("likely_subtags"), get_global("language_aliases"), Locale("en").languages)
    return frozenset(code.split("_")[0] for table in tables for code in map(str, table)) - _NO_LANGUAGE


def nearest_language(code: str) -> str:
    """What a code that is none may have meant: the language of the country `ua`, or a code that is alike; or ""."""
    base = code.split("-")[0].lower()
    if is_language(base):
        return base
    spoken = str(get_global("likely_subtags").get(f"und_{base.upper()}", "")).split("_")[0]
    if spoken and spoken != "en":
        return spoken
    two_letters = (one for one in map(str, Locale("en").languages) if len(one) == 2)
    return next(iter(get_close_matches(base, sorted({*two_letters, *NAMES}), n=1, cutoff=0.5)), "")


@cache  # for speed
def rules_of(language: str) -> str:
    """The code of a locale of CLDR by which `language` is written: its own where there is one."""
    for code in _shorter(language):
        if _locale(code):
            return code
        other = str(get_global("language_aliases").get(code.lower(), code)).replace("_", "-")
        borrowed = RULES.get(code.lower()) or RULES.get(other, other)
        if _locale(borrowed):
            return borrowed
    return "en"


def _shorter(language: str) -> list[str]:
    """`de-si`, `de`."""
    parts = language.split("-")
    return ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


@cache  # for speed
def is_right_to_left(language: str) -> bool:
    """By the script that the code names, else by the one in which the language is written where it says, or mostly."""
    parts = language.split("-")
    script = next((part.title() for part in parts[1:] if len(part) == 4 and part.isalpha()), "")
    return (script or _usual_script(parts[0].lower(), parts[1:])) in _RIGHT_TO_LEFT


def _usual_script(base: str, rest: list[str]) -> str:
    likely, lent = get_global("likely_subtags"), RULES.get(base, "").split("-")[0]
    country = next((part.upper() for part in rest if len(part) == 2), "")
    alias = str(get_global("language_aliases").get(base, "")).split("_")[0]
    keys = (f"{base}_{country}", base, f"{alias}_{country}", alias, lent)
    found = next((str(likely[key]) for key in keys if key in likely), "")
    return next((part for part in found.split("_")[1:] if len(part) == 4), "")
