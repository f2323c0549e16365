"""Whatever a municipality is called, its region has no problem from the start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli_run import OK, asked

TOWNS = ["'s-Hertogenbosch", "’s-Gravenhage", "Súdwest-Fryslân", "Buren", "Huizen"]


@pytest.mark.parametrize("gemeente", [*TOWNS, "Een", "Voorbeeld", "Opvang"])  # as the examples are called, too
def test_any_municipality_can_have_one(tmp_path: Path, gemeente: str) -> None:
    assert asked("init", "regio", "--gemeente", gemeente, "--ja", cwd=tmp_path).returncode == OK
    checked = asked("check", "--format", "json", cwd=tmp_path / "regio")
    assert (checked.returncode, json.loads(checked.stdout)) == (OK, [])
