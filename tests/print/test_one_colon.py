"""A fact and what a place adds to it: one colon between them, whichever the language has."""

from __future__ import annotations

import pytest

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.outputs.print.rows import _fact
from sociale_kaart.rendering.feiten import Feit
from support import ROOT

CODES = sorted(path.stem for path in (ROOT / "site_plugins/sociale_kaart/languages/locale").glob("*.po"))


@pytest.mark.parametrize("language", CODES)
def test_who_runs_it_stands_behind_one_colon(language: str) -> None:
    word = translations(language).gettext("Run by:")
    (said, _), _ = _fact(Feit("x", word, Gezegd("Stichting", "nl")), language)
    assert sum(map(said.count, ":：")) == 1
    (said, _), _ = _fact(Feit("x", word.rstrip(" :："), Gezegd("Stichting", "nl")), language)
    assert said[-1] in ":："
