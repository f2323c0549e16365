"""What is declared hangs together: every answer has words, every test of a filter knows every answer."""

from __future__ import annotations

import pytest

from sociale_kaart.checks.icon_set import is_pictogram
from sociale_kaart.outputs.form.steps import STEPS
from sociale_kaart.outputs.spreadsheets import COLUMNS
from sociale_kaart.place.declaration import Filter
from sociale_kaart.place.facts import Fact, by_path, facts, filters, questions, told, whereabouts

EVERY = [pytest.param(fact, id=fact.path) for fact in facts()]


@pytest.mark.parametrize("fact", EVERY)
def test_every_word_that_can_stand_there_has_words_for_whoever_is_told_it(fact: Fact) -> None:
    can_be_said = {*fact.declared.answers, *fact.declared.form_answers, "onbekend"}
    assert {*fact.veld.words} <= can_be_said
    assert {*fact.declared.answers} <= {*fact.veld.words}


@pytest.mark.parametrize("fact", EVERY)
def test_reasons_are_sentences_and_goals_are_facts(fact: Fact) -> None:
    assert all(len(reason.split()) > 3 for reason in fact.declared.left_out.values())
    before = fact.declared.asked.before if fact.declared.asked else ""
    assert {before, fact.declared.after} <= {"", *by_path()}
    assert not fact.declared.note or f"{fact.above}{fact.declared.note}" in by_path()
    assert not fact.declared.section or fact.declared.pictogram


@pytest.mark.parametrize("fact", EVERY)
def test_its_pictogram_is_one_of_the_set(fact: Fact) -> None:
    """A build that looks for another one ends with the name of a file that is not there, not with this name."""
    sign = fact.declared.pictogram
    assert not sign or is_pictogram(f"material/{sign.source}")


@pytest.mark.parametrize(("fact", "one"), [pytest.param(f, one, id=one.id) for f, one in filters()])
def test_a_filter_knows_every_answer(fact: Fact, one: Filter) -> None:
    nuance = {one.nuance[0]} if one.nuance else set()
    assert {*one.yes, *one.no, *nuance} == {*fact.veld.words} - {"onbekend"}
    assert not {*one.yes} & {*one.no}
    assert one.fits("onbekend") is None
    assert one.fits(()) is None


def test_ids_and_names_are_used_once() -> None:
    ids = [one.id for _, one in filters()]
    assert len(ids) == len({*ids}) <= 31, "bits of one number in the browser"
    assert len(COLUMNS) == len({*COLUMNS})
    assert len(facts()) == len({*told()}) == len(by_path())
    assert {how.step for _, how in questions()} == {*STEPS}


def test_a_secret_place_keeps_nothing_that_says_where_it_is() -> None:
    assert whereabouts() == ("adres", "locatie", "gebied", "werkgebied", "foto")
