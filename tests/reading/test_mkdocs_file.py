"""Building somebody's proposal runs nothing that its mkdocs.yml names, unless the keeper says so outside the file."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from sociale_kaart.build import build
from sociale_kaart.plugin import prose
from sociale_kaart.reading.mkdocs_file import TRUST, is_trusted
from support import ROOT

TODAY = date(2026, 11, 21)
HOOK = """
from pathlib import Path
Path(__file__).with_name("gedaan").touch()
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A region whose settings name a script that leaves a mark when it runs."""
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "tests" / "regions" / "klein", folder)
    (folder / "haak.py").write_text(HOOK, encoding="utf-8")
    path = folder / "mkdocs.yml"
    path.write_text(path.read_text(encoding="utf-8") + "\nhooks: [haak.py]\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(("trust", "runs"), [("", False), ("0", False), ("1", True)])
def test_a_script_runs_only_when_the_keeper_trusts_the_file(
    config: Path, monkeypatch: pytest.MonkeyPatch, trust: str, runs: bool
) -> None:
    monkeypatch.setenv(TRUST, trust)
    made, problems = build(config, config.parent / "site", TODAY, partial(prose, config))
    assert (made is not None) == runs
    assert ("instelling-voert-uit" in {problem.rule.id for problem in problems}) != runs
    assert (config.parent / "gedaan").exists() == runs


def test_trust_is_said_in_words_too() -> None:
    assert [is_trusted({TRUST: word}) for word in ("1", "ja", "nee", "0", "")] == [True, True, False, False, False]
    assert not is_trusted({})
