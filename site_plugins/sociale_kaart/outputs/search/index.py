"""What the search in the browser knows: one file a language, fetched when someone goes to the search box.

Themes, categories, areas, target groups and spoken languages have their words once, because a place is a short row that
points to them. Names and the words of a crisis are in the language of the page, in Dutch and in English; what else
people type in that of the page. The same in every language is in `data/woorden/`, for who types what is not known: so
the first file is no larger in a region of many languages.
templates/assets/js/search/types.mjs says the same for the browser.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar, cast

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.chains import ENGLISH
from sociale_kaart.languages.texts import word
from sociale_kaart.marked_phrases import is_in_one_go
from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search import name_pieces
from sociale_kaart.outputs.search.counts import counted
from sociale_kaart.outputs.search.filler import filler
from sociale_kaart.outputs.search.joined import joined, phrases
from sociale_kaart.outputs.search.needs import Needs
from sociale_kaart.outputs.search.other_words import spoken_in
from sociale_kaart.outputs.search.place_rows import SOURCE, PlaceRows, features_of, short
from sociale_kaart.outputs.search.search_shape import Index, Sought, SoughtEmptyKind, SoughtKind, SoughtLine, as_bytes
from sociale_kaart.outputs.search.sought_kinds import places_first, plurals, shown_kinds
from sociale_kaart.outputs.search.text_words import packed, parted, words_of
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Begrip, Categorie, Crisisnummer, Hulplijn
from sociale_kaart.rendering.offers import kinds_of
from sociale_kaart.vakken.fetched import pieces
from sociale_kaart.vakken.vakken import is_cut

T = TypeVar("T")


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """`data/zoek.<language>.json`; a large region has its places in `data/zoek/<square>.<language>.json`."""
    rows = _rows(catalogue, language)
    if not is_cut(catalogue):
        whole = _sorted(catalogue.voorzieningen)
        named = [short(rows.row(place, kinds_of(catalogue, place), with_texts=False)) for place in whole]
        yield from _with_texts(_index(catalogue, language, named), [rows.said(place) for place in whole], language)
        return
    yield f"data/zoek.{language}.json", as_bytes(_index(catalogue, language, []) | {"ruim": counted(catalogue)})
    for piece in pieces(catalogue):
        places = [rows.row(place, kinds_of(catalogue, place)) for place in piece.voorzieningen]
        yield f"data/zoek/{piece.id}.{language}.json", as_bytes(places)


def _with_texts(index: Index, said: Sequence[str], language: str) -> Iterator[tuple[str, bytes]]:
    """`said`: what each place says by itself. Nothing of it where none does."""
    words = words_of(said)
    first, apart = parted(words, index)
    if words:
        index["teksten"] = packed(first)
    if apart:
        index["apart"] = 1
        yield f"data/teksten.{language}.json", as_bytes(packed(apart))
    yield f"data/zoek.{language}.json", as_bytes(index)


def name_files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """The names of places in a large region, once for all languages."""
    if is_cut(catalogue):
        yield from name_pieces.files(_rows(catalogue, SOURCE), pieces(catalogue))


def _rows(catalogue: Catalogue, language: str) -> PlaceRows:
    return PlaceRows(shown_kinds(catalogue), catalogue.woorden.gebieden, features_of(catalogue), language)


def _index(catalogue: Catalogue, language: str, places: list[list[object]]) -> Index:
    shown = shown_kinds(catalogue)
    themas, gebieden = catalogue.woorden.themas, catalogue.woorden.gebieden
    features = features_of(catalogue)
    kinds = places_first(catalogue, shown)
    needs = Needs(catalogue, kinds, len(shown))
    index: Index = {
        "themas": [_begrip(thema, language) for thema in themas.values()],
        "categorieen": [
            _categorie(one, list(themas), language) if one in shown else _empty(_categorie(one, list(themas), language))
            for one in kinds
        ],
        "gebieden": [_begrip(gebied, language, SOURCE) for gebied in gebieden.values()],
        "kenmerken": list(features.values()),
        "plekken": places,
        "nood": [*(_line(line, language) for line in catalogue.woorden.lijnen.values()), *needs.steps(language)],
        "noden": needs.rows(language),
        "talen": {script: " ".join(languages) for script, languages in spoken_in(catalogue).items()},
        "verhuisd": {old: place.id for place in catalogue.voorzieningen for old in place.oude_namen},
    }
    if who := [n for n, kind in enumerate(shown) if kind.id in catalogue.regio.vraag_aan]:
        index["wie"] = who
    if words := filler(language):
        index["vul"] = normalise(words)
    return index


def _begrip(begrip: Begrip, language: str, *others: str) -> Sought:
    names = [*_in(begrip.naam, language), *_in(plurals(begrip), language)]
    return {
        "id": begrip.id,
        "naam": word(begrip.naam, language),
        "namen": joined(names),
        "woorden": joined(_synonyms(begrip, (language, *others)), without=names),
    }


def _categorie(categorie: Categorie, themas: list[str], language: str) -> SoughtKind:
    indexes = [themas.index(thema) for thema in categorie.thema if thema in themas]
    plural = word(categorie.meervoud or categorie.naam, language)
    return {**_begrip(categorie, language), "meervoud": plural, "themas": indexes}


def _empty(categorie: SoughtKind) -> SoughtEmptyKind:
    return {**categorie, "leeg": 1}


def _line(line: Hulplijn, language: str) -> SoughtLine:
    """Without what it does not have."""
    when = (word(line.wanneer, language), word(line.kosten, language))
    row: SoughtLine = {
        "id": line.id,
        "nummer": line.nummer.getoond,
        "link": line.nummer.link,
        "naam": word(line.naam, language),
        "wanneer": " · ".join(filter(None, when)),
        "woorden": phrases(_alarming(line.woorden, language)) if isinstance(line, Crisisnummer) else "",
        "gewoon": phrases(_ordinary(line, language)),
        "bij": list(line.categorie),
        "samen": list(line.samen_met) if isinstance(line, Crisisnummer) else [],
    }
    return cast("SoughtLine", {key: value for key, value in row.items() if value or key == "woorden"})


def _ordinary(line: Hulplijn, language: str) -> Iterator[str]:
    """Its own name too, as it is known in the country; lines for a crisis have theirs among their `woorden`."""
    if not isinstance(line, Crisisnummer):
        yield from (line.naam[code] for code in (SOURCE,) if code in line.naam)
    yield from _synonyms(line, (language,))


def _alarming(words: Mapping[str, Sequence[str]], language: str) -> Iterator[str]:
    """In its own language all, in Dutch and English what is said in one go; the rest of these is in `data/woorden/`."""
    own = words.get(language, ())
    yield from own
    yield from (text for texts in _in(words, language) if texts is not own for text in texts if is_in_one_go(text))


def _in(said: Mapping[str, T], language: str) -> list[T]:
    """In the language of the page, and in those that most people type in whatever they read."""
    return [said[code] for code in dict.fromkeys((language, SOURCE, ENGLISH)) if code in said]


def _synonyms(begrip: Begrip, languages: Iterable[str]) -> Iterator[str]:
    for language in dict.fromkeys(languages):
        yield from begrip.synoniemen.get(language, ())


def _sorted(places: Iterable[Voorziening]) -> list[Voorziening]:
    """Among equals, the search keeps this order."""
    return sorted(places, key=lambda place: (normalise(place.naam), place.id))
