"""Numbers as they sound: `nul zes`, `o6` and `zesenvijftig` become digits, so that no spelling can hide one.

The form hears the same (`outputs/form/form_rules.py`), so no `\\b` stands here: to a browser words are ASCII.
"""

from __future__ import annotations

import re

_ONES = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_TEENS = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def _compounds() -> dict[str, str]:
    """`zesenvijftig` is 56, `tweeëntwintig` 22."""
    return {
        f"{one}{'ën' if one[-1] == 'e' else 'en'}{ten}": f"{tens}{ones}"
        for tens, ten in enumerate(_TENS, 2)
        for ones, one in enumerate(_ONES)
        if ones
    }


DIGITS_OF: dict[str, str] = {
    **{word: str(number) for words in (_ONES, _ENGLISH) for number, word in enumerate(words)},
    **{word: str(number) for number, word in enumerate(_TEENS, 10)},
    **{word: f"{number}0" for number, word in enumerate(_TENS, 2)},
    **_compounds(),
    "één": "1",
}
WORD = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(sorted(DIGITS_OF, key=lambda word: (-len(word), word)))})(?![^\W_])", re.IGNORECASE
)
# Letters that look like digits, in a word of digits; a lone O only where a 6 follows.
LOOKS_LIKE = {"o": "0", "O": "0", "l": "1", "I": "1"}
LIKE_DIGITS = re.compile(r"(?<![^\W_])(?:[\doOlI]*\d[\doOlI]*(?![^\W_])|[oO](?=[^\w\n]{1,3}6))")
_AS_DIGITS = str.maketrans(LOOKS_LIKE)


def heard(text: str) -> str:
    """`text` with digits for whatever sounds or looks like them: for finding numbers, never for showing."""
    digits = WORD.sub(lambda match: DIGITS_OF.get(match.group().lower(), match.group()), text)
    return LIKE_DIGITS.sub(lambda match: match.group().translate(_AS_DIGITS), digits)
