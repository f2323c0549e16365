"""A line without the words that say nothing about time, which belong elsewhere: `Balie Wonen: inloop ma 9-11, gratis`.

Offered only with these words beside it, so that whoever wrote them sees what would go. Words that may change the hours
stay, and words that may be a misspelt day.
"""

from __future__ import annotations

import re
from difflib import get_close_matches

from .items import Item, Kind, Refusal
from .labelled import CHANGES, OWN, is_a_word
from .lexicon import DAYS, SHORT_DAYS
from .lexicon_notes import NOTES
from .lexicon_vague import SEASONAL
from .plainer_patterns import DAY
from .scan import scan

Items = tuple[Item, ...]
_INSIDE = frozenset({Kind.UNKNOWN, Kind.NOTE, Kind.AND, Kind.DASH, Kind.SLASH, Kind.OR, Kind.USUAL})
_LEADS = frozenset({Kind.COMMA, Kind.DASH, Kind.STOP, Kind.AND, Kind.SLASH})
_STARTS_TIMES = frozenset({Kind.TIME, Kind.NUMBER, Kind.BETWEEN, Kind.FROM, Kind.TILL, Kind.CLOSED, Kind.OPEN})
_ENDS_TIMES = frozenset({Kind.TIME, Kind.NUMBER, Kind.HOUR, Kind.CLOSING})
# Words that take hours away, give them to some only, or say by themselves when something is.
_WEIGHTY = re.compile(
    r"\b(?:geen|niet|nooit|dicht|gesloten|sluit\w*|pauze|verval\w*|vervallen|afgelast|gestopt|verhuisd|vol|leeg|behalve|"
    r"uitgezonderd|verhinderd|afwezig|onbemand|elders|wachtlijst|leden|mits|"
    r"\w*verlof\w*|daarna(?! weer)|daarvoor|nadien|sindsdien|vervolgens|"
    r"\w*dagen|\w*vakanties?|\w*weken|\w*maand(?:en)?|"
    r"\w*periode|\w*rooster|\w*tijd(?:en)?|rest|"
    r"\w*seizoen|soms|twee|drie|vier|vijf|zes|zeven|acht|tien|veertien|nood\w*|spoed\w*|telefo\w*|bel\w*|online|chat\w*|app\w*|mail\w*|digitaal)\b|\d",
    re.IGNORECASE,
)
_ON_THE_WAY = frozenset({Kind.COLON, Kind.ONLY, Kind.ALWAYS, Kind.EVERY, Kind.OPEN})
_PRICE = re.compile(r"€\s*[\d.,-]+|\d[\d.,]* euro|\d+\s*(?:\+|jaar|jr)")
_AT = re.compile(r"\b(?:in|te|locatie)\s+$", re.IGNORECASE)
# New people sign up then: no hours of what stands beside it.
_SIGNS_UP_ON = re.compile(
    rf"\b(?:(?:aan)?meld\w*|inschrij\w+|opgev\w+|kennismak\w*)\s+(?:kan |kunnen )?(?:op |elke |iedere )?{DAY}",
    re.IGNORECASE,
)
_LIKE_A_DAY = 0.7
_SHORT = frozenset(short for shorts in SHORT_DAYS for short in shorts)


def leave_out(line: str) -> tuple[str, str]:
    """The line without these words, and the words; ("", "") when there are none that may be left out."""
    try:
        items = scan(line)
    except Refusal:
        return "", ""
    runs = [run for run in unknown_runs(items) if _is_remark(items, run, line)]
    words = [line[items[first].start : items[after - 1].end] for first, after in runs]
    if (
        not runs
        or _has_its_own_way(items, runs)
        or _are_places(items, runs, line)
        or (len(runs) > 1 and _SIGNS_UP_ON.search(line))
        or any("?" in text or weighs(text) for text in words)
    ):
        return "", ""
    text = line
    for first, after in reversed(runs):
        start, end = _cut(items, first, after)
        text = f"{text[:start]}{' ' if end < len(line) else ''}{text[end:]}"
    return re.sub(r"\s+([,;.!])", r"\1", " ".join(text.split())).strip(" ,;"), ", ".join(words)


def unknown_runs(items: Items) -> list[tuple[int, int]]:
    """Where words begin and end that the grammar does not know, with what it knows between them."""
    found, at = list[tuple[int, int]](), 0
    while at < len(items):
        after = at
        while items[after].kind in _INSIDE and items[after].value not in NOTES:
            after += 1
        while after > at and items[after - 1].kind not in (Kind.UNKNOWN, Kind.NOTE):
            after -= 1
        if any(item.kind is Kind.UNKNOWN for item in items[at:after]):
            first = next(n for n in range(at, after) if items[n].kind in (Kind.UNKNOWN, Kind.NOTE))
            found.append((first, after))
        at = max(after, at + 1)
    return found


def _is_remark(items: Items, run: tuple[int, int], line: str) -> bool:
    """Whether the words are no part of what stands beside them: not behind a day (`maandag rustdag`), and not between a
    comma and times, as a day would be."""
    first, after = run
    before = items[first - 1].kind if first else None
    if before not in (None, *_LEADS, *_ENDS_TIMES, Kind.OPENING, Kind.NOTE) or is_a_word(items, first, after, line):
        return False
    follows = items[after + (items[after].kind is Kind.COLON)].kind
    return follows not in _STARTS_TIMES or (before is None and items[after].kind is Kind.COLON)


def _has_its_own_way(items: Items, runs: list[tuple[int, int]]) -> bool:
    """Whether some words are about a part of the hours, in a way that would become that of all: `ma 9-12, grote meubels
    alleen na afspraak`."""
    ways = (first for first, after in runs if _leads_to_its_own(items, after))
    return any(len(runs) > 1 or any(item.kind in _ENDS_TIMES for item in items[:first]) for first in ways)


def _leads_to_its_own(items: Items, after: int) -> bool:
    """`grote meubels alleen na afspraak`, `Groepen het hele jaar op afspraak`: behind it, with no hours in between."""
    while items[after].kind in _ON_THE_WAY:
        after += 1
    return items[after].value in OWN


def _are_places(items: Items, runs: list[tuple[int, int]], line: str) -> bool:
    """`In Heuvel elke donderdag en in Dal elke vrijdag 10-12`: hours of two places."""
    starts = [items[first].start for first, _ in runs]
    return sum(line[at].isupper() and bool(_AT.search(line[:at])) for at in starts) > 1


def weighs(text: str) -> bool:
    if _WEIGHTY.search(_PRICE.sub("", text)) or CHANGES.search(text) or SEASONAL.search(text):
        return True
    return any(
        word in _SHORT or get_close_matches(word, DAYS, n=1, cutoff=_LIKE_A_DAY)
        for word in re.findall(r"[^\W\d_]+", text.lower())
    )


def _cut(items: Items, first: int, after: int) -> tuple[int, int]:
    """From where to where: with the colon behind a title, with brackets around it, with what led to it."""
    start, end = items[first].start if first else 0, items[after - 1].end
    if items[after].kind is Kind.COLON:
        return start, items[after].end
    if first and items[first - 1].kind is Kind.OPENING and items[after].kind is Kind.CLOSING:
        return items[first - 1].start, items[after].end
    ends = items[after].kind in (Kind.END, Kind.STOP, Kind.COMMA, Kind.SLASH)
    if first and ends and items[first - 1].kind in _LEADS:
        start = items[first - 1].start
    return start, items[after].start if items[after].kind is Kind.END else end
