"""A line as its hours, and the words before, within and behind them that the grammar does not know.

Only when the hours are one stretch, or a row whose days the words part from its times, and no word may turn them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .hour_labels import find_rows
from .items import Item, Kind
from .labelled import is_a_word
from .lexicon_english import is_english
from .lexicon_glue import DETERMINERS, PREPOSITIONS
from .scan import scan
from .turning import names_somebody, names_two, turns

Items = tuple[Item, ...]
_WORDS = frozenset({Kind.UNKNOWN, Kind.NOTE})
# What may stand between words, and says nothing of hours.
_BESIDE = _WORDS | {Kind.AND, Kind.COMMA, Kind.DASH, Kind.STOP, Kind.COLON, Kind.OPENING, Kind.CLOSING, Kind.USUAL}
_BESIDE |= {Kind.SLASH, Kind.END}
_LEADS = frozenset({Kind.EVERY, Kind.OPEN})
_DAYS = frozenset({Kind.DAY, Kind.OF_MONTH})
_STARTS_TIMES = frozenset({Kind.TIME, Kind.NUMBER, Kind.BETWEEN})
_ENDS_TIMES = frozenset({Kind.TIME, Kind.NUMBER, Kind.HOUR})
_MOMENTS = frozenset({Kind.MONTH, Kind.FREE, Kind.STEM})
_LED = PREPOSITIONS | DETERMINERS
_GOES_ON = re.compile(r"\s*(?:en|of|want|dus|\+|&|/)(?:\s|$)", re.IGNORECASE)  # with something that is not there
_STOPS_SHORT = re.compile(r"\b(?:en|of|van|met|voor|de|het|een|in|op|te|om)[\s.,;]*$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")


class Parted(NamedTuple):
    """The hours of a line, and the words around them as they were written; `lead` is what leads to the hours."""

    facts: str
    lead: str
    before: str
    within: str
    behind: str

    @property
    def words(self) -> tuple[str, str, str]:
        return self.before, self.within, self.behind


def parted(line: str) -> Parted | None:
    """None when there are no such words, or when they may turn the hours. Raises Refusal."""
    items = scan(line)
    hours = [n for n, item in enumerate(items) if item.kind not in _BESIDE | _LEADS]
    if not hours or is_english([word.lower() for word in _LETTERS.findall(line)]):
        return None
    first, after = _with_leads(items, hours[0], hours[-1] + 1)
    run = _within(items, first, after, line)
    if (
        run is None
        or _is_led(items, first, line)
        or _is_part(items, first, after, line)
        or is_of_another_time(items, after)
    ):
        return None
    found = _cut(items, first, after, run, line)
    return found if _is_neutral(found) else None


def _with_leads(items: Items, first: int, after: int) -> tuple[int, int]:
    """With *elke* before the days, and *open* around the hours."""
    while first and items[first - 1].kind in _LEADS:
        first -= 1
    while items[after].kind in _LEADS:
        after += 1
    return first, after


def _cut(items: Items, first: int, after: int, run: tuple[int, int] | tuple[()], line: str) -> Parted:
    ends = [item.end for item in items[:first] if item.kind in _WORDS]
    start, end = ends[-1] if ends else 0, items[after - 1].end
    facts, within = line[start:end], ""
    if run:
        begins, stops = items[run[0]].start, items[run[1] - 1].end
        facts, within = f"{line[start:begins]} {line[stops:end]}", line[begins:stops]
    return Parted(facts.strip(" ,.;:-–|"), line[start : items[first].start], line[:start], within, line[end:])


def _within(items: Items, first: int, after: int, line: str) -> tuple[int, int] | tuple[()] | None:
    """The words between days and times of a row; () when there are none, None when they stand elsewhere."""
    unknown = [n for n in range(first, after) if items[n].kind is Kind.UNKNOWN]
    if not unknown:
        return ()
    start, end = unknown[0], unknown[-1] + 1
    while items[start - 1].kind in _WORDS:
        start -= 1
    while items[end].kind in _WORDS:
        end += 1
    whole = all(item.kind in _WORDS for item in items[start:end]) and not _is_led(items, end, line)
    fits = whole and _parts_a_row(items, start, end) and not is_a_word(items, start, end, line)
    return (start, end) if fits else None


def _parts_a_row(items: Items, start: int, end: int) -> bool:
    """`Op di koken wij van 9 tot 12, wo …`: of several rows the first; `9-12 uur koken wij op di`."""
    rows, lead, follow = find_rows(items), items[start - 1].kind, items[end].kind
    if lead in _DAYS and follow in _STARTS_TIMES:
        return bool(rows) and end <= rows[0][0]
    return lead in _ENDS_TIMES and follow in _DAYS | {Kind.EVERY} and len(rows) == 1


def _is_led(items: Items, at: int, line: str) -> bool:
    """`voor 12 uur`, `de maandag`: the last word is about what follows."""
    last = items[at - 1] if at else None
    return bool(last and last.kind is Kind.UNKNOWN and line[last.start : last.end].lower() in _LED)


def _is_part(items: Items, first: int, after: int, line: str) -> bool:
    """Whether a day beside the words is one of them: *Buurtpunt DO*."""
    return (first > 0 and is_a_word(items, 0, first, line)) or (
        items[after].kind is not Kind.END and is_a_word(items, after, len(items) - 1, line)
    )


def is_of_another_time(items: Items, after: int) -> bool:
    """`elke ma 10-12, in juli yoga`: what is said of July may be about July."""
    words = items[after].kind in _WORDS and items[after - 1].kind in _MOMENTS
    return words and items[after - 2].kind is Kind.COMMA and items[after - 3].kind in _ENDS_TIMES


def _is_neutral(found: Parted) -> bool:
    """Whether there are words, and none may turn the hours or be the half of something."""
    words, text = found.words, " | ".join(found.words)
    return (
        any(map(_LETTERS.search, words))
        and not any(map(turns, (*words, found.lead)))
        and not names_two(text)
        and not any(map(names_somebody, words))
        and not _GOES_ON.match(found.behind)
        and not _STOPS_SHORT.search(found.behind)
    )
