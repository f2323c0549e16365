"""A line set straight, to be tried again: without what says nothing, with exceptions and lists in order.

`als vanouds zo 13-17`, `9-12, maar niet op feestdagen`, `op de volgende vrijdagen 14-15.30: 15 november, 17 januari`.
Only proposed; nothing here adds a day or a time.
"""

from __future__ import annotations

import re
from itertools import pairwise

from .lexicon_beside import BESIDE
from .lexicon_notices import LISTED_DATES, NOTICES
from .lexicon_ordered import ORDERED
from .lexicon_straight import (
    BETWEEN_BRACKETED,
    BRACKETED,
    BUT_ONE,
    DATE,
    DATED,
    DAY_OF_WEEK,
    FORMS,
    LISTED,
    LISTED_OPEN,
    NOTHING,
    NTHS,
    PART_BEHIND,
)
from .lexicon_straight_dates import DATES
from .occasions import without_names
from .said_nothing import even_spaces, without_remarks
from .table_of_days import tabled
from .times import DAYPARTS, HOUR

EARLIEST = 6 * HOUR  # a night goes on after midnight


def straight(line: str) -> tuple[str, str]:
    """The line, and the words that were left out."""
    gone = list[str]()

    def drop(found: re.Match[str]) -> str:
        gone.append(found[0].strip(" ,"))
        return "" if found.end() == len(line) else " "

    text, remarks = without_remarks(tabled(even_spaces(line)))
    text = NOTHING.sub(drop, text)
    for pattern, form in NOTICES:
        gone += [found["gone"].strip(" ,.:") for found in pattern.finditer(text)]
        text = pattern.sub(form, text)
    for pattern, form in (*ORDERED, *DATES, *FORMS):
        text = pattern.sub(form, text)
    for step in (without_names, _listed_dates, _without_parts, _dated, _days_first, _in_year, _counted):
        text = step(text)
    text = re.sub(r"\s+([,;.])", r"\1", " ".join(text.split()))
    return re.sub(r",(?=[.;,])", "", text).strip(" ,;"), ", ".join([*gone, *remarks])


def announced(line: str) -> list[str]:
    """What was taken out as an announcement; such words may be *was* or *verlengd*, and turn nothing there."""
    return [found["gone"].strip(" ,.:") for pattern, _ in (*NOTICES, *BESIDE) for found in pattern.finditer(line)]


def _listed_dates(line: str) -> str:
    """`gesloten op: vrijdag 1 januari 2027 zaterdag 27 maart 2027`."""
    for pattern, form in LISTED_DATES if line.lower().startswith(("gesloten", "dicht")) else ():
        line = pattern.sub(form, line)
    return line


def _without_parts(line: str) -> str:
    """`van 17.00 uur 's middags tot 08.00 uur 's morgens`."""
    if not all(map(_is_in, PART_BEHIND.finditer(line))):
        return line
    return PART_BEHIND.sub(lambda found: f"{found['clock']} uur", line)


def _is_in(found: re.Match[str]) -> bool:
    """Whether the clock says that part of the day: 8.00 's avonds is no time of a clock."""
    hour, minute = map(int, re.split("[:.]", found["clock"]))
    part, minutes = found["part"].lower(), hour * HOUR + minute
    low, high = DAYPARTS[part]
    return low <= minutes < high or (part == "nacht" and minutes < EARLIEST)


def _dated(line: str) -> str:
    """With the day of the week before each date, so that a check can tell when these do not go together."""
    found = DATED.match(line)
    if not found:
        return line
    day = f"{found['day'].lower()} " if found["day"].lower() not in ("dag", "data", "datum") else ""
    dates = ", ".join(f"{day}{one.rstrip('.')}" for one in DATE.findall(found["dates"]))
    return f"{dates} {found['hours']}"


def _days_first(line: str) -> str:
    rows = [*BRACKETED.finditer(line)]
    between = [line[one.end() : two.start()] for one, two in pairwise(rows)]
    is_all = len(rows) > 1 and all(map(BETWEEN_BRACKETED.fullmatch, between)) and not line[rows[-1].end() :].strip(" .")
    if not is_all:
        return line
    return line[: rows[0].start()] + "; ".join(f"{row['days']} {row['hours']}" for row in rows)


def _in_year(line: str) -> str:
    """`Sluitingsdagen 2027: 1 januari, 5 mei`, `2026: 2 juli / 6 augustus 13-16`: the year on each date."""
    found = LISTED.match(line) or LISTED_OPEN.match(line)
    if not found:
        return line
    days = ", ".join(f"{one.rstrip('.')} {found['year']}" for one in DATE.findall(found["days"]))
    return f"{days} {found['hours'] or 'gesloten'}"


def _counted(line: str) -> str:
    """`Elke dinsdag 10-12, behalve de eerste dinsdag van de maand`: the second up to the fifth."""
    found = BUT_ONE.match(line)
    if not found or len(DAY_OF_WEEK.findall(line)) > 2:
        return line
    nth = found["nth"].lower()
    without = NTHS.index(nth) + 1 if nth in NTHS else int(nth[0])
    one, two, three, last = (f"{n}e" for n in range(1, 6) if n != without)
    return f"{found['lead']}{one}, {two}, {three} en {last} {found['day']} van de maand{found['hours']}"
