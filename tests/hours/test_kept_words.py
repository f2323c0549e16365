"""Words beside hours that the grammar does not know go along, word for word, or the line is asked about."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sociale_kaart.hours.grammar import Unreadable, read_line, read_lines
from sociale_kaart.hours.grammar.kept_words import with_its_words
from sociale_kaart.hours.value import Regel

CASES = Path(__file__).parent.parent / "cases" / "hours"
TURNED: dict[str, list[str]] = yaml.safe_load((CASES / "woorden-die-de-uren-omdraaien.yml").read_text("utf-8"))
NAMED: list[str] = yaml.safe_load((CASES / "wie-de-uren-heeft-staat-erbij.yml").read_text("utf-8"))
KEPT: dict[str, list[str]] = yaml.safe_load((CASES / "woorden-naast-de-uren-gaan-mee.yml").read_text("utf-8"))
WORD = re.compile(r"[^\W\d_]+")
ROWS = (
    "op dinsdag van 9 tot 12 uur",
    "elke woensdag van 13.00 tot 15.30 uur",
    "op maandag en donderdag tussen 10 en 12 uur",
    "elke eerste zaterdag van de maand van 10 tot 13 uur",
    "maandag t/m vrijdag 9:00-12:00 en 13:00-17:00",
    "van 1 april tot en met 30 september op zondag van 13 tot 17 uur",
    "op maandag van 9 tot 12 uur, op donderdag van 13 tot 16 uur",
)
# In front of hours, and behind them.
NEUTRAL = (
    ("Breikring Kleurrijk", "in de Kaap"),
    ("Breien en haken met Kleurrijk", "onder het genot van een kop thee"),
    ("Samen zingen", "met muziek uit de wijk"),
    ("Kunstkring Heuvelrug", "naast de fontein"),
    ("Schaken onder de bomen", "samen met buren"),
    ("De wandelgroep", ", samen op pad langs het water"),
)
# Known to the grammar in front of days, where it stays as it was written.
ONLY = ("alleen", "enkel", "slechts", "uitsluitend")
TURNING = WORD.findall(
    "niet nooit nergens niemand zonder behalve behoudens tenzij mits "
    "indien als zodra zolang afhankelijk misschien hopelijk wellicht gesloten "
    "dicht verhuurd besloten vervallen afgelast gestopt verplaatst geannuleerd opgeheven "
    "voortaan vroeger voorheen binnenkort straks eenmalig soms meestal zelden "
    "nauwelijks onderhoud schoonmaak staking storing hooguit genodigden uitnodiging overleg "
    "verzoek was waren zou not only sauf nur opgedoekt "
    "uitgesteld verdwenen "
)


def _asked(line: str) -> Unreadable | None:
    _, unreadable = read_lines([line])
    return unreadable[0] if unreadable else None


def _proposed(line: str) -> list[tuple[Regel, ...]]:
    """What a line is read as, or the proposals that whoever wrote it can choose from."""
    problem = _asked(line)
    if not problem:
        return [read_lines([line])[0].regels]
    told = () if problem.is_example else filter(None, (problem.nearest, problem.other))
    return [read_lines([one])[0].regels for one in told]


def _bare(regels: tuple[Regel, ...]) -> list[Regel]:
    return [replace(regel, noot="") for regel in regels]


@pytest.mark.parametrize("line", [line for lines in TURNED.values() for line in lines])
def test_words_that_turn_the_hours_make_the_line_a_question(line: str) -> None:
    problem = _asked(line)
    assert problem
    assert problem.is_example, problem.nearest


@pytest.mark.parametrize("line", NAMED)
def test_what_has_the_hours_is_named_on_each_of_them(line: str) -> None:
    assert all(regel.noot for regels in _proposed(line) for regel in regels)


@pytest.mark.parametrize(("line", "proposals"), list(KEPT.items()))
def test_words_go_along_with_the_hours_that_they_are_about(line: str, proposals: list[str]) -> None:
    near = with_its_words(line, read_line)
    assert [one for one in (near and near.line, near and near.other) if one] == proposals


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(("before", "behind"), NEUTRAL)
def test_words_that_turn_nothing_go_along_and_leave_the_hours_as_they_are(row: str, before: str, behind: str) -> None:
    """Each word stands in a note, and what is proposed first has all words on all hours."""
    alone = _proposed(row)[0]
    for line in (f"{before} {row}", f"{row} {behind}", f"{before} is {row} {behind}."):
        proposed = _proposed(line)
        assert proposed, line
        assert all(_bare(regels) == _bare(alone) for regels in proposed)
        problem = _asked(line)
        assert problem
        said = {*WORD.findall(f"{problem.nearest} {problem.left_out}")}
        assert {*WORD.findall(line)} <= said


@given(st.sampled_from(ROWS), st.sampled_from(TURNING), st.sampled_from(NEUTRAL), st.integers(0, 12))
@example(ROWS[0], "nergens", NEUTRAL[0], 2)
@settings(max_examples=400, deadline=None)
def test_a_word_that_turns_is_never_left_out_of_what_is_proposed(
    row: str, word: str, neutral: tuple[str, str], at: int
) -> None:
    """Wherever it stands: nothing is proposed, or the grammar knows what the word does and the hours are others."""
    before, behind = neutral
    words = f"{before} {row} {behind}".split()
    words.insert(min(at, len(words)), word)
    alone = _bare(_proposed(row)[0])
    for regels in _proposed(" ".join(words)):
        assert _bare(regels) != alone, " ".join(words)


@pytest.mark.parametrize("word", ONLY)
@pytest.mark.parametrize("at", range(10))
def test_only_is_asked_or_stays_where_it_was_written(word: str, at: int) -> None:
    words = ["Breikring", "Kleurrijk", *ROWS[0].split(), "in", "Kaap"]
    words.insert(at, word)
    problem = _asked(" ".join(words))
    assert not problem or problem.is_example or word in problem.nearest


def test_what_stands_beside_hours_in_numbers_is_left_out_and_named() -> None:
    near = with_its_words("Breikring in Kaap op ma van 9 tot 12 uur, tel. 020 123 4567", read_line)
    assert near
    assert (near.line, near.left_out) == ("op ma van 9 tot 12 uur (Breikring in Kaap)", "tel. 020 123 4567")


def test_words_within_a_row_and_behind_it_stand_in_their_order() -> None:
    problem = _asked("Op woensdag koken buren van 17.00 tot 18.00 uur met groente uit de wijk")
    assert problem
    assert problem.nearest == "Op woensdag van 17.00 tot 18.00 uur (koken buren, met groente uit de wijk)"


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("De breikring is op ma van 9 tot 12 uur en op do van 13 tot 16 uur. Kleurrijk schenkt thee.", 2),
    ],
)
def test_a_sentence_is_about_all_rows(line: str, notes: int) -> None:
    problem = _asked(line)
    assert problem
    assert (problem.nearest.count("Kleurrijk schenkt thee)"), problem.other) == (notes, "")
