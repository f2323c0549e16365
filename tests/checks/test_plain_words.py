"""Hints for texts that are hard to read or hurt; never more than hints."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.plain_words import check_plain_words
from sociale_kaart.problems import Level, Problem
from sociale_kaart.reading.places import Entry
from sociale_kaart.reading.usage import NO_WORDS, Neerbuigend, read_usage
from support import ROOT
from support.places import CHECKED, MINIMAL, context, read
from support.told import told

USAGE, PROBLEMS = read_usage(ROOT)


def judged(entries: Sequence[Entry]) -> Context:
    """The small region, with the words of the sample."""
    region = context(entries)
    return replace(region, region=replace(region.region, woordgebruik=USAGE))


def hints(text: str, key: str = "omschrijving") -> list[Problem]:
    entry, problems = read(f"{MINIMAL}{key}: {{nl: '{text}', en: 'cliënt'}}\n{CHECKED}")
    assert entry, problems
    return list(check_plain_words(judged([entry])))


def rules(text: str, key: str = "omschrijving") -> list[str]:
    return [problem.rule.id for problem in hints(text, key)]


def test_the_list_is_read_and_long_enough() -> None:
    assert PROBLEMS == []
    assert len({id(entry) for entry in USAGE.woorden.values()}) >= 60
    assert all(entry.waarom for entry in USAGE.woorden.values() if isinstance(entry, Neerbuigend))


def test_no_better_word_is_itself_one_to_avoid() -> None:
    assert USAGE.pattern
    assert [entry.beter for entry in USAGE.woorden.values() if USAGE.pattern.search(entry.beter)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wij zijn er voor kwetsbare mensen.", ["neerbuigend-woord"]),
        ("Een Probleemgezin.", ["neerbuigend-woord"]),
        ("Mensen in een kwetsbare positie.", []),
        ("Elke week inloopspreekuur.", ["moeilijk-woord"]),
        ("Arbeidsmatige dagbesteding", ["moeilijk-woord"]),
        ("dagbesteding voor cliënten", ["moeilijk-woord", "moeilijk-woord"]),
        ("Subcliëntje, de-cliënt-lijst, indicatief", []),
        ("woord " * 20 + "einde.", ["lange-zin"]),
        ("woord " * 19 + "einde. " + "woord " * 19 + "einde.", []),
        ("Vrijwilligersorganisatie", ["lang-woord"]),
        ("Hallo daar", []),
    ],
)
def test_what_gets_a_hint(text: str, expected: list[str]) -> None:
    assert rules(text) == expected


def test_the_hint_says_what_is_better_and_why() -> None:
    [problem] = hints("kwetsbare mensen")
    said = told(problem).as_dict("nl")
    assert said["remedy"] == "Liever: mensen in een kwetsbare positie."
    assert "situatie" in str(said["message"])
    assert problem.level is Level.HINT


@pytest.mark.parametrize("text", ["met open armen ontvangen", "illegaal vuurwerk"])
def test_a_word_that_means_something_else_gets_no_hint(text: str) -> None:
    assert rules(text) == []


def test_professionals_know_their_words_but_look_down_on_nobody() -> None:
    assert rules("inloopspreekuur voor verslaafden", "voor_verwijzers") == ["neerbuigend-woord"]


def test_a_region_without_the_list_gets_no_hints(tmp_path: Path) -> None:
    assert read_usage(tmp_path) == (NO_WORDS, [])
    entry, _ = read(f"{MINIMAL}omschrijving: {{nl: cliënt}}\n{CHECKED}")
    assert entry
    assert list(check_plain_words(context([entry]))) == []


@pytest.mark.parametrize("text", ["jargon: [x]", "x: y", "jargon: {cliënt: {}}", "neerbuigend: {x: {beter: y}}", "["])
def test_a_list_with_faults_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "woordgebruik.yml").write_text(text)
    usage, problems = read_usage(tmp_path)
    assert usage == NO_WORDS
    assert problems


def test_it_is_quick() -> None:
    entry, _ = read(f"{MINIMAL}omschrijving: {{nl: '{'Gewone woorden voor iedereen. ' * 30}'}}\n{CHECKED}")
    assert entry
    many = judged([entry] * 2_000)
    begin = time.process_time()
    assert list(check_plain_words(many)) == []
    assert time.process_time() - begin < 2, "900 characters of text in each of 2,000 places"
