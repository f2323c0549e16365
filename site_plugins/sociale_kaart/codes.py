"""The short code of a place: five letters and digits that one can say by phone, print small and put in a QR code.

A code is derived from the place's id and nothing else, so it is the same for ever, on every machine. Its characters are
not taken for one another (no 0 and O, 1 and I, 2 and Z, 5 and S, U and V), and without vowels it spells nothing.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256

ALPHABET = "cdfghjkmnprtvwxy34678"
LENGTH = 5
CODES = len(ALPHABET) ** LENGTH


def number_of(id: str) -> int:
    """What the code of a place is written from: two places have one code when they have one number."""
    number: int = int.from_bytes(sha256(id.encode()).digest(), "big") % CODES
    return number


@lru_cache(maxsize=65536)  # for speed
def code_of(id: str) -> str:
    """The code of a place by its id, in lower-case letters, as in the address `/p/<code>/`."""
    number = number_of(id)
    letters = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return "".join(letters)
