"""What people type in every language, for who types what the language of her page does not know: `data/woorden/`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.in_languages import in_languages
from sociale_kaart.languages.chains import DUTCH, ENGLISH
from sociale_kaart.marked_phrases import is_in_one_go, needed, phrase
from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.filler import light_words
from sociale_kaart.outputs.search.joined import BETWEEN
from sociale_kaart.outputs.search.needs import Needs
from sociale_kaart.outputs.search.search_shape import as_bytes
from sociale_kaart.outputs.search.sought_kinds import places_first, plurals, shown_kinds
from sociale_kaart.outputs.search.telling_words import telling
from sociale_kaart.reading.words import Begrip, Crisisnummer, Gebied, Hulplijn

# A file for each, so that nobody fetches words that she could not have typed; widen.mjs asks the same.
_LETTERS = {
    "cyrillisch": re.compile("[\u0400-\u052f]"),
    "arabisch": re.compile("[\u0600-\u08ff]"),
    "ethiopisch": re.compile("[\u1200-\u139f]"),
    "chinees": re.compile("[\u3400-\u9fff]"),
    "anders": re.compile("[^\0-\u024f]"),
}
SCRIPTS = (*_LETTERS, "latijn")
EVERYWHERE = (DUTCH, ENGLISH)
# Words that go without what says nothing in them.
_SHORTER: Mapping[str, Callable[[Iterable[str]], Iterable[str]]] = {"crisis": needed, "noden": telling}
LINES = ("nood", "crisis")  # whose words may have marks between them

Typed = Mapping[str, Sequence[str]]  # by language: what people type


def script_of(text: str) -> str:
    """Which of `SCRIPTS` a text is in: that of the first kind of letter that it has."""
    return next((name for name, letters in _LETTERS.items() if letters.search(text)), "latijn")


def other_words(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """`data/woorden/<script>.json`: words in every language, in the order of what they are for; and the same in one
    language, `data/woorden/<language>.<script>.json`, for the phone of who speaks it.
    """
    words, spoken = _in_all_languages(catalogue), spoken_in(catalogue)
    for script in SCRIPTS:
        yield f"data/woorden/{script}.json", as_bytes(_of_script(words, script))
        for language in spoken.get(script, ()):
            yield f"data/woorden/{language}.{script}.json", as_bytes(_of_script(words, script, language))


def spoken_in(catalogue: Catalogue) -> Mapping[str, Sequence[str]]:
    """By script the languages in which people type what they need."""
    needs = catalogue.noden.woorden
    of = {language: {script_of(text) for words in needs[language].values() for text in words} for language in needs}
    found = {script: sorted(language for language in of if script in of[language]) for script in SCRIPTS}
    return {script: languages for script, languages in found.items() if languages}


def _of_script(words: Mapping[str, Sequence[Typed]], script: str, language: str = "") -> dict[str, list[str]]:
    return {
        key: [BETWEEN.join(_SHORTER.get(key, list)(_in_script(row, script, language))) for row in rows]
        for key, rows in words.items()
    }


def _in_script(row: Typed, script: str, language: str) -> Iterable[str]:
    """Each once; of one language, or of all."""
    of = (texts for code, texts in row.items() if not language or code == language)
    return dict.fromkeys(text for texts in of for text in texts if text and script_of(text) == script)


def _in_all_languages(catalogue: Catalogue) -> dict[str, list[Typed]]:
    """What people type, normalised, by language: of each theme, kind, area, line and need."""
    woorden, shown = catalogue.woorden, shown_kinds(catalogue)
    kinds = places_first(catalogue, shown)
    named = {"themas": woorden.themas.values(), "categorieen": kinds, "gebieden": woorden.gebieden.values()}
    words: dict[str, list[Typed]] = {
        key: [_called(one) for one in begrippen]
        for key, begrippen in ({**named, "nood": woorden.lijnen.values()}).items()
    }
    words["crisis"] = [
        _but_for(_said_in_one_go(one.woorden), one.woorden) if isinstance(one, Crisisnummer) else {}
        for one in _lines_in_all_languages(catalogue)
    ]
    found = {key: _compared(rows, phrase if key in LINES else normalise) for key, rows in words.items()}
    needs = [*Needs(catalogue, kinds, len(shown)).typed()]
    light = {code: light_words(code) for code in {code for row in needs for code in row}}
    found["noden"] = [{code: telling(texts, light[code]) for code, texts in row.items()} for row in needs]
    return found


def _said_in_one_go(words: Typed) -> Iterator[str]:
    """What every page knows of a line for who cannot wait, whatever language it is in."""
    return (text for code in EVERYWHERE for text in words.get(code, ()) if is_in_one_go(text))


def _but_for(known: Iterable[str], words: Typed) -> Typed:
    known = {*map(phrase, known)}
    return {code: [text for text in texts if phrase(text) not in known] for code, texts in words.items()}


def _compared(rows: Iterable[Typed], compared: Callable[[str], str]) -> list[Typed]:
    return [{code: [*map(compared, texts)] for code, texts in row.items()} for row in rows]


def _lines_in_all_languages(catalogue: Catalogue) -> Iterable[Crisisnummer | Hulplijn]:
    """Also those that the site is not in: who types that it cannot wait does so in her own."""
    return in_languages(catalogue.region, catalogue.noden.woorden).woorden.lijnen.values()


def _called(begrip: Begrip) -> Typed:
    """Names and synonyms, but for those that every page knows; of a line what it is for, its name being one."""
    names = () if isinstance(begrip, Hulplijn) else (begrip.naam, plurals(begrip))
    codes = dict.fromkeys(chain(begrip.synoniemen, *names))
    called = {code: [*begrip.synoniemen.get(code, ()), *(of[code] for of in names if code in of)] for code in codes}
    known = [of[code] for of in names for code in EVERYWHERE if code in of]
    return _but_for([*known, *(begrip.synoniemen.get(DUTCH, ()) if isinstance(begrip, Gebied) else ())], called)
