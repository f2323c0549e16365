"""Finding in plain text what says where a place is: postcodes, streets, links to maps, names of areas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.checks.text import plain
from sociale_kaart.problems import Say
from sociale_kaart.reading.words import Gebied

_ENDINGS = (
    "straat|straatje|str\\.?|laan|weg|plein|pleintje|kade|gracht|singel|dreef|hof|hofje|pad|steeg|dijk|plantsoen|"
    "park|wal|markt|poort|boulevard|allee|rak|vaart|wetering|sluis|brug|baan|tuin|meent|donk|horst|brink"
)
# Of these a name alone is enough: nobody writes `Balistraat` without meaning the street.
_STRONG = "straat|laan|gracht|singel|plein|plantsoen|kade|steeg|dreef"
# Words that only end like a street, also in small letters.
_NO_STREET = (
    "(?:op|aan|over|in|uit|af|toe|ver|neer|om|bij|door|be)?slaan|blokkade|(?:op|be|over|uit|aan)(?:steeg|dreef)|bestraat|"
    "(?:school|speel|winkel)plein|(?:winkel|woon|zij)straat|"
    "(?:onder|over|terug|heen|uit|vlucht|om|snel|auto|spoor|water|lucht|leer|levens|midden|tussen|toegangs)weg"
)
_NO_PARK = "(?:Super|Rommel|Arbeids|Woning|Kerst|Banen)markt|(?:Speel|Pret|Attractie|Dieren|Wagen)park"
_SMALL = "De|Het|Een|Op|Van|Die|Deze|Dit|In|Aan|Per|Geen|Naar|Via|Uw|Je|Jouw|Onze|Mijn|Elke|Onder|Zonder|Uit"
# A house number is not a year, and it counts nothing.
_NUMBER = (
    r"(?:nr\.?|nummer|no\.?)?\s?(?!(?:19|20)\d\d\b)[1-9]\d{0,3}(?:\s?-\s?\d{1,4})?\s?[A-Za-z]?"
    r"(?![\w:%/]|\s(?:uur|jaar|dagen|weken|maanden|minuten|euro|keer|mensen|vrouwen|kinderen)\b)"
)

POSTCODE = Say("een postcode", "a postcode")
STREET = Say("een straat", "a street")
COORDINATES = Say("een plek in graden", "a position in degrees")
MAP_LINK = Say("een link naar een kaart", "a link to a map")
AREA = Say("de naam van een buurt of gebied", "the name of an area")

_CODE = "[23456789CFGHJMPQRVWX]"
_MAPS = (
    r"maps\.google|google\.[a-z.]{2,6}/maps|maps\.app\.goo\.gl|goo\.gl/|g\.page/|maps\.apple|osm\.(?:org|to)|"
    r"openstreetmap\.org|waze\.com|bing\.com/maps|what3words|w3w\.co|plus\.codes|geo:|komoot|mapy\.|pdok\.nl|arcgis"
)

_PATTERNS: tuple[tuple[Say, re.Pattern[str]], ...] = (
    (MAP_LINK, re.compile(rf"(?:{_MAPS})\S*", re.IGNORECASE)),
    (MAP_LINK, re.compile(rf"///\w+\.\w+\.\w+|(?<!\w){_CODE}{{4,8}}\+{_CODE}{{2,3}}(?!\w)")),
    (
        COORDINATES,
        re.compile(r"(?<![\d.,])(?:5[0-3][.,]\d{3,}|[3-7][.,]\d{4,})(?!\d)|\b5[0-3]°\s?\d{1,2}['′]"),
    ),
    (POSTCODE, re.compile(r"(?<![\d\w])[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?!\w)")),
    (STREET, re.compile(rf"(?<!\w)[\w'’.\-]{{0,40}}?(?:{_ENDINGS})\s+{_NUMBER}", re.IGNORECASE)),
    (
        STREET,
        re.compile(
            rf"(?<!\w)(?:laan|weg|plein|kade|straat|hof) (?:van|der|de|den|het|'t) [\w ]{{2,40}}? {_NUMBER}",
            re.IGNORECASE,
        ),
    ),
    (
        STREET,
        re.compile(
            rf"(?<!\w)(?!(?:{_NO_STREET})(?!\w))[a-z][\w'’\-]{{2,40}}?(?:{_STRONG}|weg|dijk)(?!\w)", re.IGNORECASE
        ),
    ),
    (STREET, re.compile(rf"(?<!\w)(?!{_NO_PARK})[A-Z][\w'’\-]{{2,40}}?(?:park|markt|schans|burgwal|str)(?!\w)")),
    (STREET, re.compile(rf"(?<!\w)(?!(?:{_SMALL})\s)[A-Z][\w'’\-]+ (?:{_STRONG})(?!\w)")),
    (STREET, re.compile(r"(?<!\w)(?:huisnummer|huisnr\.?) ?\d", re.IGNORECASE)),
)
_DIGITS = re.compile(r"(?<![\w€.,+\-/])(?<!€ )[1-9]\d{3}(?![\w\-/]|[.,]\d| ?(?:euro|%))")
_IN_NAME = re.compile(rf"(?<![a-z])[a-z]{{3,40}}?(?:{_STRONG}|weg|dijk|hof|pad)(?![a-z])")
_NOT_A_STREET = re.compile(r"onderweg|overweg|halverwege|terugweg|uitweg|vluchtweg|omweg|voorhof|gasthof")
# Of these a part is larger than any area of a town: Noord-Holland.
_LARGE = "holland|brabant|nederland|limburg|friesland|veluwe|groningen|drenthe|overijssel|gelderland|europa|afrika"
# Phone numbers, dates and times, whose digits are no postcode.
_NUMBERS = re.compile(
    r"(?:\+|00)\d[\d ().\-]{6,16}\d|\b0\d{1,3}[ \-.]?\d[\d "
    r"\-.]{4,9}\d|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[:.]\d{2}\b"
)
# Words that are also the name of an area: only with a word before them that makes them one.
_COMMON = {"centrum", "centre", "center", "المركز", "سنتر"}
_BEFORE = r"(?:stadsdeel|wijk|buurt|district|amsterdam|nabij|near|in het|in the|in|op)[ \-]"


@dataclass(frozen=True)
class Found:
    """What gives the place away, and what kind of thing that is."""

    kind: Say
    text: str


class Whereabouts:
    """Knows the region's areas, streets and postcodes, and finds them and what looks like them."""

    def __init__(self, gebieden: Iterable[Gebied], places: Sequence[Kenmerken]) -> None:
        self.postcodes = {place.postcode[:4] for place in places if place.postcode}
        streets = {place.straat for place in places if len(place.straat) > 4}
        self.areas = _words_of({name for gebied in gebieden for name in _names(gebied)})
        self.streets = _words_of(streets)

    def find(self, text: str) -> Iterator[Found]:
        """Everything in `text` that says where a place is."""
        text = _NUMBERS.sub(lambda match: "\x00" * len(match.group()), plain(text))
        for kind, pattern in (*_PATTERNS, (STREET, self.streets), (AREA, self.areas)):
            yield from (Found(kind, match.group()) for match in pattern.finditer(text))
        for match in _DIGITS.finditer(text):
            if match.group() in self.postcodes or not match.group().startswith(("19", "20")):
                yield Found(POSTCODE, match.group())

    def find_in_name(self, name: str) -> Iterator[Found]:
        """The same in the name of a file or a folder: words in small letters with hyphens between."""
        spaced = name.replace("-", " ")
        for match in _IN_NAME.finditer(name):
            if not _NOT_A_STREET.search(match.group()):
                yield Found(STREET, match.group())
        yield from (Found(AREA, match.group()) for match in self.areas.finditer(f" {spaced} "))
        yield from (Found(POSTCODE, m.group()) for m in re.finditer(r"(?<!\d)[1-9]\d{3} ?[a-z]{2}(?![a-z])", spaced))


def _names(gebied: Gebied) -> Iterator[str]:
    """Names of one word in two scripts, such as `الغرب (West)`, count as two."""
    for name in (*gebied.naam.values(), *(word for words in gebied.synoniemen.values() for word in words)):
        yield from filter(None, (part.strip() for part in re.split(r"[()]", name)))
    yield gebied.id


def _words_of(names: Iterable[str]) -> re.Pattern[str]:
    """Any of `names` as a word of its own. `Noord` in Noord-Holland is not the area, in Amsterdam-Noord "
    "it is."""
    parts = sorted(map(_as_pattern, names), key=lambda part: (-len(part), part))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts) or '(?!)'})(?!\w|[ -](?:{_LARGE})\b)", re.IGNORECASE)


def _as_pattern(name: str) -> str:
    spelled = r"[ \-]".join(map(re.escape, re.split(r"[ \-]", plain(name))))
    return _BEFORE + spelled if name.lower() in _COMMON else spelled
