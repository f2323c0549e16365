"""Telling a citizen service number and a bank account from other digits, by their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What an organisation's number is called, and what is said of an amount: nine digits of those are nobody's own.
_OTHER = (
    r"(?<![^\W_])(?:RSIN|btw|vat|kvk|omzetbelasting)(?:[ \-]?(?:identificatie)?(?:nummer|number|nr|no|id))?"
    r"[^\w\n]{0,3}(?:is )?(?:NL[ .]?)?|(?:€|(?<![^\W_])(?:EUR|euro))[ ]?"
)
_COUNTED = (
    r"(?:euro|eur|€|%|miljoen|inwoners|bezoekers|mensen|stappen|doppen|flessen|kilometer|stemmen|bomen|boeken|"
    r"woorden|uren|minuten|liter|kilo|keer|stuks|inhabitants|visitors|people|times)"
)
_S = r"[ ]?[ .\-/_,·:|][ ]?"
# Alone, or in groups such as 1234.56.782 and 123 456 782; not the tail of a longer number, nor after a country code.
BSN = re.compile(
    rf"(?P<ander>{_OTHER})?(?<!\d)(?<!\d[.,])(?<!\+)(?<!31)(?<!31[ \-])"
    rf"(?:\d{{9}}|(?<!\d[ .\-/_,·:|])(?:\d{{4}}{_S}\d{{2}}{_S}\d{{3}}|\d{{3}}{_S}\d{{3}}{_S}\d{{3}}"
    rf"|\d{{2}}{_S}\d{{2}}{_S}\d{{2}}{_S}\d{{3}}|\d(?:{_S}\d){{8}}))"
    rf"(?!\d|[.,\-/_·:|]\d| \d|[ .]?B\d\d(?!\d)|[ ]?{_COUNTED})",
    re.IGNORECASE,
)
_I = r"(?:[^\w\n]|_){0,3}"
# Dutch and Belgian ones however they are spaced; those of other countries in groups of four.
IBAN = re.compile(
    rf"(?<![A-Za-z0-9])(?![Nn][Ll][ .]?\d{{9}}[Bb]\d\d)(?:[Nn]{_I}[Ll]{_I}\d{_I}\d(?:{_I}[A-Za-z]){{4}}(?:{_I}\d){{10}}"
    rf"|[Bb][Ee]{_I}\d{{2}}(?:{_I}\d){{12}}"
    rf"|[A-Za-z]{{2}}\d{{2}}(?:[ .\-/_]?[A-Za-z0-9]{{4}}){{2,7}}(?:[ .\-/_]?[A-Za-z0-9]{{1,3}})?)(?![A-Za-z0-9])"
)
LINK = re.compile(r"https?://\S+")


def bsns(text: str) -> Iterator[str]:
    """Nine digits that pass the eleven-test; not in links, where one in eleven article numbers would pass."""
    for match in BSN.finditer(LINK.sub("", text)):
        if not match["ander"] and _passes_eleven(re.sub(r"\D", "", match.group())):
            yield match.group()


def ibans(text: str) -> Iterator[str]:
    """Bank accounts whose check digits are right."""
    for match in IBAN.finditer(text):
        if _passes_97(re.sub(r"[^A-Za-z0-9]", "", match.group()).upper()):
            yield match.group()


def _passes_eleven(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return int(digits) > 0 and sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def _passes_97(account: str) -> bool:
    return int("".join(str(int(character, 36)) for character in account[4:] + account[:4])) % 97 == 1
