"""More turns of speech that plainer.py writes in other words: of appointments, dates and names. Data, no rules."""

from __future__ import annotations

import re

from .plainer_patterns import DAYS, RANGE, I

_NAME = r"[^\W\d][^\d,;:.()|]{2,30}?"
_NO_DAY = rf"(?!(?:op |elke |iedere )?(?:{DAYS})\b)"
_BY_APPOINTMENT = r"(?P<way>(?:alleen |uitsluitend |enkel )?(?:op|volgens|na) (?:telefonische )?afspraak)"
_PART = r"(?:'s (?:middags|ochtends|morgens|avonds)|(?:in de )?(?:namiddag|voormiddag|middag|avond))"
_SIGNING_UP = r"(?:aanmeld(?:en|ing)|opgeven|opgave|inschrij(?:ven|ving)|reserver(?:en|ing))(?: kan)?"
_BY_PHONE = r"(?:tel\b\.?|telefonisch|per telefoon)"
_HOURS = rf"(?:op\s+)?(?P<hours>(?:{DAYS}):?\s+(?:van\s+)?{RANGE}(?:\s*(?:uur|u)\b)?)"

# Times in two ways of writing: `9.00 tot 1700`, `10,00 - 14.00`.
TIMES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<![\d.:,])(\d\d?[.:,]\d\d\s*(?:-|–|tot)\s*)([01]\d|2[0-4])([0-5]\d)(?![\d.:,-])", I), r"\1\2.\3"),
    (re.compile(r"(?<![\d.:,-])([01]\d|2[0-4])([0-5]\d)(?=\s*(?:-|–|tot)\s*\d\d?[.:,]\d\d(?!\d))", I), r"\1.\2"),
    (re.compile(r"(?<![\d.:,])(\d\d?),(00|15|30|45)(?=\s*(?:-|–|tot)\s*\d\d?[.:]\d\d)", I), r"\1.\2"),
    (re.compile(r"(?<=\d[.:]\d\d)(\s*(?:-|–|tot)\s*\d\d?),(00|15|30|45)(?!\d)", I), r"\1.\2"),
)
TURNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bafspr\b\.?", I), "afspraak"),
    # Dates, and then the times of them all.
    (re.compile(rf"\s*[,–-]\s*(?:steeds|telkens|altijd|allemaal|alle keren)\s+(?=(?:van\s+)?{RANGE})", I), ", "),
    # What there is, its times, its days: `boerderij 9-16 alle dagen`.
    (
        re.compile(
            rf"^{_NO_DAY}(?P<name>{_NAME}):?\s+(?P<hours>(?:van\s+)?{RANGE})\s+(?:op\s+)?"
            rf"(?P<days>(?:alle|elke|iedere) dag(?:en)?|{DAYS})(?=\s*(?:$|[,;.|]))",
            I,
        ),
        r"\g<days> \g<hours> (\g<name>)",
    ),
    # Signing up by telephone is no open door.
    *(
        (re.compile(rf"(?:(?<=^)|(?<=[.;|,] )){words}\.?(?=\s*(?:$|[,;.|]))", I), r"\g<hours> (telefonisch)")
        for words in (
            rf"{_BY_PHONE}\s+{_SIGNING_UP}:?\s+{_HOURS}",
            rf"{_SIGNING_UP}:?\s+{_BY_PHONE}:?\s+{_HOURS}",
            rf"{_SIGNING_UP}:?\s+{_HOURS}\s*,?\s*\(?{_BY_PHONE}\)?",
        )
    ),
    # For whom it is, behind its only times.
    (
        re.compile(
            rf"((?:^|[.;|]\s+)(?:(?!{RANGE})[^;|])*?{RANGE}(?:\s*(?:uur|u)\b)?)\s*,\s*"
            r"((?:alleen|uitsluitend|enkel) voor [^\d,;.()|]{3,40}?)(?=\s*(?:[.;|]|$))",
            I,
        ),
        r"\1 (\2)",
    ),
    # In the holidays there is more, or nothing: those of the schools.
    (re.compile(r"\b(?:in|tijdens) de vakantie(?:s|periodes?)?(?= (?:ook|extra)\b)", I), "in de schoolvakanties"),
    # A part of the day by appointment, behind the name of what is open in the other part.
    (
        re.compile(
            rf"^{_NO_DAY}(?P<name>{_NAME}):?\s+(?P<days>{DAYS})(?P<rest>\b[^|;]*?\d[^|;]*?)[,;.]\s*{_PART}\s+{_BY_APPOINTMENT}\.?$",
            I,
        ),
        r"\g<days>\g<rest> (\g<name>); \g<days> op afspraak",
    ),
    # Whoever comes by does so by appointment; the hours behind it are of something else.
    (
        re.compile(
            rf"^(?:een )?(?:bezoek|bezoeken|langskomen|binnenkomen)(?: is| kan)? {_BY_APPOINTMENT}\s*[,;.]\s+", I
        ),
        "op afspraak; ",
    ),
    (
        re.compile(
            rf"\b(?:bellen|bel ons|je kunt bellen|u kunt bellen)(?: kan)?(?: op)? (?=(?:{DAYS})\b|tussen\b|van\b)",
            I,
        ),
        "telefonisch ",
    ),
)
