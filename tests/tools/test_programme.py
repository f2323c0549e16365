"""Programmes as centres print them: what becomes a proposal, what is asked, and what is shown back."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
import yaml

from cli_run import ERRORS, INTERRUPTED, OK, asked
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


PLACE = "data/voorzieningen/testplek-kaal.yml"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "tests" / "regions" / "klein", folder)
    return folder


def typing(answers: list[str]) -> Callable[[str], str]:
    left: Iterator[str] = iter(answers)

    def typed(question: str = "") -> str:
        print(question)
        answer = next(left, None)
        if answer is None:
            raise EOFError
        return answer

    return typed


def run(region: Path, answers: list[str], *arguments: str) -> tuple[int, str]:
    with patch("builtins.input", typing(answers)):
        done = asked("aanbod", PLACE, *arguments, "--today", "2026-11-21", cwd=region)
    return done.returncode, done.stdout


def test_confirmed_pieces_are_added_and_nothing_else_of_the_file_changes(region: Path) -> None:
    (region / "programma.txt").write_text("Dinsdag 10-12 Taalcafé, gratis\nWoensdag 14-15 Bingo\nTot dan!", "utf-8")
    before = (region / PLACE).read_text("utf-8")
    code, out = run(region, ["ja", "nee", ""], "programma.txt")
    assert code == OK, out
    assert "Tot dan!" in out
    after = (region / PLACE).read_text("utf-8")
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    assert [line.strip() for line in added if "id:" in line] == ["- id: taalcafe"]
    assert not set(before.splitlines()) - set(after.splitlines())
    assert "Bingo" not in after


def test_pasted_text_ends_at_a_full_stop_and_a_broken_off_talk_saves_nothing(region: Path) -> None:
    before = (region / PLACE).read_bytes()
    code, out = run(region, ["Dinsdag 10-12 Taalcafé", ".", "ja"])
    assert code == INTERRUPTED, out
    assert (region / PLACE).read_bytes() == before
    assert run(region, ["Dinsdag 10-12 Taalcafé", ".", "ja", "nee"])[0] == OK
    assert (region / PLACE).read_bytes() == before
    assert run(region, ["Dinsdag 10-12 Taalcafé", ".", "ja", ""])[0] == OK
    assert "- dinsdag 10:00-12:00" in (region / PLACE).read_text("utf-8")


def test_what_is_no_place_or_no_text_is_said(region: Path) -> None:
    (region / PLACE).write_text("naam: [", "utf-8")
    code, out = run(region, [])
    assert code == ERRORS
    assert "geen plek die gelezen kan worden" in out
    assert asked("aanbod", "data/themas.yml", cwd=region).returncode == ERRORS
    assert asked("aanbod", "data/weg.yml", cwd=region).returncode == 2


def test_a_name_of_a_person_in_a_programme_is_said_before_it_is_saved(region: Path) -> None:
    _, out = run(region, ["Dinsdag 10-12 Computerles, bel Fatima Bakker", ".", "ja", "nee"])
    assert "Fatima" not in out.partition("Klopt dit")[2]
    assert "mens" in out
