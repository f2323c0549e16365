"""Pages are as light as the contract promises. `make weigh` prints the same figures."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

import weigh

pytestmark = pytest.mark.browser

GOALS = {
    "home": (60_000, 10),
    "place": (45_000, 8),
    "coverage": (60_000, 8),
    "search": (45_000, None),
    "map": (90_000, None),
}


def test_every_page_is_light(browser: Browser, base: str, site: Path) -> None:
    weights = weigh.weigh(browser, base, site)
    table = weigh.table(weights)
    assert {weight.language for weight in weights} == {"nl", "en", "ar"}, table
    assert len(weights) == len(GOALS) * 3, table
    assert all(weight.ok for weight in weights), f"\n{table}"


def test_the_goals_are_those_of_the_contract() -> None:
    """So that nobody makes room by moving a goal in the script."""
    goals = (weigh.HOME, weigh.PLACE, weigh.COVERAGE, weigh.SEARCH, weigh.MAP)
    assert {name: (goal.bytes, goal.requests) for name, goal in zip(GOALS, goals, strict=True)} == GOALS


def test_a_goal_that_is_missed_is_seen() -> None:
    heavy = weigh.Weight(weigh.HOME, "nl", weigh.HOME.bytes + 1, 1, ())
    chatty = weigh.Weight(weigh.HOME, "nl", 1, 11, ())
    elsewhere = weigh.Weight(weigh.MAP, "nl", 1, 1, ("https://example.org/",))
    assert not any(weight.ok for weight in (heavy, chatty, elsewhere))
    assert "TE VEEL" in weigh.table([heavy])
