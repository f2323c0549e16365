"""Signs, short words and words that lead to the hours, as notation.py writes them. Data, no rules; patterns.

Each says the same before and after, whatever stands beside it: nothing here knows what the line is about.
"""

from __future__ import annotations

import re

from sociale_kaart.later import Form, Later

from .plainer_patterns import DAY, DAYS, MONTH, RANGE, UNIT, I

_SHORT = r"(?:ma|di|wo|do|vr|za|zo)"
_FULL = {"ma": "maandag", "di": "dinsdag", "wo": "woensdag", "do": "donderdag", "vr": "vrijdag", "za": "zaterdag",
         "zo": "zondag"}  # fmt: skip
_CLOCK = r"(?<![\d.:/])\d{1,2}[.:][0-5]\d\s*(?:u|uur|h)?\.?"
_AT = r"\d{1,2}(?:[:.u]\d\d)?(?:\s*(?:uur|u)\b)?"
_WE = r"(?:(?:weer|gaat|gaan|wij|we|het|de deur)\s+)"
_END = r"\s*/\s*\d{1,2}[.:][0-5]\d"
_DATE = rf"\d\d?\s+{MONTH}(?:\s+20\d\d)?"
_NTH = r"(?:eerste|tweede|derde|vierde|laatste|[1-5](?:e|de|ste))"

# Before hours that always hold, whatever else the line says.
AS_USUAL = (
    r"(?:(?:en|maar) )?(?:normaal|gewoonlijk|doorgaans|anders|verder|in (?:elk|ieder) geval|sowieso|standaard|zeker)"
)

# Each begin with its end behind a slash; two of these with a dash between them.
PAIRS = Later(
    rf"(?<![-–] )(?<![-–]){_CLOCK}{_END}(?:\s*(?:-|–|en|&|\+)\s*{_CLOCK}{_END})?"
    rf"(?![\d:/]|\s*(?:u|uur)?\.?\s*(?:[-–/]|tot\b))(?:\s*(?:u|uur|h)\b\.?)?",
    I,
)
COLUMNS_OF_ROWS = Later(
    rf"(?P<days>{DAY}):?\s+(?:(?P<shut>gesloten|dicht)|\d{{1,2}}[.:][0-5]\d(?:\s+\d{{1,2}}[.:][0-5]\d)+)"
    r"(?:\s+uur)?[.,;]?(?:\s+|$)",
    I,
)
TIMES_OF_PAIRS = re.compile(r"(\d{1,2})[.:](\d\d)")

_CLOSED_ELSE = r"(?:overig|overige|rest|resterende dagen|de rest)\s*:?\s+(?=(?:gesloten|dicht)\b)"

SIGNS: tuple[tuple[Later, Form], ...] = (
    (Later(r"\b(\d{1,2})h([0-5]\d)\b", I), r"\1:\2"),
    (Later(r"(?<=\d)\s?h\b\.?", I), " uur"),
    (Later(r"(?<=[\dur])\s*(?:→|⇒|➔|➜|►|-+>|=>)\s*(?=\d)"), " - "),
    (
        Later(r"\b(\d\d?);([0-5]\d)(\s*(?:uur|u)?\s*(?:-|–|tot)\s*)(\d\d?);([0-5]\d)\b(?!\s*[-–])", I),
        r"\1:\2\3\4:\5",
    ),
    # A comment of OpenStreetMap is of the rule before it.
    (Later(r",\s*\"(by appointment|on appointment|by phone)\"\s*$", I), r" (\1)"),
    # Rows without anything between them.
    (Later(rf"(?<=\d)(?={_SHORT}\d)", I), ", "),
    (Later(rf"(?<=\d)(?=\s{_SHORT}\d)", I), ","),
    (Later(rf"\b({_SHORT}\.?)(?=\d)", I), r"\1 "),
    (Later(rf"(?<=[.;,]\s){_CLOSED_ELSE}", I), "overige dagen "),
    # A part of a day, in short.
    (
        Later(rf"\b({_SHORT})\.?\s?-?\s?(ochtend|morgen|voormiddag|namiddag|middag|avond)\b", I),
        lambda found: f"{_FULL[found[1].lower()]}{found[2].lower()}",
    ),
    # Short words.
    (Later(rf"\b(?:excl|uitgez)\.?\s+(?=(?:op |de )?(?:{DAY}|feestdag|schoolvakantie|vakantie|{MONTH}))", I),
     "behalve "),
    (Later(rf"\bexclusief\s+(?=(?:{DAY}|feestdag|schoolvakantie))", I), "behalve "),
    (Later(r"\bv\.?\s?a\.\s*(?=\d)|\bv/a\s*(?=\d)", I), "vanaf "),
    (Later(rf"(?<=[a-z.])\s+(?:tm|t\.m\.|tem)\s+(?={DAY}\b)", I), " t/m "),
    (Later(r"\bdgl\.|\bdgl\b|\bdagel\.", I), "dagelijks"),
    (Later(r"\bw(?:k|ee)e?nd\b\.?|\bwkend\b\.?", I), "weekend"),
    (Later(r"\bgesl\b\.?", I), "gesloten"),
    (Later(r"\bfeestd\b\.?", I), "feestdagen"),
    (Later(r"\bgeop\b\.?", I), "geopend"),
    (Later(r"\b(school|zomer|kerst|herfst|voorjaars|mei)vak\b\.?", I), r"\1vakantie"),
    (Later(r"(?<=\du)\s*à\s*(?=\d\d?u)|(?<=\d\du\d\d)\s*à\s*(?=\d\d?u)|(?<=\du\d\d)\s*à\s*(?=\d\d?u)", I), " - "),
    # Of the morning, of the afternoon: the clock says so.
    (Later(rf"\b({DAY}):?\s+(?:v\.?m\b\.?:?\s*(?=0?[7-9]|1[0-2])|n\.?m\b\.?:?\s*(?=1[2-9]))", I), r"\1 "),
    (Later(rf"\bop de (?:volgende|onderstaande) dagen\s*:?\s+(?={DAY})", I), "op "),
    (Later(r"\bdgn\b\.?", I), "dagen"),
    (Later(r"\bafspr\b\.?", I), "afspraak"),
)  # fmt: skip

LEADS: tuple[tuple[Later, Form], ...] = (
    # Hours, or dates, in brackets behind what they are of.
    (Later(rf"\b(open|geopend)\s*\(((?:van |tussen )?{RANGE}{UNIT})\)(?!\s*,\s*(?:op )?(?:de |elke )?{_NTH} )", I),
     r"\1 \2"),
    (
        Later(
            rf"\b((?:zomer|winter|kerst|vakantie|bouwvak|jaarlijkse )\s?-?(?:stop|sluiting|reces)(?:periode)?)\s*"
            rf"\(((?:van )?{_DATE}\s*(?:-|–|t/m|tot en met)\s*{_DATE})\)",
            I,
        ),
        r"\1 \2",
    ),
    (Later(rf"\bseizoen:?\s+(?:van |loopt van )?({_DATE}\s*(?:-|–|t/m|tot en met)\s*{_DATE})\s*[.:,]\s+", I),
     r"\1: "),
    # A pause in brackets, of the one row before it.
    (
        Later(
            rf"\s*\(\s*(?:(?:lunch|middag|eet)?pauze|gesloten|dicht)\s*:?\s*(?:van |tussen )?(?P<begin>{_AT})\s*"
            rf"(?:-|–|tot|en)\s*(?P<end>{_AT})(?:\s+(?:gesloten|dicht))?\s*\)",
            I,
        ),
        lambda found: (
            f", tussen {found['begin']} en {found['end']} gesloten"
            if len(re.findall(RANGE, found.string[: found.start()], I)) == 1
            else found[0]
        ),
    ),
    # From when to when, said otherwise.
    (
        Later(
            rf"\b(?:gaat |gaan |is |zijn )?open (?:om|vanaf) (?P<begin>{_AT})\s*(?:,|en)\s+{_WE}*"
            rf"(?:(?:sluit|sluiten|dicht|gesloten)\s+{_WE}*om (?P<one>{_AT})|"
            rf"om (?P<two>{_AT})\s+(?:weer )?(?:dicht|gesloten))",
            I,
        ),
        lambda found: f"open {found['begin']}-{found['one'] or found['two']}",
    ),
    (Later(r"\btussen (\d\d?[.:]\d\d\s*[-–]\s*\d\d?[.:]\d\d)", I), r"\1"),
    (
        Later(
            rf"^(?!.*\b(?:gesloten|dicht|geen)\b)([^\d;.:]*\b{DAY}[^\d;.:]*)[;.]\s+"
            rf"((?:van |tussen )?{RANGE}{UNIT}\.?)$",
            I,
        ),
        r"\1, \2",
    ),
    # Days and times, each behind a title.
    (
        Later(
            rf"^(?:open(?:ings)?\s?-?)?dagen\s*:\s*(?P<days>{DAYS})\s*[.;,|]?\s*(?:open(?:ings)?\s?-?)?(?:tijd(?:en)?|uren)"
            r"\s*:\s*(?:van )?(?=\d)",
            I,
        ),
        r"\g<days> ",
    ),
    # What is counted beside it; what is in *dagelijks*; what is left beside a closure.
    (
        Later(
            rf"\b(?:[eé][eé]n|1)\s?(?:keer|maal|x) (?:per|in de) maand(?: (?:open|geopend))?\s*[:,(–-]*\s*(?:en wel )?"
            rf"(?=(?:op )?(?:de |elke |iedere )?{_NTH} )",
            I,
        ),
        "",
    ),
    (
        Later(
            r"\b((?:dagelijks|(?:elke|iedere) dag|alle dagen)\b[^;|]*?\d[^;|,]*?),?\s*\(?"
            r"ook (?:in (?:het|de) weekend(?:en|s)?|op (?:zaterdag|zondag|za|zo)(?: en (?:op )?(?:zondag|zo))?)"
            r"\)?\s*\.?$",
            I,
        ),
        r"\1",
    ),
    (
        Later(
            rf"((?:gesloten|dicht)\s*[.;]\s+)(?:daarbuiten|buiten (?:de|deze|die) (?:vakanties?|periodes?|weken))"
            rf"(?: zijn (?:wij|we))?(?: open| geopend)?:?\s+(?=(?:op |elke |iedere )?{DAY})",
            I,
        ),
        r"\1",
    ),
    # Dates on which it closes earlier.
    (
        Later(
            rf"((?:^|[.;]\s+)(?:op )?\d\d?(?:(?:\s*,\s*|\s+en\s+)\d\d?)*\s+{MONTH})\s+"
            r"(?=tot\s+\d\d?(?:[.:]\d\d|\s?u)(?![^;]*\b(?:gesloten|dicht|geen)\b))",
            I,
        ),
        r"\1 open ",
    ),
)  # fmt: skip
