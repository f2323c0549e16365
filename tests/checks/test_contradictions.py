"""Where a text and the facts of a place say two things, the volunteer hears so: tests/cases/tegenspraak."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from sociale_kaart.checks.contradictions import found
from sociale_kaart.place.facts import facts
from support import ROOT
from support.one_fact import BASE, with_place
from support.places import check_one

CASES = yaml.safe_load((ROOT / "tests/cases/tegenspraak/teksten-en-feiten.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['tekst']} {case.get('plek', '')}")
def test_a_text_beside_the_facts(case: dict[str, Any]) -> None:
    place = with_place(BASE + case.get("plek", "")).voorzieningen[0]
    said = list(found(case["tekst"], place))
    assert [f"{rule.id} {values['read']}" for rule, values in said] == ([case["tip"]] if "tip" in case else [])
    assert [values["example"] for _, values in said if "example" in values] == (
        [case["voeg_toe"]] if "voeg_toe" in case else []
    )


def test_the_hint_stands_at_the_text_and_never_at_what_it_costs_exactly() -> None:
    text = "samenvatting: {nl: Elke dag gratis eten.}\ndrempel: {kosten_toelichting: {nl: Gratis eten voor kinderen}}\n"
    told = check_one(BASE.replace("huis-van-de-wijk", "buurtteam") + text)
    hints = [one for one in told if one.rule.id == "feit-staat-alleen-in-tekst"]
    assert [(one.position.line, one.rule.level.name) for one in hints] == [(6, "HINT")]


def test_every_answer_in_a_text_is_an_answer_that_can_stand_there() -> None:
    for fact in facts():
        assert {*fact.declared.in_text} <= {*fact.veld.words}
        phrases = [phrase for said in fact.declared.in_text.values() for phrase in said]
        assert len(phrases) == len({*phrases})
        assert all(phrase == " ".join(phrase.casefold().split()) for phrase in phrases)
