"""A word of who cannot wait in one language is no ordinary word of a need in another: *mes* is a month, and a knife."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import chain, product

import yaml

from sociale_kaart.in_languages import in_languages
from sociale_kaart.marked_phrases import alone, phrase
from sociale_kaart.normalise import normalise
from sociale_kaart.reading.words import Crisisnummer
from support import ROOT
from support.sample import sample

RIGHT = ROOT / "tests/cases/search/in-beide-talen-goed.yml"

ENDINGS = ("", "e", "ed", "en", "es", "s", "t", "te", "ten", "d", "de", "ing")  # which crisis.mjs forgives
LONG_ENOUGH = 5  # letters, for an ending

Found = tuple[str, str, str]  # the line, what is said, and the language in which it says something else


def test_a_word_that_brings_up_a_number_says_nothing_ordinary_in_another_language() -> None:
    right: Mapping[str, Mapping[str, str]] = yaml.safe_load(RIGHT.read_text("utf-8"))
    listed = {
        (line, said, code) for line, of in right.items() for said, languages in of.items() for code in languages.split()
    }
    found = {*_collisions()}
    assert found - listed == set(), "in another language an ordinary word"
    assert listed - found == set(), "listed in vain"


def test_what_would_collide_is_found() -> None:
    spanish = {"es": {"mes", "fin"}}
    assert [*_in_another("nl", "mes / pistool", spanish)] == [("mes", "es")]
    assert [*_in_another("nl", "mes + fin / deur", spanish)] == [("fin+mes", "es")]
    assert [*_in_another("nl", "mes + deur", spanish)] == []
    assert [*_in_another("nl", "een mes", spanish)] == []
    assert [*_in_another("nl", "mes - fin", spanish)] == [("mes", "es")]
    assert [*_in_another("es", "mes", spanish)] == []
    assert [*_in_another("nl", "steek", {"en": {"steeks"}, "de": {"steeker"}})] == [("steek", "en")]


def _collisions() -> Iterator[Found]:
    for line in _lines():
        elsewhere = _ordinary(line)
        for code, texts in line.woorden.items():
            for text in texts:
                yield from ((line.id, said, other) for said, other in _in_another(code, text, elsewhere))


def _in_another(code: str, text: str, ordinary: Mapping[str, Collection[str]]) -> Iterator[tuple[str, str]]:
    """What is said in the words of another language: one, or one of each of what must be said together."""
    said = [part.split("/") for part in phrase(text).split("+") if not part.startswith("-")]
    for other, words in ordinary.items():
        if _base(other) != _base(code):
            usual = ([one for one in of if _is_usual(one, words)] for of in said)
            yield from (("+".join(sorted({*one})), other) for one in product(*usual))


def _is_usual(said: str, words: Collection[str]) -> bool:
    endings = ENDINGS if said.isascii() and len(said) >= LONG_ENOUGH else ENDINGS[:1]
    return any(said + ending in words for ending in endings)


def _ordinary(line: Crisisnummer) -> Mapping[str, Collection[str]]:
    """By language the words of what does not lead to the line anyway, and that do not bring it up there too."""
    words = _words(line.id)
    own = {code: {*chain.from_iterable(map(alone, texts))} for code, texts in line.woorden.items()}
    return {code: of - own.get(code, set()) - own.get(_base(code), set()) for code, of in words.items()}


@cache
def _words(line: str) -> Mapping[str, set[str]]:
    """By language every word of needs, themes, kinds and areas."""
    found: dict[str, set[str]] = {}
    for code, text in chain(_of_needs(line), _of_vocabularies()):
        found.setdefault(code, set()).update(normalise(text).split())
    return found


def _of_needs(line: str) -> Iterator[tuple[str, str]]:
    noden = sample().noden
    leads = {id for id, nood in noden.noden.items() if line in nood.lijnen}
    for code, needs in noden.woorden.items():
        yield from ((code, text) for id, texts in needs.items() if id not in leads for text in texts)


def _of_vocabularies() -> Iterator[tuple[str, str]]:
    woorden = in_languages(sample().region, sample().noden.woorden).woorden
    for begrip in chain(woorden.themas.values(), woorden.categorieen.values(), woorden.gebieden.values()):
        yield from begrip.naam.items()
        yield from ((code, text) for code, texts in begrip.synoniemen.items() for text in texts)


def _lines() -> list[Crisisnummer]:
    lines = in_languages(sample().region, sample().noden.woorden).woorden.lijnen.values()
    return [one for one in lines if isinstance(one, Crisisnummer)]


def _base(code: str) -> str:
    return code.removesuffix("-simple")
