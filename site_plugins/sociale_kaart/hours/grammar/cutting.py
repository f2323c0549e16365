"""Text → tokens: the characters made uniform, then cut into words, numbers, times, dates and signs.

Every step looks at a character a fixed number of times: a line costs time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_UNIFORM = str.maketrans("‐‑‒–—―−\u00a0\u2009\u202f\t’‘`´", "-------    ''''")
# Signs in front of the lines of a list, and anywhere clocks, calendars and arrows: they say nothing.
_BULLETS = re.compile(r"^\s*(?:[*>•·●▪◦►▶➤✓✔■□–—]|-(?=\s|[^\W\d_]))+")
_SIGNS = re.compile(r"[-=]+>|[→»⇒✅✔✓⏰🗓📅📍\U0001F550-\U0001F567\ufe0f\"]")
# A star behind times alone points at a condition elsewhere; at both ends of a line it is decoration.
_ENDS = re.compile(r"[<•·]+\s*$")
_STARS = re.compile(r"^(\s*\*+)(.*?)(\*+\s*)$")
_COMMA_TIMES = re.compile(r"(?<![\d\-:.,])(\d\d?),(00|15|30|45)(\s*(?:-|tot)\s*\d\d?),(00|15|30|45)(?![\d,])")
_LETTER_O = re.compile(r"(?<=\d[:.])oo(?!\w)")
# `12:00-13:00; 20:00-21:30`: two times of one day, as a comma would say.
_BETWEEN_TIMES = re.compile(r"(?<=[:.]\d\d);(?=\s*\d\d?[:.]\d\d)")
_FOUR_DIGITS = re.compile(r"(?<!\d)(\d{4})\s*(?:-|tot|t/m)\s*(\d{4})(?!\d)(?=(\s*(?:uur|u|h)\b)?)")
# `tel. 0900-1234`: a number that one calls.
_CALLS = re.compile(r"\b(?:tel|telefoon|telefoonnummer|nummer|nr|bel|bellen|via|mobiel)[.:]*\s*(?:naar |met |op )?$")
_BEFORE = 24  # characters that such a word takes
_HOUR_END = re.compile(r"(?:uur|u|h|uren)\.(?=\s+[A-Z])")
# No abbreviation: `dicht van 20 juli t/m 9 augustus. Op maandag 10 augustus weer open`.
_SHUT_UNTIL = re.compile(
    r"(?:gesloten|dicht)\b[^.]*\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december)\.(?=\s+[a-z])",
    re.IGNORECASE,
)
# Nor is `vrijdag gesloten. Tot 15 uur kunt u …`: what follows says nothing of Friday.
_SHUT_END = re.compile(
    r"\b(?:gesloten|dicht|geopend)\.(?=\s+(?:(?:tot|vanaf|van|tussen|om)\s+\d|\d\d?(?:[:.]\d\d)?\s*(?:uur\s+)?(?:-|–|tot)\s*\d))",
    re.IGNORECASE,
)
# `gelden zomertijden:` says only that hours follow.
_ANNOUNCED = re.compile(
    r"\b(?:gelden|geldt|hanteren|hanteert)\s+(?:(?:wij|we|er|de|het|onze|volgende|andere|aangepaste|afwijkende|nieuwe|"
    r"gewijzigde|speciale|verkorte|ruimere|beperkte|[a-z]*tijden|[a-z]*uren|[a-z]*rooster)\s*)+:"
    # `openingstijden rond de feestdagen: 24 dec 9-16`: the dates say which.
    r"|\bopeningstijden\s+rond(?:om)?\s+[^:\d]{3,30}:(?=\s*\d)"
)
_SENTENCE_ENDS = (_HOUR_END, _SHUT_UNTIL, _SHUT_END)
_TOKEN = re.compile(
    r"""(?P<space>\s+)
    | (?P<iso>\d{4}-\d\d?-\d\d?(?!\d))
    | (?P<date>\d\d?(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d{4}(?!\d))
    | (?P<always>24/7(?!\d))
    | (?P<measure>(?:€\s*\d+(?:[.,](?:\d\d|-))?|\d+(?:[.,]\d\d)?\s*euro)(?!\w)
        |(?:(?:vanaf|v\.?a\.?|t/m|tot(?:\s+en\s+met)?)\s+)?(?:\d+\s*(?:-|t/m|tot(?:\s+en\s+met)?|en)\s*)?\d+\s?(?:\+(?!\s*\d)(?:'?ers)?|jaar|jr|jarigen|-?plussers?|-?plus)(?!\w)
        |groep\s+\d(?:\s*(?:-|t/m|tot\s+en\s+met|en)\s*\d)?(?!\w)
        |\d+[-\s]?meter\w*
        |[abc][12](?:-[abc][12])?(?!\w|[:.]\d))
    | (?P<slash>(?<![-:.\d])\d\d?/\d\d?(?![-.\d]|:\d))
    | (?P<twelve>\d\d?(?:[:.]\d\d)?\s?[ap]\.?m(?![^\W\d_])\.?)
    | (?P<time>\d\d?(?:[:.]|\s:\s|[uh]:?)\d\d(?!\d))
    | (?P<nth>\d\d?(?:de|e|ste|st|nd|rd|th)(?![^\W\d_]))
    | (?P<number>\d+)
    | (?P<stem>[^\W\d_]+-(?=\s*,|\s+(?:en|of|&|t/m)(?!\w)|(?:en|of)\s))
    | (?P<word>'?[^\W\d_]+)
    | (?P<symbol>.)""",
    re.VERBOSE,
)
_EARLIEST_YEAR = 2000
_SERVICE = ("0800", "0900", "0906", "0909")  # how a number begins that one calls, too
_OF_TIMES = {*range(0, 60, 5), 59}


class Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


def uniform(line: str) -> str:
    """`line` in small letters with one kind of dash, space and apostrophe, as long as it was."""
    lower = line.translate(_UNIFORM).lower()
    # İ becomes two characters: then letter by letter, so that every offset stays what it was.
    lower = lower if len(lower) == len(line) else "".join(c if len(c) == 1 else " " for c in map(str.lower, line))
    lower = _STARS.sub(lambda found: " " * len(found[1]) + found[2] + " " * len(found[3]), lower)
    for silent in (_SIGNS, _BULLETS, _ANNOUNCED, _ENDS):
        lower = silent.sub(lambda found: " " * len(found[0]), lower)
    return _BETWEEN_TIMES.sub(",", _LETTER_O.sub("00", _COMMA_TIMES.sub(r"\1:\2\3:\4", lower)))


def tokens(line: str) -> Iterator[Token]:
    """Tokens without spaces, and without the full stop that ends an abbreviation."""
    text, after_letter = uniform(line), False
    clocks, ends = set(_clocks(text)), (m for end in _SENTENCE_ENDS if "." in line for m in end.finditer(line))
    stops = {found.end() - 1 for found in ends}
    for match in _TOKEN.finditer(text):
        kind, word = match.lastgroup or "", match.group()
        if kind == "number" and match.start() in clocks:
            kind = "clock"
        if kind != "space" and not (after_letter and word == "." and match.start() not in stops):
            yield Token(kind, word, match.start(), match.end())
        after_letter = kind == "word"


def _clocks(text: str) -> Iterator[int]:
    """Where times of four digits stand: `0900 tot 1700`. From 2000 on they may be years."""
    for found in _FOUR_DIGITS.finditer(text):
        first, last = found[1], found[2]
        are_times = all(int(four[:2]) <= 24 and int(four[2:]) < 60 for four in (first, last))
        are_years = int(first) >= _EARLIEST_YEAR and not (found[3] and int(last) >= int(first))
        if are_times and not are_years and not _is_number(text, found):
            yield from (found.start(1), found.start(2))


def _is_number(text: str, found: re.Match[str]) -> bool:
    """`tel. 0900-1230`, `0900-1234`: a number that one calls."""
    if found[1] not in _SERVICE:
        return False
    is_called = _CALLS.search(text, max(0, found.start() - _BEFORE), found.start())
    return bool(is_called) or not {int(found[1][2:]), int(found[2][2:])} <= _OF_TIMES
