"""What straight.py writes in the order of the grammar about dates, closures and seasons. Data, no rules; patterns."""

from __future__ import annotations

import re

from sociale_kaart.later import Form

from .plainer_patterns import DATE, DAY, FULL_DAY, MONTH, RANGE, TIME, I

_ENGLISH_PLACES = (
    r"museum|librar(?:y|ies)|(?:community |neighbou?rhood )?cent(?:re|er)|shop|store|(?:swimming )?pool|farm|church|"
    r"office|building|house|school|hall|gym|market|playground"
)
_CLOSURE = (
    r"(?:(?:uitzonderlijke|extra|bijzondere|jaarlijkse|tijdelijke) )?(?:sluiting|sluitingsdag(?:en)?|gesloten)"
    r"(?: (?:voor|wegens|vanwege|met|rond|op|i\.?v\.?m\.?)(?: [^\W\d]+){0,4}?)?"
)
DATES: tuple[tuple[re.Pattern[str], Form], ...] = (
    # One month for both ends; from when on, behind the date.
    (
        re.compile(rf"\b({FULL_DAY} (\d\d?)) (t/m|t\.?e\.?m\.?|tot en met) ((?:{FULL_DAY} )?(\d\d?) ({MONTH}))", I),
        lambda f: f"{f[1]} {f[6]} {f[3]} {f[4]}" if int(f[2]) < int(f[5]) else f[0],
    ),
    (
        re.compile(rf"\b(gesloten|dicht) op:? ({DATE}) (vanaf {TIME})\s*$", I),
        r"\2 \3 \1",
    ),
    (re.compile(rf"\baltijd (open|geopend)(?= (?:op|elke|iedere|van|dagelijks)\b[^.;]*{RANGE})", I), r"\1"),
    # What a closure is for, and when; and what is open of it.
    (
        re.compile(
            rf"^(?:de |onze )?{_CLOSURE}\s*:?\s+"
            rf"(?P<day>{DATE})\s*\(\s*(?:wel |enkel |alleen |slechts )?(?:open|geopend)?:? ?"
            rf"(?P<hours>(?:van |tussen )?{RANGE}(?:\s*(?:uur|u)\b)?)\s*\)\.?$",
            I,
        ),
        r"\g<day> \g<hours>",
    ),
    (
        re.compile(
            rf"^(?:de |onze )?{_CLOSURE}\s*:?\s+"
            rf"(?P<day>{DATE})\.?$",
            I,
        ),
        r"\g<day> gesloten",
    ),
    # A feast that no calendar has, and its dates.
    (
        re.compile(
            r"^(?:tijdens |met )?(?P<name>carnaval|kermis|(?:suiker|offer)feest|bouwvak|(?:brug|studie)dag(?:en)?)\s*:?"
            rf"\s+(?P<days>(?:\d\d?(?:,| en| &)\s+)*\d\d?\s+{MONTH}(?:\s+20\d\d)?)\s*:?"
            rf"\s+(?P<shut>gesloten|dicht)\.?$",
            I,
        ),
        r"\g<days> \g<shut>: \g<name>",
    ),
    # The name of a holiday before its dates, that say which days are meant.
    (
        re.compile(
            rf"\b(?:(?:tijdens|in|gedurende) (?:de |alle )?)?(?:school|zomer|herfst|kerst|voorjaars|krokus|mei|paas)"
            rf"vakanties?\s*[,:(]?\s*(?=(?:van )?{DATE}\s*(?:t/?m|tot en met|tot|-|–)\s*{DATE})",
            I,
        ),
        "",
    ),
    (re.compile(r"(?<=[a-z\d])\s+tm\s+(?=\d)", I), " t/m "),
    (re.compile(rf"\bvanaf ({TIME}) (?:t/?m|tot en met) (?={TIME})", I), r"van \1 tot "),
    # The name of a season before its dates.
    (
        re.compile(
            rf"^(?:zomer|winter|voorjaar|najaar)s?(?:regeling|periode|seizoen|uren|uur|rooster)?\s*[:,(]?\s*"
            rf"(?P<dates>(?:van )?{DATE}\s*(?:t/m|tot en met|-|–)\s*{DATE})\)?[:,.]?\s+(?={DAY}\b)",
            I,
        ),
        r"\g<dates>: ",
    ),
    # The days behind the hours.
    (
        re.compile(
            rf"^(?:['’‘]s (?:ochtends|morgens|middags|avonds) )?(?P<hours>(?:van |tussen )?{RANGE}) "
            r"op (?:de )?volgende (?:dagen|data|datums)\s*:\s*(?P<days>[^.;:()]+?)\.?$",
            I,
        ),
        r"\g<days> \g<hours>",
    ),
    # Why, between the dates and that it is closed.
    (
        re.compile(
            r"(?<=[a-z\d])\s+(?P<why>(?:vanwege|wegens|i\.?v\.?m\.?|in verband met|omwille van)\s+[^\d,;.()|]{3,60}?)"
            r"\s+(?P<shut>gesloten|dicht)\b(?=\s*(?:$|[.;]))",
            I,
        ),
        r" \g<shut> \g<why>",
    ),
    # Two days that follow upon one another, with one month: from one to the other is the same.
    (
        re.compile(rf"(?<![\d/.:-])(\d\d?)\s*/\s*(\d\d?)(?=\s+{MONTH})", I),
        lambda f: f"{f[1]} en {f[2]}" if int(f[2]) == int(f[1]) + 1 else f[0],
    ),
    (re.compile(rf"(?<=\d)((?:\s*(?:uur|u)\b\.?)?) of (?=tussen {RANGE})", I), r"\1 en "),
    # In English.
    (re.compile(r"\bfrom (?=[a-z]{3,6}day (?:to|till|until|through|-|–) [a-z]{3,6}day\b)", I), ""),
    (
        re.compile(
            rf"(?:^|(?<=[.;] ))(?:the|our) (?:[a-z]+ )?(?:{_ENGLISH_PLACES}) (?:is|are) (?=(?:open|closed)\b)", I
        ),
        "",
    ),
)
