"""The calendar reaches as far ahead as hours are said; and a language or a number that is wrong is pointed at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sociale_kaart.checks.calendar_end import check_calendar_end
from sociale_kaart.checks.language_codes import check_language_codes
from sociale_kaart.checks.phones import check_phones
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.periods import HORIZON
from support.places import CHECKED, context, read


@pytest.mark.parametrize(("days", "warned"), [(HORIZON - 1, True), (HORIZON, False)])
def test_holidays_are_known_as_far_ahead_as_hours_are_said(days: int, warned: bool) -> None:
    here = context()
    calendar = Feestdagen({}, (), here.today + timedelta(days=days))
    here = replace(here, region=replace(here.region, feestdagen=calendar))
    assert bool([*check_calendar_end(here)]) == warned


def test_a_language_of_the_region_that_does_not_exist_is_looked_for_in_the_settings() -> None:
    here = context()
    regio = here.regio.model_copy(update={"talen": ("nl", "qq")})
    (problem,) = check_language_codes(replace(here, region=replace(here.region, regio=regio)))
    assert problem.position.field == "talen"


def test_an_invented_number_is_pointed_at_at_its_own_key() -> None:
    text = "naam: De Meevaart\ncategorie: buurtteam\ncontact:\n  telefoon: 020 765 4321\n  whatsapp: 020 000 0000\n"
    entry, _ = read(text + CHECKED)
    assert entry
    (problem,) = check_phones(context([entry]))
    assert (problem.position.line, problem.position.field) == (5, "contact.whatsapp")
