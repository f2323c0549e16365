"""A sentence around one fact is proposed as that fact; a word that may change the hours makes it a question."""

from __future__ import annotations

import pytest

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.grammar.glue import only_facts
from sociale_kaart.hours.value import Openingstijden

MEANT = read_lines(["ma en wo 9-12"])[0]
SENTENCES = (
    "Wij heten u welkom op maandag en woensdag van 9 tot 12 uur",
    "Iedereen kan op maandag en woensdag tussen 9 en 12 uur aanschuiven voor een praatje",
    "Zin in koffie? Kom op maandag en woensdag van 9 tot 12 uur binnenwandelen",
    "Hier staat tussen 9 en 12 uur een kopje thee klaar op maandag en woensdag",
)
WEIGHTY = [
    "niet", "geen", "soms", "meestal", "of", "behalve", "uitgezonderd",
    "volgeboekt", "volzet", "vol", "vaak", "tenzij", "mits", "gesloten",
    "dicht", "vervalt", "alleen", "nooit", "voorlopig", "tweewekelijks", "verhinderd",
    "elders", "telefonisch", "rond", "circa", "afgelast", "voor", "na",
    "juli", "online",
]  # fmt: skip


def _said(hours: Openingstijden) -> set[tuple[object, ...]]:
    return {(day, r.perioden, r.soort) for r in hours.regels for day in r.dagen.dagen}


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_around_one_fact_is_proposed_as_that_fact_with_its_words_beside_it(line: str) -> None:
    (problem,) = read_lines([line])[1]
    assert not problem.is_example
    assert problem.left_out or any(r.noot for r in read_lines([problem.nearest])[0].regels)
    assert _said(read_lines([problem.nearest])[0]) == _said(MEANT)


@pytest.mark.parametrize("word", WEIGHTY)
@pytest.mark.parametrize("line", SENTENCES)
def test_no_word_that_may_change_the_hours_is_ever_left_out(line: str, word: str) -> None:
    words = line.split()
    for at in range(len(words) + 1):
        facts, gone = only_facts(" ".join([*words[:at], word, *words[at:]]))
        assert word not in gone.lower().replace(",", " ").split() or word == "voor", (facts, gone)


@pytest.mark.parametrize(
    "line",
    [
        "Je kunt hier op maandag aanschuiven voor 12 uur",
        "Kom op maandag van 9 tot 12 en op woensdag van 13 tot 16 uur aanschuiven",
        "Is het dicht op maandag? Kom van 9 tot 12 uur",
        "De groep van maandag 9 tot 12 uur zit vol",
        "Op maandag van 9 tot 12 uur staken wij",
        "Bij voldoende vrijwilligers is de winkel op zaterdag open van 10 tot 14 uur",
        "Boeken inleveren kan dag en nacht via de brievenbus",
    ],
)
def test_what_is_no_single_fact_is_not_told_by_leaving_words_out(line: str) -> None:
    assert only_facts(line) == ("", "")
