"""A text at a glance, so that it is searched for those signs only that it may hold."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sociale_kaart.checks.signs import Sign

_DIGIT = re.compile(r"\d")
WORD = re.compile(r"\w+")
_OWN_SMALL = re.compile("[İı]")  # a pattern takes them for an i


@dataclass(frozen=True)
class Glance:  # for speed
    """A text at a glance: in small letters, and its words, unless it has a letter whose small form is another one."""

    has_digit: bool
    small: str
    words: frozenset[str] | None

    @classmethod
    def look(cls, text: str) -> Glance:
        small = text.casefold()
        is_usual = text.isascii() or not _OWN_SMALL.search(text)
        return cls(_DIGIT.search(text) is not None, small, frozenset(WORD.findall(small)) if is_usual else None)

    def rules_out(self, sign: Sign) -> bool:
        if sign.has_digit and not self.has_digit:
            return True
        if self.words is None:
            return False
        if sign.words:
            return sign.words.isdisjoint(self.words)
        return bool(sign.parts) and not any(map(self.small.__contains__, sign.parts))
