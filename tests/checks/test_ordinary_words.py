"""Called after an ordinary word: what names such a town or area, and what is only a sentence with that word."""

from __future__ import annotations

import pytest

from sociale_kaart.checks.whereabouts import Whereabouts
from support.named_regions import Named

SAYS = {
    "Best": ("Je vindt ons in Best.", "je vindt ons in best", "Opvang Best", "Wij zitten midden in Best", "te Best"),
    "Een": ("Je vindt ons in Een.", "Opvang in het dorp, Een"),
    "Buren": ("gemeente Buren", "in de stad Buren", "nabij buren"),
}
SAYS_NOT = {
    "Best": ("Wij doen ons best.", "Best fijn hier", "op zijn best"),
    "Een": ("Een veilige plek in een huis", "Er is een kamer vrij. Een vrijwilliger helpt."),
    "Buren": ("Buren helpen elkaar; ook voor buren", "dieren en buren"),
}


def finder(area: str) -> Whereabouts:
    return Named("Veenstad", area, "Kleindorp", "Gedempte Turfkade", "Turfvliet").finder


@pytest.mark.parametrize(("area", "text"), [(area, text) for area, texts in SAYS.items() for text in texts])
def test_the_town_is_named(area: str, text: str) -> None:
    assert list(finder(area).find(text))


@pytest.mark.parametrize(("area", "text"), [(area, text) for area, texts in SAYS_NOT.items() for text in texts])
def test_the_word_is_only_said(area: str, text: str) -> None:
    assert not list(finder(area).find(text))
