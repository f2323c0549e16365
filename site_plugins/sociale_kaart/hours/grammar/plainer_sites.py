"""Turns of speech as on sites, that plainer.py writes in other words: names beside dates, tables. Data, no rules."""

from __future__ import annotations

from sociale_kaart.later import Later

from .lexicon_frames import PLACES
from .plainer_patterns import DAY, DAYS, FEAST_DAY, MONTH, RANGE, TIME, I

_DATE = rf"(?:(?:{DAY})\s+)?(?:\d\d?[-/]\d\d?[-/]\d{{4}}|\d\d?\s+{MONTH}(?:\s+20\d\d)?)"
_EVES = r"(?:kerstavond|sinterklaasavond|oudejaarsavond|oudjaarsavond|oudejaarsdag|oudjaarsdag|sinterklaas)"
# No name of hours: `elke dag open tussen 10 uur en 17 uur. Op maandag tot 21 uur`.
SENTENCE = Later(r"\b(?:elke|iedere|alle|dagelijks|tussen|van|is|zijn)\b", I)
# Of some days, in a sentence of its own: `di-za 9-17. Dinsdag zelfs tot 18.15 uur`.
LATER = Later(
    rf"(?<=[\dr])\s*[.;]\s+(?:op\s+)?(?P<days>{DAYS})\s+(?:(?:is|zijn) (?:(?:de|het|onze|ons) )+[a-z]*{PLACES} )?"
    rf"(?:zelfs|(?:ook|wel)(?: ['’]s avonds)?(?: open| geopend)?|open|geopend)"
    rf"\s+tot\s+(?P<end>{TIME})",
    I,
)
# Names of days whose date is the same in each year.
_NAMED_DATES = (
    r"(?:allerheiligen|allerzielen|wapenstilstand(?: w\.?o\.? i)?|(?:feest|dag) van de arbeid|(?:vlaamse |belgische )?"
    r"nationale feestdag|feest van de vlaamse gemeenschap|o\.?\s?l\.?\s?v\.?[ -]hemelvaart|kerst(?:mis|dag|avond)|"
    r"(?:2de|2e|tweede) kerstdag|oud(?:e)?jaars(?:dag|avond)|nieuwjaar(?:sdag)?|sinterklaas(?:avond)?)"
)
# One of them alone may hold: `vrijdagmiddag 15-17 en/of vrijdagavond 18-19`.
# Or by telephone in the afternoon only: `ma-vr 9-12, 's middags 13-17 telefonisch`.
EITHER = Later(
    rf"\ben\s*/\s*of\s+(?:op\s+)?(?:{DAY}|{TIME})|"
    rf"^(?:(?!telef|bereikb).)*(?<=[\dru]),\s*['’‘]s (?:middags|ochtends|morgens|avonds):? (?:van |tussen )?{RANGE}"
    r"(?:\s*(?:uur|u)\b)?\s+telefonisch|"
    # `Gesloten: ma 9-12, di 10-12`: closed on both, or on the first?
    rf"^(?:gesloten|dicht)\s*(?::|op)\s*{DAYS}:?\s+(?:van )?{RANGE}(?:\s*(?:uur|u)\b)?\s*(?:,|\ben\b|&)\s*"
    rf"(?:op )?{DAYS}:?\s+(?:van )?{RANGE}",
    I,
)
SITES: tuple[tuple[Later, str], ...] = (
    # The name of an evening, and its date; a date with its day of the week, and the name of a feast (occasions.py).
    (Later(rf"\b{_EVES}[,:]?\s+(?={_DATE})", I), ""),
    (
        Later(
            rf"\b((?:{DAY})\s+\d\d?\s+{MONTH})[,:]?\s+(?:nieuwjaarsdag|{FEAST_DAY})\b"
            rf"(?=[,:]?\s+(?:gesloten|dicht))",
            I,
        ),
        r"\1",
    ),
    (Later(rf"(\d\d?\s+{MONTH})\s*\(\s*{_NAMED_DATES}\s*\)", I), r"\1"),
    (Later(r"(?<=['’]s )(middag|ochtend|morgen|avond)\b", I), r"\1s"),
    (Later(rf"({RANGE}\s*)\((?:alleen|enkel) (?:in het |op )?({DAYS})\)", I), r"\1(\2)"),
    (Later(rf"({RANGE}\s*\((?:{DAYS}|(?:de )?(?:ge)?hele week)\))\s+(?={RANGE}\s*\()", I), r"\1, "),
    (Later(rf"({DAY})\s*\|\s*(?=(?:gesloten|dicht)\b|\d)", I), r"\1 "),
    (Later(r"\b(?:beide )?kerst(?:dagen)?:?\s+(?=\(?25 (?:en|&) 26 dec)", I), ""),
    (Later(rf"\b(gesloten|dicht)\s+(?=(?:open|geopend)\s+(?:op\s+)?{DAY})", I), r"\1, "),
    (Later(rf"\bextra (?:openingsuren|openingstijden)\s*:?\s*(?=(?:op\s+)?{DAY})", I), "ook "),
    (Later(r"\bsluit(?:en)? (?:de|haar|zijn|onze) deuren (?=op\b)", I), "gesloten "),
    (Later(r"\b(is|zijn) vrij (?:te bezoeken|toegankelijk)\b", I), r"\1 open"),
    (Later(rf":\s*(?:de|het|onze|ons) [a-z]*{PLACES} (?:is|zijn) (?=(?:open|geopend) tot\b)", I), " "),
    (Later(rf"(?<=[\dr])\s+(?:avond|middag|weekend)(?:openstelling|opening):?\s+(?=(?:{DAY})\b)", I), ", "),
    (Later(r"\ben dit (?=van\b|tussen\b)", I), ""),
    (Later(rf"({DAY})\s*[-–]\s*(op afspraak)\s*:?\s*(?=\d)", I), r"\1 \2 "),
    (Later(rf"({DAYS}) (?:is|zijn) (?:een |de |onze )?(?:vaste )?sluitingsdag(?:en)?\b", I), r"\1 gesloten"),
    # Open all year, but for these days.
    (
        Later(
            r"^(?:(?:wij|we) zijn )?(?:gedurende )?(?:het )?(?:ge)?hele jaar (?:door )?(?:open|geopend),? "
            r"(?:met uitzondering van|behalve(?: op)?|m\.?u\.?v\.?|uitgezonderd) ([^.;\d]+?)(?=\s*(?:[.;]|$))",
            I,
        ),
        r"\1 gesloten",
    ),
    # Whom to call, and when.
    (
        Later(
            rf"^bel(?: gratis)?(?: ons| met| naar| voor)\b(?! aan\b)[^\d;|.,()]{{0,40}}?\s+"
            rf"(?=(?:van |op )?(?:{DAYS})\b)",
            I,
        ),
        "telefonisch ",
    ),
)
