"""The areas of the region, with what people call them and where their middle is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import word
from sociale_kaart.normalise import normalise
from sociale_kaart.reading.words import Gebied
from sociale_kaart.vakken.middles import middles


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


# What is said when a place cannot be used to count distances from, by the names of templates/assets/js/finder/near.mjs.
PROBLEMS = {
    "geweigerd": _("Your phone does not share where you are. You can type a postcode or neighbourhood instead."),
    "onbekend": _("Your phone does not know where you are. You can type a postcode or neighbourhood instead."),
    "te-lang": _("It is taking too long to find where you are. Try again, or type a postcode or neighbourhood."),
    "postcode": _("We do not know this postcode. Try another one nearby, or the name of a neighbourhood."),
    "buurt": _("We do not know this neighbourhood. Try another name, or the four digits of a postcode."),
    "leeg": _("Type a postcode or the name of a neighbourhood."),
}
SOURCE = "nl"  # what signs say, whatever the reader's language


def areas(catalogue: Catalogue, language: str) -> list[list[Any]]:
    """Id, name, latitude and longitude of the middle (left out where nobody knows)."""
    amid = middles(catalogue)
    return [[g.id, word(g.naam, language), *amid.get(g.id, ())] for g in catalogue.woorden.gebieden.values()]


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """`data/buurten.<language>.json`: what a reader may type for each area, and what to say if it is not a place."""
    areas = catalogue.woorden.gebieden.values()
    typed = {code: names for g in areas for code, names in _neighbourhoods(g, catalogue)}
    typed |= {g.id: _names(g, language) for g in areas}
    said = {key: translations(language).gettext(text) for key, text in PROBLEMS.items()}
    text = json.dumps({"namen": typed, "fouten": said}, ensure_ascii=False, separators=(",", ":"))
    yield f"data/buurten.{language}.json", (text + "\n").encode()


def _neighbourhoods(gebied: Gebied, catalogue: Catalogue) -> Iterator[tuple[str, list[str]]]:
    """A neighbourhood is nearer than its area: distances are counted from its postcode, where that is known."""
    for code, names in gebied.buurten.items():
        if code in catalogue.postcodes:
            yield code, list(map(normalise, names))


def _names(gebied: Gebied, language: str) -> list[str]:
    """In the reader's language and in Dutch, without the words in brackets that explain a name: `Oost (East)`."""
    spoken = dict.fromkeys((language, SOURCE))
    names = [name for code in spoken if code in gebied.naam for name in gebied.naam[code].replace(")", "").split("(")]
    words = [*names, *(word for code in spoken for word in gebied.synoniemen.get(code, ()))]
    return list(dict.fromkeys(filter(None, map(normalise, words))))
