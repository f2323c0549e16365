"""Times as people say them, `half twee tot 4`, `9 uur 's avonds`, as a clock says them; both, if either may be.

Only proposed: whoever wrote it sees what we made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from .lexicon import MONTHS
from .times import DAYPARTS

HALF_DAY, DAY, HOUR = 12 * 60, 24 * 60, 60
NUMBERS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_NUMBER = (
    rf"(?P<clock>\d{{1,2}}[:.]\d\d)|(?P<step>half|kwart over|kwart voor|)\s*(?P<hour>\d{{1,2}}|"
    rf"{'|'.join(NUMBERS)}|één)"
)
_PART = rf"(?:'s |in de )(?P<part>{'|'.join(DAYPARTS)})s?"
_TIME = re.compile(
    rf"(?<![\w:.])(?:tussen )?(?:{_PART.replace('<part>', '<before>')} (?:om )?)?(?:{_NUMBER})(?![\w:.]\w)"
    rf"(?:\s*(?:uur|u)\b\.?)?"
    rf"(?:(?<!\.) {_PART.replace('<part>', '<behind>')})?",  # … 12 uur. In de middag op afspraak
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:tot|-|–)\s*", re.IGNORECASE)
_AND = re.compile(r"\s*en\s*", re.IGNORECASE)  # tussen half 2 en 4
_NO_TIME = re.compile(
    rf"\s*(?:jaar|jr|euro|[a-z]*(?:dagen|weken|maanden)|personen|kinderen|keer|x|%|plus|\+|"
    rf"{'|'.join(n for names in MONTHS for n in names)})",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"(?:dag|{'|'.join(('ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'))})-?({'|'.join(DAYPARTS)})|"
                    rf"(?:elke|iedere) ({'|'.join(DAYPARTS)})", re.IGNORECASE)  # fmt: skip
_SAID = re.compile(rf"\b(?:half|kwart|één|{'|'.join(NUMBERS)})\b|'s |in de ", re.IGNORECASE)
EARLIEST = 6 * HOUR  # before which no door opens, unless somebody says so
LONGEST = 13 * HOUR  # that a door is open when it may be less


def spoken(line: str) -> Iterator[tuple[str, str]]:
    """The line with the times of a clock, and a second reading if there is one; nothing where all are of a clock."""
    ranges = [*_ranges(line)]
    part = next((found[1] or found[2] for found in _NAMED.finditer(line)), "")
    if not part and not any(_SAID.search(one[0]) or _SAID.search(two[0]) for one, two in ranges):
        return
    readings = [_readings(one, two, part.lower()) for one, two in ranges]
    if all(readings):
        both = [_written(line, ranges, chosen) for chosen in product(*readings)][:3]
        if len(both) < 3:  # more than two readings are no question that one can answer
            yield both[0], both[1] if len(both) > 1 else ""


def _ranges(line: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each begin with its end."""
    at = 0
    while first := _TIME.search(line, at):
        joint = _AND if first[0].lower().startswith("tussen") else _RANGE
        between = joint.match(line, first.end())
        second = _TIME.match(line, between.end()) if between else None
        if second and not _NO_TIME.match(line, second.end()):
            yield first, second
        at = (second or first).end()


def _readings(one: re.Match[str], two: re.Match[str], part: str) -> list[tuple[int, int]]:
    """Begin and end in minutes: the first is what is likeliest."""
    begins = [begin for begin in _minutes(one) if not part or _in(begin, part)]
    if len(begins) > 1 and not part:
        begins = [begin for begin in begins if begin >= EARLIEST]
        begins = begins[: 1 if _is_plain(one) else 2]
    found = [(begin, min(end + DAY * (end <= begin) for end in ends)) for begin in begins if (ends := _minutes(two))]
    short = [(begin, end) for begin, end in found if end - begin <= LONGEST]
    return [(begin, end % DAY) for begin, end in short or found]


def clock_minutes(text: str) -> list[int]:
    """All that a moment may be: `half 11` is in the morning or in the evening."""
    found = _TIME.match(re.sub(r"(?<=\d)u(?=\d\d)", ":", text.strip().lower()))
    return _minutes(found) if found else []


def _is_plain(said: re.Match[str]) -> bool:
    """`negen uur` is nine, as `9` is."""
    return not said["clock"] and not said["step"]


def _minutes(said: re.Match[str]) -> list[int]:
    """What it may be: of a clock, in the part of the day that is said with it, or in either half of the day."""
    part = (said["before"] or said["behind"] or "").lower()
    if said["clock"]:
        hour, minute = map(int, re.split("[:.]", said["clock"]))
        minutes = hour * HOUR + minute
        late = [minutes + HALF_DAY] if part and minutes < HALF_DAY else []  # 8.00 's avonds
        return [one for one in (minutes, *late) if not part or _in(one, part)][:1]
    hour = int(said["hour"]) if said["hour"].isdigit() else (NUMBERS.index(said["hour"].lower().replace("é", "e")) + 1)
    step = {"half": -30, "kwart over": 15, "kwart voor": -15, "": 0}[said["step"].lower()]
    if hour > 12:
        return [] if step or hour > 24 else [hour * HOUR]
    minutes = hour * HOUR + step
    both = [minutes % DAY, (minutes + HALF_DAY) % DAY] if hour < 12 or step else [HALF_DAY, 0]
    return sorted(one for one in both if not part or _in(one, part))


def _in(minutes: int, part: str) -> bool:
    """A night goes on after midnight."""
    low, high = DAYPARTS[part]
    return low <= minutes < high or (part == "nacht" and minutes < EARLIEST)


def _written(line: str, ranges: list[tuple[re.Match[str], re.Match[str]]], chosen: tuple[tuple[int, int], ...]) -> str:
    text = line
    for (one, two), (begin, end) in reversed([*zip(ranges, chosen, strict=True)]):
        text = f"{text[: one.start()]}{_clock(begin)} tot {_clock(end)}{text[two.end() :]}"
    return text


def _clock(minutes: int) -> str:
    return f"{minutes // HOUR:02}:{minutes % HOUR:02}"
