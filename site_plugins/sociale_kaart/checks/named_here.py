"""The names in a region's own files, as signs of where something is: streets, areas, towns, their parts, postcodes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sociale_kaart.checks.glance import WORD
from sociale_kaart.checks.signs import AREA, DIGITS, POSTCODE, STREET, Sign
from sociale_kaart.checks.surroundings import Surroundings
from sociale_kaart.checks.text import plain
from sociale_kaart.problems import Say

# Of these a part is larger than any area of a town: Noord-Holland.
_LARGE = (
    "holland", "brabant", "nederland", "limburg", "friesland", "veluwe", "groningen", "drenthe", "overijssel",
    "gelderland", "europa", "europe", "afrika", "amerika", "vlaanderen", "netherlands",
)  # fmt: skip
_SIDES = (
    "noord|oost|zuid|west|noordoost|noordwest|zuidoost|zuidwest|nieuw|oud|binnen|buiten|centrum|binnenstad|stad|north|"
    "east|south|west|center|centre"
)
# Words that are also the name of an area: only with a word before them that makes them one.
_COMMON = {"centrum", "centre", "center", "المركز", "سنتر"}
# Ordinary words that are also the name of a town or a village, or of the region of who tries this out.
_ORDINARY = {"best", "buren", "dieren", "echt", "een", "haren", "heel", "houten", "made", "opvang", "voorbeeld"}
_IN_ANY_SENTENCE = {"een", "heel"}  # "in een huis", "in heel Nederland": only with a capital, then
_BEFORE = r"(?:stadsdeel|wijk|buurt|district|gemeente|dorp|nabij|near|in het|in the|in|te|bij|op)[ \-]"
_ALONE = {"straat", "laan", "kade", "gracht", "singel", "plein", "markt", "weg", "dijk", "plantsoen", "boulevard"}


def signs_of(around: Surroundings) -> tuple[Sign, ...]:
    """What names this region."""
    large = "|".join(name for name in _LARGE if name not in around.regio.casefold())
    streets = {part for street in around.streets for part in _spoken(street)}
    signs = (
        _named(STREET, streets, large),
        _named(AREA, around.areas, large),
        _named(AREA, around.towns | around.drawn, large),
        _with_a_capital({*around.areas, *around.towns, *around.drawn}),
        Sign(AREA, _parts_of({around.regio, *around.towns} - {""}), re.IGNORECASE),
        Sign(POSTCODE, DIGITS.format(years="|".join(["(?!)", *_years(around.postcodes)])), has_digit=True),
    )
    return tuple(sign for sign in signs if "(?:(?!))" not in sign.written)


def _years(postcodes: Iterable[str]) -> list[str]:
    """Postcodes that could be years: these are looked for only where the region has them."""
    return sorted({code for code in postcodes if code.startswith(("19", "20")) and code.isdigit()})


def _spoken(street: str) -> Iterator[str]:
    """A street as people shorten it, without its first words."""
    yield street
    words = street.split()
    if len(words) > 1 and len(words[-1]) >= 6 and words[-1].lower() not in _ALONE:
        yield words[-1]


def _named(kind: Say, names: Iterable[str], large: str) -> Sign:
    names = [name for name in names if name.strip()]
    first = [WORD.search(plain(name).casefold()) for name in names]
    return Sign(
        kind,
        _words_of(names, large),
        re.IGNORECASE,
        words=frozenset(found.group() for found in first if found) if all(first) else frozenset(),
    )


def _words_of(names: Iterable[str], large: str) -> str:
    """Any of `names` as a word of its own. `Noord` in Noord-Holland is not the area, in Stad-Noord it is."""
    parts = sorted({_as_pattern(name) for name in names if name.strip()}, key=lambda part: (-len(part), part))
    return rf"(?<!\w)(?:{'|'.join(parts) or '(?!)'})(?!\w|[ -](?:{large})(?!\w))"


def _with_a_capital(names: Iterable[str]) -> Sign:
    """An ordinary word has none in the middle of a sentence: there it is the town."""
    known = sorted(_spelled(name.capitalize()) for name in names if name.lower() in _ORDINARY)
    return Sign(AREA, rf"(?<=[\w,] )(?:{'|'.join(known) or '(?!)'})(?!\w)")


def _parts_of(towns: Iterable[str]) -> str:
    """Stad-Noord, Stad Centrum, Zuid-Stad: a part of a town, whatever the town is called."""
    names = "|".join(sorted((_spelled(town) for town in towns), key=lambda part: (-len(part), part))) or "(?!)"
    part = rf"(?:{names})[ \-/,+&]{{1,3}}(?:{_SIDES})|(?:{_SIDES})[ \-/,+&]{{1,3}}(?:{names})"
    return rf"(?<!\w)(?:{part})(?!\w)"


def _as_pattern(name: str) -> str:
    small = name.lower()
    if small in _IN_ANY_SENTENCE:
        return "(?!)"
    return _BEFORE + _spelled(name) if small in _COMMON | _ORDINARY else _spelled(name)


def _spelled(name: str) -> str:
    return r"[ \-]".join(map(re.escape, re.split(r"[ \-]", plain(name))))
