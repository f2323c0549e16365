"""A new region whose town is called as an example is, or as an ordinary word."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli_run import OK, asked


@pytest.mark.parametrize("town", ["Voorbeeld", "Opvang", "Een"])
def test_the_town_may_be_called_as_the_places_are(tmp_path: Path, town: str) -> None:
    assert asked("init", "regio", "--gemeente", town, "--ja", cwd=tmp_path).returncode == OK
    assert asked("check", cwd=tmp_path / "regio").returncode == OK
