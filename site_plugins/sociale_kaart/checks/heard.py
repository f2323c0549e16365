"""Numbers as they sound: `nul zes`, `o6` and `zesenvijftig` become digits, so that no spelling can hide one.

The form hears the same (`outputs/form/form_rules.py`), so no `\\b` stands here: to a browser words are ASCII.
"""

from __future__ import annotations

import re

_ONES = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_TEENS = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_IN_OTHER_LANGUAGES = (
    "zero one two three four five six seven eight nine",
    "null eins zwei drei vier fünf sechs sieben acht neun",
    "zéro un deux trois quatre cinq six sept huit neuf",
    "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
    "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة",
    "صفر واحدة اثنين ثلاث أربع خمس ست سبع ثماني تسع",
)


def _compounds() -> dict[str, str]:
    """`zesenvijftig` is 56, `tweeëntwintig` 22."""
    return {
        f"{one}{'ën' if one[-1] == 'e' else 'en'}{ten}": f"{tens}{ones}"
        for tens, ten in enumerate(_TENS, 2)
        for ones, one in enumerate(_ONES)
        if ones
    }


DIGITS_OF: dict[str, str] = {
    **{word: str(digit) for words in _IN_OTHER_LANGUAGES for digit, word in enumerate(words.split())},
    **{word: str(digit) for digit, word in enumerate(_ONES)},
    **{word: str(number) for number, word in enumerate(_TEENS, 10)},
    **{word: f"{number}0" for number, word in enumerate(_TENS, 2)},
    **_compounds(),
    "één": "1",
    "oh": "0",
}
# `nulzes`, written as one word.
GLUED = re.compile(r"(?<![^\W\d_])(nul|zero)(?=zes|six)", re.IGNORECASE)
WORD = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(sorted(DIGITS_OF, key=lambda word: (-len(word), word)))})(?![^\W\d_])", re.IGNORECASE
)
# What is said twice, tens behind ones, and what people put between the digits: each with what is heard.
THEN = (
    (re.compile(r"(?<![^\W\d_])(?:double|dubbele?) (\d)(?!\d)", re.IGNORECASE), r"\1\1"),
    (re.compile(r"(?<![\d.,])([1-9]) en ([2-9])0(?![\d.,]\d|\d)"), r"\2\1"),
    (
        re.compile(
            r"(?<=\d)[ ,]{1,3}(?:en dan|en daarna|en toen|daarna|dan|gevolgd door|and then|then|plus|streepje|min|dash|"
            r"punt|spatie|schuine streep)[ ,:]{1,3}(?=\d)",
            re.IGNORECASE,
        ),
        " ",
    ),
)
# Letters that look like digits, in a word of digits; a lone O only where a 6 follows.
LOOKS_LIKE = {"o": "0", "O": "0", "l": "1", "I": "1", "о": "0", "О": "0", "б": "6", "З": "3"}
_LOOKS = "".join(LOOKS_LIKE)
LIKE_DIGITS = re.compile(rf"(?<![^\W_])(?:[\d{_LOOKS}]*\d[\d{_LOOKS}]*(?![^\W_])|[oOоО](?=[^\w\n]{{1,3}}6))")
_AS_DIGITS = str.maketrans(LOOKS_LIKE)


def heard(text: str) -> str:
    """`text` with digits for whatever sounds or looks like them: for finding numbers, never for showing."""
    digits = WORD.sub(lambda match: DIGITS_OF.get(match.group().lower(), match.group()), GLUED.sub(r"\1 ", text))
    for pattern, said in THEN:
        digits = pattern.sub(said, digits)
    return LIKE_DIGITS.sub(lambda match: match.group().translate(_AS_DIGITS), digits)
