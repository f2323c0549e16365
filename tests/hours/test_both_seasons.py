"""Behind a season with its dates the other one is the rest of the year, the last of February included."""

from __future__ import annotations

import pytest

from sociale_kaart.hours.grammar.plainer_seasons import with_both_seasons


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Zomer (1 maart - 30 september): zo 10-18. Winter: zo 11-16", "1 oktober t/m 29 februari: zo 11-16"),
        ("Winter (oktober - februari): zo 11-16; zomer: zo 10-18", "maart t/m september: zo 10-18"),
    ],
)
def test_the_other_season_is_the_rest_of_the_year(line: str, told: str) -> None:
    assert with_both_seasons(line).endswith(told)


@pytest.mark.parametrize(
    "line",
    [
        "Zomer: zo 10-18. Winter: zo 11-16",
        "Zomer (1 april - september): zo 10-18. Winter: zo 11-16",
        "Zomer (31 april - 30 september): zo 10-18. Winter: zo 11-16",
        "Zomer (1 april - 30 september): zo 10-18. za 9-10. Winter: zo 11-16",
    ],
)
def test_without_both_dates_or_with_more_sentences_nobody_knows(line: str) -> None:
    assert with_both_seasons(line) == line
