"""The desk list of a practice with what is near first, and the minutes that wall maps tell."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import page
import pytest
from print_sheets import PRACTICE, Sheet, around_practice, crowd, made

from sociale_kaart.cli import main
from sociale_kaart.outputs.print.kept_sheets import wanted
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.scopes import CIRCLES, REGION
from support import ROOT
from support.sample import read_before, sample

SCOPE = around_practice(sample(), PRACTICE)


def order(blad: str, language: str = "nl") -> Order:
    return Order(blad, language, "a4", SCOPE)


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_what_is_nearer_stands_higher_and_everything_stands_once(language: str) -> None:
    groups = data(sample(), order("afstandslijst", language))["groepen"]
    listed = [row["merk"] for group in groups for row in group["rijen"]]
    rijen = {r.merk: r.voorziening for r in select(sample(), SCOPE).rijen}
    assert sorted(listed) == sorted(rijen)
    far = [SCOPE.distance(spot) for merk in listed if (spot := rijen[merk].locatie) and not rijen[merk].werkgebied]
    assert len(far) > 20
    assert all(a <= b for a, b in pairwise(far))


def test_each_circle_has_a_heading_that_says_how_long_one_walks() -> None:
    groups = data(sample(), order("afstandslijst"))["groepen"]
    names = [group["naam"][0] for group in groups]
    assert names[: len(CIRCLES)] == ["500 m · 8 minuten lopen", "1 km · 16 minuten lopen", "2 km · 32 minuten lopen"]
    for metres, group in zip(CIRCLES, groups, strict=False):
        said = [row["wat"][-1][0] for row in group["rijen"]]
        minutes = [int(found[0]) for text in said if (found := re.match(r"\d+", text))]
        assert len(minutes) == len(said)
        assert max(minutes) <= int(metres * 1.3 / 5000 * 60) + 1


def test_places_without_a_spot_come_last_under_a_heading_of_their_own() -> None:
    catalogue = crowd(6)
    first, *others = catalogue.voorzieningen
    nowhere = first.model_copy(update={"locatie": None})
    catalogue = replace(catalogue, voorzieningen=(nowhere, *others))
    groups = data(catalogue, Order("afstandslijst", "nl", "a4", around_practice(catalogue)))["groepen"]
    assert groups[-1]["naam"][0] == "Zonder plek op de kaart"
    assert [row["afstand"] for row in groups[-1]["rijen"]] == [None]


def test_a_wall_map_says_how_long_one_walks_to_each_circle_also_without_streets() -> None:
    kaart = data(sample(), order("muurkaart"))["kaart"]
    assert not kaart["straten"]
    text = Sheet(made(sample(), order("muurkaart"))).pages[0]
    for minutes in ("8 minuten lopen", "16 minuten lopen", "32 minuten lopen"):
        assert minutes in text


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_it_can_be_heard_as_well_as_seen(language: str) -> None:
    report = page.validate_pdf_bytes(made(sample(), order("afstandslijst", language)), profile="ua1")
    assert report.is_compliant, [(failure.rule_id, failure.message) for failure in report.failures]


def test_a_build_makes_it_for_practices_only() -> None:
    assert "afstandslijst" in {one.blad for one in wanted(sample(), SCOPE)}
    assert "afstandslijst" not in {one.blad for one in wanted(sample(), REGION)}


@pytest.mark.parametrize("arguments", [[], ["--area", "oost"]])
def test_who_names_no_practice_is_asked_for_one(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_before(monkeypatch)
    asked = ["print", "-f", str(ROOT / "mkdocs.yml"), "--sheet", "afstandslijst", *arguments, "--today", "2026-11-21"]
    assert main(asked) == 2
    said = capsys.readouterr().err
    assert "--practice" in said or "--area" in said
    assert "Traceback" not in said
