"""A sheet that shows a place out of a list under other terms names the list and its licence; any other sheet none."""

from __future__ import annotations

import pytest
from print_sheets import Sheet

from sociale_kaart.outputs.print.order import Order, data, make
from support.one_fact import BASE, with_place

FROM_OSM = (
    BASE + "herkomst: {bron: osm, id: node/1, gelezen: 2026-11-20, licentie: ODbL-1.0, "
    "vermelding: © OpenStreetMap-bijdragers}\n"
)
CREDIT = "© OpenStreetMap-bijdragers, ODbL-1.0"
SHEETS = [("muurkaart", "a4", ()), ("balielijst", "a4", ()), ("handblad", "a5", ("proef",))]


@pytest.mark.parametrize(("blad", "paper", "places"), SHEETS)
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_who_made_the_list_is_named_at_the_foot(blad: str, paper: str, places: tuple[str, ...], language: str) -> None:
    order = Order(blad, language, paper, plekken=places)
    said = data(with_place(FROM_OSM), order)["bronnen"]
    assert CREDIT in said
    assert said.startswith("Een deel") or f"\u2066{CREDIT}" in said, "from left to right, as it is written"
    assert data(with_place(BASE), order)["bronnen"] == ""


def test_it_is_on_the_paper_itself() -> None:
    for blad, paper, places in SHEETS:
        sheet = Sheet(make(with_place(FROM_OSM), Order(blad, "nl", paper, plekken=places)))
        assert all("ODbL-1.0" in page for page in sheet.pages), blad


def test_a_poster_shows_no_place_and_names_nobody() -> None:
    assert data(with_place(FROM_OSM), Order("poster", "nl", "a4"))["bronnen"] == ""
