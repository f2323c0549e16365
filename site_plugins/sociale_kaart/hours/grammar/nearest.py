"""For a line that cannot be read, the nearest one that can, so that there is something to copy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches

from ..value import Regel
from .items import Refusal, Why
from .lexicon import MONTHS as MONTH_NAMES
from .scan import known_words

Read = Callable[[str], "tuple[Regel, ...] | Refusal"]

LONGEST = 120  # characters of a line that are worth mending
MOST_WORDS = 6  # unknown words in a line that are worth mending
_WORD = re.compile(r"[^\W\d_]+")

MONTHS = tuple(names[0] for names in MONTH_NAMES)
_BARE_RANGE = re.compile(
    r"(\d{1,2})(\s*(?:-|–|tot)\s*)(\d{1,2})(?![\d:.]|\s*(?:"
    + "|".join(n for names in MONTH_NAMES for n in names)
    + "))"
)
_LABEL = re.compile(r"(?P<label>[^\W\d][^:\d]{2,58}?):\s*(?P<hours>.*\d.*)")
_BEHIND = re.compile(r"(?P<hours>.*\d(?:\s*(?:uur|u|h)\b\.?)?)[\s,:–-]+(?P<label>[^\W\d].{2,58})")
# What a line is about, and the line that shows how to write it.
EXAMPLES = (
    (
        ("om de week", "om de twee", "om de 2", "tweewekelijks", "om en om", "elke 2 weken", "elke twee weken"),
        "even weken do 19:00-21:00",
    ),
    (
        ("vakantie", "zomer", "winter", "bouwvak", "ramadan", "stop"),
        "13 juli 2026 t/m 23 augustus 2026 gesloten: zomerstop",
    ),
    (("feest", "kerst", "pasen", "nieuw"), "feestdagen gesloten"),
    (("afspraak", "bel", "overleg", "wisselend", "onbekend"), "op afspraak"),
    (MONTHS, "13 juli 2026 t/m 23 augustus 2026 gesloten: zomerstop"),
    ((" maand", "eerste", "laatste", "1e", "2e"), "1e en 3e woensdag 13:30-15:30"),
    (("gesloten", "dicht"), "maandag gesloten"),
)
# The same, when days or a part of the year are named without times.
HOURS = (
    (("vakantie",), "zomervakantie: ma-vr 10:00-14:00"),
    (("feest", "kerst", "paas", "pasen", "pinkster", "koningsdag"), "tweede kerstdag 12:00-17:00"),
    (MONTHS, "april t/m oktober za 10:00-16:00"),
    (("avond",), "ma 19:00-21:30"),
)
USUAL = "ma-vr 09:00-17:00"
SEASON = "april t/m oktober za 10:00-16:00"


def nearest(line: str, refusal: Refusal, read: Read) -> tuple[str, bool]:
    """A line that `read` accepts: this one mended, or else an example of its kind, and whether it is an example.

    A mended line has everything that was written and no time or day that was not, or somebody would copy what nobody
    meant.
    """
    for candidate in _mended(line[:LONGEST], refusal):
        if not isinstance(read(candidate), Refusal):
            return candidate, False
    lower = line[:LONGEST].lower()
    if refusal.why is Why.NO_HOURS and not any(word in lower for word in ("gesloten", "dicht")):
        return next((example for words, example in HOURS if any(word in lower for word in words)), USUAL), True
    if refusal.why is Why.NO_DAYS and any(month in lower for month in MONTHS):
        return SEASON, True
    return next((example for words, example in EXAMPLES if any(word in lower for word in words)), USUAL), True


def _mended(line: str, refusal: Refusal) -> Iterator[str]:
    """Ways to mend it, from the smallest to the largest."""
    yield _spelt(line)
    if refusal.why is Why.AMBIGUOUS:
        yield _BARE_RANGE.sub(_afternoon, line)
        yield line.replace(" en ", " en elke ")
        yield line.replace(" en ", "; ")
    head, tail = line[: refusal.column].rstrip(" ,;:-–("), line[refusal.column :].strip(" ,;:-–.()")
    if refusal.why is Why.UNKNOWN and head and _WORD.match(tail):
        yield f"{head} ({tail})"
    if refusal.why is Why.UNKNOWN:
        yield from _labelled(line)


def _labelled(line: str) -> Iterator[str]:
    """What stands before or behind the hours as a note on them: `aquafit: di 9-10`, `di 9-10 uur aquafit voor 55+`."""
    if match := _LABEL.match(line):
        yield f"{match['hours']} ({match['label'].strip()})"
    if match := _BEHIND.match(line):
        yield f"{match['hours']} ({match['label'].strip(' ,.()')})"


def _afternoon(match: re.Match[str]) -> str:
    """9-5 → 09:00-17:00, 2-4 → 14:00-16:00."""
    begin, end = int(match[1]), int(match[3])
    begin += 12 if begin < 6 else 0
    end += 12 if end <= begin and end <= 12 else 0
    return f"{begin:02}:00-{end:02}:00"


def _spelt(line: str) -> str:
    """The line with misspelt words corrected."""
    words = known_words()
    unknown = [w for w in dict.fromkeys(_WORD.findall(line.lower())) if w not in known_words(vague=True) and len(w) > 2]
    fixed = {word: get_close_matches(word, words, n=1, cutoff=0.75) for word in unknown[:MOST_WORDS]}
    return _WORD.sub(lambda match: next(iter(fixed.get(match[0].lower(), ())), match[0]), line)
