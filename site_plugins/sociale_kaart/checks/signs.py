"""What in a text may say where something is: patterns that know no town, and the words that say nothing of it.

The form judges by the same (`outputs/form/form_rules.py`), so no `\\b` stands here, and a pattern that looks up words
has the word in its first group.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, partial

from sociale_kaart.problems import Say

POSTCODE = Say("een postcode", "a postcode")
STREET = Say("een straat", "a street")
COORDINATES = Say("een plek in graden", "a position in degrees")
MAP_LINK = Say("een link naar een kaart", "a link to a map")
AREA = Say("de naam van een buurt of gebied", "the name of an area")
LINK = Say("een link die niet van deze plek zelf is", "a link that is not this place's own")
NAME = Say("een naam die van een straat of buurt kan zijn", "a name that may be a street's or an area's")
NUMBER = Say("een getal dat een huisnummer kan zijn", "a number that may be a house number")
BESIDE = Say("waar het bij in de buurt is", "what it is near")


@dataclass(frozen=True)
class Sign:
    """`looks_up`: what stands in the first group is no sign when it is one of the words that say nothing.

    `has_digit`: so has all that it finds, and a text without one is not searched for it. `parts`: one of these stands
    in all that it finds, in small letters; `words`: one of these is a word of it.
    """

    kind: Say
    written: str
    flags: int = 0
    looks_up: bool = False
    has_digit: bool = False  # for speed
    parts: tuple[str, ...] = ()  # for speed
    words: frozenset[str] = frozenset()  # for speed

    @cached_property
    def pattern(self) -> re.Pattern[str]:  # for speed
        """Compiled when it is first needed: most checks of one file look for none of these."""
        return re.compile(self.written, self.flags)


_ENDINGS = (
    "straat|straatje|str\\.?|laan|weg|plein|pleintje|kade|gracht|singel|dreef|hof|hofje|pad|steeg|dijk|plantsoen|"
    "park|wal|markt|poort|boulevard|allee|rak|vaart|wetering|sluis|brug|baan|tuin|meent|donk|horst|brink|diep"
)
# Of these a name alone is enough: nobody writes `Balistraat` without meaning the street.
STRONG = "straat|laan|gracht|singel|plein|plantsoen|kade|steeg|dreef"
# Words that only end like a street, also in small letters.
_NO_STREET = (
    "(?:op|aan|over|in|uit|af|toe|ver|neer|om|bij|door|be)?slaan|blokkade|(?:op|be|over|uit|aan)(?:steeg|dreef)|"
    "bestraat|"
    "(?:school|speel|winkel)plein|(?:winkel|woon|zij)straat|"
    "(?:onder|over|terug|heen|uit|vlucht|om|snel|auto|spoor|water|lucht|leer|levens|midden|tussen|toegangs)weg"
)
_NO_PARK = "(?:Super|Rommel|Arbeids|Woning|Kerst|Banen)markt|(?:Speel|Pret|Attractie|Dieren|Wagen)park"
_SMALL = "De|Het|Een|Op|Van|Die|Deze|Dit|In|Aan|Per|Geen|Naar|Via|Uw|Je|Jouw|Onze|Mijn|Elke|Onder|Zonder|Uit"
# A house number is not a year, and it counts nothing.
_HOUSE = (
    r"(?:nr\.?|nummer|no\.?)?\s?(?!(?:19|20)\d\d(?!\d))[1-9]\d{0,3}(?:\s?-\s?\d{1,4})?\s?[A-Za-z]?"
    r"(?![\w:%/]|\s(?:uur|jaar|dagen|weken|maanden|minuten|euro|keer|mensen|vrouwen|kinderen)(?!\w)|[.,]\d)"
)
_CODE = "[23456789CFGHJMPQRVWX]"
_MAPS = (
    r"maps\.google|google\.[a-z.]{2,6}/maps|maps\.app\.goo\.gl|goo\.gl/|g\.page/|maps\.apple|osm\.(?:org|to)|"
    r"openstreetmap\.org|waze\.com|bing\.com/maps|what ?3 ?words|w3w|plus\.codes|geo:|komoot|mapy\.|pdok\.nl|arcgis"
)
CAPITAL = "[A-ZÀ-ÖØ-ÞĀĄĆČĎĐĒĘĚĞĢĪĮİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŲŹŻŽȘȚ]"
PART = r"[\w'’\-]"


def sign(
    kind: Say,
    pattern: str,
    flags: int = re.IGNORECASE,
    *,
    looks_up: bool = False,
    has_digit: bool = False,
    parts: Iterable[str] = (),
) -> Sign:
    return Sign(kind, pattern, flags, looks_up, has_digit, tuple(parts))


digit = partial(sign, has_digit=True)


# What locates, whoever says it of whatever.
CERTAIN: tuple[Sign, ...] = (
    sign(MAP_LINK, rf"(?:{_MAPS})\S*"),
    sign(MAP_LINK, rf"///\w+\.\w+\.\w+|(?<!\w){_CODE}{{4,8}}\+{_CODE}{{2,3}}(?!\w)", 0),
    digit(COORDINATES, r"(?<![\d.,])(?:5[0-3][.,]\d{3,}|[3-7][.,]\d{4,})(?!\d)|(?<!\d)5[0-3] ?°\s?\d{1,2}['′]?"),
    digit(COORDINATES, r"(?<![\d.,])5[0-3][.,]\d{1,7}[^\w]{1,6}(?:(?:en|and|lon|lng|oost)\W{1,3})?[3-7][.,]\d{1,7}"),
    digit(POSTCODE, r"(?<![\d\w])[1-9]\d{3}(?:[ .]?[A-Z]{2}|[a-z]{2})(?!\w)", 0),
    digit(POSTCODE, r"(?<![\d\w])[1-9] ?\d[ .\-]?\d ?\d[ .\-_/]{0,3}[A-Z][ .]?[A-Z](?!\w)", 0),
    digit(POSTCODE, r"(?<![\d\w])[1-9]\d{3}[\-_.][A-Za-z]{2}(?!\w)", 0),
    digit(STREET, rf"(?<!\w)[\w'’.\-]{{0,40}}?(?:{_ENDINGS})\s+{_HOUSE}"),
    digit(STREET, rf"(?<!\w)(?:laan|weg|plein|kade|straat|hof) (?:van|der|de|den|het|'t) [\w ]{{2,40}}? {_HOUSE}"),
    sign(
        STREET,
        rf"(?<!\w)(?!(?:{_NO_STREET})(?!\w))[a-z]{PART}{{2,40}}?(?:{STRONG}|weg|dijk)(?!\w)",
        parts=(*STRONG.split("|"), "weg", "dijk"),
    ),
    sign(
        STREET,
        rf"(?<!\w)(?!{_NO_PARK})[A-Z]{PART}{{2,40}}?(?:park|markt|schans|burgwal|str)(?!\w)",
        0,
        parts=("park", "markt", "schans", "burgwal", "str"),
    ),
    sign(STREET, rf"(?<!\w)(?!(?:{_SMALL})\s)[A-Z]{PART}+ (?:{STRONG})(?!\w)", 0, parts=STRONG.split("|")),
    sign(
        STREET,
        rf"(?<!\w)(?!verdiep(?!\w))[a-z]{PART}{{2,40}}?(?:diep|wetering|burgwal)(?!\w)",
        parts=("diep", "wetering", "burgwal"),
    ),
    digit(COORDINATES, r"(?<![\d.,])5[0-3](?:[.,]\d+)? ?(?:graden|degrees)(?!\w)|5[0-3][.,]\d+ ?°? ?N(?!\w)"),
    digit(STREET, r"(?<!\w)(?:huisnummer|huisnr\.?) ?\d"),
    digit(STREET, rf"(?<!\w)({CAPITAL}{PART}{{2,40}}) {_HOUSE}", 0, looks_up=True),
)
# Phone numbers, dates and times, whose digits are no postcode.
NUMBERS = re.compile(
    r"(?:\+|00)\d[\d ().\-]{6,16}\d|(?<!\d)0\d{1,3}[ \-.]?\d[\d "
    r"\-.]{4,9}\d|(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<!\d)[012]?\d[:.][0-5]\d(?!\d)"
)
# Four digits; those that may be a year only when the region has such a postcode.
DIGITS = r"(?<![\w€.,+\-/])(?<!€ )(?:(?!19|20)[1-9]\d{{3}}|{years})(?![\w\-/]|[.,]\d| ?(?:euro|%))"
