"""The areas of the region, with what people call them and where their middle is."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import word
from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.finder.file_shapes import GebiedRij
from sociale_kaart.reading.words import Gebied
from sociale_kaart.vakken.middles import middles
from sociale_kaart.vakken.vakken import is_cut


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


def areas(catalogue: Catalogue, language: str) -> list[GebiedRij]:
    """Id, name, latitude and longitude of the middle (left out where nobody knows)."""
    amid = middles(catalogue)
    named = [(g.id, word(g.naam, language)) for g in catalogue.woorden.gebieden.values()]
    return [(*one, *amid[one[0]]) if one[0] in amid else one for one in named]


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """`data/buurten.<language>.json`: what a reader may type for each area, and what to say if it is not a place."""
    typed = {} if is_cut(catalogue.with_neighbours) else _typed(catalogue, (language,))
    said = {key: translations(language).gettext(text) for key, text in PROBLEMS.items()}
    text = json.dumps({"namen": typed, "fouten": said}, ensure_ascii=False, separators=(",", ":"))
    yield f"data/buurten.{language}.json", (text + "\n").encode()


def pieces(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """What may be typed in a large region, whatever one reads: `data/buurten/6f-6f.json` has what begins with `oo`."""
    if not is_cut(catalogue.with_neighbours):
        return
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for id, names in _typed(catalogue, catalogue.regio.talen).items():
        for name in names:
            found[file_of(name)].setdefault(id, []).append(name)
    for file in sorted(found):
        text = json.dumps(found[file], ensure_ascii=False, separators=(",", ":"))
        yield f"data/buurten/{file}.json", (text + "\n").encode()


def file_of(name: str) -> str:
    """By its first two letters, in digits that every host has."""
    return "-".join(f"{ord(letter):x}" for letter in name[:2])


def _typed(catalogue: Catalogue, languages: Sequence[str]) -> dict[str, list[str]]:
    """By postcode or area."""
    areas = catalogue.woorden.gebieden.values()
    typed = {code: names for g in areas for code, names in _neighbourhoods(g, catalogue)}
    return typed | {g.id: _names(g, languages) for g in areas}


def _neighbourhoods(gebied: Gebied, catalogue: Catalogue) -> Iterator[tuple[str, list[str]]]:
    """A neighbourhood is nearer than its area: distances are counted from its postcode, where that is known."""
    for code, names in gebied.buurten.items():
        if code in catalogue.postcodes:
            yield code, list(map(normalise, names))


def _names(gebied: Gebied, languages: Sequence[str]) -> list[str]:
    """In these languages and in Dutch, without the words in brackets that explain a name: `Oost (East)`."""
    spoken = dict.fromkeys((*languages, SOURCE))
    names = [name for code in spoken if code in gebied.naam for name in gebied.naam[code].replace(")", "").split("(")]
    words = [*names, *(word for code in spoken for word in gebied.synoniemen.get(code, ()))]
    return list(dict.fromkeys(filter(None, map(normalise, words))))
