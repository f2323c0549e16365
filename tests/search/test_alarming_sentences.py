"""Who types in fear that something cannot wait is shown whom to call, and who types something ordinary is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from sociale_kaart.marked_phrases import alone, needed, phrase
from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.index import files
from support import ROOT
from support.sample import sample
from support.searching import answers, others

CASES = ROOT / "tests/cases/search"
FEWEST = 200
URGENT = 7  # lines of data/crisis.yml


def _read(name: str) -> Any:
    return yaml.safe_load((CASES / f"{name}.yml").read_text("utf-8"))


def test_who_is_afraid_is_shown_a_number() -> None:
    wanted: Mapping[str, Mapping[str, list[str]]] = _read("wie-bang-is-krijgt-een-nummer")
    asked = [(id, language, text) for id, of in wanted.items() for language, texts in of.items() for text in texts]
    assert len(asked) >= FEWEST
    found = answers([{"taal": language, "vraag": text} for _, language, text in asked])
    shown = [(id, text, answer["nood"]) for (id, _, text), answer in zip(asked, found, strict=True)]
    assert [one for one in shown if one[0] not in one[2]] == []


def test_an_ordinary_sentence_shows_none() -> None:
    sentences: Mapping[str, list[str]] = _read("gewone-zinnen-krijgen-geen-nummer")
    asked = [(language, text) for language, texts in sentences.items() for text in texts]
    assert len(asked) >= FEWEST
    found = answers([{"taal": language, "vraag": text} for language, text in asked])
    assert [(text, answer["nood"]) for (_, text), answer in zip(asked, found, strict=True) if answer["nood"]] == []


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Wil niet meer leven", "wil niet meer leven"),
        ("pillen / een strip + geslikt - per dag / week", "pillen/een strip+geslikt+-per dag/week"),
        ("zelf-moord", "zelf moord"),
        ("24/7 bang", "24 7 bang"),
    ],
)
def test_marks_with_a_blank_on_both_sides_are_kept(written: str, compared: str) -> None:
    assert phrase(written) == compared


def test_what_brings_a_line_up_alone() -> None:
    assert [*alone("brand / vuur - hout")] == ["brand", "vuur"]
    assert [*alone("mes + deur - koken")] == []
    assert [*alone("geweld")] == ["geweld"]


def test_a_phrase_in_which_another_one_stands_says_nothing_more() -> None:
    """But for one of two words, where a slip of the finger is forgiven in three and not in two."""
    said = ["geweld", "huiselijk geweld", "slaat me", "hij slaat me", "niet meer leven", "wil niet meer leven"]
    assert [*needed(said)] == ["geweld", "slaat me", "hij slaat me", "niet meer leven"]
    assert [*needed(["geweld", "huiselijk geweld/ruzie"])] == ["geweld", "huiselijk geweld/ruzie"], "or another word"


def test_a_page_knows_of_other_languages_what_is_said_in_one_go() -> None:
    told = sample().woorden.crisis.values()
    ((_, content),) = files(sample(), "en")
    index = yaml.safe_load(content)["nood"]
    for line, row in zip(told, index[:URGENT], strict=True):
        shown, latin = row["woorden"].split("|"), others()["latijn"]["crisis"][index.index(row)].split("|")
        for text in line.woorden["nl"]:
            in_one_go = phrase(text) == normalise(text)
            assert in_one_go or phrase(text) not in shown
            assert in_one_go != (phrase(text) in latin)
