"""What people need: where it leads (`data/noden.yml`), and what they type, a file per language (`data/noden/tr.yml`).

The words are apart so that a translator has one file, also for a language that the site does not show.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, RootModel, ValidationError

from sociale_kaart.languages.locales import is_language
from sociale_kaart.place.field_rules import LIST_WANTED
from sociale_kaart.place.fields import Een, Sleutels
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.entries import read_entries, read_mapping
from sociale_kaart.reading.errors import problems_of, quoted
from sociale_kaart.reading.lens import Condities, Dimensies
from sociale_kaart.reading.places_rules import ENDING
from sociale_kaart.reading.tree import Tree
from sociale_kaart.reading.within import leads_away
from sociale_kaart.reading.words import Woord

NAME = "noden"
FILE = f"data/{NAME}.yml"
FOLDER = f"data/{NAME}"
EXAMPLE = "categorie: [buurtteam]"
TYPED = "[douchen, me wassen]"
NO_LANGUAGE_FILE = Rule(
    "bestand-van-geen-taal",
    Say("`{read}` is geen code van een taal.", "`{read}` is not the code of a language."),
    Say(
        "Noem het bestand naar de taal van zijn woorden, zoals `tr.yml` (Turks) of `pl.yml` (Pools).",
        "Name the file after the language of its words, such as `tr.yml` (Turkish) or `pl.yml` (Polish).",
    ),
)
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


class Nood(BaseModel):
    """Where a need leads. `weten_meer`: there is no place for it, and these kinds of places know who can help.

    `condities` and `dimensies`: what it is about.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str = Field(json_schema_extra={"internal": True})
    lijnen: Sleutels = ()
    gebeurtenissen: Sleutels = ()
    regelingen: Sleutels = ()
    categorie: Sleutels = ()
    weten_meer: Sleutels = ()
    zie: Sleutels = ()
    condities: Condities = Field(default=(), examples=["[sociale-cohesie]"])
    dimensies: Dimensies = Field(default=(), examples=["[meedoen, plezier]"])

    @property
    def leads_nowhere(self) -> bool:
        return not any((self.lijnen, self.gebeurtenissen, self.regelingen, self.categorie, self.weten_meer, self.zie))


class Getypt(RootModel[Annotated[tuple[Woord, ...], Een]]):
    """What people type for one need."""


@dataclass(frozen=True)
class Noden:
    """The needs by id in the order of the file; by language, what people type for each."""

    noden: Mapping[str, Nood] = field(default_factory=dict)
    woorden: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)

    def typed_for(self, id: str, language: str) -> tuple[str, ...]:
        return self.woorden.get(language, {}).get(id, ())

    def with_others(self, id: str) -> Iterator[Nood]:
        """The need, and those that it says to see, each once."""
        found: dict[str, Nood] = {}
        waiting = [id]
        while waiting:
            one = self.noden.get(waiting.pop(0))
            if one and one.id not in found:
                found[one.id] = one
                waiting += one.zie
        yield from found.values()


def read_noden(region: Path, is_asked: Callable[[str], bool] = bool) -> tuple[Noden, dict[str, Tree], list[Problem]]:
    """The needs, the tree of each file by its name below `data/`, and what is wrong with it.

    `is_asked`: whether a file is judged; the words of a language that is not are not read, unless the needs are judged.
    """
    if not (region / FILE).exists():
        return Noden(), {}, []
    noden, tree, problems = read_entries(region / FILE, FILE, Nood, EXAMPLE)
    trees = {NAME: tree}
    woorden: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for path in [] if leads_away(region, FOLDER) else sorted((region / FOLDER).glob("*")):
        if path.name.startswith(".") or not (is_asked(FILE) or is_asked(f"{FOLDER}/{path.name}")):
            continue
        wrong = list(_wrong_name(path.name))
        if not wrong:
            name = f"{NAME}/{path.stem}"
            woorden[path.stem], trees[name], wrong = _read_words(path, f"data/{name}.yml")
        problems += wrong
    return Noden(noden, woorden), trees, problems


def _wrong_name(name: str) -> Iterator[Problem]:
    position, stem = FilePosition(f"{FOLDER}/{name}"), name.rsplit(".", 1)[0]
    if not name.endswith(".yml"):
        yield ENDING.at(position, name=name, better=stem)
    elif not _CODE.fullmatch(stem) or not is_language(stem):
        yield NO_LANGUAGE_FILE.at(position, read=stem)


def _read_words(path: Path, file: str) -> tuple[Mapping[str, tuple[str, ...]], Tree, list[Problem]]:
    tree, problems = read_mapping(path, file, f"douchen: {TYPED}")
    found: dict[str, tuple[str, ...]] = {}
    for key, value in dict(tree.value).items() if isinstance(tree.value, dict) else ():
        if isinstance(value, dict):
            problems.append(LIST_WANTED.at(tree.position(key), read=quoted(value), example=TYPED))
            continue
        try:
            found[key] = Getypt.model_validate(value).root
        except ValidationError as error:
            problems += problems_of(error, tree, Getypt, (key,))
    return found, tree, problems
