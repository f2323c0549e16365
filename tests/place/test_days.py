"""A day that is not typed as ours: which one was meant, where that is sure (cases/waarden)."""

from __future__ import annotations

import pytest

from sociale_kaart.place.datum_fout import not_a_date
from support.values import Case, cases


@pytest.mark.parametrize("case", cases("hoe-mensen-een-dag-typen"))
def test_a_day_in_another_form_is_understood_when_it_can_be_no_other(case: Case) -> None:
    error = not_a_date(case["getypt"])
    meant = {"meant": case["bedoeld"]} if "bedoeld" in case else {}
    assert (error.type, dict(error.context or {})) == (case["regel"], meant)


def test_a_number_for_a_day_is_read_as_one_and_nothing_as_none() -> None:
    assert not_a_date(20261121).context == {"meant": "2026-11-21"}
    assert not_a_date(None).type == "datum"
