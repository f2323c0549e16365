"""Sheets that were made before: not set again, thrown away in time, and believed only when we made them here."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from sociale_kaart.outputs.print import kept_sheets, typesetting
from sociale_kaart.outputs.print.order import Order
from support.sample import sample


def test_what_did_not_change_is_not_set_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_sheets, "CACHE", tmp_path)
    order = Order("poster", "nl", "a4")
    first = kept_sheets.made(sample(), order)
    monkeypatch.setattr(typesetting, "pdf", lambda *_: b"set again")
    assert kept_sheets.made(sample(), order) == first
    assert kept_sheets.made(sample(), Order("poster", "en", "a4")) == b"set again"


def test_a_sheet_that_came_by_git_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a proposal can bring one, whatever .gitignore says."""
    monkeypatch.setattr(kept_sheets, "CACHE", tmp_path / "druk")
    order = Order("poster", "nl", "a4")
    good = kept_sheets.made(sample(), order)
    (forged,) = (tmp_path / "druk").glob("*.pdf")
    forged.write_bytes(b"%PDF- another number")
    assert kept_sheets.made(sample(), order) == b"%PDF- another number", "it is the one that is kept"
    for command in (["init", "-q"], ["add", "-f", str(forged)]):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True)
    kept_sheets._is_brought.cache_clear()
    assert kept_sheets.made(sample(), order) == good
    assert forged.read_bytes() == b"%PDF- another number", "a build writes over nothing that git keeps"
    kept_sheets._is_brought.cache_clear()


def test_what_was_kept_long_ago_is_thrown_away(tmp_path: Path) -> None:
    kept = tmp_path / kept_sheets.CACHE
    kept.mkdir(parents=True)
    old, new = f"{'a' * 64}.pdf", f"{'b' * 64}.pdf"
    for name, age in ((old, 2), (new, 0.5)):
        (kept / name).write_bytes(b"%PDF-")
        os.utime(kept / name, (time.time(), time.time() - age * kept_sheets.KEPT))
    kept_sheets.tidy(tmp_path)
    assert [path.name for path in kept.iterdir()] == [new]
    kept_sheets.tidy(tmp_path / "nowhere")
