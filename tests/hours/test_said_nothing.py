"""Sentences that say nothing of when are named, and change no hours; no proposal keeps half of a sentence."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from test_printed_lines import _days, _readings

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.grammar.broken import is_broken
from sociale_kaart.hours.grammar.by_subject import by_subject
from sociale_kaart.hours.grammar.near import Near
from sociale_kaart.hours.grammar.said_nothing import without_remarks

ROWS = ("dinsdag 10-12 uur",
        "woensdag van 13.00 tot 15.30 uur, vrijdag 9-12", "elke eerste zaterdag van de maand 10-13 uur",
        "ma t/m vr 9-17 u")  # fmt: skip
NOTHING = (
    "De inleverbus blijft altijd open", "De andere tijden blijven hetzelfde", "Neem uw ID en DigiD mee",
    "Kom gerust eens binnen", "Iedereen is van harte welkom", "Honden zijn aangelijnd welkom", "De toegang is gratis",
    "U dient zelf een tas mee te nemen", "Reserveren is niet nodig", "Free coffee and tea", "Tot dan",
    "Boeken inleveren kan altijd bij een andere vestiging",
)  # fmt: skip
SAYS_MORE = (
    "De inleverbus is op zondag altijd open", "De winkel blijft altijd open",
    "De andere tijden blijven hetzelfde tot 1 mei",
    "Neem uw ID mee op dinsdag 9-10", "Iedereen is welkom op afspraak", "De toegang is niet gratis", "Kom niet binnen",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(ROWS), st.lists(st.sampled_from(NOTHING), min_size=1, max_size=2, unique=True), st.booleans())
def test_such_sentences_change_no_hours_and_are_shown(row: str, remarks: list[str], first: bool) -> None:
    line = ". ".join([*remarks, row[0].upper() + row[1:]] if first else [row, *remarks]) + "."
    hours, unreadable = read_lines([line])
    for told in _readings(line):
        assert [day[0] for day in _days(told)] == [day[0] for day in _days(read_lines([row])[0])]
    for problem in unreadable:
        words = re.findall(r"[^\W\d_]+", " ".join(remarks))
        shown = f"{problem.nearest} {problem.left_out} {problem.rest} {problem.unread}"
        assert all(word in shown for word in words)
    assert hours.regels or unreadable


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ROWS), st.sampled_from(SAYS_MORE))
def test_a_sentence_that_says_more_is_never_taken_out(row: str, sentence: str) -> None:
    line = f"{row}. {sentence}."
    assert without_remarks(line) == (line, [])


def test_a_sentence_of_which_something_is_gone_is_no_proposal() -> None:
    line = "di 10-12. De inleverbus blijft altijd open."
    assert is_broken(line, Near("di 10-12. De altijd open.", False))
    assert is_broken("di 10-12. De andere tijden", Near("di 10-12. De (andere tijden)", False))
    assert not is_broken(line, Near("di 10-12", False, "", "De inleverbus blijft altijd open"))
    assert not is_broken("De kapel is altijd open. Gratis", Near("De kapel is altijd open", False))


def test_each_subject_is_the_note_on_its_own_hours_and_one_subject_is_none() -> None:
    two = "De kerk is open op di 9-12. De kapel is open op do 13-15."
    assert by_subject(two) == ("op di 9-12 (De kerk); op do 13-15 (De kapel)", [])
    assert by_subject(two.replace("kapel", "kerk")) == ("", [])
    assert by_subject(two.replace("op do", "alleen op do")) == ("", [])
