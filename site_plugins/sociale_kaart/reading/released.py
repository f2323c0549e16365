"""Names that give no secret place away, so says who keeps the data, from `data/niet-geheim.yml` if there is one."""

from __future__ import annotations

from pathlib import Path

from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.words import read_mapping

FILE = "data/niet-geheim.yml"
EXAMPLE = "woorden: [Veilig Thuis]"
LIST_WANTED = Rule(
    "niet-geheim",
    Say(
        "In dit bestand hoort alleen `woorden`, met een lijst van namen.",
        "This file has `woorden` only, with a list of names.",
    ),
    Say("Zo kan het: `{example}`", "For example: `{example}`"),
)


def read_released(region: Path) -> tuple[tuple[str, ...], list[Problem]]:
    """The names, and what is wrong with the file."""
    if not (region / FILE).exists():
        return (), []
    tree, problems = read_mapping(region / FILE, FILE)
    value = tree.value if isinstance(tree.value, dict) else {}
    words = value.get("woorden", [])
    if problems or not isinstance(words, list) or {*value} - {"woorden"} or not all(isinstance(w, str) for w in words):
        return (), problems or [LIST_WANTED.at(tree.position(), example=EXAMPLE)]
    return tuple(words), []
