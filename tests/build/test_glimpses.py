"""Pieces that are made of less than everything (glimpse.py) say all that they would say of everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from built import KLEIN, TODAY

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import makers as making
from sociale_kaart.outputs import site
from sociale_kaart.outputs.makers import GLIMPSES, SEES, Make, makers
from sociale_kaart.pieces import kind_of
from sociale_kaart.vakken import vakken as cut
from support import three_languages


@pytest.mark.parametrize("few", [cut.FEW, 5])
@pytest.mark.parametrize("region", [three_languages.region, lambda: KLEIN])
def test_what_is_left_out_is_nowhere_said(
    region: Callable[[], Path], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a region that is cut in squares too: which place is in which one must be the same for all."""
    monkeypatch.setattr(cut, "FEW", few)
    monkeypatch.setattr(cut, "FULL", few)
    catalogue, problems = load_catalogue(region() / "mkdocs.yml", TODAY)
    assert catalogue, problems
    of_less = _made(makers(catalogue, site.shared(catalogue)))
    monkeypatch.setattr(making, "glimpse_of", lambda catalogue, _: catalogue)
    of_all = _made(makers(catalogue, site.shared(catalogue)))
    assert of_less.keys() == of_all.keys()
    assert [name for name in of_all if of_less[name] != of_all[name]] == []


def test_what_is_left_out_makes_no_difference_to_what_is_seen() -> None:
    """Another phone number, another text, another check that holds: for the lists it is the same place."""
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    for glimpse in GLIMPSES.values():
        assert glimpse.of(catalogue).voorzieningen == glimpse.of(_otherwise(catalogue)).voorzieningen


def _otherwise(catalogue: Catalogue) -> Catalogue:
    places = [
        v.model_copy(update={"omschrijving": {"nl": "Iets anders."}, "kvk": "12345678"})
        for v in catalogue.voorzieningen
    ]
    return replace(catalogue, voorzieningen=tuple(places))


def _made(pieces: dict[str, Make]) -> dict[str, bytes]:
    return {name: content for piece, make in pieces.items() if kind_of(piece) in SEES for name, content in make()}
