"""The year of dates that have none, where the days of the week beside them fit one year near today.

`van maandag 9 augustus t/m zondag 22 augustus gesloten`: in four years there is one in which 9 August is a Monday.
Only for a stretch of days: a single date keeps its day of the week, which says in each year whether it holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from .lexicon_straight_dates import DATES
from .plainer_patterns import MONTH, I

_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_WEEK = ("ma", "di", "wo", "do", "vr", "za", "zo")
_WEEKDAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\b\.?)"
_DATE = rf"(?:\b(?P<day>{_WEEKDAY})\s+)?(?<![\d.:/-])(?P<number>\d\d?)\s+(?P<month>{MONTH})(?!\s*20\d\d)(?![^\W\d])"
_DATED = re.compile(_DATE, I)
_PLAIN = re.sub(r"\?P<\w+>", "?:", _DATE)
_STRETCH = re.compile(rf"{_PLAIN}\s*(?:t/?m|t\.?e\.?m\.?|tot en met|tot|-|–)\s*{_PLAIN}", I)
_YEAR = re.compile(r"\b20\d\d\b")
_NEXT = re.compile(r"\s+[A-Z]|\s*$")
LONGEST = 200  # days from the first date to the last


def in_its_year(line: str, today: date) -> str:
    """The line with the year behind each date; as it was when no year fits, or when it names one."""
    pattern, form = DATES[0]
    text = pattern.sub(form, line)
    found = [*_DATED.finditer(text)]
    if _YEAR.search(text) or not _STRETCH.search(text) or not any(one["day"] for one in found):
        return line
    years = _years(found, today)
    for one, year in reversed([*zip(found, years, strict=False)]):
        head, tail = text[: one.end()], text[one.end() :]
        stop = "." if head.endswith(".") and _NEXT.match(tail) else ""  # of a sentence, and of no month in short
        text = f"{head.rstrip('.')} {year}{stop}{tail}"
    return text if years else line


def _years(found: Sequence[re.Match[str]], today: date) -> list[int]:
    """Of each date; [] unless the days of the week all fit, and the dates follow upon one another."""
    fits = [_fitting(one, today) for one in found]
    anchor = next((n for n, days in enumerate(fits) if days), 0)
    if any(one["day"] and not days for one, days in zip(found, fits, strict=True)) or not fits[anchor]:
        return []
    days = [fits[anchor][0]]
    for one in reversed(found[:anchor]):
        days.insert(0, _beside(one, days[0], -1) or date.max)
    for one in found[anchor + 1 :]:
        days.append(_beside(one, days[-1], 1) or date.min)
    agree = all(not own or own[0] == day for own, day in zip(fits, days, strict=True))
    told = agree and days == sorted(days) and (days[-1] - days[0]).days <= LONGEST
    return [day.year for day in days] if told else []


def _fitting(found: re.Match[str], today: date) -> list[date]:
    """The one day near today with that day of the week: within four years no date falls on it twice."""
    if not found["day"]:
        return []
    weekday = _WEEK.index(found["day"][:2].lower())
    days = (_on(found, year) for year in range(today.year - 1, today.year + 3))
    return [day for day in days if day and day.weekday() == weekday]


def _beside(found: re.Match[str], other: date, step: int) -> date | None:
    """The same date nearest before or after another."""
    day = _on(found, other.year)
    is_on_side = day is not None and (day <= other if step < 0 else day >= other)
    return day if is_on_side else _on(found, other.year + step)


def _on(found: re.Match[str], year: int) -> date | None:
    try:
        return date(year, _MONTHS.index(_month(found["month"])) + 1, int(found["number"]))
    except ValueError:
        return None


def _month(text: str) -> str:
    name = text[:3].lower()
    return "maa" if name == "mrt" else name
