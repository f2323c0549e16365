"""A season with its dates, and then the other one, the rest of the year: `Zomer (1 april - 30 september): … Winter: …`.

Only proposed, with the dates written out.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from .lexicon import MONTHS
from .plainer_patterns import I

_MONTH = "|".join(sorted((name for names in MONTHS for name in names), key=len, reverse=True))
_DAY = rf"(?:\d\d?\s+)?(?:{_MONTH})\b\.?"
_TABLE = r"(?:s?uur|uren|tijd(?:en)?|rooster|openingstijden|seizoen|periode)?"
_HOURS = r"(?:[^().;|]|\.(?=\d))*?\d(?:[^().;|]|\.(?=\d))*?"  # in one sentence: a season is not that of a next one
_ONE = rf"(?:zomer|winter|hoogseizoen|laagseizoen){_TABLE}"
_SEASONS = re.compile(
    rf"^(?:in (?:de|het) )?(?P<name>{_ONE}|seizoen)\s*\(\s*(?:van\s+)?(?P<first>{_DAY})\s*(?:-|–|t/m|tot en met)\s*"
    rf"(?P<last>{_DAY})\s*\)\s*:?\s*(?P<one>{_HOURS})\s*[.;,|/]\s*"
    rf"(?P<then>(?:in (?:de|het) )?{_ONE}|(?:de )?rest van het jaar|buiten het seizoen)\s*:?\s+(?P<other>{_HOURS})\.?$",
    I,
)
_COMMON_YEAR = 2027


def with_both_seasons(line: str) -> str:
    found = _SEASONS.match(line)
    first, last = (_date(found["first"]), _date(found["last"])) if found else (None, None)
    if not found or not first or not last or not _are_opposite(found["name"].lower(), found["then"].lower()):
        return line
    months = found["first"][0].isalpha(), found["last"][0].isalpha()
    if months[0] != months[1]:
        return line
    end = _end(last) if months[1] else last
    rest = end + timedelta(days=1), first - timedelta(days=1)
    own, other = (f"{_said(one, *months)} t/m {_said(two, *months)}" for one, two in ((first, end), rest))
    return f"{own}: {found['one']}. {other}: {found['other']}"


def _are_opposite(name: str, then: str) -> bool:
    """`Zomer (…), hoogseizoen` is no other half of the year."""
    pairs = (("zomer", "winter"), ("winter", "zomer"), ("hoog", "laag"), ("laag", "hoog"), ("seizoen", "buiten het"))
    then = re.sub(r"^in (?:de|het) ", "", then)
    return "rest van" in then or any(name.startswith(one) and then.startswith(other) for one, other in pairs)


def _date(text: str) -> date | None:
    *day, month = text.lower().rstrip(".").split()
    number = next(number for number, names in enumerate(MONTHS, 1) if month in names)
    try:
        return date(_COMMON_YEAR, number, int(day[0]) if day else 1)
    except ValueError:
        return None


def _end(first: date) -> date:
    """Of its month."""
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _said(day: date, *months: bool) -> str:
    """As it was written: a month, or a day of it. The last of February is the 29th in some years."""
    number = day.day + (day.month == 2 and day == _end(day))
    return MONTHS[day.month - 1][0] if all(months) else f"{number} {MONTHS[day.month - 1][0]}"
