"""The centres of postcode areas, from `data/postcodes.yml`: four digits to [lat, lon]. A region need not have any."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import RootModel, ValidationError

from sociale_kaart.place.fields import Breedtegraad, Lengtegraad
from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.entries import read_mapping
from sociale_kaart.reading.errors import problems_of, quoted
from sociale_kaart.reading.tree import Tree

FILE = "data/postcodes.yml"
EXAMPLE = "1094: [52.3630, 4.9341]"
# ASCII digits only: what a visitor types is compared with these.
DIGITS = re.compile(r"[1-9][0-9]{3}")

NO_DIGITS = Rule(
    "vier-cijfers",
    Say("`{read}` is geen postcode van vier cijfers.", "`{read}` is not a four-digit postcode."),
    Say(
        "Nodig: alleen de vier cijfers, niet met 0 vooraan en zonder letters, zoals `{example}`.",
        "Write only the four digits (the first is not 0), without letters, such as `{example}`.",
    ),
)
PAIR_WANTED = Rule(
    "midden-van-postcode",
    Say(
        "Bij postcode {key} staat {read}, maar hier horen twee getallen: eerst lat, dan lon.",
        "Postcode {key} has {read}, but two numbers are needed: lat first, then lon.",
    ),
    Say(
        "Zo kan het: `{example}`, met een punt in elk getal en een komma ertussen.",
        "For example: `{example}`, with a decimal point in each number and a comma between them.",
    ),
)


class Midden(RootModel[tuple[Breedtegraad, Lengtegraad]]):
    """The centre of an area: latitude, longitude."""


Postcodes = Mapping[str, tuple[float, float]]


def read_postcodes(region: Path) -> tuple[Postcodes, Tree, list[Problem]]:
    """The centres by postcode in the order of the file, its tree, and what is wrong with it."""
    if not (region / FILE).exists():
        return {}, Tree(FILE, {}), []
    tree, problems = read_mapping(region / FILE, FILE)
    found: dict[str, tuple[float, float]] = {}
    for key, value in dict(tree.value).items() if isinstance(tree.value, dict) else ():
        wrong = list(_shape(tree, key, value))
        problems += wrong
        if wrong:
            continue
        try:
            found[key] = Midden.model_validate(value).root
        except ValidationError as error:
            problems += problems_of(error, tree, Midden, (key,))
    return found, tree, problems


def _shape(tree: Tree, key: str, value: object) -> Iterator[Problem]:
    if not DIGITS.fullmatch(key):
        yield NO_DIGITS.at(tree.position(key, key=True), read=key, example=EXAMPLE)
    elif not isinstance(value, list) or len(value) != 2:
        yield PAIR_WANTED.at(tree.position(key), key=key, read=_shown(value), example=EXAMPLE)


def _shown(value: object) -> object:
    """How many values there are tells that a comma was written for a point."""
    if isinstance(value, list):
        return Say(f"een lijst van {len(value)}", f"a list of {len(value)}")
    return quoted(value) if value else Say("niets", "nothing")
