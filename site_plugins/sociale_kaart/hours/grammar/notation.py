"""A line in the notation of the grammar, before anything else is tried: `17h`, `10;00`, `9.00/12.00`, `ma13.00`.

Other signs for the same; and words that only say once more, or lead to, what stands beside them. Only proposed.
"""

from __future__ import annotations

import re

from .as_before import same
from .lexicon_half_written import HALF_WRITTEN
from .lexicon_in_order import IN_ORDER
from .lexicon_notation import COLUMNS_OF_ROWS, LEADS, PAIRS, SIGNS, TIMES_OF_PAIRS
from .lexicon_printed import PRINTED
from .plainer_patterns import DAYS, I
from .spoken_times import NUMBERS, spoken

HOUR = 60
BOTH = 4  # times, of two such pairs
_SAID = re.compile(rf"\b(?:half|kwart (?:over|voor))\s+(?:\d|{'|'.join(NUMBERS)}\b)", I)
_IDEM = re.compile(r"\b(?:idem|hetzelfde|(?:de)?zelfde tijden)\b", I)
_DAYS_IDEM = re.compile(rf"\b{DAYS}:?\s+(?:idem|hetzelfde|(?:de)?zelfde tijden)\b", I)


def in_our_notation(line: str) -> str:
    for pattern, form in (*HALF_WRITTEN, *IN_ORDER, *SIGNS, *PRINTED):
        line = pattern.sub(form, line)
    line = _rows_of_columns(_pairs(line))
    for pattern, form in LEADS:
        line = pattern.sub(form, line)
    return _as_said(line)


def _as_said(line: str) -> str:
    """Times that are said in words (`half 2 – 5`), if they can be one thing only; and `wo idem` behind these."""
    told = [one for one, other in spoken(line) if not other] if _SAID.search(line) else []
    line = told[0] if told else line
    idem = len(_IDEM.findall(line))
    if not idem or idem != len(_DAYS_IDEM.findall(line)):
        return line
    return next((one for one, _ in same(line)), line)


def _pairs(line: str) -> str:
    """`12:30u./17:00u.`: from one to the other, each later than the one before it; one pair may be two beginnings."""
    pairs = [TIMES_OF_PAIRS.findall(found[0]) for found in PAIRS.finditer(line)]
    if sum(map(len, pairs)) < BOTH or not all(_is_rising(times) for times in pairs):
        return line
    return PAIRS.sub(lambda found: _written(TIMES_OF_PAIRS.findall(found[0])), line)


def _rows_of_columns(line: str) -> str:
    """`maandag 09:00 17:00 dinsdag 09:00 12:30`: each begin with its end, where all of the line is such rows."""
    rows = [*COLUMNS_OF_ROWS.finditer(line)]
    is_all = len(rows) > 1 and not COLUMNS_OF_ROWS.sub("", line).strip(" .,;")
    if not is_all or not all(_is_rising(TIMES_OF_PAIRS.findall(row[0])) for row in rows):
        return line
    return "; ".join(f"{row['days']} {row['shut'] or _written(TIMES_OF_PAIRS.findall(row[0]))}" for row in rows)


def _is_rising(times: list[tuple[str, str]]) -> bool:
    minutes = [int(hour) * HOUR + int(minute) for hour, minute in times]
    return minutes == sorted({*minutes}) and len(minutes) % 2 == 0


def _written(times: list[tuple[str, str]]) -> str:
    clocks = [f"{hour}:{minute}" for hour, minute in times]
    return " en ".join(f"{begin}-{end}" for begin, end in zip(clocks[::2], clocks[1::2], strict=True))
