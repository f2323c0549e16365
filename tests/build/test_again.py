"""A build that keeps what it can is, byte for byte, a build of everything: whatever was changed in between.

Each step is two builds of a small region, one of which makes everything: half a minute in all, for the promise that
nobody else can check. KAART_SEEDS=20 tries other orders and other changes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

import pytest
from built import TODAY, contents
from dice_region import region
from edits import EDITS, checked_again

from sociale_kaart import build as building
from sociale_kaart.again import inputs, ledger
from sociale_kaart.again.inputs import look
from sociale_kaart.build import build
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.file_writing import Sums
from sociale_kaart.pieces import SitePiece
from sociale_kaart.plugin import prose
from sociale_kaart.vakken import vakken as cut


@pytest.fixture(autouse=True)
def _own_ledgers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def make(config: Path, site: Path, day: date, *, anew: bool) -> tuple[bool, list[str]]:
    """Whether there is a site, and what was said of the region."""
    made, problems = build(config, site, day, partial(prose, config), anew=anew)
    assert made or problems
    return made is not None, sorted(repr(problem.as_dict("en")) for problem in problems)


@pytest.mark.parametrize("seed", range(int(os.environ.get("KAART_SEEDS", "1"))))
def test_after_whatever_was_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Squares of the map with as few places as if the region were large; of every second example there are none."""
    if seed % 2 == 0:
        monkeypatch.setattr(cut, "FEW", 5)
        monkeypatch.setattr(cut, "FULL", 4)
    dice, day = Random(seed), TODAY
    config = region(tmp_path / "regio", dice, 12)
    site, other = tmp_path / "site", tmp_path / "anders"
    make(config, site, day, anew=False)
    order = dice.sample(EDITS, len(EDITS))
    for edits in (order[n : n + 3] for n in range(0, len(order), 3)):
        for edit in edits:
            edit(config.parent, site, dice)
        day += timedelta(days=dice.choice([0, 0, 0, 1]))
        done = make(config, site, day, anew=False)
        names = [edit.__name__ for edit in edits]
        assert make(config, other, day, anew=True) == done, names
        if done[0]:
            now, wanted = contents(site), contents(other)
            assert sorted(now.keys() ^ wanted.keys()) == [], names
            assert [name for name in wanted if now[name] != wanted[name]] == [], names


def test_what_was_not_touched_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the test above would pass with a build that always makes everything."""
    monkeypatch.setattr(cut, "FEW", 5)
    monkeypatch.setattr(cut, "FULL", 4)
    dice = Random(7)
    config = region(tmp_path / "regio", dice, 12)
    made: list[SitePiece] = []
    pages: set[str] = set()
    site = tmp_path / "site"
    make(config, site, TODAY, anew=False)
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    write_pieces = building.write_pieces

    def noted(catalogue: Catalogue, some: Sequence[SitePiece], folder: Path) -> dict[str, Sums]:
        made.extend(some)
        sums = write_pieces(catalogue, some, folder)
        pages.update(page.parent.name for page in folder.rglob("plek/*/index.html"))
        return sums

    monkeypatch.setattr(building, "write_pieces", noted)
    checked_again(config.parent, site, dice)
    make(config, site, TODAY, anew=False)
    names = {piece.name for piece in made}
    assert sum(name.startswith("plekken/") for name in names) == 1
    assert len(pages) == 1  # those of the other places of that square stay where they are
    assert sum(name.startswith("vakken/") for name in names) == 1
    of_all = ("lijsten/", "wegwijzer/", "zoeken/", "aanbod/", "namen", "adressen", "dekking", "proza/")
    assert not [name for name in names if name.startswith(of_all)]
    rewritten = [path for path, time in before.items() if path.exists() and path.stat().st_mtime_ns != time]
    assert 0 < len(rewritten) < len(before) / 5


_KEYS = """
import json, sys
from datetime import date
from pathlib import Path
from sociale_kaart.again.inputs import look
from sociale_kaart.again.piece_keys import Seen
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.pieces import pieces

config, day = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])
inputs, (catalogue, _) = look(config, day), load_catalogue(config, day)
shared = site.shared(catalogue)
names = [piece.name for piece in pieces(catalogue, shared, None)]
print(json.dumps({"world": inputs.world, **Seen(catalogue, shared, inputs).keys(names)}))
"""


def test_what_pieces_see_reads_the_same_in_every_process(tmp_path: Path) -> None:
    """Sets in another order, functions at another address: once each build made all pages anew because of that."""
    config = region(tmp_path / "regio", Random(7), 12)
    command = [sys.executable, "-c", _KEYS, str(config), TODAY.isoformat()]
    found = [
        json.loads(
            subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        )
        for seed in ("1", "2")
    ]
    assert len(found[0]) > 30
    assert [name for name, key in found[0].items() if found[1][name] != key] == []


def test_another_program_or_day_is_another_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = region(tmp_path / "regio", Random(1), 1)
    templates = tmp_path / "sjablonen"
    templates.mkdir()
    monkeypatch.setattr(inputs, "TEMPLATES", templates)
    seen = [look(config, TODAY), look(config, TODAY), look(config, TODAY + timedelta(days=1))]
    (templates / "plek.html").write_text("anders", encoding="utf-8")
    seen.append(look(config, TODAY))
    assert [one.world == seen[0].world for one in seen if one and seen[0]] == [True, True, False, False]


def test_where_nobody_can_tell_all_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link may lead to what changes unseen; who is trusted to run anything may read anything."""
    config = region(tmp_path / "regio", Random(1), 1)
    monkeypatch.setenv("KAART_TRUST_MKDOCS", "1")
    assert look(config, TODAY) is None
    monkeypatch.delenv("KAART_TRUST_MKDOCS")
    assert look(config, TODAY)
    (config.parent / "data" / "koppeling.yml").symlink_to("gebieden.yml")
    assert look(config, TODAY) is None


def test_what_another_user_may_write_to_is_not_believed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    ledger.keep(site, ledger.Left("wereld", {}, {}, 1, {}))
    (folder,) = (tmp_path / "cache").rglob("bouw")
    folder.chmod(0o777)
    assert ledger.claim(site) is None
    folder.chmod(0o700)
    assert ledger.claim(site)
    assert ledger.claim(site) is None  # who has it once has it alone


def test_a_ledger_that_is_not_whole_is_not_believed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    ledger.keep(site, ledger.Left("wereld", {}, {}, 1, {}))
    (path,) = (tmp_path / "cache").rglob("*.json")
    path.write_bytes(path.read_bytes().replace(b"wereld", b"andere"))
    assert ledger.claim(site) is None
