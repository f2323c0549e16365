"""How the lists and the hand-out are set: headings, columns, order of words, boxes, signs that are told apart."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from print_boxes import printed
from print_sheets import crowd, sheet
from structure_of_sheets import links, structure

from sociale_kaart.outputs.print.greys import luminance
from sociale_kaart.outputs.print.order import Order, data, make
from sociale_kaart.outputs.print.printed_map import SHAPES, sign
from sociale_kaart.place.adres import Adres
from support.sample import sample

DESK, HAND = Order("balielijst", "nl", "a4"), Order("handblad", "nl", "a5", plekken=("proefplek-0",))


def test_a_name_in_two_scripts_is_read_in_the_order_in_which_it_was_typed() -> None:
    """By where it is printed: the number behind the Arabic words stands between them and the next word."""
    chars = printed(make(crowd(1, naam="Buurthuis بيت الحي 2 Oost"), DESK))
    arabic = next(char for char in chars if "\u0600" < char.text < "\u06ff")
    line = [char for char in chars if char.page == 0 and char.bottom < arabic.top and char.top > arabic.bottom]
    order = "".join(char.text for char in sorted(line, key=lambda char: char.left))
    assert re.search(r"Buurthuis[\u0600-\u06ff]+2Oost", order), order


def test_a_column_that_goes_on_begins_with_its_theme() -> None:
    made, facts = sheet("sample", DESK), data(sample(), DESK)
    name = facts["woorden"]["bellen"]
    assert made.bookmarks().count(name) == 1
    largest = max(facts["groepen"], key=lambda group: len(group["rijen"]))
    heading = largest["naam"][0]
    assert made.bookmarks().count(heading) == 1
    pages = [page for page in made.pages if f"{largest['letter']} {heading} {largest['letter']}" in page]
    assert len(pages) > 2, "above each column of it"


def test_signs_that_are_alike_have_greys_that_differ_and_white_letters_are_readable_on_them() -> None:
    found = [luminance(sign(sample(), theme)[1]) for theme in sample().woorden.themas][:SHAPES]
    light = sorted(116 * (max(one, 0.009) ** (1 / 3)) - 16 for one in found)
    assert min(b - a for a, b in pairwise(light)) > 5, "of 100 steps from black to white"
    assert all(1.05 / (one + 0.05) >= 4.5 for one in found)


@pytest.mark.parametrize("order", [DESK, Order("muurkaart", "ar", "a4")], ids=lambda order: order.blad)
def test_one_steps_from_place_to_place_by_headings(order: Order) -> None:
    facts, elements = data(sample(), order), structure(sheet("sample", order).pdf)
    rows = sum(len(group["rijen"]) for group in facts["groepen"])
    help_rows = len(facts.get("lijnen", ())) + len(facts.get("regelingen", ()))
    assert sum(element.kind == "/H3" for element in elements) == rows + help_rows
    assert links(sheet("sample", order).pdf) >= {row["pagina"]["url"] for g in facts["groepen"] for row in g["rijen"]}


@pytest.mark.parametrize(
    "order", [Order("muurkaart", "nl", "a4"), Order("handblad", "ar", "a5", plekken=("oba-de-hallen",))]
)
def test_the_box_of_a_picture_is_within_its_page(order: Order) -> None:
    boxes = [element for element in structure(sheet("sample", order).pdf) if element.kind == "/Figure"]
    assert boxes
    for one in boxes:
        left, bottom, right, top = one.box
        assert min(left, bottom) >= 0, one
        assert (right, top) <= one.page[2:], one
        assert top <= one.page[3], one


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_long_address_is_broken_where_a_person_would(language: str) -> None:
    street = "Burgemeester van der Verhoevenstraatweg-Zuidoostbeemster"
    adres = Adres.model_validate({"straat": street, "huisnummer": "1234", "plaats": "Ouderkerk aan de Amstel"})
    for order in (DESK, HAND):
        made = make(crowd(1, adres=adres), replace(order, taal=language))
        with pypdfium2.PdfDocument(made) as document:
            text = " ".join(page.get_textpage().get_text_range() for page in document)
        words = set(re.split(r"[\s\-\ufffe\x02]+", text))
        assert {"Burgemeester", "Verhoevenstraatweg", "Zuidoostbeemster", "Ouderkerk"} <= words
