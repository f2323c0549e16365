"""Tokens → items: the longest known groups of words looked up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from ..value import Datum
from . import lexicon, lexicon_english, lexicon_notes
from . import lexicon_holidays as holidays
from . import lexicon_sentences as sentences
from .cutting import Token, tokens
from .items import ELLIPSIS, Day, Item, Kind, Refusal, Value, Why
from .ordinals import dated
from .real import real

LONGEST = 500  # characters; a line of opening hours that people can still read is much shorter
ARTICLE_AND_NOUN = 2  # words of `het buurthuis`
_BESIDE_A_NAME = frozenset({"bij", "met", "via", "door", "aan", "naar", "("})
_NTH_WORDS = {nth: word for word, nth in reversed(lexicon.ORDINALS.items()) if " " not in word}


Meaning = tuple[list[str], Kind, Value]
Phrases = dict[str, tuple[Meaning, ...]]


def scan(line: str) -> tuple[Item, ...]:
    """The items of `line`, fillers left out, ending with an END. Raises Refusal."""
    if len(line) > LONGEST:
        raise Refusal(LONGEST, Why.TOO_LONG)
    items = [item for item in _items(list(tokens(line))) if item.kind is not Kind.FILLER]
    return dated((*items, Item(Kind.END, None, len(line), len(line))), line)


def _items(cut: list[Token]) -> Iterator[Item]:
    words = [_key(token) for token in cut]
    phrases = ENGLISH if lexicon_english.is_english(words) else _PHRASES
    position = 0
    while position < len(cut):
        length, kind, value = _longest(words, position, phrases) or (1, *_single(cut[position]))
        if kind is Kind.FILLER and length == ARTICLE_AND_NOUN and _is_title(words, position):
            length, kind, value = 1, Kind.FILLER, None
        if kind is Kind.UNKNOWN and _is_place(words, position) and not _has_colon(words, position + 1):
            kind = Kind.FILLER
        elif words[position] == "jan" and _is_a_name(words, position):
            kind = Kind.UNKNOWN  # bij Jan
        elif words[position] == "uren" and position and cut[position - 1].kind == "word":
            kind = Kind.UNKNOWN  # bemande uren
        yield Item(kind, value, cut[position].start, cut[position + length - 1].end)
        position += length


def _is_place(words: list[str], position: int) -> bool:
    """Whether it is the place itself, as the subject of a sentence: `het fietsenhuis is open`."""
    return position > 0 and words[position - 1] in sentences.ARTICLES and bool(sentences.PLACE.search(words[position]))


def _is_a_name(words: list[str], position: int) -> bool:
    """`bij Jan`, `(Jan)`, and not `(jan t/m mrt)`."""
    before, behind = words[position - 1 : position], words[position + 1 : position + 2]
    return bool(before) and before[0] in _BESIDE_A_NAME and (before[0] != "(" or behind == [")"])


def _is_title(words: list[str], position: int) -> bool:
    """`het buurthuis: ma 9-12`: a name above hours, and no subject of a sentence."""
    return words[position] in sentences.ARTICLES and _has_colon(words, position + ARTICLE_AND_NOUN)


def _has_colon(words: list[str], position: int) -> bool:
    return words[position : position + 1] == [":"]


def _longest(words: list[str], position: int, phrases: Phrases) -> tuple[int, Kind, Value] | None:
    """How many words from `position` on have a meaning together, and which."""
    for group, kind, value in phrases.get(words[position], ()):
        if len(group) == 1 or group == words[position : position + len(group)]:
            return len(group), kind, value
    return None


def _key(token: Token) -> str:
    """The word to look up: `2e` counts as `tweede`."""
    if token.kind == "nth":
        return _NTH_WORDS.get(_counted(token), token.text)
    return lexicon.SHORT_WORDS.get(token.text, token.text)


def _counted(token: Token) -> int:
    return int(re.sub(r"\D", "", token.text))


def _single(token: Token) -> tuple[Kind, Value]:
    match token.kind:
        case "number":
            return Kind.NUMBER, int(token.text[:9])
        case "nth":
            return Kind.NUMBER, _counted(token)
        case "time" | "clock" | "twelve":
            return Kind.TIME, _time(token)
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


def _time(token: Token) -> int:
    """In minutes: `9:30`, `0930`, `9.30 am`."""
    if token.kind == "twelve":
        return _twelve(token)
    hours, minutes = (token.text[:2], token.text[2:]) if token.kind == "clock" else re.split(r"\D+", token.text)
    return _minutes(token, hours, minutes)


def _minutes(token: Token, hours: str, minutes: str) -> int:
    hour, minute = int(hours), int(minutes)
    if hour > 24 or minute > 59 or hour * 60 + minute > 24 * 60:
        raise Refusal(token.start, Why.IMPOSSIBLE)
    return hour * 60 + minute


def _twelve(token: Token) -> int:
    """`9 am`, `1:30pm`; noon is 12 pm."""
    hour, minute = (int(part or 0) for part in re.split(r"\D+", f"{token.text}0")[:2])
    if not 1 <= hour <= 12 or minute > 59:
        raise Refusal(token.start, Why.IMPOSSIBLE)
    return (hour % 12 + 12 * ("p" in token.text)) * 60 + minute


def _date(token: Token) -> Datum:
    parts = [int(part) for part in re.split(r"\D", token.text)]
    if token.kind == "iso":
        parts.reverse()
    return real(Datum(parts[1], parts[0], parts[2] if len(parts) == 3 else 0), token.start)


def _phrases(vocabulary: Iterable[tuple[str, Kind, Value]]) -> Phrases:
    """Every known group of words by its first word, the longest first."""
    table: defaultdict[str, list[Meaning]] = defaultdict(list)
    for words, kind, value in vocabulary:
        keys = list(map(_key, tokens(words)))
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
    yield from (((Kind.NOTE, note), words) for note, words in lexicon_notes.NOTES.items())
    yield (Kind.FILLER, None), sentences.SUBJECTS
    yield from (((Kind.DAY, Day(days)), words) for days, words in lexicon.DAY_GROUPS.items())
    yield from (((Kind.MONTH, number), ";".join(names)) for number, names in enumerate(lexicon.MONTHS, 1))
    yield from (((Kind.DAYPART, part), f"{part};'s {part}s;in de {part};{part}s") for part in lexicon.PARTS)


_PHRASES = _phrases(_vocabulary())
ENGLISH = _phrases(lexicon_english.vocabulary())


@cache  # for speed
def known_words(vague: bool = False) -> frozenset[str]:
    """Every single word that means something, or that makes the hours uncertain: to see what is misspelt."""
    single = (keys[0] for group in _PHRASES.values() for keys, kind, _ in group if vague or kind is not Kind.VAGUE)
    return frozenset(word for word in single if word.isalpha() and len(word) > 1)
