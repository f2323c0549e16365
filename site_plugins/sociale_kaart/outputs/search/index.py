"""What the search in the browser knows: one file a language, fetched when someone goes to the search box.

Themes, categories, areas, target groups and spoken languages have their words once, because a place is a short row that
points to them. Names and the words of a crisis are in the language of the page, in Dutch and in English; what else
people type in that of the page. The same in every language is in `data/woorden/`, for who types what is not known: so
the first file is no larger in a region of many languages.
templates/assets/js/search/types.mjs says the same for the browser.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeVar, cast

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.chains import ENGLISH
from sociale_kaart.languages.texts import word
from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.filler import FILLER
from sociale_kaart.outputs.search.joined import BETWEEN, joined
from sociale_kaart.outputs.search.needs import Needs
from sociale_kaart.outputs.search.place_rows import SOURCE, PlaceRows, features_of
from sociale_kaart.outputs.search.search_shape import Sought, SoughtEmptyKind, SoughtKind, SoughtLine
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Begrip, Categorie, Crisisnummer, Hulplijn
from sociale_kaart.rendering.offers import kinds_of

# A file for each, so that nobody fetches words that she could not have typed; widen.mjs asks the same.
_LETTERS = {
    "cyrillisch": re.compile("[\u0400-\u052f]"),
    "arabisch": re.compile("[\u0600-\u08ff]"),
    "ethiopisch": re.compile("[\u1200-\u139f]"),
    "chinees": re.compile("[\u3400-\u9fff]"),
    "anders": re.compile("[^\0-\u024f]"),
}
SCRIPTS = (*_LETTERS, "latijn")


T = TypeVar("T")
Typed = Mapping[str, Sequence[str]]  # by language: what people type


def script_of(text: str) -> str:
    """Which of `SCRIPTS` a text is in: that of the first kind of letter that it has."""
    return next((name for name, letters in _LETTERS.items() if letters.search(text)), "latijn")


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """`data/zoek.<language>.json`."""
    yield f"data/zoek.{language}.json", _json(_index(catalogue, language))


def other_words(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """`data/woorden/<script>.json`: words in every language, in the order of what they are for; and the same in one
    language, `data/woorden/<language>.<script>.json`, for the phone of who speaks it.
    """
    words, spoken = _in_all_languages(catalogue), spoken_in(catalogue)
    for script in SCRIPTS:
        yield f"data/woorden/{script}.json", _json(_of_script(words, script))
        for language in spoken.get(script, ()):
            yield f"data/woorden/{language}.{script}.json", _json(_of_script(words, script, language))


def spoken_in(catalogue: Catalogue) -> Mapping[str, Sequence[str]]:
    """By script the languages in which people type what they need."""
    needs = catalogue.noden.woorden
    of = {language: {script_of(text) for words in needs[language].values() for text in words} for language in needs}
    found = {script: sorted(language for language in of if script in of[language]) for script in SCRIPTS}
    return {script: languages for script, languages in found.items() if languages}


def _of_script(words: Mapping[str, Sequence[Typed]], script: str, language: str = "") -> dict[str, list[str]]:
    return {
        key: [
            BETWEEN.join(
                dict.fromkeys(
                    text
                    for code, texts in row.items()
                    if not language or code == language
                    for text in texts
                    if text and script_of(text) == script
                )
            )
            for row in rows
        ]
        for key, rows in words.items()
    }


def _in_all_languages(catalogue: Catalogue) -> dict[str, list[Typed]]:
    """What people type, normalised, by language: of each theme, kind, area, line and need."""
    woorden, shown = catalogue.woorden, _shown(catalogue)
    kinds = _places_first(catalogue, shown)
    named = {"themas": woorden.themas.values(), "categorieen": kinds, "gebieden": woorden.gebieden.values()}
    words: dict[str, list[Typed]] = {
        key: [_called(one) for one in begrippen]
        for key, begrippen in ({**named, "nood": woorden.lijnen.values()}).items()
    }
    words["crisis"] = [one.woorden if isinstance(one, Crisisnummer) else {} for one in woorden.lijnen.values()]
    words["noden"] = [*Needs(catalogue, kinds, len(shown)).typed()]
    return {
        key: [{code: [*map(normalise, texts)] for code, texts in row.items()} for row in rows]
        for key, rows in words.items()
    }


def _called(begrip: Begrip) -> Typed:
    """Names and synonyms; of a line what it is for, its name being one."""
    names = () if isinstance(begrip, Hulplijn) else (begrip.naam, _plurals(begrip))
    codes = dict.fromkeys(chain(begrip.synoniemen, *names))
    return {code: [*begrip.synoniemen.get(code, ()), *(of[code] for of in names if code in of)] for code in codes}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _places_first(catalogue: Catalogue, shown: list[Categorie]) -> list[Categorie]:
    """Every kind, those without places last."""
    return [*shown, *(one for one in catalogue.woorden.categorieen.values() if one not in shown)]


def _index(catalogue: Catalogue, language: str) -> dict[str, object]:
    shown = _shown(catalogue)
    themas, gebieden = catalogue.woorden.themas, catalogue.woorden.gebieden
    features = features_of(catalogue)
    rows = PlaceRows(shown, gebieden, features, language)
    kinds = _places_first(catalogue, shown)
    needs = Needs(catalogue, kinds, len(shown))
    return {
        "themas": [_begrip(thema, language) for thema in themas.values()],
        "categorieen": [
            _categorie(one, list(themas), language) if one in shown else _empty(_categorie(one, list(themas), language))
            for one in kinds
        ],
        "gebieden": [_begrip(gebied, language, SOURCE) for gebied in gebieden.values()],
        "kenmerken": list(features.values()),
        "plekken": [rows.row(place, kinds_of(catalogue, place)) for place in _sorted(catalogue.voorzieningen)],
        "nood": [*(_line(line, language) for line in catalogue.woorden.lijnen.values()), *needs.steps(language)],
        "noden": needs.rows(language),
        "talen": {script: " ".join(languages) for script, languages in spoken_in(catalogue).items()},
        **({"vul": normalise(FILLER[language])} if language in FILLER else {}),
        "verhuisd": {old: place.id for place in catalogue.voorzieningen for old in place.oude_namen},
    }


def _shown(catalogue: Catalogue) -> list[Categorie]:
    """Categories that have a place or an offer, and those whose address is secret: their page says whom to call.

    The others come after them: whoever looks for such a kind is told that none is known, and who knows more.
    """
    used = {key for place in catalogue.voorzieningen for key in kinds_of(catalogue, place)}
    return [c for c in catalogue.woorden.categorieen.values() if c.id in used or c.is_secret]


def _begrip(begrip: Begrip, language: str, *others: str) -> Sought:
    names = [*_in(begrip.naam, language), *_in(_plurals(begrip), language)]
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
    urgent = line.woorden if isinstance(line, Crisisnummer) else {}
    row: SoughtLine = {
        "id": line.id,
        "nummer": line.nummer.getoond,
        "link": line.nummer.link,
        "naam": word(line.naam, language),
        "wanneer": " · ".join(filter(None, when)),
        "woorden": joined(text for words in _in(urgent, language) for text in words),
        "gewoon": joined(_synonyms(line, (language,))),
        "bij": list(line.categorie),
        "samen": list(line.samen_met) if isinstance(line, Crisisnummer) else [],
    }
    return cast("SoughtLine", {key: value for key, value in row.items() if value or key == "woorden"})


def _plurals(begrip: Begrip) -> Mapping[str, str]:
    return begrip.meervoud if isinstance(begrip, Categorie) else {}


def _in(said: Mapping[str, T], language: str) -> list[T]:
    """In the language of the page, and in those that most people type in whatever they read."""
    return [said[code] for code in dict.fromkeys((language, SOURCE, ENGLISH)) if code in said]


def _synonyms(begrip: Begrip, languages: Iterable[str]) -> Iterator[str]:
    for language in dict.fromkeys(languages):
        yield from begrip.synoniemen.get(language, ())


def _sorted(places: Iterable[Voorziening]) -> list[Voorziening]:
    """Among equals, the search keeps this order."""
    return sorted(places, key=lambda place: (normalise(place.naam), place.id))
