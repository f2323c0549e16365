"""The facts of a sentence, without the words that tie them together: `Wij heten u op ma en wo welkom van 9 tot 12 uur`.

One row of days and one row of times, that can belong to each other in one way only. A word that is not known to carry
no meaning for hours makes it a question.
"""

from __future__ import annotations

import re
from itertools import groupby

from .items import Item, Kind, Refusal
from .labelled import is_a_word
from .leaving_out import weighs
from .lexicon_glue import DETERMINERS, GLUE, PREPOSITIONS
from .scan import scan

_DAYS = frozenset({Kind.DAY, Kind.NTH, Kind.OF_MONTH, Kind.EVERY})
_TIMES = frozenset({Kind.TIME, Kind.NUMBER, Kind.HOUR, Kind.BETWEEN, Kind.FROM})
_BETWEEN = frozenset({Kind.AND, Kind.COMMA, Kind.DASH, Kind.UP_TO, Kind.TILL, Kind.OPEN, Kind.NOTE, Kind.COLON})
_AROUND = frozenset({Kind.UNKNOWN, Kind.STOP, Kind.END})
_SENTENCE = frozenset({Kind.UNKNOWN, Kind.NOTE, Kind.AND, Kind.COMMA, Kind.END})
_QUESTION = re.compile(r"^([^?!\d]+)\?\s+(?=\S)")
_JUST = re.compile(r"^even (?!weken)", re.IGNORECASE)  # even binnenlopen?
_WORD = re.compile(r"[^\W\d_]+")


def only_facts(line: str) -> tuple[str, str]:
    """The line without these words, and the words; ("", "") when there are others, or more than one fact."""
    asked, rest = _without_question(line)
    try:
        items = _plain_words(scan(rest), rest)
    except Refusal:
        return "", ""
    runs = _runs(items)
    if not (runs or asked) or not _is_one_row(items) or not all(_is_glue(items, run, rest) for run in runs):
        return "", ""
    text = rest
    for first, after in reversed(runs):
        text = f"{text[: items[first].start]} {text[items[after - 1].end :]}"
    gone = [asked, *(rest[items[first].start : items[after - 1].end] for first, after in runs)]
    return _tidy(text), ", ".join(filter(None, gone))


def _without_question(line: str) -> tuple[str, str]:
    """`Zin in koffie? Kom op ma 9-10`: a question that holds no fact."""
    found = _QUESTION.match(line)
    try:
        holds = (
            not found or weighs(_JUST.sub("", found[1])) or any(item.kind not in _SENTENCE for item in scan(found[1]))
        )
    except Refusal:
        return "", line
    return ("", line) if not found or holds else (found[1].strip(), line[found.end() :])


def _plain_words(items: tuple[Item, ...], line: str) -> tuple[Item, ...]:
    """`een kop koffie`, `wij heten u welkom`: here *koffie* is no name of hours and *u* is no hour."""

    def plain(at: int, item: Item) -> bool:
        text = line[item.start : item.end].lower()
        behind_time = at > 0 and items[at - 1].kind in (Kind.TIME, Kind.NUMBER)
        return (item.kind is Kind.NOTE and text in GLUE) or (item.kind is Kind.HOUR and text == "u" and not behind_time)

    return tuple(item._replace(kind=Kind.UNKNOWN) if plain(at, item) else item for at, item in enumerate(items))


def _runs(items: tuple[Item, ...]) -> list[tuple[int, int]]:
    numbered = groupby(range(len(items)), key=lambda n: items[n].kind is Kind.UNKNOWN)
    rows = [list(row) for unknown, row in numbered if unknown]
    return [(row[0], row[-1] + 1) for row in rows]


def _is_one_row(items: tuple[Item, ...]) -> bool:
    """Days and then times, or times and then days, and nothing else that has a meaning."""
    if any(item.kind not in _DAYS | _TIMES | _BETWEEN | _AROUND for item in items):
        return False
    facts = [item.kind in _DAYS for item in items if item.kind in _DAYS | _TIMES]
    stops = any(item.kind is Kind.STOP for item in items[:-2])
    return len([*groupby(facts)]) == len({True, False}) and not stops


def _is_glue(items: tuple[Item, ...], run: tuple[int, int], line: str) -> bool:
    first, after = run
    words = _WORD.findall(line[items[first].start : items[after - 1].end].lower())
    if (
        not words
        or weighs(" ".join(word for word in words if word not in DETERMINERS))
        or is_a_word(items, first, after, line)
    ):
        return False
    is_led = words[-1] in PREPOSITIONS | DETERMINERS and items[after].kind in _DAYS | _TIMES
    before = _WORD.findall(line[: items[first].start].lower())[-1:]
    pairs = zip([*(before or [""]), *words], words, strict=False)
    return not is_led and all(word in GLUE or led in DETERMINERS for led, word in pairs)


def _tidy(text: str) -> str:
    text = re.sub(r"\s+([,;.!])", r"\1", " ".join(text.split()))
    return re.sub(r"(?<=\w), (?=(?:van|tussen)\b)", " ", text).strip(" ,;.:!")
