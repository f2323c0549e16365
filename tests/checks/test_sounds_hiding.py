"""Which names sound as if people hide there, and which only have such a word in them."""

from __future__ import annotations

import pytest
import yaml

from sociale_kaart.checks.sounds_hiding import sounds_hiding
from support import ROOT

NAMES = yaml.safe_load((ROOT / "tests/cases/geheim/namen-die-klinken-als-opvang.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("naam", NAMES["klinkt"])
def test_a_name_that_sounds_as_if_people_hide_there_is_asked(naam: str) -> None:
    assert sounds_hiding(naam)


@pytest.mark.parametrize("naam", NAMES["klinkt-niet"])
def test_of_an_open_place_nothing_is_asked(naam: str) -> None:
    assert not sounds_hiding(naam)
