"""`kaart check --hours`: a volunteer sees what was understood, and above all what she did not mean."""

from __future__ import annotations

from datetime import date

import pytest
from hours_calendar import CALENDAR

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.tools.hours_echo import echo

TODAY = date(2026, 11, 21)
EVERY_YEAR = "  zonder jaar, dus elk jaar opnieuw"


def said(line: str) -> list[str]:
    return list(echo([line], CALENDAR, TODAY, translations("nl"), "nl"))


@pytest.mark.parametrize(
    ("line", "every_year"),
    [
        ("van 22 juli tot en met 3 september gesloten", True),
        ("24 december 9-12", True),
        ("juli en augustus gesloten", True),
        ("ma 9-12 (niet in juli)", True),
        ("van 22 juli tot en met 3 september 2027 gesloten", False),
        ("vanaf februari 2027 ook wo 10-12", False),
        ("vanaf februari ook wo 10-12", False),
        ("feestdagen gesloten", False),
        ("ma-vr 9-12", False),
    ],
)
def test_a_date_without_a_year_is_said_to_return_every_year(line: str, every_year: bool) -> None:
    assert (EVERY_YEAR in said(line)) is every_year


def test_a_beginning_without_a_year_is_said_to_be_uncertain() -> None:
    assert "niet zeker" in said("vanaf februari ook wo 10-12")[2]


def test_a_sentence_that_is_not_about_time_is_sent_elsewhere() -> None:
    assert "`omschrijving`" in said("de koffie staat klaar")[1]


def test_an_example_is_not_said_to_be_what_was_meant() -> None:
    assert "Bedoel je `maandag 10-12`?" in said("maandg 10-12")[1]
    assert "Een voorbeeld dat wel kan" in said("meestal di 10-12")[1]
