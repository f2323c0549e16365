"""A problem as it is shown when nothing in it is secret, for tests of what rules say."""

from __future__ import annotations

from sociale_kaart.problems import Problem, Told


def told(problem: Problem) -> Told:
    return Told(problem.rule, problem.position, problem.values)
