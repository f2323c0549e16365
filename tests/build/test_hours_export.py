"""Hours in the files for other programs: in every form, and what is not certain has a reason."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from built import TODAY, klein_site
from klein_files import item_of, klein_document


@pytest.fixture(scope="module")
def data() -> Path:
    return klein_site() / "data"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return klein_document()


def test_hours_are_there_in_every_form(document: dict[str, Any]) -> None:
    hours = item_of(document, "testplek-alles")["openingstijden"]
    assert list(hours) == ["regels", "gecontroleerd", "verlopen", "tekst", "osm", "perioden", "let_op"]
    assert hours["regels"] == ["ma-vr 09:00-17:00", "za 10:00-14:00", "feestdagen gesloten"]
    assert set(hours["tekst"]) == {"en", "nl", "tr"}
    assert all(hours["tekst"].values())
    assert "Mo-Fr 09:00-17:00" in hours["osm"]


def test_periods_run_for_56_days_from_today_in_local_time(document: dict[str, Any]) -> None:
    """Today is a Saturday; Christmas falls within, and is the one day off that the calendar has."""
    found = [tuple(period) for period in item_of(document, "testplek-alles")["openingstijden"]["perioden"]]
    wanted = []
    for day in (TODAY + timedelta(days=n) for n in range(56)):
        times = {5: ("10:00", "14:00"), 6: None}.get(day.weekday(), ("09:00", "17:00"))
        if times and day != date(2026, 12, 25):
            wanted.append((f"{day}T{times[0]}", f"{day}T{times[1]}"))
    assert found == wanted
    assert all(datetime.fromisoformat(moment).tzinfo is None for period in found for moment in period)


def test_uncertain_days_have_a_reason(document: dict[str, Any]) -> None:
    """The place that says nothing about days off may be closed at Christmas, which is a Friday."""
    certain, uncertain = (item_of(document, f"testplek-{id}")["openingstijden"] for id in ("alles", "dicht"))
    assert certain["let_op"] == []
    assert [set(day) for day in uncertain["let_op"]] == [{"datum", "reden"}]
    assert uncertain["let_op"][0]["datum"] == "2026-12-25"
    assert uncertain["let_op"][0]["reden"]


def test_a_program_learns_when_the_hours_were_checked(document: dict[str, Any]) -> None:
    hours = item_of(document, "testplek-alles")["openingstijden"]
    assert hours["gecontroleerd"] == item_of(document, "testplek-alles")["controle"]["datum"]
    assert hours["verlopen"] is False
