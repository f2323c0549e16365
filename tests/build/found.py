"""What was found wrong, as short as tests of prose compare it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from built import TODAY

from sociale_kaart.judged import load_catalogue
from sociale_kaart.problems import Level, Problem, Told


def said(problems: Sequence[Problem | Told]) -> list[str]:
    """The rule and the line of each, in order."""
    return [f"{p.rule.id} {p.position.line}" for p in sorted(problems, key=lambda one: one.position)]


def errors(config: Path) -> set[str]:
    """The file and the rule of each error of a region."""
    _, problems = load_catalogue(config, TODAY)
    return {f"{p.position.file} {p.rule.id}" for p in problems if p.level is Level.ERROR}
