"""Texts of the vocabularies in languages that the region's own files do not have: looked up by their Dutch.

What a region writes itself in a language stands. A text whose Dutch the region has changed is another text, and has no
translation until somebody writes one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from pydantic import BaseModel

from sociale_kaart.languages.catalogues import catalogue, is_of_vocabulary, is_said, is_words, key_of
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.remembering import kept
from sociale_kaart.reading.words import Woorden
from sociale_kaart.region import Region

BETWEEN = "; "
# Names of neighbourhoods, streets and water are names: one finds the way by what stands on the signs.
NAMES = frozenset({"gebieden", "plattegrond", "praktijken"})

Texts = Mapping[str, Any]  # by language: a text, or several
Change = Callable[[str, Texts], Texts]
Wording = Callable[[str, str], str | None]


@dataclass(frozen=True)
class ToTranslate:
    """A text to translate: the place of it (`categorieen/bibliotheek/uitleg`), and what it says in other languages."""

    plaats: str
    tekst: str
    elders: Mapping[str, str]


def texts_of(region: Region) -> Iterator[ToTranslate]:
    """Every text of the vocabularies of `region`, in the order of its files."""
    found: list[ToTranslate] = []

    def note(place: str, texts: Texts) -> Texts:
        found.extend(_said(place, texts))
        return texts

    _changed(region, note)
    return iter(found)


def _said(place: str, texts: Texts) -> Iterable[ToTranslate]:
    split = {language: _split(place, text) for language, text in texts.items()}
    for index, text in enumerate(split.pop(DUTCH)):
        yield ToTranslate(
            place, text, {language: parts[index] for language, parts in split.items() if index < len(parts)}
        )


def _split(place: str, text: str | tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(text, str):
        return (text,)
    return (BETWEEN.join(text),) if is_words(place) else text


def in_languages(region: Region, languages: Iterable[str]) -> Region:
    """`region` with what the catalogues of `languages` say of the texts that it does not have in them itself."""
    wordings = {language: found for language in languages if (found := _wording(language))}
    return _changed(region, partial(_filled, wordings)) if wordings else region


def is_in_catalogue(language: str, place: str, dutch: str | Sequence[str]) -> bool:
    """Whether the catalogue of `language` says a text that the region says in Dutch alone."""
    wording = _wording(language)
    return bool(wording and _found(wording, place, dutch if isinstance(dutch, str) else tuple(dutch)))


@kept  # for speed
def _wording(language: str) -> Wording | None:
    """What the catalogue of `language` says of a text; of words to look for whatever their Dutch is."""
    found = catalogue(language)
    messages = [message for message in found or () if is_of_vocabulary(message) and is_said(message)]
    if not messages:
        return None
    said = {key_of(message): str(message.string) for message in messages}
    words = {message.context: str(message.string) for message in messages if is_words(message.context or "")}
    return lambda place, dutch: words.get(place) if is_words(place) else said.get((place, dutch))


def _filled(wordings: Mapping[str, Wording], place: str, texts: Texts) -> Texts:
    lacking = ((language, wording) for language, wording in wordings.items() if language not in texts)
    more = {language: _found(wording, place, texts[DUTCH]) for language, wording in lacking}
    return {**texts, **{language: text for language, text in more.items() if text}}


def _found(wording: Wording, place: str, dutch: str | tuple[str, ...]) -> str | tuple[str, ...] | None:
    if isinstance(dutch, str):
        return wording(place, dutch)
    parts = [part for text in _split(place, dutch) if (part := wording(place, text))]
    if is_words(place):
        return tuple(word.strip() for part in parts for word in part.split(BETWEEN.strip()) if word.strip())
    return tuple(parts) if len(parts) == len(dutch) else None


def _changed(region: Region, change: Change) -> Region:
    woorden = {
        name: _walked(getattr(region.woorden, name), name, change)
        for name in Woorden.__dataclass_fields__
        if name not in NAMES
    }
    return replace(
        region,
        woorden=replace(region.woorden, **woorden),
        regelingen=_walked(region.regelingen, "regelingen", change),
        levensgebeurtenissen=_walked(region.levensgebeurtenissen, "levensgebeurtenissen", change),
    )


def _walked(value: Any, place: str, change: Change) -> Any:
    """`value` with each text by language in it changed; the very same value where nothing was."""
    match value:
        case BaseModel():
            new = {key: _walked(getattr(value, key), f"{place}/{key}", change) for key in type(value).model_fields}
            changed = {key: part for key, part in new.items() if part is not getattr(value, key)}
            return value.model_copy(update=changed) if changed else value
        case Mapping() if DUTCH in value:
            return change(place, value)
        case Mapping():
            return {key: _walked(part, f"{place}/{key}", change) for key, part in value.items()}
        case tuple():
            parts = tuple(_walked(part, place, change) for part in value)
            return value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
    return value
