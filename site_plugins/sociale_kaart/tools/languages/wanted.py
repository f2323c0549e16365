"""Everything that must be said in a language: the site's own words, and the texts of a region's vocabularies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.in_languages import ToTranslate, texts_of
from sociale_kaart.languages.catalogues import catalogue, form_words, is_words, own_words
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.sayings import Saying
from sociale_kaart.region import Region
from sociale_kaart.tools.languages.for_translators import hints
from sociale_kaart.tools.languages.up_to_date import Bericht

HELPS = ("en",)  # in which a translator may rather read a text of a vocabulary


def wanted(region: Region, language: str) -> list[Bericht]:
    """What `language` needs for `region`; what the region says in it already is not asked for. The form speaks plain
    Dutch: easy Dutch needs no words of its own there."""
    form = () if language.partition("-")[0] == DUTCH else of_form()
    return [*own(), *_of_vocabularies(region, language), *form]


def own() -> Iterator[Bericht]:
    """As the Dutch catalogue lists them, with what they are in Dutch."""
    return (_asked(message) for message in own_words(catalogue(DUTCH)))


def of_form() -> Iterator[Bericht]:
    """What the form says, in the same way."""
    return (_asked(message) for message in form_words(catalogue(DUTCH)))


def _asked(message: Saying) -> Bericht:
    ids = message.id if isinstance(message.id, list | tuple) else (message.id, "")
    files = tuple(name for name, _ in message.locations)
    dutch = (f"nl: {text}" for text in _forms(message.string))
    return Bericht(ids[0], message.context or "", ids[1], files, (*dutch, *hints(ids, "", files)))


def _forms(said: str | Iterable[str] | None) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said or ())


def _of_vocabularies(region: Region, language: str) -> Iterator[Bericht]:
    for said in texts_of(region):
        if language in said.elders:
            continue
        helps = [f"{code}: {said.elders[code]}" for code in HELPS if code in said.elders]
        yield Bericht(said.tekst, said.plaats, waar=(), elders=(*helps, *_about(said)))


def _about(said: ToTranslate) -> Iterable[str]:
    if is_words(said.plaats):
        yield "words that people type, with `; ` between them: as many as your language needs, not one for one"
    yield from hints((said.tekst,), said.plaats, ())
