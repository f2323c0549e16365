"""Hours as OpenStreetMap writes them, in lines of our own; nothing where ours would not say exactly the same.

OSM's rules override one another by day, ours add up. So a week is worked out first, and then said day by day. What is
not a week with a word on holidays (months, weeks, remarks, the sun) is left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

_CODES = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_NTH = {"1": "1e", "2": "2e", "3": "3e", "4": "4e", "-1": "laatste"}
_DAY = rf"(?:{'|'.join(_CODES)})"
_ITEM = rf"(?:{_DAY}(?:-{_DAY}|\[-?\d(?:,-?\d)*\])?|PH|SH)"
_SELECTOR = re.compile(rf"{_ITEM}(?:\s*,\s*{_ITEM})*")
_SPAN = r"\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d"
_TIMES = re.compile(rf"{_SPAN}(?:\s*,\s*{_SPAN})*")
_LOOKS = re.compile(rf"(?:\b{_DAY}\b|\bPH\b|\bSH\b).*(?:\d\d:\d\d|\boff\b|\bclosed\b)|24/7|\d\d:\d\d-\d\d:\d\d; ?PH")
_SHUT = re.compile(r"off|closed")
Span = tuple[int, int]
Week = dict[str, tuple[Span, ...]]  # by `ma`, or `1e dinsdag` as `1e di`


class _OtherError(Exception):
    """It says something that our lines do not, or not surely."""


@dataclass
class _Read:
    """The week so far, and what was said of holidays: None is nothing, () is closed."""

    week: Week = field(default_factory=dict)
    public: tuple[Span, ...] | None = None
    school: bool = False
    is_changed: bool = False  # whether one rule overrode another
    has_nights: bool = False  # whether any rule, overridden or not, goes on after midnight


def looks_osm(text: str) -> bool:
    """Whether this is written as OSM writes: in English, to the minute."""
    return bool(_LOOKS.search(text))


def lines_of_osm(text: str) -> list[str] | None:
    """Lines that say the same; None where that is not certain."""
    plain = " ".join(text.split()).strip(" ;")
    if plain in ("24/7", "Mo-Su 00:00-24:00", "00:00-24:00"):
        return ["altijd open"]
    read = _Read()
    try:
        for rule in filter(None, map(str.strip, plain.split(";"))):
            _apply(rule, read)
        return _said(read)
    except _OtherError:
        return None


def _apply(rule: str, read: _Read) -> None:
    """One rule; a comma before days begins another that adds to what is there."""
    rest, adds = rule, False
    while rest:
        days = _SELECTOR.match(rest)
        rest = rest[days.end() :].lstrip(" :") if days else rest
        times, shut = _TIMES.match(rest), _SHUT.match(rest)
        end = (times or shut).end() if times or shut else 0  # type: ignore[union-attr]
        if not end:
            raise _OtherError
        _put(days.group() if days else "Mo-Su", _spans(times.group()) if times else (), read, adds=adds)
        rest, adds = rest[end:].strip(), True
        if rest and not (rest.startswith(",") and (rest := rest[1:].strip())):
            raise _OtherError


def _put(selector: str, spans: tuple[Span, ...], read: _Read, *, adds: bool) -> None:
    read.has_nights |= any(end > 1440 for _, end in spans)
    names = list(_names(selector))
    holidays = [name for name in names if name in ("PH", "SH")]
    days = [name for name in names if name not in holidays]
    if days and (read.public is not None or read.school):
        raise _OtherError  # on a holiday that falls on such a day, the later rule would win
    for day in days:
        _put_day(day, spans, read, adds=adds)
    if "SH" in holidays:
        if spans or days:
            raise _OtherError
        read.school = True
    if "PH" in holidays:
        if read.public is not None or (spans and read.school):
            raise _OtherError
        read.public = spans


def _put_day(day: str, spans: tuple[Span, ...], read: _Read, *, adds: bool) -> None:
    before = read.week.get(day)
    if any(_may_meet(day, other) for other in read.week):
        raise _OtherError
    read.is_changed |= before is not None and not adds
    spans = (*(before or ()), *spans) if adds else spans
    ordered = tuple(sorted(spans))
    if any(one[1] > two[0] for one, two in pairwise(ordered)):
        raise _OtherError
    read.week[day] = ordered


def _may_meet(day: str, other: str) -> bool:
    """The first Tuesday beside every Tuesday; the fourth beside the last."""
    both = {day, other}
    return len(both) > 1 and day[-2:] == other[-2:] and any(" " not in one or one.startswith("laatste") for one in both)


def _names(selector: str) -> Iterator[str]:
    for item in re.split(r",(?![^\[]*\])", selector):
        code, _, rest = item.strip().partition("[")
        if rest:
            for nth in rest.strip("]").split(","):
                if nth not in _NTH:
                    raise _OtherError
                yield f"{_NTH[nth]} {_DAYS[_CODES.index(code)]}"
            continue
        first, _, last = code.partition("-")
        if first in ("PH", "SH"):
            yield first
            continue
        start, stop = _CODES.index(first), _CODES.index(last or first)
        yield from (_DAYS[index % 7] for index in range(start, (stop if stop >= start else stop + 7) + 1))


def _spans(text: str) -> tuple[Span, ...]:
    found = [tuple(_minutes(part) for part in span.split("-")) for span in text.split(",")]
    return tuple((begin, end if end > begin else end + 1440) for begin, end in found)


def _minutes(text: str) -> int:
    hours, _, minutes = text.strip().partition(":")
    total = int(hours) * 60 + int(minutes)
    if int(minutes) > 59 or total > 1440:
        raise _OtherError
    return total


def _said(read: _Read) -> list[str]:
    shut = any(not day for day in read.week.values()) or read.public is not None or read.school
    if not any(read.week.values()) or (read.has_nights and (read.is_changed or shut or _nights_meet(read.week))):
        raise _OtherError  # the small hours of a night before a day that has other hours
    lines = [f"{_together(days)} {_times(times)}" for times, days in _by_times(read.week) if times]
    if read.public is not None:
        lines.append(f"feestdagen {_times(read.public)}" if read.public else "feestdagen gesloten")
    return [*lines, *(["schoolvakanties gesloten"] if read.school else [])]


def _nights_meet(week: Week) -> bool:
    """Whether a night may go on into hours of the day after it."""
    spans = [span for day in week.values() for span in day]
    return min(begin for begin, _ in spans) < max(end for _, end in spans) - 1440


def _by_times(week: Week) -> list[tuple[tuple[Span, ...], list[str]]]:
    """The days that have the same times; the first Tuesday apart from every Monday."""
    found: dict[tuple[bool, tuple[Span, ...]], list[str]] = {}
    for day in sorted(week, key=lambda day: (_DAYS.index(day[-2:]), day)):
        found.setdefault((" " in day, week[day]), []).append(day)
    return [(times, days) for (_, times), days in found.items()]


def _together(days: list[str]) -> str:
    """`ma-vr`, `ma, wo`, `1e en 3e di`."""
    if any(" " in day for day in days):
        return ", ".join(days)
    numbers = [_DAYS.index(day) for day in days]
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return "dagelijks" if len(numbers) == 7 else f"{days[0]}-{days[-1]}"
    return ", ".join(days)


def _times(spans: tuple[Span, ...]) -> str:
    return ", ".join(f"{_clock(begin)}-{_clock(end if end <= 1440 else end - 1440)}" for begin, end in spans)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
