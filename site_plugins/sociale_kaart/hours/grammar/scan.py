"""Text → items: the characters made uniform, cut into tokens, and the longest known groups of words looked up.

Every step looks at a character a fixed number of times: a line costs time in proportion to its length.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..value import Datum
from . import lexicon
from . import lexicon_holidays as holidays
from . import lexicon_sentences as sentences
from .items import ELLIPSIS, Day, Item, Kind, Refusal, Value, Why
from .ordinals import dated
from .real import real

LONGEST = 500  # characters; a line of opening hours that people can still read is much shorter
_UNIFORM = str.maketrans("‐‑‒–—―−\u00a0\u2009\u202f\t’‘`´", "-------    ''''")
_TOKEN = re.compile(
    r"""(?P<space>\s+)
    | (?P<iso>\d{4}-\d\d?-\d\d?(?!\d))
    | (?P<date>\d\d?(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d{4}(?!\d))
    | (?P<always>24/7(?!\d))
    | (?P<slash>(?<![-:.\d])\d\d?/\d\d?(?![-:.\d]))
    | (?P<time>\d\d?(?:[:.]|[uh]:?)\d\d(?!\d))
    | (?P<nth>\d\d?(?:de|e|ste)(?![^\W\d_]))
    | (?P<number>\d+)
    | (?P<stem>[^\W\d_]+-(?=\s*,|\s+(?:en|of|&)(?!\w)|(?:en|of)\s))
    | (?P<word>'?[^\W\d_]+)
    | (?P<symbol>.)""",
    re.VERBOSE,
)
_NTH_WORDS = {nth: word for word, nth in reversed(lexicon.ORDINALS.items()) if " " not in word}


Meaning = tuple[list[str], Kind, Value]


class Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


def scan(line: str) -> tuple[Item, ...]:
    """The items of `line`, fillers left out, ending with an END. Raises Refusal."""
    if len(line) > LONGEST:
        raise Refusal(LONGEST, Why.TOO_LONG)
    tokens = list(_tokens(uniform(line)))
    items = [item for item in _items(tokens) if item.kind is not Kind.FILLER]
    return dated((*items, Item(Kind.END, None, len(line), len(line))), line)


def uniform(line: str) -> str:
    """`line` in small letters with one kind of dash, space and apostrophe, as long as it was."""
    lower = line.translate(_UNIFORM).lower()
    # İ becomes two characters: then letter by letter, so that every offset stays what it was.
    return lower if len(lower) == len(line) else "".join(c if len(c) == 1 else " " for c in map(str.lower, line))


def _tokens(text: str) -> Iterator[Token]:
    """Tokens without spaces, and without the full stop that ends an abbreviation."""
    after_letter = False
    for match in _TOKEN.finditer(text):
        kind, word = match.lastgroup or "", match.group()
        if kind != "space" and not (after_letter and word == "."):
            yield Token(kind, word, match.start(), match.end())
        after_letter = kind == "word"


def _items(tokens: list[Token]) -> Iterator[Item]:
    words = [_key(token) for token in tokens]
    position = 0
    while position < len(tokens):
        length, kind, value = _longest(words, position) or (1, *_single(tokens[position]))
        yield Item(kind, value, tokens[position].start, tokens[position + length - 1].end)
        position += length


def _longest(words: list[str], position: int) -> tuple[int, Kind, Value] | None:
    """How many words from `position` on have a meaning together, and which."""
    for group, kind, value in _PHRASES.get(words[position], ()):
        if len(group) == 1 or group == words[position : position + len(group)]:
            return len(group), kind, value
    return None


def _key(token: Token) -> str:
    """The word to look up: `2e` counts as `tweede`."""
    if token.kind == "nth":
        return _NTH_WORDS.get(int(token.text.rstrip("dest")), token.text)
    return token.text


def _single(token: Token) -> tuple[Kind, Value]:
    match token.kind:
        case "number":
            return Kind.NUMBER, int(token.text[:9])
        case "nth":
            return Kind.NUMBER, int(token.text.rstrip("dest"))
        case "time":
            return Kind.TIME, _minutes(token)
        case "iso" | "date" | "slash":
            return Kind.DATE, _date(token)
        case "symbol":
            return lexicon.SYMBOLS.get(token.text, Kind.UNKNOWN), None
        case "stem":
            return _stem(token)
    return Kind.UNKNOWN, None


def _stem(token: Token) -> tuple[Kind, Value]:
    """The first half of `zon- en feestdagen`, `zomer- en kerstvakantie`."""
    word = token.text.removesuffix("-")
    if word in holidays.STEMS:
        return Kind.STEM, holidays.STEMS[word]
    for _, kind, value in _PHRASES.get(word, ()):
        if isinstance(value, Day):
            return kind, Day(value.dagen, ELLIPSIS)
    return Kind.UNKNOWN, None


def _minutes(token: Token) -> int:
    hour, minute = (int(part) for part in re.split(r"\D+", token.text))
    if hour > 24 or minute > 59 or hour * 60 + minute > 24 * 60:
        raise Refusal(token.start, Why.IMPOSSIBLE)
    return hour * 60 + minute


def _date(token: Token) -> Datum:
    parts = [int(part) for part in re.split(r"\D", token.text)]
    if token.kind == "iso":
        parts.reverse()
    return real(Datum(parts[1], parts[0], parts[2] if len(parts) == 3 else 0), token.start)


def _phrases() -> dict[str, tuple[Meaning, ...]]:
    """Every known group of words by its first word, the longest first."""
    table: defaultdict[str, list[Meaning]] = defaultdict(list)
    for words, kind, value in _vocabulary():
        keys = list(map(_key, _tokens(words)))
        table[keys[0]].append((keys, kind, value))
    return {first: tuple(sorted(group, key=lambda row: -len(row[0]))) for first, group in table.items()}


def _vocabulary() -> Iterator[tuple[str, Kind, Value]]:
    """Every word and group of words with its meaning."""
    for meaning, words in _meanings():
        yield from ((word, *meaning) for word in words.split(";"))
    yield from ((word, Kind.NOTE, word) for word in sentences.LABELS.split(";"))
    yield from ((word, Kind.DAY, day) for word, day in lexicon.day_words().items())
    yield from ((word, Kind.NTH, nth) for word, nth in lexicon.ORDINALS.items())


def _meanings() -> Iterator[tuple[tuple[Kind, Value], str]]:
    """A meaning, and all words for it in one string."""
    for kind, meanings in lexicon.WORDS.items():
        yield from (((kind, value), words) for value, words in meanings.items())
    yield from (((Kind.FREE, free), words) for free, words in holidays.HOLIDAYS.items())
    yield from (((Kind.NOTE, note), words) for note, words in lexicon.NOTES.items())
    yield (Kind.FILLER, None), sentences.SUBJECTS
    yield from (((Kind.DAY, Day(days)), words) for days, words in lexicon.DAY_GROUPS.items())
    yield from (((Kind.MONTH, number), ";".join(names)) for number, names in enumerate(lexicon.MONTHS, 1))
    yield from (((Kind.DAYPART, part), f"{part};'s {part}s;in de {part};{part}s") for part in lexicon.PARTS)


_PHRASES = _phrases()


@cache  # for speed
def known_words(vague: bool = False) -> frozenset[str]:
    """Every single word that means something, or that makes the hours uncertain: to see what is misspelt."""
    single = (keys[0] for group in _PHRASES.values() for keys, kind, _ in group if vague or kind is not Kind.VAGUE)
    return frozenset(word for word in single if word.isalpha() and len(word) > 1)
