"""The turns of speech that plainer.py writes in other words. Data, no rules."""

from __future__ import annotations

import re

from sociale_kaart.later import Form, Later

from .lexicon import MONTHS

I = re.IGNORECASE  # noqa: E741
UNIT = r"(?:\s*(?:uur|u)\b\.?)?"
TIME = rf"\d{{1,2}}(?:[:.u]\d\d)?{UNIT}"
RANGE = rf"{TIME}\s*(?:-|–|tot|en)\s*{TIME}"
FULL_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
DAY = (
    rf"(?:{FULL_DAY}(?:en|s)?(?:ochtend|morgen|middag|avond)?|"
    r"(?:ma|di|wo|do|vr|za|zo|woe)\b\.?|werkdagen|weekend|dagelijks)"
)
DAYS = rf"(?:{DAY})(?:\s*(?:,|-|–|en|&|/|t/m|tot en met|t\.?e\.?m\.?)\s*(?:{DAY}))*"
_NTH = r"(?:eerste|tweede|derde|vierde|vijfde|laatste|[1-5]e|[1-5]de|[1-5]ste)"
MONTH = r"(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"
ROW = rf"(?:op |van )?{DAYS}:?\s+(?:van |tussen )?{RANGE}{UNIT}"
DATE = rf"(?:{FULL_DAY}\s+)?\d\d?\s+{MONTH}(?:\s+20\d\d)?"
FEAST_DAY = r"koningsdag|hemelvaart(?:s?dag)?|goede vrijdag|(?:eerste|tweede|1e|2e) (?:paas|pinkster)dag"
_MONTHS = tuple(names[0] for names in MONTHS)
SHUT = r"(?:gesloten|dicht)"
_PAUSE = r"(?:(?:lunch|middag|eet)?pauze|lunchsluiting|middagsluiting)"

COLUMNS = Later(
    rf"(?P<days>(?:{DAYS})):?\s+(?P<clocks>\d{{1,2}}[:.]\d\d(?:\s+\d{{1,2}}[:.]\d\d)+)(?:\s*(?:uur|u)\.?)?", I
)
DAYS_BEHIND = Later(
    rf"(?P<hours>(?:(?!{DAY})[^()])*\d(?:(?!\b(?:{DAY}))[^()])*)\((?:op\s+)?(?P<days>{DAYS})\)\s*\.?", I
)
COUNTED_BEHIND = Later(
    rf"(?P<day>(?:{DAY})):?\s+(?:van\s+)?(?P<hours>{RANGE}),?\s*\(?\s*(?:maar |en )?(?:alleen |enkel )?(?:op )"
    rf"?(?:de |elke |iedere )?"
    rf"(?P<nth>{_NTH}(?:(?:\s*,\s*|\s+en\s+){_NTH})*)(?:\s+(?:(?P=day)))?\s+(?:van|v\.?|in|per)\s*(?:de|d\.?|elke)"
    rf"?\s*maand\)?\s*\.?",
    I,
)
_FEAST = (
    r"(?:eerste|tweede|1e|2e) (?:paas|pinkster|kerst)dag|paas(?:maan|zon)dag|pinkster(?:maan|zon)dag|"
    r"hemelvaart(?:s?dag)?|koningsdag|goede vrijdag|bevrijdingsdag|nieuwjaarsdag"
)
_WEEKDAY = rf"(?:{FULL_DAY}|ma|di|wo|do|vr|za|zo)\.?"
# A feast moves: its date stays only with its year, or with the day of the week that tells the year.
FEAST_DATED = Later(
    rf"\b(?:(?:{_FEAST})(?:\s*\(\s*|\s*,?\s+)(?P<dated>(?:{_WEEKDAY}\s+\d\d?\s+{MONTH}(?:\s+20\d\d)?)|"
    rf"(?:\d\d?\s+{MONTH}\s+20\d\d)|\d\d?[-/]\d\d?[-/]20\d\d)(?:\s*\))?|(?P<name>{_FEAST})\s*\(\s*\d\d?\s+{MONTH}\s*\))",
    I,
)
_LABEL = r"(?:hemelvaart\w*|carnaval|kerst\w*|pasen|pinksteren|oud (?:en|&) nieuw|feestdagen|\w+vakantie|vakantie)"
_OPENING = r"(?:we zijn (?:er |dan |er dan )?|wij zijn (?:er |dan |er dan )?|dan zijn (?:we|wij) (?:er )?)"
_SAID = (
    r"(?:(?:half|kwart voor|kwart over) )?(?:\d{1,2}(?:[:.]\d\d)?|een|twee|drie|vier|vijf|zes|zeven|acht|"
    r"negen|tien|elf|twaalf)"
)
# With the days behind the hours: days first, since a gap has its days before it.
HOURS_ON = Later(
    rf"^(?:open|geopend)?\s*(?P<hours>(?:van\s+)?{RANGE})\s+op\s+(?P<days>{DAYS})(?P<rest>[.,;].*gesloten.*)$", I
)


def pause(found: re.Match[str]) -> str:
    """Of the days before it; of several rows it would be that of the last alone, or of days that are not named."""
    is_one = len(re.findall(RANGE, found.string[: found.start()], I)) == 1
    return f", {found['hours']} {found['shut']}" if is_one else found[0]


FORMS: tuple[tuple[Later, Form], ...] = (
    # Dates in figures: no hours begin later than they end, with others behind a colon.
    *(
        (
            Later(rf"\b(1[3-9]|2\d|3[01])-0?{number}(?=\s*:\s*(?:{RANGE}|{SHUT})|\s+en\s+\d\d?-\d\d?\s*:)", I),
            rf"\1 {month}",
        )
        for number, month in enumerate(_MONTHS, 1)
    ),
    (Later(rf"({DAY})\s*(\([^()]*\bjaar\))\s*:?\s*({RANGE})", I), r"\1 \3 \2"),
    (Later(r"\bkoopavond(?:en)?\b:?\s*(?=van|\d|tot|op|tussen|$)", I), ""),
    (Later(r"\bkoopavond(?:en)?\b\s*:?\s*(?=[a-z])", I), ""),
    (Later(r"(?<=[a-z.]) (?:t/m|t\.?e\.?m\.?|tot en met) (?=\d{1,2}[:.u]\d\d)", I), " tot "),
    # What is closed within the hours.
    (Later(rf"\s*\(\s*({RANGE})\s*(?:{SHUT}|{_PAUSE})[^()\d]*\)", I), r", \1 gesloten"),
    (Later(rf"\s*\(\s*((?:tussen|van)\s+{RANGE})\s*(?:{SHUT}|{_PAUSE})[^()\d]*\)", I), r", \1 gesloten"),
    (Later(rf"\s*\(\s*(?:{SHUT}|{_PAUSE})\s*:?\s*((?:tussen|van)?\s*{RANGE})[^()\d]*\)", I), r", \1 gesloten"),
    (Later(rf"[,;.]\s+(?:met )?(?:een )?{_PAUSE}\s*:?\s*((?:tussen|van)?\s*{RANGE})", I), r", \1 gesloten"),
    (Later(rf"\s*\(\s*({DAYS})\s*(?:is |zijn we |zijn wij )?({SHUT})\s*\)", I), r", \1 \2"),
    (Later(rf"\bom ({TIME}) ({SHUT})\b", I), r"vanaf \1 gesloten"),
    (Later(rf"\(\s*start(?:datum)?:? (?:op )?(\d\d? {MONTH}(?: 20\d\d)?)\s*\)", I), r"(vanaf \1)"),
    (Later(rf"^start(?:datum)?:? (?:op )?(\d\d? {MONTH}(?: 20\d\d)?)(?=\s*[:,])", I), r"vanaf \1"),
    (
        Later(
            r"\b(?:wij|we) (?:ontvangen|verwelkomen|helpen|zien|begroeten) (?:u|je|jullie|iedereen|bezoekers) "
            r"(?:graag )?",
            I,
        ),
        "",
    ),
    # Times, and then what is on.
    (Later(rf"({RANGE})\s*:\s*([^\W\d][^\d,;.()|:]{{2,40}}?)\s*(?=[,;.|(]|$)", I), r"\1 (\2)"),
    # A dash for a day without hours, in a row of days with colons; a day within a longer word; weeks behind the times.
    (Later(rf"\b({DAY})\s*:\s*[-–—x/](?=\s*(?:$|[,;|]))", I), r"\1 gesloten"),
    (
        Later(
            r"\b((?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond))(?!en\b|s\b)([a-z]{4,})", I
        ),
        r"\2 \1",
    ),
    (Later(rf"({RANGE})\s*,\s*(?:in de )?((?:on)?even weken)\s*$", I), r"\1 (\2)"),
    # A row of dots that leads to the times; morning and afternoon in short.
    (Later(r"\s*\.{2,}\s*|\s*…\s*|\s*_{2,}\s*"), " "),
    (Later(r"\b(?:VM|NM)\s*:\s*(?=\d)"), ""),
    (Later(r"[,;]?\s*\b(?:VM|NM)\s*:?\s*(?:gesloten|dicht|/|-)(?=\s*(?:$|[,;.]|[A-Z]))"), ""),
    # A restriction on one of the days, behind them all: vr 9-13 uur (vrijdag alleen in oneven weken).
    (
        Later(
            rf"({DAY})\s+({RANGE})\s*\((?:op )?{DAY}\s+(?:alleen\s+)?(?:in\s+)?((?:on)?even weken)"
            rf"\)\s*$",
            I,
        ),
        r"\1 \2 (\3)",
    ),
    # How often, and then which: the second says the first.
    (
        Later(
            rf"^(?:één|een|1|twee|2|drie|3) ?(?:keer|x|maal) per maand\s*[:,(]\s*(?:op\s+)?(?=(?:de |elke |iedere "
            rf")?{_NTH})",
            I,
        ),
        "",
    ),
    # When a closure is over, everything is as usual.
    (
        Later(
            rf"^(van \d\d? {MONTH}(?: 20\d\d)?) (?:t/m|tot en met|tot) \d\d? {MONTH}(?: 20\d\d)? (?:zijn (?:wij|"
            rf"we) )?gesloten[.,;]\s+(?:vanaf|per|op) "
            rf"({_WEEKDAY} )?(\d\d? {MONTH}(?: 20\d\d)?) (?:staan|zijn) (?:we|wij) [^\d.]*$",
            I,
        ),
        r"\1 tot \3 gesloten",
    ),
    (
        Later(
            rf"^(van \d\d? {MONTH}(?: 20\d\d)?) (?:t/m|tot en met|tot) \d\d? {MONTH}(?: 20\d\d)? (?:zijn (?:wij|"
            rf"we) )?gesloten[.,;]\s+(?:vanaf|per|op) "
            rf"({_WEEKDAY} )?(\d\d? {MONTH}(?: 20\d\d)?) (?:staan|zijn) (?:we|wij) [^\d.]*\.$",
            I,
        ),
        r"\1 tot \3 gesloten",
    ),
    (Later(rf"\b{_WEEKDAY}\s+(\d\d?\s+{MONTH})\s+(?=(?:gewoon|normaal) open\b)", I), r"\1 "),
    (
        Later(r"^(?:schoolweken|buiten de (?:school)?vakanties)\s*:\s*([^.|;]+\d[^.|;]*(?:\.\d\d[^.|;]*)*)", I),
        r"\1 (niet in de schoolvakanties)",
    ),
    (Later(r"\bweer (?=(?:gewoon|normaal) open)", I), ""),
    (Later(r"^24/7 (?:bereikbaar|toegankelijk) en open$", I), "24/7 open"),
    # A feast that no calendar has, with its date.
    (
        Later(
            r"\b(?:kerstavond|oudejaarsavond|allerheiligen|wapenstilstand|sinterklaas|nationale feestdag|oud(?:e)"
            r"?jaarsdag|o\.?l\.?v\.?-?hemelvaart)\s*"
            rf"\(\s*((?:{_WEEKDAY}\s+)?\d\d?(?:/\d\d?|\s+{MONTH}))\s*\)",
            I,
        ),
        r"\1",
    ),
    (
        Later(
            rf"^(?:de|onze) deur(?:en)? (?:gaat|gaan) (?:om )?({_SAID}) (?:uur )?open en (?:om )?({_SAID}) (?:uur "
            rf")?(?:weer )?dicht\b",
            I,
        ),
        r"\1 tot \2",
    ),
    (
        Later(rf"\bom ({TIME})(?: uur)? en (?:we |wij )?sluit(?:en)?(?: weer)?(?: om)? (?={TIME})", I),
        r"van \1 tot ",
    ),
    # A gap, in a sentence of its own behind all hours.
    (
        Later(rf"\.\s+(?P<hours>(?:tussen|van)\s+{RANGE})\s*(?:zijn (?:we|wij) )?(?P<shut>{SHUT})\b[^,;()\d]*$", I),
        pause,
    ),
    (Later(rf"^{_LABEL}\s*:\s*(?={_WEEKDAY}\s+\d)", I), ""),
    (
        Later(
            rf"\bis (?:onze|de|het) (?:vaste )?(?:dag|inloopdag|openingsdag|avond|middag|ochtend)"
            rf"\s*:?\s*{_OPENING}",
            I,
        ),
        "",
    ),
    (Later(rf"(?:\s*:\s*|\s+)(?:dan )?{_OPENING}(?=open\b|geopend\b|van\b|tussen\b|\d)", I), " "),
    (Later(r"\b(?:houden|hebben|organiseren|doen) (?:we|wij) (?:een |de |ons |onze )?", I), ""),
)
