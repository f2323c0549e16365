"""The name of a feast beside its date, which says when by itself: `24 december | Kerstavond | gesloten`.

Only where the name can be that of the date; `26 december eerste kerstdag` stays, and is asked about.
"""

from __future__ import annotations

import re
from datetime import timedelta

from dateutil.easter import easter

from .plainer_patterns import DAY, MONTH, I

_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH = {"mar": 3, "mrt": 3, "may": 5, "oct": 10}
_FIGURES = r"\d\d?[-/]\d\d?(?:[-/](?:20)?\d\d)?"
_ANY_MONTH = rf"{MONTH}|(?:mar|may|oct)[a-z]*"
_NUMBER, _YEAR = r"\d\d?(?:st|nd|rd|th)?", r"(?:,?\s+20\d\d)?"
_WORDS = rf"{_NUMBER}\s+(?:of\s+)?(?:{_ANY_MONTH}){_YEAR}|(?:{_ANY_MONTH})\s+{_NUMBER}{_YEAR}"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|" + DAY + ")"
DATE = rf"(?:{_WEEKDAY},?\s+)?(?:{_WORDS}|{_FIGURES})(?![\d.:-])"
_FIRST, _SECOND = r"(?:1e|1ste|eerste)", r"(?:2e|2de|tweede)"
# Names, and their dates, the same each year.
NAMES: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = (
    (r"nieuwjaar(?:sdag)?|new year['’]?s day", ((1, 1),)),
    (rf"{_SECOND} nieuwjaarsdag", ((2, 1),)),
    (r"koningsdag|king['’]?s day", ((27, 4), (26, 4))),
    (r"(?:dag|feest) van de arbeid|labou?r day", ((1, 5),)),
    (r"bevrijdingsdag|liberation day", ((5, 5),)),
    (r"kerst(?:avond|middag)|christmas eve", ((24, 12),)),
    (rf"(?:{_FIRST} )?kerst(?:dag|mis)|christmas(?: day)?", ((25, 12),)),
    (rf"{_SECOND} kerstdag|boxing day", ((26, 12),)),
    (r"oud(?:e)?jaars?(?:dag|avond|middag)|new year['’]?s eve", ((31, 12),)),
    (r"sinterklaas(?:avond)?|pakjesavond", ((5, 12), (6, 12))),
    (r"vlaamse feestdag|feest van de vlaamse gemeenschap", ((11, 7),)),
    (r"(?:belgische )?nationale feestdag", ((21, 7),)),
    (r"(?:o\.?\s?l\.?\s?v\.?|onze[- ]lieve[- ]vrouwe?)[ -](?:hemelvaart|tenhemelopneming)", ((15, 8),)),
    (r"allerheiligen", ((1, 11),)),
    (r"allerzielen", ((2, 11),)),
    (r"wapenstilstand(?: w\.?o\.? i)?", ((11, 11),)),
)
# Days behind Easter.
MOVING: tuple[tuple[str, int], ...] = (
    (r"goede vrijdag|good friday", -2),
    (rf"(?:{_FIRST} )?(?:paasdag|paaszondag)|easter sunday", 0),
    (r"paasweekend|paaszaterdag|stille zaterdag", -1),
    (rf"{_SECOND} paasdag|paasmaandag|easter monday", 1),
    (r"(?:o\.?\s?(?:l\.?\s?)?h\.?(?:eer)? )?hemelvaart(?:s?dag)?|ascension day", 39),
    (rf"(?:{_FIRST} )?(?:pinksterdag|pinksterzondag)|whit sunday", 49),
    (rf"{_SECOND} pinksterdag|pinkstermaandag|whit monday", 50),
)
_ALL = (*(name for name, _ in NAMES), *(name for name, _ in MOVING))
_NAME = "|".join(f"(?P<n{at}>{name})" for at, name in enumerate(_ALL))
_JOINT = r"\s*[|,:–(-]\s*|\s+"
_END = r"(?:\s*\)|\s*[|:–](?=\s))?(?=\s*(?:$|[,;.]|\s))"
_ON_DAY = re.compile(rf"{_WEEKDAY},?\s", I)
_BEHIND = re.compile(rf"(?P<date>{DATE})(?:{_JOINT})(?:{_NAME}){_END}", I)
_BEFORE = re.compile(rf"(?<![\w-])(?:{_NAME})(?:{_JOINT})(?P<date>{DATE})(?:\s*\))?", I)


def without_names(line: str) -> str:
    """The line with dates only."""
    for pattern in (_BEHIND, _BEFORE):
        line = pattern.sub(_dated, line)
    return line


def _dated(found: re.Match[str]) -> str:
    at = next(at for at in range(len(_ALL)) if found[f"n{at}"])
    day, month, year = _day(found["date"])
    if at < len(NAMES):
        return found["date"] if (day, month) in NAMES[at][1] else found[0]
    if not year and _ON_DAY.match(found["date"]):
        return found["date"]  # the day of the week tells which year
    feast = easter(year) + timedelta(MOVING[at - len(NAMES)][1]) if year else None
    return found["date"] if feast and (feast.day, feast.month) == (day, month) else found[0]


def _day(text: str) -> tuple[int, int, int]:
    """The day, the month and the year (0 when none) of a date."""
    day, year, figures = re.search(r"\d\d?", text), re.search(r"20\d\d", text), re.search(r"(\d\d?)[-/](\d\d?)", text)
    month = re.search(_ANY_MONTH, text, I)
    name = month[0][:3].lower() if month else ""
    number = _ENGLISH.get(name) or (_MONTHS.index(name) + 1 if name in _MONTHS else 0)
    return int(day[0] if day else 0), int(figures[2]) if figures else number, int(year[0]) if year else 0
