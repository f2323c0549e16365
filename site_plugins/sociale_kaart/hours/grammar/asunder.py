"""A line taken apart before it is mended: rows, brackets and clauses each as a sentence of its own.

`za 11-14 (in de kerstvakantie gesloten)`, `ma 9-12 di - wo 13-15`, `wo 10-12, max. 8 personen`. Only proposed.
"""

from __future__ import annotations

import re

from .lexicon_asunder import AGAIN, APART, shut_in_holidays
from .lexicon_beside import BESIDE
from .plainer_patterns import DAY, RANGE, UNIT, I
from .remark_cells import with_remarks

# A row of a week in which a day without hours has a dash: all of the line is such rows.
_SHORT = rf"{DAY}(?:\s*/\s*{DAY})*"
_ROW = re.compile(
    rf"(?P<between>\s*[,;|]?\s*)(?P<days>{_SHORT}):?\s*"
    rf"(?:(?P<hours>{RANGE}{UNIT}(?:\s*(?:,|/|en|&)\s*{RANGE}{UNIT})*)|(?P<shut>[-–—](?!\s*\d)))",
    I,
)
_STRETCH = re.compile(rf"{DAY}\s*[-–]\s*{DAY}", I)


def asunder(line: str) -> tuple[str, str]:
    """The line, and the words that were left out."""
    gone = list[str]()
    for pattern, form in BESIDE:
        gone += [found["gone"].strip(" ,.:") for found in pattern.finditer(line)]
        line = pattern.sub(form, line)
    return _apart(line), ", ".join(gone)


def parted(line: str) -> str:
    """With all of its words, and with what is never more than asked."""
    return _apart(AGAIN.sub(shut_in_holidays, line))


def _apart(line: str) -> str:
    for pattern, form in APART:
        line = pattern.sub(form, line)
    return with_remarks(line)


def dashed(line: str) -> tuple[str, str]:
    """Each day with a dash as closed; and the second reading, if a dash may lead to the next day.

    `wo - do 13-16 vr -` may be closed on Wednesdays or open on both; nothing where only that stands in the line.
    """
    rows, at = list[re.Match[str]](), 0
    while found := _ROW.match(line, at):
        rows.append(found)
        at = found.end()
    shut = [row for row in rows if row["shut"]]
    sure = [row for row in shut if not _STRETCH.match(line, row.start("days") + _last(row["days"]))]
    if len(rows) < 2 or line[at:].strip(" .;|") or not sure or len(shut) == len(rows):
        return "", ""
    one = "; ".join(f"{row['days']} {row['hours'] or 'gesloten'}" for row in rows)
    if len(sure) == len(shut):
        return one, ""
    other = "; ".join(f"{row['days']} {row['hours'] or ('gesloten' if row in sure else '-')}" for row in rows)
    return one, other.replace(" -; ", " - ")


def _last(days: str) -> int:
    """Where the last of them begins."""
    return [found.start() for found in re.finditer(DAY, days, I)][-1]
