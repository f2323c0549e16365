"""Each QR code, scanned from the sheet as it is printed, opens the page that it should."""

from __future__ import annotations

from pathlib import Path

import pytest
from print_sheets import LANGUAGES, sheet

from sociale_kaart.codes import code_of
from sociale_kaart.outputs.print.order import Order

BASE = "https://amsterdam.sociale-kaart.example/"
PREFIX = {"nl": "", "en": "en/", "ar": "ar/"}


def _file(site: Path, url: str) -> Path:
    assert url.startswith(BASE)
    return site / url.removeprefix(BASE) / "index.html"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_a_hand_out_opens_its_places_in_the_patients_language(language: str, paper: str, site: Path) -> None:
    places = ("repair-cafe-de-steek", "oba-de-hallen")
    codes = sheet("sample", Order("handblad", language, paper, plekken=places)).codes()
    home = BASE + PREFIX[language]
    assert codes == {f"{home}p/{code_of(id)}/" for id in places} | {f"{home}druk/wijzigingen/"}
    assert all(_file(site, url).is_file() for url in codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_poster_opens_the_site_in_each_language(language: str, site: Path) -> None:
    codes = sheet("sample", Order("poster", language, "a4")).codes()
    assert codes == {BASE + prefix for prefix in PREFIX.values()} | {f"{BASE}{PREFIX[language]}druk/wijzigingen/"}
    assert all(_file(site, url).is_file() for url in codes)
