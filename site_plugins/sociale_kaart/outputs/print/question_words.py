"""What people come with, as it stands on paper: a need by the first word typed for it, or a theme by its name."""

from __future__ import annotations

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.chains import chain
from sociale_kaart.languages.texts import Gezegd, say_in


def called(catalogue: Catalogue, question: str, language: str) -> Gezegd:
    """In the language of the reader, else in one that stands in for it."""
    theme = catalogue.woorden.themas.get(question)
    if theme:
        return say_in(theme.naam, language) or Gezegd(question, "nl")
    words, spoken = typed(catalogue, question, language)
    return Gezegd(words[0][:1].upper() + words[0][1:], spoken)


def typed(catalogue: Catalogue, need: str, language: str) -> tuple[tuple[str, ...], str]:
    """What is typed for a need, and in which language that is; without any the id says it."""
    for code in chain(language):
        if words := catalogue.noden.typed_for(need, code):
            return words, code
    return (need.replace("-", " "),), "nl"
