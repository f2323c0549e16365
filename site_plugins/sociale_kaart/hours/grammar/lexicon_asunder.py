"""What asunder.py takes apart: brackets about the days, a weekend, an evening, a telephone. Patterns."""

from __future__ import annotations

import re

from sociale_kaart.later import Form

from .plainer_patterns import DAYS, FULL_DAY, MONTH, RANGE, TIME, UNIT, I

_FEAST = r"(?:paasmaandag|pinkstermaandag|o\.?\s?l\.?\s?h\.?[ -]hemelvaart|hemelvaart(?:sdag)?)"
_WEEKEND = r"(?:(?:in )?(?:het |de )?weekend(?:en|s)?)"
_PHONE = r"(?:telefonisch(?: bereikbaar)?|per telefoon|bereikbaar per telefoon)"
_EVENING = r"[.;,]?\s+(?:koop)?avond(?:openstelling|opening)?"
_WORKDAY = r"(?:(?:maan|dins|woens|donder|vrij)dag|ma|di|wo|do|vr)"
_CLOCKS = r"\d\d?[.:]\d\d\s*[-–]\s*\d\d?[.:]\d\d"
WEEK = ("ma", "di", "wo", "do", "vr", "za", "zo")
_ONE_DAY = re.compile(r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|ma|di|wo|do|vr|za|zo)\b", I)
_ROWS = re.compile(rf"\b{DAYS}", I)


def _sentence(words: str) -> str:
    return f". {words[0].upper()}{words[1:]}"


def named_days(text: str) -> set[int]:
    """The days of the week that it names; from one to the other for a stretch."""
    found, last, end = set[int](), 0, 0
    for day in _ONE_DAY.finditer(text):
        number = WEEK.index(day[0].lower()[:2])
        is_stretch = bool(found) and bool(
            re.fullmatch(r"[a-z.]*\s*(?:-|–|t/m|tot en met)\s*", text[end : day.start()], I)
        )
        found |= {n % 7 for n in range(last, number + 1 + 7 * (number < last))} if is_stretch else {number}
        last, end = number, day.end()
    return found


def _is_one_row(found: re.Match[str]) -> bool:
    """Whether there is one row before it: behind more of them nobody knows of which it is said."""
    return len(_ROWS.findall(found.string[: found.start()])) == 1


def _left_in_months(found: re.Match[str]) -> str:
    """Only when these are days of the row."""
    if not _is_one_row(found) or not named_days(found["days"]) <= named_days(found.string[: found.start()]):
        return found[0]
    more = ";" if found.string[found.end() :].strip() else ""
    return f"; {found['from']} t/m {found['to']} alleen {found['days']}{more}"


def shut_in_holidays(found: re.Match[str]) -> str:
    return f"; {found['shut']}{_sentence(found['then']) if found['then'] else ''}" if _is_one_row(found) else found[0]


def _evening(found: re.Match[str]) -> str:
    note = f" ({found['name'].rstrip(':')})" if found["name"] else ""
    rows = (found["row"].rstrip("."), f"{found['day']} {found['begin']} tot {found['end']}", found["more"])
    return "; ".join(f"{row}{note}" for row in rows if row)


_SHUT = r"(?:in|tijdens) de [a-z]*vakanties? (?:gesloten|dicht)"
# And open again on a date, which may be later than the holidays: asked, beside the rest.
AGAIN = re.compile(
    rf"(?<=[\dru])\s*\((?P<shut>{_SHUT}),\s*(?P<then>(?:vanaf \d\d? {MONTH} )?weer open"
    rf"(?: (?:op|vanaf) (?:{FULL_DAY} )?\d\d? {MONTH})?)\)(?=\s*(?:\.|$))",
    I,
)
# In sentences, rows and clauses of their own, with the same words.
APART: tuple[tuple[re.Pattern[str], Form], ...] = (
    # Which days are left in some months.
    (
        re.compile(
            rf"(?<=[\dru])\s*\((?:van |in )?(?P<from>{MONTH})\s*(?:-|–|t/m|tot en met)\s*(?P<to>{MONTH}):? "
            rf"(?:alleen|enkel) (?:op )?(?P<days>{DAYS})\)(?:\.(?=\s|$))?",
            I,
        ),
        _left_in_months,
    ),
    # Closed in some holidays.
    (re.compile(rf"(?<=[\dru])\s*\((?P<shut>{_SHUT})(?P<then>)\)(?=\s*(?:\.|$))", I), shut_in_holidays),
    # A weekend when somebody hires it; a part that is closed.
    (
        re.compile(
            rf"(?<=[\dru]),\s*(?:en )?(?P<row>{_WEEKEND}:? (?:alleen|enkel|uitsluitend|slechts) (?:bij|voor|tijdens) "
            r"[^\d,;.]{4,50})\.?\s*$",
            I,
        ),
        lambda f: _sentence(f["row"]),
    ),
    (
        re.compile(
            r"(?<=[\dru]),\s*maar (?P<part>(?:de|het) [a-zà-ÿ]+ (?:blijft|is)(?: (?:die dag|dan))? "
            r"(?:gesloten|dicht))(?=\s*(?:\.|$))",
            I,
        ),
        r". Maar \g<part>",
    ),
    # What there is at which times, in a list behind the days.
    (
        re.compile(
            rf"(?P<hours>{_CLOCKS}{UNIT}):\s*(?P<what>[^\W\d][^\d.;:,()|–-]{{3,40}}?)"
            rf"(?:\s+[-–](?=\s*{_CLOCKS})|(?=\s*$))", I
        ),
        lambda f: f"{f['hours']} ({f['what']})" + ("" if f.end() == len(f.string) else ","),
    ),
    # By telephone in the other part of the day only.
    (
        re.compile(
            rf"(?P<door>{RANGE}{UNIT}),\s*(?P<phone>['’‘]s (?:middags|ochtends|morgens|avonds):? (?:van |tussen )?"
            rf"{RANGE}{UNIT})\s+{_PHONE}(?=\s*(?:[,;.]|$))",
            I,
        ),
        r"\g<door>, telefonisch \g<phone>",
    ),
    # The date that was never filled in, of a feast that has one.
    (re.compile(rf"\b{FULL_DAY} xx/xx (?P<feast>{_FEAST})\b", I), r"\g<feast>"),
    # An evening of one of the days of work: from when they all begin.
    (
        re.compile(
            rf"^(?P<name>(?!{DAYS})[^\W\d][^\d,;:()|.]{{2,30}}?:)?\s*"
            rf"(?P<row>(?:(?:elke |iedere |alle )?werkdag(?:en)?|ma(?:andag)?\s*(?:-|t/m|tot en met)\s*vr(?:ijdag)?):?"
            rf"\s+(?:van )?(?P<begin>{TIME})\s*(?:-|–|tot)\s*{TIME})"
            rf"{_EVENING}:?\s+(?P<day>{_WORKDAY}):?\s+tot (?P<end>{TIME})"
            rf"(?:[.;,]?\s+weekend(?:openstelling|opening):?\s+(?P<more>(?:{DAYS}):?\s+{RANGE}{UNIT}))?\.?\s*$",
            I,
        ),
        _evening,
    ),
)  # fmt: skip
