"""A phone number as people type it: what we make of it, or why it is none (cases/waarden)."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic_core import PydanticCustomError

from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.place.telefoon_fout import phone_of, whatsapp_of, why_no_phone
from support.values import Case, cases

NUMBERS = cases("hoe-mensen-een-telefoonnummer-typen")
NO_NUMBERS = cases("wat-geen-telefoonnummer-is")


def refused(of: Any, value: object) -> tuple[str, dict[str, Any]]:
    """The rule that says so, and its words."""
    with pytest.raises(PydanticCustomError) as caught:
        of(value)
    return caught.value.type, dict(caught.value.context or {})


@pytest.mark.parametrize("case", NUMBERS)
def test_a_number_is_shown_and_dialled_in_one_way_however_it_is_typed(case: Case) -> None:
    number = read_phone(case["getypt"])
    assert number
    assert (number.getoond, number.link) == (case["getoond"], f"tel:{case['gebeld']}")
    assert number.persoonlijk == (case["persoonlijk"] == "ja")
    assert phone_of(case["getypt"]) == number


@pytest.mark.parametrize("case", NO_NUMBERS)
def test_what_is_no_number_says_why(case: Case) -> None:
    words = {"extra": case["extra"]} if "extra" in case else {}
    assert read_phone(case["getypt"]) is None
    rule, said = why_no_phone(case["getypt"])
    assert (rule.id, said) == (case["regel"], words)
    assert refused(phone_of, case["getypt"]) == (case["regel"], words)


@pytest.mark.parametrize("value", [None, 20_123_4567, ["020 123 4567"]])
def test_what_is_no_text_is_no_number(value: object) -> None:
    assert refused(phone_of, value) == ("telefoon", {})


def test_whatsapp_needs_a_number_that_one_can_dial_from_abroad() -> None:
    assert whatsapp_of("06 12345678").link == "tel:+31612345678"
    assert refused(whatsapp_of, "0800 8115") == ("whatsapp-kort-nummer", {})
    assert refused(whatsapp_of, "12")[0] == "telefoon"
