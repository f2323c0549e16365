"""The two kinds of phone number in a place, and why a text is none.

A good number with something behind it is not told that it does not exist. templates/assets/js/form/phone.mjs says the
same. Nothing of a number is repeated, because it may be a person's own.
"""

from __future__ import annotations

import re
from typing import Any

from sociale_kaart.place.field_rules import PHONE, PHONE_EXTENSION, PHONE_TEXT, PHONE_TWO, WHATSAPP, wrong
from sociale_kaart.place.telefoon import Telefoonnummer, read_phone, tidy
from sociale_kaart.problems import Rule

# A number somewhere in a text; it ends where something else begins.
NUMBER = re.compile(r"\+?\(?[0-9][0-9 ().\-]*")
EXTENSION = re.compile(
    r"^[\s,;(]*((?:tst|toestel|ext|extension|x|doorkies(?:nummer)?|intern|keuze|kies|optie|option|#)[\s.:]*[0-9]{1,6})"
    r"(?![0-9])",
    re.IGNORECASE,
)
MORE = re.compile(r"^[\s,;|&(+/\-]*(?:(?:en|of|and|or|ou|und)\b)?[\s,;|&(+/\-]*[0-9]", re.IGNORECASE)


def phone_of(value: Any) -> Telefoonnummer:
    """A number to call."""
    number = read_phone(value) if isinstance(value, str) else None
    if number is None:
        rule, words = why_no_phone(value if isinstance(value, str) else "")
        raise wrong(rule, **words)
    return number


def whatsapp_of(value: Any) -> Telefoonnummer:
    """A number of which a link to WhatsApp can be made."""
    number = phone_of(value)
    if number.is_short:
        raise wrong(WHATSAPP)
    return number


def why_no_phone(text: str) -> tuple[Rule, dict[str, object]]:
    """The rule that `text` breaks, with the words of its sentence."""
    typed = tidy(text)
    for match in NUMBER.finditer(typed):
        rest = _behind(match.group())
        if rest is None:
            continue
        after = (rest + typed[match.end() :]).strip()
        if extension := EXTENSION.match(after):
            return PHONE_EXTENSION, {"extra": extension[1]}
        return (PHONE_TWO if MORE.match(after) else PHONE_TEXT), {}
    return PHONE, {}


def _behind(digits: str) -> str | None:
    """What stands behind the shortest beginning that is a number (of `020 123 4567 68` it is ` 68`), if any."""
    ends = [match.end() for match in re.finditer("[0-9]+", digits)]
    return next((digits[end:] for end in ends if read_phone(digits[:end])), None)
