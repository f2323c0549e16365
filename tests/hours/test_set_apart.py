"""Of a line that is not read in full, what the rest says stands beside the words that are asked; no word is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from test_printed_lines import _days, _meant

from sociale_kaart.checks.hours import remedy
from sociale_kaart.hours.grammar import Unreadable, read_lines

CASES = Path(__file__).parent.parent / "cases" / "hours"
FILES = (
    "wat-de-rest-van-de-regel-zegt",
    "zin-voor-zin-wat-zeker-is",
    "woorden-achter-de-tijden-over-iets-anders",
)
APART: dict[str, tuple[str, str]] = {
    line: told for name in FILES for line, told in yaml.safe_load((CASES / f"{name}.yml").read_text("utf-8")).items()
}
ROWS = ("Maandag 9.00-12.00 uur", "Op dinsdag van 13 tot 17 uur", "Elke eerste zaterdag van de maand 10-12 uur",
        "Vrijdag gesloten", "24 december 2026 gesloten", "Donderdag van 19 tot 21 uur")  # fmt: skip
ELSE = ("Het winkeltje is dan open vanaf 14 uur", "De balie gaat op die dagen om 14 uur dicht",
        "Tot 15 uur kunt u spullen brengen")  # fmt: skip
LEANING = ("Niet in de vakanties", "Alleen in juli", "Om de week", "In de even weken", "Behalve de laatste",
           "Wisselend")  # fmt: skip


def _problem(line: str) -> Unreadable:
    (problem,) = read_lines([line])[1]
    return problem


def _words(text: str) -> list[str]:
    return sorted(re.findall(r"[^\W_]+", text.lower()))


@pytest.mark.parametrize("line", APART)
def test_what_is_not_read_is_asked_and_the_rest_is_shown(line: str) -> None:
    rest, unread = APART[line]
    problem = _problem(line)
    assert problem.is_example
    assert problem.unread == unread
    assert bool(problem.rest) is bool(rest)
    if rest:
        assert _days(read_lines([problem.rest])[0]) == _days(_meant(rest))


@pytest.mark.parametrize("line", [line for line, (rest, _) in APART.items() if rest])
def test_every_word_is_in_the_rest_or_in_the_question(line: str) -> None:
    problem = _problem(line)
    assert _words(f"{problem.rest} {problem.unread}") == _words(line)
    for told in (remedy(problem).nl, remedy(problem).en):
        assert all(text in told for text in (problem.rest, problem.unread, problem.nearest))


@settings(max_examples=150, deadline=None)
@given(rows=st.lists(st.sampled_from(ROWS), min_size=1, max_size=4, unique=True), data=st.data())
def test_a_sentence_about_something_else_changes_nothing_of_the_others(rows: list[str], data: st.DataObject) -> None:
    """Wherever it stands; the rest says what each of the sentences says by itself."""
    other, at = data.draw(st.sampled_from(ELSE)), data.draw(st.integers(0, len(rows)))
    problem = _problem(". ".join([*rows[:at], other, *rows[at:]]))
    assert problem.unread == other
    assert set(read_lines([problem.rest])[0].regels) == set(read_lines(rows)[0].regels)


@pytest.mark.parametrize("leaning", LEANING)
@pytest.mark.parametrize("row", ROWS[:3])
def test_nothing_is_shown_of_hours_that_the_next_sentence_may_turn(row: str, leaning: str) -> None:
    unreadable = read_lines([f"{row}. {leaning} xyz"])[1]
    assert unreadable
    assert not unreadable[0].rest


@pytest.mark.parametrize(
    ("line", "warned"),
    [("di 9-12, do 13-16; gesloten tijdens de bouwvak", True), ("za 11-16 (14 uur voorleesuur met Jip)", False)],
)
def test_words_that_may_change_the_other_hours_are_asked_with_a_warning(line: str, warned: bool) -> None:
    told = remedy(_problem(line))
    assert ("Let op: `" in told.nl) is warned
    assert ("Take care: `" in told.en) is warned
