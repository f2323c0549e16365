"""Dates in another form than ours: which day was meant, when that is sure enough to say."""

from __future__ import annotations

import re
from datetime import date

from pydantic_core import PydanticCustomError

from sociale_kaart.place import field_rules as rules
from sociale_kaart.place.field_rules import wrong

_MONTHS = (
    "jan(?:uari|uary)?", "feb(?:r|ruari|ruary)?", "maart|mrt|mar(?:ch)?", "apr(?:il)?", "mei|may", "juni?|june",
    "juli?|july", "aug(?:ustus|ust)?", "sept?(?:ember)?", "o[kc]t(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
_NAMES = "|".join(f"(?:{names})" for names in _MONTHS)
_SIGN = r"\s*[-/. ]\s*"
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_SIGN}(\d{{1,2}}){_SIGN}(\d{{1,2}})|(\d{{4}})(\d\d)(\d\d)")
_DAY_FIRST = re.compile(rf"(\d{{1,2}}){_SIGN}(\d{{1,2}}){_SIGN}(\d{{4}})")
_SHORT_YEAR = re.compile(rf"(\d{{1,2}}){_SIGN}(\d{{1,2}}){_SIGN}'?(\d{{2}})")
_IN_WORDS = re.compile(rf"(?:[a-z]{{2,10}},? )?(\d{{1,2}})(?:e|de|ste)?[-. ]+({_NAMES})[-., ]+(\d{{4}})", re.IGNORECASE)
_WITH_A_TIME = re.compile(r"[T ]\d{1,2}:\d\d\S*$")
_NO_DAY = re.compile(rf"\d{{4}}(?:{_SIGN}\d{{1,2}})?|\d{{1,2}}{_SIGN}\d{{4}}|(?:{_NAMES})\.? \d{{4}}", re.IGNORECASE)


def not_a_date(value: object) -> PydanticCustomError:
    """What to raise for a value that is no date of our form."""
    text = _WITH_A_TIME.sub("", " ".join(str(value).split()))
    if match := _SHORT_YEAR.fullmatch(text):
        day, month, year = map(int, match.groups())
        meant = _day(2000 + year, month, day)
        return wrong(rules.DATE_TWO_WAYS, meant=meant) if meant else wrong(rules.DATE)
    meant = _meant(text)
    if meant:
        return wrong(rules.DATE_ORDER, meant=meant)
    return wrong(rules.DATE_UNFINISHED if _NO_DAY.fullmatch(text) else rules.DATE)


def _meant(text: str) -> str:
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in match.groups() if part)
        return _day(year, month, day)
    if match := _DAY_FIRST.fullmatch(text):  # as the Dutch write it
        day, month, year = map(int, match.groups())
        return _day(year, month, day) or _day(year, day, month)
    if match := _IN_WORDS.fullmatch(text):
        month = next(number for number, names in enumerate(_MONTHS, 1) if re.fullmatch(names, match[2], re.IGNORECASE))
        return _day(int(match[3]), month, int(match[1]))
    return ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
