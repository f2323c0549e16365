"""The names of everything in a region, from its own files: areas, towns, streets, what its map shows, postcodes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sociale_kaart.checks.named_everywhere import SAY_NOTHING
from sociale_kaart.checks.small_words import COUNTED, STARTERS
from sociale_kaart.checks.text import plain
from sociale_kaart.reading.words import Gebied, Woorden
from sociale_kaart.visible_text import looked_at

_SHORTEST = 4  # letters of a name on the map that is looked for in small letters too
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")


@dataclass(frozen=True)
class Surroundings:
    """`regio`: what the region is called: that much may be said. `harmless`: words that say nothing of where, small."""

    regio: str = ""
    areas: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    drawn: frozenset[str] = frozenset()
    postcodes: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        regio: str,
        woorden: Woorden,
        addresses: Iterable[tuple[str, str, str]],
        *,
        plattegrond: Mapping[str, object] | None = None,
        postcodes: Iterable[str] = (),
        released: Iterable[str] = (),
    ) -> Surroundings:
        """`addresses`: street, town and postcode of every place and practice that anyone may find."""
        found = [*addresses]
        name = plain(regio).casefold()
        return cls(
            regio=regio,
            areas=frozenset(name for gebied in woorden.gebieden.values() for name in _names(gebied)),
            towns=frozenset(town for _, town, _ in found if len(town) > 1 and plain(town).casefold() != name),
            streets=frozenset(street for street, _, _ in found if len(street) > _SHORTEST),
            drawn=frozenset(name for name in _drawn(plattegrond or {}) if len(name) >= _SHORTEST),
            postcodes=frozenset({code[:4] for _, _, code in found if code} | {*postcodes}),
            harmless=harmless_words([regio, *released]) | _vocabulary(woorden),
        )


def harmless_words(texts: Iterable[str]) -> frozenset[str]:
    """Every word of these, as it is looked up: names that give nothing away, or that anyone may know."""
    return frozenset().union(*map(_words_of, texts))


@cache  # for speed
def _words_of(text: str) -> frozenset[str]:
    """A region says the same of its kinds of places at each check of one of its files."""
    found = _WORD.findall(plain(looked_at(text)).casefold())
    return frozenset(part for word in found for part in (word, *word.split("-")))


EVERYWHERE = frozenset(word.casefold() for word in (*STARTERS, *COUNTED, *SAY_NOTHING))


def _vocabulary(woorden: Woorden) -> frozenset[str]:
    """The words for kinds of places and whom they are for: none of them says where a place is."""
    kinds = (*woorden.categorieen.values(), *woorden.doelgroepen.values(), *woorden.themas.values())
    return harmless_words(
        text
        for kind in kinds
        for text in (kind.id, *kind.naam.values(), *(word for words in kind.synoniemen.values() for word in words))
    )


def _names(gebied: Gebied) -> Iterator[str]:
    """Names of one word in two scripts, such as `الغرب (West)`, count as two."""
    for name in (*gebied.naam.values(), *(word for words in gebied.synoniemen.values() for word in words)):
        yield from filter(None, (part.strip() for part in re.split(r"[()]", name)))
    yield gebied.id


def _drawn(plattegrond: Mapping[str, object]) -> Iterator[str]:
    """What is written on the map: parks, water, roads, stations. The map's own name is the region's."""
    for parts in plattegrond.values():
        for part in parts if isinstance(parts, list | tuple) else ():
            names = part.get("naam") if isinstance(part, dict) else None
            yield from (str(name) for name in (names.values() if isinstance(names, dict) else ()))
