"""Which text a reader gets when a place or a word does not have one in her language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sociale_kaart.languages.chains import chain
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.isolating import isolated


@dataclass(frozen=True)
class Gezegd:
    """A text and the language that it is in, for the attributes `lang` and `dir`."""

    tekst: str
    lang: str

    @property
    def dir(self) -> str:
        return direction(self.lang)

    @property
    def alineas(self) -> list[str]:
        """The paragraphs: a blank line starts a new one."""
        return self.tekst.split("\n\n")


@dataclass(frozen=True)
class GezegdeZinnen:
    """Some sentences, all in one language."""

    zinnen: tuple[str, ...]
    lang: str

    @property
    def dir(self) -> str:
        return direction(self.lang)


def say_sentences(texts: Mapping[str, tuple[str, ...]], language: str) -> GezegdeZinnen:
    """As `say_in`, all of them in one language: half a list helps nobody."""
    for code in (*chain(language), *texts):
        if code in texts:
            return GezegdeZinnen(tuple(isolated(text, code) for text in texts[code]), code)
    return GezegdeZinnen((), language)


def say_in(texts: Mapping[str, str] | None, language: str) -> Gezegd | None:
    """The text in `language`, else in the first that stands in for it, else in any; None when there is none."""
    if not texts:
        return None
    for code in (*chain(language), *texts):
        if code in texts:
            return Gezegd(isolated(texts[code], code), code)
    return None


def word(texts: Mapping[str, str], language: str) -> str:
    """A name as plain text, for where no other language can be marked."""
    said = say_in(texts, language)
    return said.tekst if said else ""
