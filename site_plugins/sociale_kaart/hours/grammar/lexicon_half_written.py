"""What is written once for two, or by half, as notation.py writes it: `zon-, maan- en feestdagen`, `16³⁰`. Patterns.

Each says the same before and after; only proposed.
"""

from __future__ import annotations

import re

from sociale_kaart.later import Form, Later

from .lexicon_asunder import named_days
from .plainer_patterns import DAYS, FULL_DAY, MONTH, RANGE, ROW, SHUT, UNIT, I

_SMALL = str.maketrans("⁰¹²³⁴⁵°º", "01234500")
_HALF_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)"
_FEAST = r"(?:paas|pinkster|kerst)"
_BUT = r"(?:behalve|m\.?u\.?v\.?|uitgezonderd|met uitzondering van)"
_DATES = rf"\d\d?(?:(?:\s*,\s*|\s+en\s+)\d\d?)*\s+{MONTH}(?:\s+20\d\d)?"
_TO = r"\s*(?:-|–|t/m|tot en met|tot|t\.?e\.?m\.?)\s*"
_SEASON = rf"(?:[a-z]*vakanties?|\d\d?\s+{MONTH}{_TO}\d\d?\s+{MONTH}|{MONTH}{_TO}{MONTH})"
_MONTHS = rf"{MONTH}(?:\s*(?:/|,|&|en|t/m|-|–)\s*{MONTH})*"
_IN = r"(?:in |tijdens |gedurende )?(?:de )?(?:maand )?"
_SEASON_SHUT = (
    rf"{_IN}(?P<when>{_SEASON}|{_MONTHS}):?\s+(?:is het |zijn (?:wij|we) )?{SHUT}|"
    rf"{SHUT}\s+{_IN}(?P<then>{_SEASON}|{_MONTHS})"
)
_THEIR_HOURS = rf"\s*[(:,]?\s*(?:dan )?(?:open |geopend )?(?:van |tussen )?(?P<hours>{RANGE}{UNIT})\s*\)?\.?"
_FALLS_ON = {
    r"hemelvaart(?:s?dag)?": "donderdag",
    r"goede vrijdag": "vrijdag",
    r"(?:eerste|1e) (?:paas|pinkster)dag": "zondag",
    r"(?:tweede|2e) (?:paas|pinkster)dag": "maandag",
    r"(?:paas|pinkster)maandag": "maandag",
}

HALF_WRITTEN: tuple[tuple[Later, Form], ...] = (
    # Minutes set small above the line, and rows of times without anything between them.
    (
        Later(r"(?<![\d.:])(\d{1,2})([⁰¹²³⁴⁵°º][⁰⁵°º])(?![⁰¹²³⁴⁵°º])"),
        lambda found: f"{found[1]}:{found[2].translate(_SMALL)}",
    ),
    (Later(r"(?<=\d[.:][0-5]\d)(?=\d\d[.:][0-5]\d)"), ", "),
    # The end of a word that others share.
    (
        Later(rf"\b({_HALF_DAY})-(?=\s*(?:,|en|of|&)\s*(?:(?:{_HALF_DAY}-)\s*(?:,|en|of|&)\s*)*feestdag)", I),
        r"\1dag",
    ),
    (
        Later(rf"\b(?P<nth>eerste|tweede|1e|2e)\s+(?P<one>{_FEAST})-\s*(?:en|,|&)\s*(?={_FEAST}dag)", I),
        r"\g<nth> \g<one>dag en \g<nth> ",
    ),
    # A feast with its date and year, among others: the day that it always is.
    (
        Later(rf"\b(?P<feast>{'|'.join(_FALLS_ON)}),?\s+(?=\d\d?\s+{MONTH}\s+20\d\d\s*(?:,|en|&)\s)", I),
        lambda found: f"{next(day for name, day in _FALLS_ON.items() if re.fullmatch(name, found['feast'], I))} ",
    ),
    # Closed but for some days or dates, with the times of these behind them.
    (
        Later(rf"^(?:{_SEASON_SHUT}),?\s+{_BUT}\s+(?:op )?(?:de )?(?P<days>{DAYS}){_THEIR_HOURS}$", I),
        lambda found: f"{found['when'] or found['then']}: alleen {found['days']} {found['hours']}",
    ),
    (
        Later(rf"^(?:{_SEASON_SHUT}),?\s+{_BUT}\s+(?:op )?(?P<dates>(?:{FULL_DAY}\s+)?{_DATES}){_THEIR_HOURS}$", I),
        lambda found: (
            f"{found['when'] or found['then']} gesloten behalve {found['dates']}; {found['dates']} {found['hours']}"
        ),
    ),
    (
        Later(
            rf"^(?:op )?(?P<days>{DAYS}):?\s+(?:is het |zijn (?:wij|we) )?{SHUT},?\s+{_BUT}\s+(?:in |op |tijdens )?"
            rf"(?:de )?(?P<when>[a-z]*vakanties?|feestdagen|{_MONTHS}){_THEIR_HOURS}$",
            I,
        ),
        r"\g<days> gesloten; \g<when>: \g<days> \g<hours>",
    ),
    # The hours of a season, and then those of all that is outside it.
    (
        Later(
            rf"^{_IN}(?P<season>{_SEASON})\s*:?\s*(?P<then>{ROW})\s*[,;.]\s+"
            r"(?:daarbuiten|anders|normaal|(?:in )?de rest van het jaar|(?:in de )?overige (?:weken|maanden)|"
            r"buiten (?:deze|de|die) (?:vakanties?|periode|maanden|weken))\s*:?\s+"
            rf"(?:is het |zijn (?:wij|we) )?(?:open )?(?P<usual>{ROW})\.?$",
            I,
        ),
        r"\g<usual> behalve \g<season>; \g<season>: \g<then>",
    ),
    # Some months in which only one of the days is left, at the only times that there are.
    (
        Later(
            rf"^(?P<row>(?:(?!{RANGE})[^;()])*?(?P<hours>{RANGE}{UNIT}))\s*[(,]\s*(?:in |tijdens )?(?:de )?"
            rf"(?P<when>{_MONTHS}|[a-z]*vakanties?)\s*:?\s+(?P<only>(?:alleen|enkel|uitsluitend) (?:op )?{DAYS})"
            r"\)?\.?$",
            I,
        ),
        lambda found: (
            f"{found['row']}; {found['when'].replace('/', ' en ')} {found['only']} {found['hours']}"
            if named_days(found["only"]) <= named_days(found["row"])
            else found[0]
        ),
    ),
)
