"""A row of a list says when a place is open as far as that is known and fresh, and else what one can do first."""

from __future__ import annotations

import pytest

from sociale_kaart.outputs.pages.row_state import row_state
from support.one_fact import BASE, with_place

HOURS = "openingstijden: [ma 10:00-12:00, di 13:00-14:00]\n"
PHONE = "contact: {telefoon: 020 123 4567}\n"
OLD = BASE.replace("2026-07-22", "2017-01-01")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (BASE, "Tijden niet bekend. Misschien is het dicht."),
        (BASE + PHONE, "Tijden niet bekend. Bel eerst."),
        (BASE + HOURS, "maandag 10:00–12:00 · dinsdag 13:00–14:00"),
        (OLD + HOURS + PHONE, "Bel eerst. Dit is voor het laatst gecontroleerd op 1 januari 2017."),
        (BASE + HOURS + "status: tijdelijk-gesloten\n", "Tijdelijk gesloten."),
        (BASE.replace("huis-van-de-wijk", "vrouwenopvang") + PHONE, ""),
    ],
)
def test_what_a_row_says(text: str, said: str) -> None:
    catalogue = with_place(text)
    assert row_state(catalogue, catalogue.voorzieningen[0], "nl") == said
