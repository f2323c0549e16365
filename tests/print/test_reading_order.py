"""Arabic read back as it is said: whole sentences in their order, set from right to left, with Dutch names unbroken."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest
from print_sheets import Sheet, made, of_practice

from sociale_kaart.outputs.print.glyphs import printable
from sociale_kaart.outputs.print.order import Order, data
from support.sample import sample

ALEF_LAM = re.compile("[لاأإآ]+")
ORDERS = {
    "wall map": Order("muurkaart", "ar", "a4"),
    "large wall map": Order("muurkaart", "ar", "a3"),
    "desk list": Order("balielijst", "ar", "a4"),
    "hand-out": Order("handblad", "ar", "a5", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
    "poster": Order("poster", "ar", "a4"),
    "page of a practice": Order("praktijkblad", "ar", "a4"),
    "index": Order("register", "ar", "a4"),
    "booklet": Order("boekje", "ar", "a4"),
    "large print": Order("grootdruk", "ar", "a4", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
}


def order_of(kind: str) -> Order:
    """Maps and lists are those of a practice."""
    found = ORDERS[kind]
    return found if found.plekken or found.blad == "poster" else replace(found, scope=of_practice(found.blad))


def folded(text: str) -> str:
    """Without spaces; lam and alef are one letter on paper, which each program takes apart in its own order."""
    in_order = ALEF_LAM.sub(lambda found: "".join(sorted(found[0])), text)  # word by word: the next may begin with one
    return re.sub(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", in_order)


def sentences(order: Order) -> list[str]:
    """Everything that the sheet says in Arabic and nothing else: figures and Latin words have an order of their own."""
    found: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, dict):  # hours and ages share a line with figures
            walk([item for key, item in value.items() if key not in ("tijden", "weetjes")])
        elif isinstance(value, list | tuple):
            for item in value:
                walk(item)

    facts = data(sample(), order)
    for key in ("groepen", "plekken", "talen", "ondertitel", "merk", "vragen", "soorten"):
        walk(facts.get(key))
    walk(
        [w for key, w in facts["woorden"].items() if key in ("uitleg", "nummers")] if order.blad == "muurkaart" else []
    )
    return sorted(s for s in found if re.fullmatch(r"[\u0600-\u06ff\s·،؛؟.:]+", s) and len(s) > 3)


@pytest.mark.parametrize("kind", ORDERS)
def test_arabic_sentences_are_whole_and_in_their_order(kind: str) -> None:
    order = order_of(kind)
    with pypdfium2.PdfDocument(made(sample(), order)) as document:
        said = folded("".join(page.get_textpage().get_text_range() for page in document))
    wanted = sentences(order)
    assert len(wanted) > 3
    assert [sentence for sentence in wanted if folded(printable(sentence)) not in said] == []


@pytest.mark.parametrize("kind", ["wall map", "hand-out", "poster", "booklet", "large print"])
def test_arabic_runs_from_right_to_left_over_the_page(kind: str) -> None:
    """By where each letter is printed: a word begins to the right of where it ends."""
    seen = 0
    with pypdfium2.PdfDocument(made(sample(), order_of(kind))) as document:
        for page in document:
            text = page.get_textpage()
            for word in re.finditer(r"[\u0621-\u064a]{4,}", text.get_text_range()):
                first, last = (text.search(word[0]).get_next() or (0, 1))[0], len(word[0]) - 1
                start, end = text.get_charbox(first), text.get_charbox(first + last)
                if abs(start[1] - end[1]) < 8:
                    seen += 1
                    assert start[0] > end[0], word[0]
    assert seen > 10


@pytest.mark.parametrize("kind", ["wall map", "desk list"])
def test_dutch_names_in_an_arabic_list_are_read_in_their_order(kind: str) -> None:
    order = order_of(kind)
    text = folded(Sheet(made(sample(), order)).text)
    rows = [row for group in data(sample(), order)["groepen"] for row in group["rijen"]]
    assert [row["naam"][0] for row in rows if folded(row["naam"][0]) not in text] == []
    assert [row["adres"][0] for row in rows if row["adres"] and folded(row["adres"][0]) not in text] == []
    phones = [one["tekst"] for row in rows for one in row["kanalen"]]
    assert [phone for phone in phones if folded(phone) not in text] == []
