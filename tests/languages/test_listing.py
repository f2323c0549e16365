"""A list has the comma of its language: to whoever reads Arabic, a Latin one looks like a fault of the printer."""

import pytest

from sociale_kaart.languages.known import available
from sociale_kaart.languages.listing import comma, listed

OWN = {**dict.fromkeys(("ar", "ckb", "fa", "prs", "ps", "ur"), "، "), **dict.fromkeys(("am", "ti"), "፣ "), "zh": "、"}


@pytest.mark.parametrize("language", available())
def test_the_comma_of_a_language(language: str) -> None:
    assert comma(language) == OWN.get(language, ", ")


def test_a_list() -> None:
    assert listed(["العائلات", "الأطفال", "الشباب"], "ar") == "العائلات، الأطفال، الشباب"
    assert listed(["Nederlands", "Turks"], "nl") == "Nederlands, Turks"
    assert listed(["Nederlands"], "nl") == "Nederlands"
    assert listed([], "nl") == ""
