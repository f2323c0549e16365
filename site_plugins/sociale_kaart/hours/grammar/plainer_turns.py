"""More turns of speech that plainer.py writes in other words: of appointments, dates and names. Data, no rules."""

from __future__ import annotations

from sociale_kaart.later import Later

from .plainer_patterns import DAY, DAYS, FEAST_DAY, MONTH, RANGE, TIME, I

_NAME = r"[^\W\d][^\d,;:.()|]{2,30}?"
_ROW = rf"(?:{DAY}\s+tot\s+{DAY}|{DAYS})"
_NO_DAY = rf"(?!(?:op |elke |iedere )?(?:{DAYS})\b)"
_BY_APPOINTMENT = r"(?P<way>(?:alleen |uitsluitend |enkel )?(?:op|volgens|na) (?:telefonische )?afspraak)"
_PART = r"(?:'s (?:middags|ochtends|morgens|avonds)|(?:in de )?(?:namiddag|voormiddag|middag|avond))"
_THEN_PART = rf"(?P<rest>\b(?:(?!\b{DAY}\b)[^|;])*?\d(?:(?!\b{DAY}\b)[^|;])*?)[,;.]\s*{_PART}\s+{_BY_APPOINTMENT}\.?$"
_NAMES = "maan|dins|woens|donder|vrij|zater|zon"
_SIGNING_UP = r"(?:aanmeld(?:en|ing)|opgeven|opgave|inschrij(?:ven|ving)|reserver(?:en|ing))(?: kan)?"
_BY_PHONE = r"(?:tel\b\.?|telefonisch|per telefoon)"
_HOURS = rf"(?:op\s+)?(?P<hours>(?:{DAYS}):?\s+(?:van\s+)?{RANGE}(?:\s*(?:uur|u)\b)?)"

# Times in two ways of writing: `9.00 tot 1700`, `10,00 - 14.00`.
TIMES: tuple[tuple[Later, str], ...] = (
    (Later(r"(?<![\d.:,])(\d\d?[.:,]\d\d\s*(?:-|–|tot)\s*)([01]\d|2[0-4])([0-5]\d)(?![\d.:,-])", I), r"\1\2.\3"),
    (Later(r"(?<![\d.:,-])([01]\d|2[0-4])([0-5]\d)(?=\s*(?:-|–|tot)\s*\d\d?[.:,]\d\d(?!\d))", I), r"\1.\2"),
    (Later(r"(?<![\d.:,])(\d\d?),(00|15|30|45)(?=\s*(?:-|–|tot)\s*\d\d?[.:]\d\d)", I), r"\1.\2"),
    (Later(r"(?<=\d[.:]\d\d)(\s*(?:-|–|tot)\s*\d\d?),(00|15|30|45)(?!\d)", I), r"\1.\2"),
)
# What there is, its times, its days: `boerderij 9-16 alle dagen`.
NAMED_HOURS = Later(
    rf"^{_NO_DAY}(?P<name>{_NAME}):?\s+(?P<hours>(?:van\s+)?{RANGE})\s+(?:op\s+)?"
    rf"(?P<days>(?:alle|elke|iedere) dag(?:en)?|{DAYS})(?=\s*(?:$|[,;.|]))",
    I,
)
TURNS: tuple[tuple[Later, str], ...] = (
    # Dates, and then the times of them all.
    (Later(rf"\s*[,–-]\s*(?:steeds|telkens|altijd|allemaal|alle keren)\s+(?=(?:van\s+)?{RANGE})", I), ", "),
    # Signing up by telephone is no open door.
    *(
        (Later(rf"(?:(?<=^)|(?<=[.;|,] )){words}\.?(?=\s*(?:$|[,;.|]))", I), r"\g<hours> (telefonisch)")
        for words in (
            rf"{_BY_PHONE}\s+{_SIGNING_UP}:?\s+{_HOURS}",
            rf"{_SIGNING_UP}:?\s+{_BY_PHONE}:?\s+{_HOURS}",
            rf"{_SIGNING_UP}:?\s+{_HOURS}\s*,?\s*\(?{_BY_PHONE}\)?",
        )
    ),
    # In the holidays, and outside them.
    (
        Later(
            rf"^(?:in|tijdens)(?: de)? (?P<free>schoolvakanties):?\s+(?P<hours>[^;|]+?)\s*[;,.]\s+daarbuiten:?\s+"
            rf"(?P<days>{DAYS})\s+(?P<rest>(?:van\s+)?{RANGE}(?:\s*(?:uur|u)\b)?)\.?$",
            I,
        ),
        r"\g<free>: \g<hours>; \g<days> niet in de \g<free> \g<rest>",
    ),
    # At all other times by appointment; or all that is no telephone.
    (
        Later(
            r"\s*[,;.]\s*(?:daarbuiten|daarnaast|(?:overige|andere) (?:tijden|uren)|"
            r"buiten (?:deze|die|onze) (?:tijden|uren|openingstijden)|"
            rf"op andere (?:tijden|tijdstippen|momenten))\s+(?:is het |is bezoek |kan )?{_BY_APPOINTMENT}\.?$",
            I,
        ),
        "; op afspraak",
    ),
    (
        Later(
            rf"^((?:tel\b\.?|telefonisch)(?:(?!{RANGE})[^;|])*{RANGE}(?:\s*(?:uur|u)\b)?)\s*[,;.]\s*"
            rf"(?:bezoek|bezoeken|langskomen|binnenkomen)(?: is| kan)? {_BY_APPOINTMENT}\.?$",
            I,
        ),
        r"\1; op afspraak",
    ),
    (
        Later(
            rf"^{_BY_PHONE}[^\d;|,]*?\s(?P<rows>{_ROW}:?\s+{RANGE}(?:,\s+{_ROW}:?\s+{RANGE})+)\s*[;.]\s*"
            rf"(?:bezoek|bezoeken|langskomen|binnenkomen)(?: is| kan)? {_BY_APPOINTMENT}\.?$",
            I,
        ),
        r"telefonisch: \g<rows>; op afspraak",
    ),
    (
        Later(
            rf"(?:^|[,;.]\s+)(?:alleen |uitsluitend |enkel )?op afspraak:?\s+({DAYS})\s+({RANGE})\s+en\s+({DAYS})\s+"
            rf"({RANGE})",
            I,
        ),
        r"; op afspraak \1 \2; op afspraak \3 \4",
    ),
    # Closed over lunch.
    (
        Later(
            rf"\btussen de middag,?\s*\(?\s*(?:van\s+)?({TIME})\s*(?:-|–|tot)\s*({TIME})\s*\)?\s*(gesloten|dicht)\b", I
        ),
        r"tussen \1 en \2 \3",
    ),
    (
        Later(
            rf"^((?:tussen|van)\s+{RANGE}\s+(?:gesloten|dicht))\s*[.;,]\s+((?:(?!{RANGE})[^;|])*{RANGE}(?:\s*(?:uur|u)\b)?)\.?$",
            I,
        ),
        r"\2, \1",
    ),
    # When it opens, and when it closes.
    (Later(rf"\bvanaf ({TIME}),?\s+(?:sluiting|einde)(?: is)?(?: om)? (?={TIME})", I), r"van \1 tot "),
    (
        Later(rf"^(?:wij|we) zijn er (?:elke|iedere) (?:ochtend|morgen|middag|avond) (?:van |op )?(?={DAYS})", I),
        "",
    ),
    # A date without its year, and the name of a feast that moves: the name.
    (Later(rf"\b\d\d?\s+(?:{MONTH})\s*\(\s*({FEAST_DAY})\s*\)", I), r"\1"),
    # Words without spaces between them.
    (Later(r"(?<=dag)(?=\d)"), " "),
    (Later(rf"(?<=\d)\s*uur(?=(?:{_NAMES})dag)", I), " uur, "),
    # For whom it is, behind its only times.
    (
        Later(
            rf"((?:^|[.;|]\s+)(?:(?!{RANGE})[^;|])*?{RANGE}(?:\s*(?:uur|u)\b)?)\s*,\s*"
            r"((?:alleen|uitsluitend|enkel) voor [^\d,;.()|]{3,40}?)(?=\s*(?:[.;|]|$))",
            I,
        ),
        r"\1 (\2)",
    ),
    # In the holidays there is more, or nothing: those of the schools.
    (Later(r"\b(?:in|tijdens) de vakantie(?:s|periodes?)?(?= (?:ook|extra)\b)", I), "in de schoolvakanties"),
    # A part of the day by appointment, behind what is open in the other part; with its name, if it has one.
    (Later(rf"^(?P<days>{_ROW}){_THEN_PART}", I), r"\g<days>\g<rest>; \g<days> op afspraak"),
    (
        Later(rf"^{_NO_DAY}(?P<name>{_NAME}):?\s+(?P<days>{_ROW}){_THEN_PART}", I),
        r"\g<days>\g<rest> (\g<name>); \g<days> op afspraak",
    ),
    # Whoever comes by does so by appointment; the hours behind it are of something else.
    (
        Later(
            rf"^(?:een )?(?:bezoek|bezoeken|langskomen|binnenkomen)(?: is| kan)? {_BY_APPOINTMENT}\s*[,;.]\s+",
            I,
        ),
        "op afspraak; ",
    ),
    (
        Later(
            rf"\b(?:bellen|bel ons|je kunt bellen|u kunt bellen)(?: kan)?(?: op)? (?=(?:{DAYS})\b|tussen\b|van\b)",
            I,
        ),
        "telefonisch ",
    ),
)
