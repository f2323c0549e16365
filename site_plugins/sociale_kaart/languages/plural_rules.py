"""How many forms a language has for numbers, and which number takes which: the rules of CLDR as catalogues write them.

For the whole numbers that we count with: the forms for fractions (Polish, Ukrainian, Russian) and for millions (French,
Spanish, Portuguese) never come. `tests/languages/test_plural_rules.py` holds each against CLDR itself.
"""

from __future__ import annotations

from sociale_kaart.languages.locales import rules_of

_TWO = "nplurals=2; plural=(n != 1);"
_NONE = "nplurals=1; plural=0;"
_ALSO_FOR_NOTHING = "nplurals=2; plural=(n > 1);"  # none and one take the same form
_EAST_SLAVIC = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
_POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
_ROMANIAN = "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);"
_ARABIC = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);"
)
RULES = {
    **dict.fromkeys(("am", "fa", "fr", "hi", "pt", "ti"), _ALSO_FOR_NOTHING),
    **dict.fromkeys(("be", "ru", "uk"), _EAST_SLAVIC),
    **dict.fromkeys(("id", "ja", "th", "vi", "zh"), _NONE),
    "ar": _ARABIC,
    "pl": _POLISH,
    "ro": _ROMANIAN,
}


def plural_forms(language: str) -> str:
    """The header `Plural-Forms` of a catalogue of `language`."""
    return RULES.get(rules_of(language).split("-")[0], _TWO)
