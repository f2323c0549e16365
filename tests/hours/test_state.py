"""Open or not: the same golden cases as the browser's twin (tests/js/state.test.mjs), and what a page carries."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.catalogue import months_before
from sociale_kaart.hours.periods import LetOp, Uitkomst
from sociale_kaart.hours.state import Staat, packed, state
from sociale_kaart.hours.value import DAY
from support import ROOT
from support.hours import in_full

TODAY = date(2026, 11, 21)
FRESH: list[dict[str, Any]] = json.loads((ROOT / "tests/cases/state/fresh-or-not.json").read_text("utf-8"))
CASES: list[dict[str, Any]] = json.loads((ROOT / "tests/cases/state/open-or-not.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["naam"] for case in CASES])
def test_the_state_at_a_moment(case: dict[str, Any]) -> None:
    periods = [tuple(map(int, part.split("-"))) for part in case["perioden"].split()]
    care = {int(part.split(":")[0]): part.split(":")[1] for part in case["let_op"].split()}
    assert state([(a, b) for a, b in periods], care, case["nu"]) == Staat(**case["verwacht"])


@pytest.mark.parametrize("case", FRESH, ids=[case["naam"] for case in FRESH])
def test_a_check_is_as_fresh_as_in_the_browser(case: dict[str, Any]) -> None:
    allowed = months_before(date.fromisoformat(case["vandaag"]), case["maanden"])
    assert (date.fromisoformat(case["gecontroleerd"]) >= allowed) == case["vers"]


def test_a_page_carries_minutes_of_wall_time_also_over_the_night_on_which_the_clock_goes_back() -> None:
    opens = (datetime(2026, 10, 26, 9), datetime(2026, 10, 26, 17))  # noqa: DTZ001 - wall time, as everywhere in hours
    outcome = Uitkomst((opens,), (LetOp(date(2026, 10, 27), "eerste-kerstdag"),))
    assert packed(outcome, date(2026, 10, 24)) == ("3420-3900", "3:eerste-kerstdag")


def test_a_page_carries_one_after_another_with_spaces_between() -> None:
    days = (date(2026, 12, 25), date(2026, 12, 26))
    opens = tuple((datetime(2026, 12, day, 9), datetime(2026, 12, day, 17)) for day in (21, 22))  # noqa: DTZ001
    outcome = Uitkomst(opens, tuple(LetOp(day, f"kerst-{day.day}") for day in days))
    assert packed(outcome, date(2026, 12, 21)) == ("540-1020*2", "4:kerst-25 5:kerst-26")


SPANS = st.sets(
    st.tuples(st.integers(0, 60), st.sampled_from((540, 615, 1200)), st.sampled_from((60, 465))), max_size=40
)


@given(SPANS)
def test_a_page_says_the_same_times_of_many_days_once(days: set[tuple[int, int, int]]) -> None:
    """Read back as tests/js/state.test.mjs does: a run is days in a row, or weeks in a row."""
    spans = sorted({(day * DAY + begin, day * DAY + begin + long) for day, begin, long in days})
    first = datetime.combine(TODAY, time())
    times = tuple((first + timedelta(minutes=a), first + timedelta(minutes=b)) for a, b in spans)
    text, _ = packed(Uitkomst(times, ()), TODAY)
    assert in_full(text) == " ".join(f"{start}-{end}" for start, end in spans)


def test_a_week_like_every_other_is_said_in_a_few_words() -> None:
    opens = tuple(
        (datetime.combine(TODAY, time(9)) + timedelta(n), datetime.combine(TODAY, time(17)) + timedelta(n))
        for n in range(56)
        if (TODAY + timedelta(n)).weekday() < 5
    )
    text, _ = packed(Uitkomst(opens, ()), TODAY)
    assert len(text) < 80, text
    daily = tuple(
        (datetime.combine(TODAY, time(9)) + timedelta(n), datetime.combine(TODAY, time(17)) + timedelta(n))
        for n in range(56)
    )
    assert packed(Uitkomst(daily, ()), TODAY)[0] == "540-1020*56"
