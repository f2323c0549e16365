"""A build that keeps what it can is, byte for byte, a build of everything: whatever was changed in between."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest
from built import TODAY, contents
from edits import EDITS, region

from sociale_kaart.build import build
from sociale_kaart.plugin import prose
from sociale_kaart.vakken import vakken as cut


@pytest.fixture(autouse=True)
def _own_ledgers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def make(config: Path, site: Path, day: date, *, anew: bool) -> bool:
    made, problems = build(config, site, day, partial(prose, config), anew=anew)
    assert made or problems
    return made is not None


@pytest.mark.parametrize("seed", range(3))
def test_after_whatever_was_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Of each example the squares of the map are as small as in a large region, of one there are none."""
    if seed:
        monkeypatch.setattr(cut, "FEW", 5)
        monkeypatch.setattr(cut, "FULL", 4)
    dice, day = Random(seed), TODAY
    config = region(tmp_path / "regio", dice, 12)
    site, other = tmp_path / "site", tmp_path / "anders"
    make(config, site, day, anew=False)
    order = dice.sample(EDITS, len(EDITS))
    for edits in (order[n : n + 2] for n in range(0, len(order), 2)):
        for edit in edits:
            edit(config.parent, site, dice)
        day += timedelta(days=dice.choice([0, 0, 0, 1]))
        done = make(config, site, day, anew=False)
        assert make(config, other, day, anew=True) is done
        names = [edit.__name__ for edit in edits]
        if done:
            now, wanted = contents(site), contents(other)
            assert sorted(now.keys() ^ wanted.keys()) == [], names
            assert [name for name in wanted if now[name] != wanted[name]] == [], names
