"""OSM's hours that differ by month or date, in lines of our own; nothing where ours would not say exactly the same.

Each season is a week of its own, and no day of the year may be in two of them; or there is one week, and seasons in
which it is closed. What else months can do to one another is left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from sociale_kaart.tools.importing.cleaning.osm_hours import lines_of_osm

_CODES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NAMES = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
_MONTH = rf"(?:{'|'.join(_CODES)})"
_END = rf"{_MONTH}(?:\s\d{{1,2}}(?!\d|:\d))?"
_PIECE = rf"{_END}(?:\s?-\s?(?:{_END}|\d{{1,2}}(?!\d|:\d)))?"
_SEASON = re.compile(rf"({_PIECE}(?:\s?,\s?{_PIECE})*)\s*:?\s+(?=\S)")
_SHUT, _HOLIDAY = ("off", "closed"), re.compile(r"(?:PH|SH)(?:,(?:PH|SH))?\s+(?:off|closed)")
_LEAP = 2028  # has every day that a year can have
_ONE = timedelta(days=1)


class _NotOursError(Exception):
    """It says something that our lines do not, or not surely."""


@dataclass
class _Year:
    """Rules by season, in the order in which they stand; `week` has no season, `holidays` come last."""

    seasons: dict[str, list[str]] = field(default_factory=dict)
    week: list[str] = field(default_factory=list)
    holidays: list[str] = field(default_factory=list)


def lines_of_osm_year(text: str) -> list[str] | None:
    """Lines that say the same, with or without seasons; None where that is not certain."""
    plain = " ".join(text.split()).strip(" ;")
    if not re.search(rf"\b{_MONTH}\b", plain):
        return lines_of_osm(plain)
    try:
        return _said(_read(plain))
    except _NotOursError:
        return None


def is_of_seasons(text: str) -> bool:
    """Whether it begins with a month in English and then has times: `May-Sep 10:00-17:00` names no day."""
    return bool(_SEASON.match(text) and re.search(r"\d\d:\d\d-\d\d:\d\d", text))


def _read(plain: str) -> _Year:
    year = _Year()
    for rule in filter(None, map(str.strip, plain.split(";"))):
        season = _SEASON.match(rule)
        if _HOLIDAY.fullmatch(rule):
            year.holidays.append(rule)
        elif year.holidays:
            raise _NotOursError  # on a holiday the later rule would win
        elif season:
            year.seasons.setdefault(season[1], []).append(rule[season.end() :])
        elif year.seasons:
            raise _NotOursError  # it would put something in the place of the season's
        else:
            year.week.append(rule)
    return year


def _said(year: _Year) -> list[str]:
    days = [day for season in year.seasons for day in _days(season)]
    if len(days) != len({*days}):
        raise _NotOursError
    open_ones = {season: rules for season, rules in year.seasons.items() if not all(one in _SHUT for one in rules)}
    if year.week and open_ones:
        raise _NotOursError
    lines = _week(year.week) if year.week else []
    for season, rules in year.seasons.items():
        if season in open_ones:
            lines += [f"{_in_dutch(season)}: {line}" for line in _week(rules)]
        elif year.week:
            lines.append(f"{_in_dutch(season)} gesloten")
    if not lines:
        raise _NotOursError
    return [*lines, *_closed(year.holidays)]


def _week(rules: list[str]) -> list[str]:
    lines = lines_of_osm("; ".join(rules))
    if not lines or any(re.search(r"altijd|feestdagen|vakanties|24:00|00:00", line) for line in lines):
        raise _NotOursError
    if any(map(_has_night, lines)):
        raise _NotOursError  # it goes on into a day of another season
    return lines


def _has_night(line: str) -> bool:
    return any(end <= begin for begin, end in re.findall(r"(\d\d:\d\d)-(\d\d:\d\d)", line))


def _closed(holidays: list[str]) -> list[str]:
    said = " ".join(holidays)
    names = (("PH", "feestdagen"), ("SH", "schoolvakanties"))
    return [f"{name} gesloten" for code, name in names if code in said]


def _days(season: str) -> Iterator[date]:
    for piece in season.split(","):
        first, last = _ends(piece)
        while True:
            yield first
            if first == last:
                break
            first = first + _ONE if (first.month, first.day) != (12, 31) else date(_LEAP, 1, 1)


def _ends(piece: str) -> tuple[date, date]:
    """The first and the last day of it, in a year that has all days."""
    begin, _, end = (part.strip() for part in piece.partition("-"))
    month, day = _parts(begin)
    to_month, to_day = _parts(f"{_CODES[month - 1]} {end}" if end.isdigit() else end) if end else (month, day)
    if bool(day) != bool(to_day):
        raise _NotOursError
    try:
        last = date(_LEAP, to_month, to_day) if to_day else _before(to_month % 12 + 1)
        return date(_LEAP, month, day or 1), last
    except ValueError:
        raise _NotOursError from None


def _before(month: int) -> date:
    return date(_LEAP + (month == 1), month, 1) - _ONE


def _parts(text: str) -> tuple[int, int]:
    code, _, day = text.partition(" ")
    return _CODES.index(code) + 1, int(day or 0)


def _in_dutch(season: str) -> str:
    return ", ".join(_piece_in_dutch(piece) for piece in season.split(","))


def _piece_in_dutch(piece: str) -> str:
    first, last = _ends(piece)
    has_days = any(map(str.isdigit, piece))
    names = [f"{end.day} {_NAMES[end.month - 1]}" if has_days else _NAMES[end.month - 1] for end in (first, last)]
    return names[0] if names[0] == names[1] else " t/m ".join(names)
