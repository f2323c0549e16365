"""What straight.py takes out of a line or writes in the order of the grammar. Data, no rules; patterns."""

from __future__ import annotations

import re

from sociale_kaart.later import Form

from .lexicon import MONTHS
from .plainer_patterns import DAY, DAYS, FULL_DAY, MONTH, RANGE, TIME, I, pause

_PAST = r"(?:kort|jaren|jaar en dag|de opening|(?:begin )?dit jaar|vorig jaar|vorige (?:week|maand)|(?:19|20)\d\d)"
# That it is as it was, or is so from now on: nothing about when.
NOTHING = re.compile(
    r"\b(?:(?:zo)?als (?:vanouds|van ouds|altijd|voorheen|gebruikelijk)|nog (?:steeds|altijd)|"
    rf"sinds {_PAST}(?![\w.:/-])|(?:vanaf|met ingang van|per) (?:nu|heden|vandaag)|"
    r"uiteraard|vanzelfsprekend|natuurlijk|overigens|trouwens|helaas|gelukkig)\b,?",
    I,
)
BUT_FOR = r"(?:met uitzondering van|behalve|uitgezonderd|m\.?u\.?v\.?)"
_MONTH_NAMES = tuple(names[0] for names in MONTHS)
DAY_OF_WEEK = re.compile(DAY, I)
_OF_DAYS = rf"(?:op )?{DAYS}:?\s+(?:gesloten|dicht|tot {TIME}|(?:van |tussen )?{RANGE}(?:\s*(?:uur|u)\b)?)"
_SEASON = r"[a-z]*seizoen|(?:zomer|winter|voorjaars|najaars)?(?:maanden|periode)|zomer|winter"
_MONTHS = rf"(?:van )?{MONTH}(?:\s*(?:,|-|–|t/m|tot en met|en)\s*{MONTH})*"
_ALONE = r"(?<!december )(?<!20\d\d )\b(?:op )?"  # without its date
_NUMBER = r"(?:\+31|0)[\d\s()./-]{8,16}\d"
# A time of a clock, and the part of the day behind it: only what it is in; no part that leads to the next hours.
PART_BEHIND = re.compile(
    r"(?P<clock>(?<![\d:.])\d\d?[:.]\d\d)(?:\s*(?:uur|u)\b\.?)?\s+['’‘]s (?P<part>ochtend|morgen|middag|avond|nacht)s"
    r"(?=\s*(?:$|[.,;)]|(?:tot|t/m|-|–)\s))",
    I,
)
# On days that are all of one name, with their dates behind them.
DATED = re.compile(
    r"^(?:(?:de|onze) (?:middagen|ochtenden|avonden|bijeenkomsten|data|inlopen) "
    r"(?:zijn|staan gepland|vinden plaats|worden gehouden) )?(?:op )?(?:de )?volgende "
    rf"(?P<day>{FULL_DAY}|dag|data|datum)(?:en|s)? (?P<hours>(?:van |tussen )?{RANGE}(?:\s*(?:uur|u)\b)?)\s*:\s*"
    rf"(?P<dates>\d\d?\s+{MONTH}(?:\s+20\d\d)?(?:(?:\s*,\s*|\s+en\s+|\s*/\s*)\d\d?\s+{MONTH}(?:\s+20\d\d)?)*)\.?$",
    I,
)
DATE = re.compile(rf"\d\d?\s+{MONTH}(?:\s+20\d\d)?", I)
# `9-19 uur (maandag tot vrijdag) en 9-12 uur en 13-16 uur (weekend en feestdagen)`: the days behind each.
_HOURS = rf"{RANGE}(?:\s*(?:uur|u)\b\.?)?"
_BEHIND = rf"(?:{DAY}\s+tot\s+{DAY}|{DAYS})(?:\s*(?:,|en|&)\s*feestdagen)?"
BRACKETED = re.compile(rf"(?P<hours>{_HOURS}(?:\s*(?:,|en)\s*{_HOURS})*)\s*\((?:op )?(?P<days>{_BEHIND})\)", I)
BETWEEN_BRACKETED = re.compile(r"\s*(?:,|;|en|/|)\s*", I)
# The year of a list of closures stands before it.
_DATES = rf"(?P<days>\d\d?\s+{MONTH}(?:(?:\s*,\s*|\s+en\s+|\s*/\s*)\d\d?\s+{MONTH})*)"
LISTED = re.compile(
    rf"^(?:(?:de |onze )?sluitingsdagen|gesloten(?: op| in)?)\s+(?P<year>20\d\d)\s*:\s*{_DATES}(?P<hours>)\.?$", I
)
LISTED_OPEN = re.compile(
    rf"^(?:voor |in |data )?(?P<year>20\d\d)(?: (?:zijn|is) dat)?\s*:\s*{_DATES}\s*[,:]?\s*(?:telkens |steeds |"
    rf"altijd )?"
    rf"(?P<hours>(?:van |tussen )?{RANGE}(?:\s*(?:uur|u)\b)?)\.?$",
    I,
)
# All of them but one in the month: the others are counted.
BUT_ONE = re.compile(
    rf"^(?P<lead>[^.;]*?)\b(?:elke |iedere )?(?P<day>{FULL_DAY})(?:en|s)?\b(?P<hours>[^.;]*?\d[^;]*?),?\s+\(?"
    rf"(?:{BUT_FOR}|(?:maar )?niet)(?: op)?(?: de| elke| iedere)? (?P<nth>eerste|tweede|derde|vierde|[1-4]e) (?P=day) "
    r"(?:van de|van elke|van iedere|in de|per) maand\)?\.?$",
    I,
)
NTHS = ("eerste", "tweede", "derde", "vierde")
FORMS: tuple[tuple[re.Pattern[str], Form], ...] = (
    # Closed on what stands behind it.
    (
        re.compile(
            r"\b(is|zijn)(?: (?:wij|we))? (?:op )?(?:de )?volgende (?:dagen|data|datums) (gesloten|dicht)\s*:?\s+", I
        ),
        r"\1 \2 op: ",
    ),
    (re.compile(r"\b(gesloten|dicht) op (?:de )?volgende (?:dagen|data|datums)\s*:", I), r"\1 op:"),
    (re.compile(r"^(?:de |onze )?sluitingsdagen(?: zijn)?\s*:\s*(?=\d)", I), "gesloten op: "),
    (re.compile(r"(?<!eerste )(?<!tweede )(?<![12]e )(?<![12]de )(?<!1ste )\bkerstdag\b(?=.*\b(?:2d?e|"
        r"tweede) kerstdag)", I),
     "eerste kerstdag"),
    (re.compile(r"\b(hemelvaarts?dag|hemelvaart|pinkstermaandag|paasmaandag|goede vrijdag|(?:tweede|2e) (?:paas|"
                rf"pinkster)dag)\s*(?:\(\s*{FULL_DAY}\s*\)|\s{FULL_DAY}\b)", I), r"\1"),
    (re.compile(rf"(?<=[\dr]),?\s+(?:maar|doch) (?=(?:op )?{DAYS}:?\s+(?:van |tussen )?{RANGE})", I), ", "),
    # But for these.
    (re.compile(r",?\s+(?:echter|maar|doch|maar dan) niet (?=(?:op|in|tijdens|met)\b)", I), ", niet "),
    (
        re.compile(
            rf"^(?:(?:wij|we) zijn )?(?:het )?(?:ge)?hele jaar (?:door )?(?:open|geopend) (?=(?:(?:van|tussen) )?"
            rf"{RANGE}(?:\s*(?:uur|u)\b)?,?\s+{BUT_FOR} )",
            I,
        ),
        "dagelijks ",
    ),
    (
        re.compile(
            rf"\b(?P<but>{BUT_FOR}(?: op)?) (?P<days>{DAYS})\s*[.;,:]\s+dan (?:zijn (?:we|wij) (?:open|geopend)|"
            rf"zijn de (?:openingsuren|openingstijden|uren|tijden)|is het|is het open|open|geopend)? ?"
            rf"(?=(?:van|tussen)? ?{TIME})",
            I,
        ),
        r"\g<but> \g<days>; \g<days> ",
    ),
    (re.compile(r"(?<=dag )toegankelijk (?=(?:van|tussen) )", I), "open "),
    # And then as usual.
    (
        re.compile(
            rf"((?:gesloten|dicht)\b.*?[.;,]\s+(?:vanaf|op|per)) (?:{FULL_DAY} )?(\d\d? {MONTH}(?: "
            rf"20\d\d)?) (?:(?:zijn|staan)"
            r" (?:we|wij) (?:er )?weer|gaan (?:we|wij) weer open|is (?:het|de [a-z]+) weer (?:open|geopend)|weer open|"
            r"(?:bent u|ben je|is iedereen) weer (?:van harte )?welkom)(?: voor (?:u|je|jullie|"
            r"iedereen)(?: klaar)?)?\.?$",
            I,
        ),
        r"\1 \2 weer open",
    ),
    # Of some days, in brackets.
    (re.compile(rf"(?<=[\dr])\s*\(({_OF_DAYS}(?:\s*[,;]\s*{_OF_DAYS})+)\)", I), r", \1"),
    # A pause, in a sentence of its own behind all hours.
    (
        re.compile(
            rf"[.;,]\s+(?P<hours>(?:tussen|van)\s+{RANGE}(?:\s*(?:uur|u)\b)?)\s+(?:(?:zijn (?:we|wij)|is het|"
            rf"is (?:de|het|ons|"
            r"onze) [a-z]+) )?(?:even |kort |dan )?(?P<shut>gesloten|dicht)\.?$",
            I,
        ),
        pause,
    ),
    # In the odd weeks, and in the even ones.
    (re.compile(rf"\b((?:on)?even we(?:ek|ken))\s*[-–:]\s*(?={DAY}\b)", I), r"\1 "),
    # A day with its date in figures, that are no hours, and then times.
    *(
        (
            re.compile(rf"\b({FULL_DAY}) (\d\d?)-0?{number}(?=:?\s+(?:van|tussen) {TIME})", I),
            lambda f, number=number, month=month: f"{f[1]} {f[2]} {month}" if int(f[2]) > number else f[0],
        )
        for number, month in enumerate(_MONTH_NAMES, 1)
    ),
    (re.compile(rf"{_ALONE}kerstavond:?\s+(?:zijn (?:we|wij) )?(?=(?:open|geopend) tot\b)", I), "24 december "),
    (re.compile(rf"{_ALONE}oud(?:e)?jaarsavond:?\s+(?:zijn (?:we|wij) )?(?=(?:open|geopend) "
        r"tot\b)", I), "31 december "),
    # Closed on these days of the week, and on these dates too.
    (
        re.compile(
            rf"\b(is|zijn)(?: (?:we|wij))? naast (?:de |onze )?(?:vaste |wekelijkse )?sluitingsdag(?:en)? "
            rf"(?:op )?({DAYS}) ook "
            r"(gesloten|dicht) (?=op\b)",
            I,
        ),
        r"\1 \3 op \2; \3 ",
    ),
    (re.compile(rf"\b({DAYS})[:,]?\s+(?:vaste )?sluitingsdag(?:en)?\b", I), r"\1 gesloten"),
    # Without anybody there, beside the hours with somebody: hours all the same.
    (
        re.compile(
            rf"\s*\((zelfbediening|zelfservice|onbemand):? ((?:op )?{DAYS}:?\s+(?:van )?{RANGE}(?:\s*(?:uur|"
            rf"u)\b)?)\)\.?$", I
        ),
        r"; \2 (\1)",
    ),
    (
        re.compile(
            r"\bvan ['’‘]s (avond|middag)s (1[2-9][.:]\d\d|2[0-3][.:]\d\d)(?: uur)? tot de volgende (?:ochtend|morgen) "
            r"(\d\d?[.:]\d\d)(?: uur)?",
            I,
        ),
        r"van \2 uur tot \3 uur de volgende ochtend",
    ),
    # In English.
    (
        re.compile(r"\b(from )?([1-9]|1[01])(:[0-5]\d)? (?:till|to|until|-) ([1-9]|1[0-2])(:[0-5]\d)? ?pm\b", I),
        lambda f: f"{f[1] or ''}{f[2]}{f[3] or ''} pm to {f[4]}{f[5] or ''} pm" if int(f[2]) < int(f[4]) < 12 else f[0],
    ),
    (re.compile(r"\b(every [a-z]+day) (?:morning|afternoon|evening)(?= from\b| \d)", I), r"\1"),
    (re.compile(r"\bno (?:meeting|meetings|session|sessions|walk-in|class|classes) (?=on\b|during\b)", I), "except "),
    # The months say which season.
    (re.compile(rf"\b(?:in|tijdens|gedurende) (?:de|het) (?:{_SEASON})\s*\(\s*({_MONTHS})\s*\)", I), r"in \1"),
    (re.compile(r"\b(in|tijdens|gedurende) (?:de )?vakantie(?:weken|periodes|"
        r"perioden)\b", I), r"\1 de schoolvakanties"),
    # At other times by appointment, with a number.
    (
        re.compile(
            r",?\s+(?:of|ofwel|en) (?:enkel )?op (?:telefonische )?afspraak\s*(?:(?:op|via) (?:het )?(?:telefoon)?"
            rf"nummer|(?:via |op )?tel(?:efoon)?\.?)?\s*:?\s*{_NUMBER}\.?$",
            I,
        ),
        "; op afspraak",
    ),
    (re.compile(r",?\s+ofwel (?=op (?:telefonische )?afspraak\b)", I), " of "),
    (
        re.compile(rf"\bzal (?P<when>(?:elke|iedere|op) [^.;:()]*?{RANGE}(?:\s*(?:uur|u)\b)?) (?P<open>open|"
            rf"geopend) zijn\b", I),
        r"is \g<open> \g<when>",
    ),
)  # fmt: skip
