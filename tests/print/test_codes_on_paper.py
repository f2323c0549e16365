"""Each QR code, scanned from the sheet as it is printed, opens the page that it should."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import segno
from print_sheets import LANGUAGES, sheet

from sociale_kaart.codes import code_of
from sociale_kaart.outputs.print.order import Order
from sociale_kaart.scopes import Scope
from support.qr import scanned

BASE = "https://amsterdam.sociale-kaart.example/"
PREFIX = {"nl": "", "en": "en/", "ar": "ar/"}


def _file(site: Path, url: str) -> Path:
    assert url.startswith(BASE)
    return site / url.removeprefix(BASE).partition("#")[0] / "index.html"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_a_hand_out_opens_its_places_in_the_patients_language(language: str, paper: str, site: Path) -> None:
    places = ("repair-cafe-de-steek", "oba-de-hallen")
    codes = sheet("sample", Order("handblad", language, paper, plekken=places)).codes
    home = BASE + PREFIX[language]
    assert codes == {f"{BASE}p/{code_of(id)}/#{language}" for id in places} | {f"{home}druk/wijzigingen/"}
    assert all(_file(site, url).is_file() for url in codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_poster_opens_the_site_in_each_language(language: str, site: Path) -> None:
    codes = sheet("sample", Order("poster", language, "a4")).codes
    assert codes == {BASE + prefix for prefix in PREFIX.values()} | {f"{BASE}{PREFIX[language]}druk/wijzigingen/"}
    assert all(_file(site, url).is_file() for url in codes)


@pytest.mark.parametrize(
    "order",
    [
        Order("handblad", "nl", "a5", plekken=("repair-cafe-de-steek",)),
        Order("handblad", "ar", "a4", plekken=("repair-cafe-de-steek",)),
        Order("poster", "nl", "a4"),
        Order("muurkaart", "ar", "a4"),
        Order("muurkaart", "nl", "a3"),
        Order("balielijst", "en", "a4"),
        Order("register", "ar", "a4"),
        Order("beeldblad", "ar", "a4", plekken=("repair-cafe-de-steek",)),
        Order("grootdruk", "ar", "a4", plekken=("repair-cafe-de-steek",)),
        Order("boekje", "ar", "a4", Scope("gebied-weesp", gebied="weesp")),
        Order("recept", "ar", "a4", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
    ],
    ids=lambda order: order.name,
)
def test_a_code_has_the_white_around_it_that_scanners_need(order: Order) -> None:
    """Four modules on every side, as the standard asks; measured on paper; of many pages the first and last."""
    found = 0
    with pypdfium2.PdfDocument(sheet("sample", order).pdf) as document:
        pages = len(document)
        for page in (document[number] for number in (range(pages) if pages < 5 else (0, pages - 1))):
            picture = page.render(scale=4).to_pil().convert("L")
            for code in scanned(picture):
                corners = (code.position.top_left, code.position.bottom_right)
                (left, top), (right, bottom) = ((spot.x, spot.y) for spot in corners)
                module = (right - left) / segno.make(code.text, error="m", micro=False).symbol_size(border=0)[0]
                edge = 4 * module
                around = (left - edge, top - edge, right + edge, bottom + edge)
                dots = np.array(picture.crop(tuple(map(round, around))))
                inner = slice(round(edge) - 3, 3 - round(edge))
                dots[inner, inner] = 255
                assert dots.min() > 200, code.text
                found += 1
    assert found
