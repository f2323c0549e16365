"""Room that is free goes back to the system, where it can be given back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sociale_kaart import spare_memory


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nobody says how much a process has")
def test_much_that_is_free_goes_back() -> None:
    spare_memory._left = 0
    spare_memory.give_back()
    # Blocks that the C library keeps: small ones, with one at the end that stays.
    blocks = [bytes(60_000) for _ in range(1000)]
    last = bytes(60_000)
    full = spare_memory._held()
    del blocks
    spare_memory.give_back()
    assert full - spare_memory._held() > spare_memory.STEP
    assert len(last) == 60_000


def test_where_nobody_says_what_a_process_has_nothing_is_done(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(spare_memory, "_STATM", tmp_path / "none")
    monkeypatch.setattr(spare_memory, "_left", 0)
    spare_memory.give_back()
    assert spare_memory._left == 0
