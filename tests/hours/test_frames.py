"""A sentence around hours goes and its facts stay; only if it is about the place, and about nothing else."""

from __future__ import annotations

from itertools import product

import pytest

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.grammar.frames import without_frames

SUBJECTS = ("De bieb van Veldwijk", "De Schakelaar", "Het NA", "Ontmoetingspunt De Brug", "De kledingkast")
OPENS = ("is open", "is momenteel geopend", "zal open zijn", "is vrij te bezoeken")
ROWS = (
    "op ma van 9 tot 12 uur",
    "op maandag en woensdag van 9 tot 12 uur en van 13 tot 17 uur, op vrijdag van 10 tot 16 uur",
    "elke eerste zaterdag van de maand van 10.00 tot 13.00 uur",
    "van 1 april tot en met 30 september op zondag tussen 13 en 17 uur",
    "dagelijks van 8.30 tot 22 uur, op feestdagen van 10 tot 17 uur",
)
# With one of these words it would be about some of the hours, or about what is not there.
WEIGHTY = (
    *("De telefoon", "De laatste groep", "Alleen leden", "Buiten de vakanties", "Bij regen de tuin", "De brievenbus"),
    *("In de zomer de hal", "Geen hond", "De zaterdaggroep", "Meestal de zaal"),
)
SHUTS = ("{} is gesloten op maandag", "Op maandag is {} gesloten", "Op maandag sluit {} om 16 uur")
PARTS = ("De kassa", "De bar", "De keuken", "De Schatkamer", "De tolk", "De kluizen")


@pytest.mark.parametrize(("subject", "opens", "row"), list(product(SUBJECTS, OPENS, ROWS)))
def test_the_facts_in_a_sentence_are_proposed_as_they_are_read_alone(subject: str, opens: str, row: str) -> None:
    _, (problem,) = read_lines([f"{subject} {opens} {row}."])
    assert not problem.is_example
    assert not problem.other
    assert read_lines([problem.nearest]) == read_lines([row])
    assert problem.left_out == f"{subject} {opens}"


@pytest.mark.parametrize(("subject", "row"), list(product(WEIGHTY, ROWS)))
def test_no_word_that_weighs_is_taken_away(subject: str, row: str) -> None:
    framed = without_frames(f"{subject} is open {row}.")
    assert framed is None or subject not in framed.words


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    "says", ["{} is gesloten op maandag", "Op maandag is {} gesloten", "Op maandag sluit {} om 16 uur"]
)
def test_what_closes_a_part_never_closes_the_place_without_its_name(part: str, says: str) -> None:
    line = says.format(part if says.startswith("{") else part.lower())
    hours, unreadable = read_lines([line])
    proposed = [read_lines([one])[0] for p in unreadable if not p.is_example for one in (p.nearest, p.other) if one]
    for regel in (regel for found in (hours, *proposed) for regel in found.regels):
        assert part.split()[-1].lower() in regel.noot.lower()


def test_two_subjects_are_two_things() -> None:
    assert without_frames("De Molenaar is open op ma van 9 tot 12. De Schuur is open op di van 13 tot 15.") is None
    assert without_frames("De bieb van Oost is open op ma van 9 tot 12, de kantine op di van 13 tot 15.") is None


@pytest.mark.parametrize("part", ["De kassa", "De bar", "Een tolk"])
def test_the_hours_of_a_part_keep_its_name(part: str) -> None:
    _, (problem,) = read_lines([f"{part} is geopend van di t/m zo van 10 tot 16.30 uur"])
    assert problem.is_example or part.split()[-1] in problem.nearest


def test_a_name_of_some_of_the_hours_leaves_the_sentence_as_it_is() -> None:
    _, (problem,) = read_lines(["De bieb van Heuvel en Dal is open op ma van 9 tot 12, in Dal ook op di van 9 tot 10"])
    assert "Heuvel" in problem.nearest
