"""The message on a line never speaks of two things above one proposal."""

from __future__ import annotations

import pytest
from test_printed_lines import LINES

from sociale_kaart.checks.hours import reason
from sociale_kaart.hours.grammar import Unreadable, Why, read_lines

UNREAD = [problem for line in LINES for problem in read_lines([line])[1]]


@pytest.mark.parametrize("problem", [p for p in UNREAD if p.why is Why.AMBIGUOUS], ids=lambda p: p.line[:40])
def test_two_things_are_said_only_where_both_are_shown_or_neither(problem: Unreadable) -> None:
    assert ("twee dingen" in reason(problem).nl) == (bool(problem.other) or problem.is_example)


@pytest.mark.parametrize("line", ["ma 9-5", "Vrijdagmiddag 1 tot 4", "elke werkdag van 9 tot 5"])
def test_hours_on_a_clock_of_twelve_are_named_as_such(line: str) -> None:
    assert "klok tot 12" in reason(read_lines([line])[1][0]).nl
