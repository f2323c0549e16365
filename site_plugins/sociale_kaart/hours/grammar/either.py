"""Lines that could mean two things: both, so that whoever wrote it says which. One alone would be a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .hour_labels import find_rows
from .items import Kind, Refusal
from .lexicon import MONTHS, ORDINALS
from .plainer_patterns import DAY, DAYS, RANGE
from .scan import scan

_BARE_RANGE = re.compile(
    r"(\d{1,2})(\s*(?:-|–|tot)\s*)(\d{1,2})(?![\d:.]|\s+(?:van|tussen)\s+\d|\s*(?:"
    + "|".join(n for names in MONTHS for n in names)
    + "))"
)
_NTH = re.compile(r"\b(?:" + "|".join(ORDINALS) + r"|\d(?:e|de|ste))\b", re.IGNORECASE)
_SHUT_ON = re.compile(r"(gesloten\W+(?:op )?)(.+?) en (.+?) (\d.*)", re.IGNORECASE)
# `ma-vr 9-17, behalve vrijdag: 9-12`, `behalve op maandag van 12 tot 13 uur`: open then, or closed then?
_BUT_AT = re.compile(
    rf"(.*\d.*?[, ]\s*)(?:behalve|met uitzondering van|uitgezonderd|m\.?u\.?v\.?|niet)(?: op)? ({DAYS})\s*[:,]?\s+"
    rf"((?:van |tussen )?{RANGE}(?:\s*(?:uur|u)\b)?)\.?",
    re.IGNORECASE,
)
# `maandag 10-12 van 13 tot 17 uur`.
_DAY_OR_DATE = re.compile(
    rf"(.*\b(?:{DAY}) )(\d\d?)-(\d\d?),? ((?:van|tussen) {RANGE}(?:\s*(?:uur|u)\b)?)\.?", re.IGNORECASE
)
_NOTE_BEHIND = re.compile(r"(?P<hours>.+) (?P<note>\([^()]+\))\s*")

# `di-vr 8-12 en 13-16 en za 9-15, alleen op afspraak`: all of it, or the last row.
_BY_APPOINTMENT = re.compile(
    r"(?P<rows>.*\d.*?),?\s+(?P<way>(?:alleen|uitsluitend|enkel) (?:op|na|volgens) afspraak)\.?", re.IGNORECASE
)
_NEXT_ROW = re.compile(
    rf"\s*(?:[,;]|\ben\b|&)\s*(?:en )?(?=(?:op )?{DAYS}:?\s+(?:van |tussen )?{RANGE})", re.IGNORECASE
)
_UNTIL_MONTH = re.compile(
    r"(?<=[^\W\d] )tot (" + "|".join(name for names in MONTHS for name in names) + r")\b\.?", re.IGNORECASE
)


def either(line: str) -> Iterator[tuple[str, str]]:
    """Pairs of readings. Both have all that was written."""
    yield _BARE_RANGE.sub(_afternoon, line), _BARE_RANGE.sub(_as_written, line)
    yield _BARE_RANGE.sub(_afternoon, line), ""  # nobody is open from 9 until 5 the next morning
    if nth := _NTH.search(line):
        yield line.replace(" en ", " en elke "), line.replace(" en ", f" en {nth[0].lower()} ")
    if until := _UNTIL_MONTH.search(line):
        month = MONTHS[_month(until[1]) - 1][0]
        head, tail = line[: until.start()], line[until.end() :]
        yield f"{head}t/m {month}{tail}", f"{head}t/m {MONTHS[_month(until[1]) - 2][0]}{tail}"
    if note := _NOTE_BEHIND.fullmatch(line):
        hours, text = note["hours"], note["note"]
        yield line.replace(" en ", "; "), f"{hours.replace(' en ', f' {text}; ')} {text}"
    if by := _BY_APPOINTMENT.fullmatch(line):
        rows = _NEXT_ROW.split(by["rows"])
        yield "; ".join(f"{row} ({by['way']})" for row in rows), "; ".join([*rows[:-1], f"{rows[-1]} ({by['way']})"])
    if (date := _DAY_OR_DATE.fullmatch(line)) and 0 < int(date[3]) <= len(MONTHS):
        head, day, month, hours = date.groups()
        yield f"{head}{day} {MONTHS[int(month) - 1][0]} {hours}", f"{head}{day}-{month} en {hours}"
    if but := _BUT_AT.fullmatch(line):
        head, days, hours = but.groups()
        yield f"{head}behalve {days}; {days} {hours}", f"{head}{days} {hours} gesloten"
    if shut := _SHUT_ON.fullmatch(line):
        closed, one, other, times = shut.groups()
        yield line.replace(" en ", "; "), f"{closed}{one} {times}; {closed}{other} {times}"


def _month(name: str) -> int:
    return next(number for number, names in enumerate(MONTHS, 1) if name.lower() in names)


def either_exception(line: str, column: int) -> Iterator[tuple[str, str]]:
    """`wo 14-16 en vr 10-12 (niet in de schoolvakanties)`: not on both, or not on the last."""
    head, tail = line[:column].rstrip(" ,;.("), line[column:].strip(" .()")
    try:
        items, excepted = scan(head), scan(tail)[0].kind is Kind.EXCEPT
        ends = [(items[first].start, items[after - 1].end) for first, after in find_rows(items)]
    except Refusal:
        return
    if not excepted or len(ends) < 2:
        return
    both = head
    for _, end in reversed(ends):
        both = f"{both[:end]} ({tail}){both[end:]}"
    start = ends[-1][0]
    yield both, f"{head[:start].rstrip(' :')} {tail} {head[start:]}"


def _afternoon(match: re.Match[str]) -> str:
    """9-5 → 09:00-17:00, 2-4 → 14:00-16:00."""
    begin, end = int(match[1]), int(match[3])
    begin += 12 if begin < 6 else 0
    end += 12 if end <= begin and end <= 12 else 0
    return f"{begin:02}:00{match[2]}{end:02}:00"


def _as_written(match: re.Match[str]) -> str:
    """9-5 → 09:00-05:00, until the morning after."""
    return f"{int(match[1]):02}:00{match[2]}{int(match[3]):02}:00"
