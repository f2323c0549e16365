"""Words that a text for everyone can do without: `data/woordgebruik.yml`. A region may be without that file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from sociale_kaart.place.field_rules import NO_LETTERS, wrong
from sociale_kaart.place.fields import Een, text_of
from sociale_kaart.problems import Problem
from sociale_kaart.reading.entries import read_mapping
from sociale_kaart.reading.errors import problems_of
from sociale_kaart.reading.words import Woord

FILE = "data/woordgebruik.yml"
_WORD = re.compile(r"[\w-]+")


def _with_letters(word: str) -> str:
    if not any(sign.isalnum() for sign in word):
        raise wrong(NO_LETTERS)
    return word


_Vorm = Annotated[Woord, AfterValidator(_with_letters)]
_Zin = Annotated[str, AfterValidator(text_of(1, 200))]


class Jargon(BaseModel):
    """A word of institutions, and what people say instead. `ook`: other forms of it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    beter: _Zin = Field(examples=["meedoen"])
    ook: Annotated[tuple[_Vorm, ...], Een] = ()


class Neerbuigend(Jargon):
    """A word that looks down on people, and why."""

    waarom: _Zin = Field(examples=["Het gaat om hun situatie, niet om wie zij zijn."])


class _Bestand(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    jargon: dict[_Vorm, Jargon] = Field(default_factory=dict)
    neerbuigend: dict[_Vorm, Neerbuigend] = Field(default_factory=dict)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, as they are told apart wherever words are looked for."""
    return _WORD.findall(text.casefold())


@dataclass(frozen=True)
class Woordgebruik:
    """Every form of every word, small, with what is better; `pattern` finds any of them in one go."""

    woorden: Mapping[str, Jargon] = field(default_factory=dict)

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """The longest first, so that `arbeidsmatige dagbesteding` is not only found as `dagbesteding`."""
        forms = sorted(self.woorden, key=len, reverse=True)
        joined = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms)
        return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", re.IGNORECASE) if forms else None

    @cached_property
    def tell_tales(self) -> frozenset[str]:  # for speed
        """The longest word of each form: a text with none of them needs no closer look."""
        return frozenset(max(words_of(form), key=len) for form in self.woorden)

    def find(self, text: str) -> list[str]:
        """Every form that occurs in a text, as it is written there."""
        return self.pattern.findall(text) if self.pattern else []

    def of(self, found: str) -> Jargon:
        """The entry of what the pattern found."""
        return self.woorden[" ".join(found.lower().split())]


NO_WORDS = Woordgebruik()


def read_usage(region: Path) -> tuple[Woordgebruik, list[Problem]]:
    """The region's list; an empty one when it has none or when it cannot be read."""
    if not (region / FILE).exists():
        return NO_WORDS, []
    tree, problems = read_mapping(region / FILE, FILE)
    if problems:
        return NO_WORDS, problems
    try:
        read = _Bestand.model_validate(tree.value)
    except ValidationError as error:
        return NO_WORDS, problems_of(error, tree, _Bestand)
    entries: list[tuple[str, Jargon]] = [*read.jargon.items(), *read.neerbuigend.items()]
    return Woordgebruik({form.lower(): entry for word, entry in entries for form in (word, *entry.ook)}), []
