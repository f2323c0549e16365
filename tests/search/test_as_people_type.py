"""What people type in each language, as they type it: on a page in that language they come where the need leads.

tests/cases/search/talen/<code>.yml has for each of 44 needs a query; those of nl, en and ar are beside that folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
import yaml

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.in_languages import in_languages
from sociale_kaart.languages.known import available
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.search.index import files
from support import ROOT
from support.searching import TODAY, answers, others

CASES = ROOT / "tests" / "cases" / "search" / "talen"
ELSEWHERE = {"nl", "en", "ar", "nl-simple"}  # of these there are more, in the files beside the folder
LANGUAGES = sorted(path.stem for path in CASES.glob("*.yml"))
FEWEST, RIGHT, FIRST = 40, 0.95, 3


@cache
def queries(language: str) -> dict[str, str]:
    found: dict[str, str] = yaml.safe_load((CASES / f"{language}.yml").read_text("utf-8"))
    return found


@cache
def region() -> Catalogue:
    """The sample region, in all of these."""
    catalogue, problems = load_catalogue(ROOT / "mkdocs.yml", TODAY)
    assert catalogue, problems
    return replace(catalogue, region=in_languages(catalogue.region, LANGUAGES))


def test_every_language_has_its_queries() -> None:
    assert {*LANGUAGES} | ELSEWHERE == {*available()}
    assert min(len(queries(language)) for language in LANGUAGES) >= FEWEST


@cache
def found() -> dict[tuple[str, str], dict[str, Any]]:
    """What the search answers, by language and need: all in one program, which takes a third of the time."""
    known = {language: json.loads(next(files(region(), language))[1]) for language in LANGUAGES}
    asked = [(language, need) for language in LANGUAGES for need in queries(language)]
    given = [{"taal": language, "vraag": queries(language)[need]} for language, need in asked]
    return dict(zip(asked, answers(given, known, others()), strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_everybody_comes_where_the_need_leads(language: str) -> None:
    mine = {need: answer for (code, need), answer in found().items() if code == language}
    failed = [
        f"{language} {need}: {queries(language)[need]}: {answer['eerst']} {[*_kinds(answer)]} {answer['leeg']}"
        for need, answer in mine.items()
        if not _leads_there(need, answer)
    ]
    print("\n".join([f"{language}: {len(failed)} of {len(mine)} queries fail", *failed]))
    assert len(failed) <= (1 - RIGHT) * len(mine), "\n".join(failed)


def _leads_there(need: str, answer: dict[str, Any]) -> bool:
    """To a line, scheme or event that stands on top, or a kind of place among the first: one that the need names."""
    return not {*answer["eerst"], *_kinds(answer), answer["leeg"]}.isdisjoint(_wanted(need))


@cache
def _wanted(need: str) -> frozenset[str]:
    parts = [*region().noden.with_others(need)]
    keys = ("lijnen", "gebeurtenissen", "regelingen", "categorie", "weten_meer")
    return frozenset(id for part in parts for key in keys for id in getattr(part, key))


def _kinds(answer: dict[str, Any]) -> Iterator[str]:
    return (kind for place in answer["plekken"][:FIRST] for kind in place["categorieen"])
