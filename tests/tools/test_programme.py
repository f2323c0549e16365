"""Programmes as centres print them: what becomes a proposal, what is asked, and what is shown back."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.tools.programme.blocks import block, free_id
from sociale_kaart.tools.programme.proposals import programme
from sociale_kaart.tools.programme.talk import confirmed
from sociale_kaart.tools.programme.voorstel import Voorstel
from sociale_kaart.tools.terminal import Terminal
from support import ROOT

CASES = sorted((ROOT / "tests" / "cases" / "programma").glob("*.yml"))
GROUPS = {id: id for id in ("vrouwen", "ouderen", "kinderen", "iedereen")}
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@cache
def case(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return found


def told(voorstel: Voorstel) -> dict[str, Any]:
    """As a case has it: the texts without their language."""
    made = {key: _in_dutch(value) for key, value in block(voorstel, ()).items() if key != "id"}
    asks = " ".join(filter(None, (voorstel.vraag, voorstel.dagen, voorstel.tijden)))
    return {**made, **({"vraag": asks} if voorstel.vraag else {})}


def _in_dutch(value: Any) -> Any:
    if isinstance(value, dict):
        return value["nl"] if "nl" in value else {key: _in_dutch(part) for key, part in value.items()}
    return value


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_programme_is_understood_or_shown_back(path: Path) -> None:
    found = programme(case(path)["tekst"], GROUPS)
    assert [told(one) for one in found.voorstellen] == case(path)["voorstellen"]
    assert list(found.niet_begrepen) == case(path)["niet_begrepen"]


def lines_of_all_cases() -> list[str]:
    return [line for path in CASES for line in case(path)["tekst"].splitlines() if line.strip()]


def shuffled(seed: int) -> str:
    """A page of lines that never stood together."""
    rng = random.Random(seed)
    lines = rng.sample(lines_of_all_cases(), 12)
    return "\n".join(line + ("\n" if rng.random() < 0.2 else "") for line in lines)


PAGES = [*(case(path)["tekst"] for path in CASES), *map(shuffled, range(60))]


def clocks(text: str) -> set[int]:
    """Every number of hours and minutes that a text could mean, in minutes: generous, so that it misses none."""
    found = re.finditer(r"(?<!\d)(\d{1,2})(?:\s?[.:u]\s?(\d\d))?(?!\d)", text)
    return {int(one[1]) * 60 + int(one[2] or 0) for one in found}


@pytest.mark.parametrize("text", PAGES, ids=range(len(PAGES)))
def test_no_proposal_has_a_time_or_a_day_that_the_text_does_not_have(text: str) -> None:
    for one in programme(text, GROUPS).voorstellen:
        hours, unreadable = read_lines(one.openingstijden)
        assert not unreadable
        for rule in hours.regels:
            assert {edge for p in rule.perioden for edge in (p.begin, p.einde)} <= clocks(text)
            for day in rule.dagen.dagen if "-" not in text and "t/m" not in text else ():
                assert re.search(rf"\b{DAYS[day][:2]}", text, re.IGNORECASE), (one, DAYS[day])


@pytest.mark.parametrize("text", PAGES, ids=range(len(PAGES)))
def test_no_line_is_lost(text: str) -> None:
    """Each is shown back whole, or what it names is in a proposal, or it is more about one, or a heading."""
    found = programme(text, GROUPS)
    kept = " ".join([*found.niet_begrepen, *(str(one) for one in found.voorstellen)]).casefold()
    for word in re.findall(r"[A-Za-zé]{4,}", text):
        is_small = word.casefold().startswith((*DAYS, *SMALL_WORDS))
        assert is_small or word.casefold() in kept, word


SMALL_WORDS: tuple[str, ...] = ("elke", "iedere", "laatste", "eerste", "maand", "wekelijks", "gratis", "vrije")
SMALL_WORDS += ("voor", "jaar", "keer", "december", "aanmelden", "bijdrage", "afspraak", "vanaf", "niet", "nodig")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_proposal_can_be_a_block(path: Path) -> None:
    taken: set[str] = set()
    for one in programme(case(path)["tekst"], GROUPS).voorstellen:
        made = block(one, taken)
        Aanbod.model_validate(made)
        taken.add(made["id"])


def test_an_id_is_one_that_the_place_does_not_have() -> None:
    assert free_id("Taalcafé!", ()) == "taalcafe"
    assert free_id("Taalcafé", {"taalcafe", "taalcafe-2"}) == "taalcafe-3"
    assert len(free_id("Heel " * 30, {("heel-" * 8).strip("-")})) <= 40


def at_terminal(answers: list[str]) -> tuple[Terminal, list[str]]:
    said: list[str] = []
    left = iter(answers)

    def ask(question: str) -> str:
        said.append(question)
        return next(left)

    return Terminal(ask, said.append, "nl"), said


def test_what_the_text_does_not_say_is_asked_and_left_out_without_an_answer() -> None:
    found = programme("Samen eten, woensdag 17.30\nGym 10-11\nLunch, vrijdag 12.00 uur", {})
    terminal, said = at_terminal(["17.00", "half 8", "19.30", "ja", "morgen", "do", "misschien", "n", ""])
    kept = confirmed(found, ["samen-eten"], terminal)
    assert [(one["id"], one["openingstijden"]) for one in kept] == [("samen-eten-2", ["woensdag 17:30-19:30"])]
    assert sum("Dat kan ik niet lezen" in one for one in said) == 3
    assert said[-1].strip() == "Lunch"
