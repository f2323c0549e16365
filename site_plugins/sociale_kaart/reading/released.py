"""Names that give no secret place away, so says who keeps the data, from `data/niet-geheim.yml` if there is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.entries import read_mapping

FILE = "data/niet-geheim.yml"
EXAMPLE = "woorden: [Veilig Thuis]"
LIST_WANTED = Rule(
    "niet-geheim",
    Say(
        "In dit bestand hoort alleen `woorden`, met een lijst van namen, en `plekken`, met bij elke plek de reden.",
        "This file has `woorden` only, with a list of names, and `plekken`, with a reason for each place.",
    ),
    Say("Zo kan het: `{example}`", "For example: `{example}`"),
)


@dataclass(frozen=True)
class Released:
    """`names` that give nothing away; `places`, by id, with why their address may be known."""

    names: tuple[str, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)


def read_released(region: Path) -> tuple[Released, list[Problem]]:
    """What may be known, and what is wrong with the file."""
    if not (region / FILE).exists():
        return Released(), []
    tree, problems = read_mapping(region / FILE, FILE)
    value = tree.value if isinstance(tree.value, dict) else {}
    words, places = value.get("woorden", []), value.get("plekken", {})
    is_good = isinstance(words, list) and isinstance(places, dict) and not {*value} - {"woorden", "plekken"}
    if problems or not is_good or not all(isinstance(one, str) for one in (*words, *places.values())):
        return Released(), problems or [LIST_WANTED.at(tree.position(), example=EXAMPLE)]
    reasons = {id: reason for id, reason in places.items() if reason.strip()}
    return Released(tuple(words), reasons), []
