"""Names of every allowed length fit on the sheets: the title stands above the map, and a poster is one page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from print_sheets import PRACTICE

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.known import available
from sociale_kaart.outputs.print.order import Order, make
from sociale_kaart.outputs.print.sheets import MARGIN, WALL
from sociale_kaart.scopes import REGION, Scope
from support.qr import scanned
from support.sample import sample

MILLIMETRE = 72 / 25.4
NAMES = {
    "60 characters": "Gezondheidscentrum en huisartsenpraktijk Osdorpplein-Midden1",
    "80 characters": "Gezondheidscentrum, apotheek en huisartsenpraktijken Osdorpplein en Meer & Vaart",
    "80 wide ones": "WIJKGEZONDHEIDSCENTRUM, APOTHEEK EN MAATSCHAPPELIJK WERK IN WEST EN NIEUW-WEST.",
    "one word": "Huisartsenpraktijkgezondheidscentrumapotheekfysiotherapiepraktijkverloskundigen8",
}
ARABIC = "المركز الصحي للأحياء الغربية والجنوبية والشمالية في مدينة أمستردام الكبرى ٨٠"


def practice(name: str) -> Scope:
    there = sample().praktijken[PRACTICE].model_copy(update={"naam": name})
    return Scope(f"praktijk-{PRACTICE}", praktijk=there)


def lowest(page: Any, length: int) -> float:
    """Of the first characters of a page, how far the lowest one is from its top, in millimetres."""
    text = page.get_textpage()
    bottoms = [text.get_charbox(n)[1] for n in range(length) if text.get_charbox(n)[1] > 0]
    return float((page.get_height() - min(bottoms)) / MILLIMETRE)


@pytest.mark.parametrize("paper", ["a4", "a3"])
@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_the_title_of_a_wall_map_and_what_is_below_it_stand_above_the_map(name: str, language: str, paper: str) -> None:
    assert 60 <= len(name) <= 80
    page = pypdfium2.PdfDocument(make(sample(), Order("muurkaart", language, paper, practice(name))))[0]
    head = len(name) + len("Hulp en open plekken binnen 2 kilometer" if language == "nl" else "المساعدة والأماكن")
    assert lowest(page, head) <= MARGIN + WALL[paper].head


def test_the_title_is_as_large_as_ever_where_it_fits() -> None:
    page = pypdfium2.PdfDocument(make(sample(), Order("muurkaart", "nl", "a4", practice("De Meevaart"))))[0]
    assert page.get_textpage().get_charbox(0)[3] - page.get_textpage().get_charbox(0)[1] > 11


def everything_long() -> Catalogue:
    """Themes, areas and numbers to call with names of 80 characters, a region with one of 60."""
    catalogue, names = sample(), {"nl": NAMES["80 wide ones"], "ar": ARABIC}
    words = catalogue.woorden

    def renamed(begrippen: Any) -> Any:
        return {key: one.model_copy(update={"naam": names}) for key, one in begrippen.items()}

    longer = replace(
        words, themas=renamed(words.themas), gebieden=renamed(words.gebieden), crisis=renamed(words.crisis)
    )
    regio = catalogue.regio.model_copy(update={"naam": {"nl": NAMES["80 wide ones"][:60], "ar": ARABIC[:60]}})
    return replace(catalogue, region=replace(catalogue.region, woorden=longer, regio=regio))


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_what_stands_beside_the_map_gets_smaller_too(language: str) -> None:
    """So that the list begins on the second page, and nothing beside the map runs over the foot of the first."""
    page = pypdfium2.PdfDocument(make(everything_long(), Order("muurkaart", language, "a4", REGION)))[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(n) for n in range(text.count_chars())]
    foot = 14 * MILLIMETRE  # the footer's line stands a little below the margin
    inside = [box for box in boxes if foot - 8 < box[1] < foot]
    assert not inside, "nothing between the column and the footer"


@pytest.mark.parametrize("count", [5, 12, 25])
def test_a_poster_of_many_languages_is_one_page(count: int) -> None:
    regio = sample().regio.model_copy(update={"talen": list(available())[:count]})
    many = replace(sample(), region=replace(sample().region, regio=regio))
    made = pypdfium2.PdfDocument(make(many, Order("poster", "nl", "a4")))
    assert len(made) == 1
    assert len(scanned(made[0].render(scale=4, grayscale=True).to_numpy())) == count + 1, "and that of changes"


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_poster_is_one_page(language: str) -> None:
    assert len(pypdfium2.PdfDocument(make(everything_long(), Order("poster", language, "a4")))) == 1
