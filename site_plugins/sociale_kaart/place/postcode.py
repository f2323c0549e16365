"""What is a postcode, what can be wrong with it, and which one was meant where letters and digits look alike."""

from __future__ import annotations

import re

from sociale_kaart.problems import Rule, Say

FORM = re.compile(r"([1-9][0-9]{3}) ?([A-Za-z]{2})")
NEVER_GIVEN_OUT = frozenset({"SA", "SD", "SS"})  # for what they stand for
POSTCODE = Rule(
    "postcode",
    Say("`{read}` is geen postcode.", "`{read}` is not a postcode."),
    Say(
        "Nodig: vier cijfers (niet met 0 vooraan) en twee letters, zoals `1094 JN`.",
        "A postcode is four digits (the first is not 0) and two letters, such as `1094 JN`.",
    ),
)
POSTCODE_SIGNS = Rule(
    "postcode-tekens",
    Say(
        "`{read}` is geen postcode: er staat een letter waar een cijfer hoort, of andersom.",
        "`{read}` is not a postcode: a letter stands where a digit belongs, or the other way round.",
    ),
    Say("Bedoel je `{postcode}`?", "Did you mean `{postcode}`?"),
)
_AS_DIGITS, _AS_LETTERS = str.maketrans("OoIl", "0011"), str.maketrans("01", "OI")


def read_postcode(text: str) -> str:
    """As it is written everywhere; "" where it is none."""
    match = FORM.fullmatch(text)
    return "" if not match or match[2].upper() in NEVER_GIVEN_OUT else f"{match[1]} {match[2].upper()}"


def meant_postcode(text: str) -> str:
    """Where a letter O stands for a nought, or an I for a one; "" where that makes no postcode of it."""
    signs = re.sub(r"[\s.-]", "", text)
    meant = signs[:4].translate(_AS_DIGITS) + signs[4:].translate(_AS_LETTERS)
    return "" if meant == signs else read_postcode(meant)
