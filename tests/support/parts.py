"""The small region in three parts, made once for all cores, in a copy that a test may spoil."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial
from pathlib import Path

from sociale_kaart.build import build
from sociale_kaart.delen.part import SitePart
from sociale_kaart.delen.part_making import make_part
from sociale_kaart.plugin import prose

from . import ROOT
from .once import once

KLEIN = ROOT / "tests" / "regions" / "klein"
TODAY = date(2026, 11, 21)
COUNT = 3


def make(config: Path, parts: Path, part: SitePart, today: date = TODAY) -> Path:
    """The folder of a part, made in this process."""
    made, problems = make_part(config, parts, part, today, partial(prose, config))
    assert made, [problem.as_dict("en") for problem in problems]
    return made.folder


def whole() -> Path:
    """The site of the small region as one machine makes it, once for all that are compared with it."""

    def fill(folder: Path) -> None:
        made, problems = build(KLEIN / "mkdocs.yml", folder, TODAY, partial(prose, KLEIN / "mkdocs.yml"))
        assert made, problems

    return once("klein-heel", fill)


def region_in_parts(folder: Path) -> Path:
    """A copy of the region with its parts beside where its site would be; returns its settings file."""
    shutil.copytree(once("klein-in-delen", _fill), folder)
    return folder / "mkdocs.yml"


def _fill(folder: Path) -> None:
    shutil.copytree(KLEIN, folder, ignore=shutil.ignore_patterns("site", ".*"))
    for number in range(1, COUNT + 1):
        make(folder / "mkdocs.yml", folder / "site-delen", SitePart(number, COUNT))
