"""Sheets of names, letters and numbers of places that nobody thought of: they are whole, on the page and small."""

from __future__ import annotations

import re

import pytest
from print_sheets import PRACTICE, Sheet, around_practice, crowd, marks

from sociale_kaart.outputs.print.order import Order, make
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.scopes import REGION


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize(
    "name",
    ["Ontmoetingsruimte van de vereniging voor vrouwen en mannen uit de hele wijde buurt 12", "W" * 80, "المكان " * 11],
    ids=["many words", "one word", "another direction"],
)
def test_the_longest_names_stay_on_the_page(name: str, language: str) -> None:
    catalogue = crowd(40, naam=name[:80].strip())
    for order in (
        Order("muurkaart", language, "a4", around_practice(catalogue, PRACTICE)),
        Order("handblad", language, "a5", plekken=("proefplek-1",)),
    ):
        made = Sheet(make(catalogue, order))
        assert made.off_the_page() == []


def test_a_letter_that_the_fonts_do_not_have_is_no_reason_to_stop() -> None:
    made = Sheet(make(crowd(1, naam="Huis ש 🏠 ﬁn ✓"), Order("handblad", "nl", "a5", plekken=("proefplek-0",))))
    assert "Huis ? fin ·" in re.sub("[\u2066-\u2069]", "", made.text).replace("ﬁ", "fi")


@pytest.mark.parametrize("count", [0, 1, 40, 300])
def test_any_number_of_places_makes_a_sheet(count: int) -> None:
    made = Sheet(make(crowd(count), Order("muurkaart", "en", "a4", REGION)))
    known = [r.merk for r in select(crowd(count), REGION).rijen]
    assert len(known) == count
    on_the_map = 1 if len(made.pages) == 1 else 0  # where the list stands beside it
    assert min(marks(" ".join(made.pages[1:]) or made.text, known).values(), default=1) >= 1 + on_the_map * bool(count)
    assert len(made.pdf) <= 400_000
