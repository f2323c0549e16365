"""Texts by the kind of thing that they say: each sentence with every word that fits in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

import yaml

from support import ROOT

FOLDER = ROOT / "tests" / "cases" / "soorten"
_NAME = re.compile(r"\{(\w+)\}")
PROSE = "omschrijving.nl"


@dataclass(frozen=True)
class Kind:
    """`veld`: the field in which such a text stands."""

    soort: str
    veld: str
    texts: tuple[str, ...]

    def some(self, most: int) -> list[str]:
        """At most so many, from all over the kind."""
        return [*self.texts[:: max(1, -(-len(self.texts) // most))]]


def kinds(name: str) -> list[Kind]:
    read = yaml.safe_load((FOLDER / name).read_bytes())
    return [
        Kind(one["soort"], one.get("veld", PROSE), tuple(t for z in one["zinnen"] for t in _made(z, read["woorden"])))
        for one in read["soorten"]
    ]


def _made(sentence: str, words: dict[str, Any]) -> Iterator[str]:
    names = [*dict.fromkeys(_NAME.findall(sentence))]
    for chosen in product(*(words[name] for name in names)):
        yield sentence.format(**dict(zip(names, chosen, strict=True)))
