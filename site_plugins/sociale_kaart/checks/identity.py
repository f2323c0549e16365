"""Telling a citizen service number and a bank account from other digits, by their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Alone, or as 1234.56.782 or 123 456 782; not the tail of a longer number, nor after a country code.
_BSN = re.compile(
    r"(?<![\d.,+])(?<!31)(?<!31[ -])"
    r"(?:\d{9}|(?<!\d[ .\-])(?:\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .\-]\d{3}[ .\-]\d{3}|\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{3}))"
    r"(?!\d|[.,\-]\d| \d)"
)
# Dutch and Belgian ones however they are spaced; those of other countries in groups of four.
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])(?:[Nn][Ll][ .\-]?\d{2}(?:[ .\-]?[A-Za-z]){4}(?:[ .\-]?\d){10}"
    r"|[Bb][Ee][ .\-]?\d{2}(?:[ .\-]?\d){12}"
    r"|[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?)(?![A-Za-z0-9])"
)
_LINK = re.compile(r"https?://\S+")


def bsns(text: str) -> Iterator[str]:
    """Nine digits that pass the eleven-test; not in links, where one in eleven article numbers would pass."""
    for match in _BSN.finditer(_LINK.sub("", text)):
        if _passes_eleven(re.sub(r"\D", "", match.group())):
            yield match.group()


def ibans(text: str) -> Iterator[str]:
    """Bank accounts whose check digits are right."""
    for match in _IBAN.finditer(text):
        if _passes_97(re.sub(r"[ .\-]", "", match.group()).upper()):
            yield match.group()


def _passes_eleven(digits: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return int(digits) > 0 and sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def _passes_97(account: str) -> bool:
    return int("".join(str(int(character, 36)) for character in account[4:] + account[:4])) % 97 == 1
