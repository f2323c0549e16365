"""Where a line of a programme says days and times. Whether a day means anything is judged by the grammar of hours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from sociale_kaart.hours.grammar import read_line
from sociale_kaart.hours.grammar.items import Refusal
from sociale_kaart.hours.value import Soort
from sociale_kaart.later import Later

What = Literal["days", "times", "begin"]
EARLIEST = 7 * 60  # what begins before this may be the afternoon, on a clock of twelve hours

_PART = r"(?:\s?-?\s?(?:ochtend|morgen|middag|avond)(?:en)?)?"
_DAY = rf"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:en|s)?{_PART}"
_SHORT = r"(?:ma|di|wo|do|vr|za|zo)\b\.?"
_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|(?:jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\b\.?)"
)
_NTH = r"(?:(?:1|2|3|4)(?:e|ste|de)|eerste|tweede|derde|vierde|laatste)"
_DATE = rf"(?:\d{{1,2}}\s+{_MONTH}(?:\s+20\d\d)?|\d{{1,2}}[-/]\d{{1,2}}[-/]20\d\d)"
_ONE = rf"(?:(?:{_DAY}|{_SHORT})(?:\s+{_DATE})?|{_DATE}|dagelijks|werkdagen|(?:elke|iedere) (?:werk)?dag|weekend)"
_AND = r"\s*(?:t/m|tot en met|en|,|&|\+|/|-)\s*"
_BEFORE = rf"(?:(?:op|elke|iedere|alle|de|het|{_NTH}|(?:on)?even weken?)\s+|{_NTH}\s*(?:en|,|&)\s*)*"
_DAYS = Later(
    rf"(?<![\w-])(?:{_BEFORE}){_ONE}(?:{_AND}(?:{_BEFORE}){_ONE})*(?:\s+van de maand)?(?![\w-])", re.IGNORECASE
)
_ONLY_SHORT = Later(rf"(?:{_SHORT})(?:{_AND}(?:{_SHORT}))*", re.IGNORECASE)

_HOUR = r"(?:[01]?\d|2[0-4])(?:\s?[.:u]\s?[0-5]\d)?(?:\s*(?:uur|u)\b\.?)?"
_NOT_BEFORE, _NOT_BEHIND = r"(?<![\w€.,:/+-])", r"(?![\w/+]|[.,:-]\d"
_COUNTED = r"|\s*(?:jaar|jr|euro|personen|deelnemers|keer|lessen|weken|%))"
_TIMES = Later(
    rf"{_NOT_BEFORE}(?:(?:van|tussen|om)\s+)?({_HOUR})\s*(?:-|tot|t/m|en)\s*({_HOUR}){_NOT_BEHIND}{_COUNTED}",
    re.IGNORECASE,
)
_ALONE = r"(?:[01]?\d|2[0-3])(?:[.:][0-5]\d(?:\s*(?:uur|u)\b\.?)?|\s*(?:uur|u)\b\.?)"
_BEGIN = Later(rf"{_NOT_BEFORE}(?:vanaf\s+|om\s+|v\.?a\.?\s+)?({_ALONE}){_NOT_BEHIND})", re.IGNORECASE)


@dataclass(frozen=True)
class TimeWords:
    """A piece of a line, from `start` to `end`; `text`: as the grammar of hours has it."""

    start: int
    end: int
    what: What
    text: str


def moments_in(line: str) -> list[TimeWords]:
    """Days, times from and to, and times at which something begins, in the order of the line."""
    found: list[TimeWords] = []
    times = [
        TimeWords(m.start(), m.end(), "times", f"{_clock(m[1])}-{_clock(m[2])}")
        for m in _TIMES.finditer(line)
        if _is_range(m)
    ]
    begins = [TimeWords(m.start(), m.end(), "begin", _clock(m[1])) for m in _BEGIN.finditer(line)]
    days = [TimeWords(m.start(), m.end(), "days", " ".join(m[0].lower().split())) for m in _DAYS.finditer(line)]
    for one in (*days, *times, *begins):
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    found.sort(key=lambda one: one.start)
    return [one for i, one in enumerate(found) if one.what != "days" or _is_meant(line, one, found[i + 1 : i + 2])]


def _is_range(match: re.Match[str]) -> bool:
    """`10 en 12` is no time from and to, `tussen 10 en 12` is."""
    return not re.search(r"\sen\s", match[0]) or match[0].lower().startswith("tussen")


def _is_meant(line: str, days: TimeWords, after: list[TimeWords]) -> bool:
    """*Zo* and *do* are words: short days count before a time, or where they are all that the line begins with."""
    if not _ONLY_SHORT.fullmatch(line[days.start : days.end]):
        return True
    if after and not re.search(r"\w", line[days.end : after[0].start]):
        return True
    return not re.search(r"\w", line[: days.start]) and re.match(r"\s*(?::|\||$)", line[days.end :]) is not None


def clock_of(text: str) -> str:
    """A time by itself, such as somebody answers: `15.30`, `15:30 uur`, `15`; nothing where it is none."""
    return _clock(text) if re.fullmatch(_HOUR, text.strip(), re.IGNORECASE) else ""


def _clock(text: str) -> str:
    """`9.30 uur` as `09:30`."""
    digits = re.sub(r"\s|uur|u\.?$|\.$", "", text.lower())
    hour, _, minutes = digits.replace("u", ":").replace(".", ":").partition(":")
    return f"{int(hour):02}:{minutes or '00'}"


def as_line(days: str, times: str) -> str:
    """The line of opening hours, or nothing where it could mean anything else than these days and these times."""
    line, (begin, end) = f"{days} {times}", (_minutes(one) for one in times.split("-"))
    read = read_line(line)
    if isinstance(read, Refusal) or begin < EARLIEST or end <= begin:
        return ""
    is_plain = all(
        rule.soort is Soort.OPEN and not rule.noot and [(p.begin, p.einde) for p in rule.perioden] == [(begin, end)]
        for rule in read
    )
    return line if is_plain else ""


def _minutes(clock: str) -> int:
    hour, _, minutes = clock.partition(":")
    return int(hour) * 60 + int(minutes)
