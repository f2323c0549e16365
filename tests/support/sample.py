"""The sample region in three languages, as it was read and checked: half a second of work, done once for all cores.

What is given here is shared by tests, so it is only looked at; `replace` and `model_copy` make another one.
"""

from __future__ import annotations

import pickle
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from sociale_kaart import loading
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks import Context
from sociale_kaart.languages.brought import read_also
from sociale_kaart.loading import load_catalogue
from sociale_kaart.problems import Told
from sociale_kaart.region_files import load_context

from . import ROOT, three_languages
from .once import once

TODAY = date(2026, 11, 21)
ALL = ROOT / "mkdocs.yml"  # the sample region as it is, in all of its languages


def sample() -> Catalogue:
    """As on TODAY. The test before may have read a region with words of its own, so ours are asked for again."""
    read_also(ROOT)
    return _catalogue()


def sample_context() -> Context:
    """What the checks are given."""
    read_also(ROOT)
    return _context()


@cache
def _catalogue() -> Catalogue:
    read: Catalogue = pickle.loads(once("catalogus", _fill).read_bytes())
    return read


def _fill(path: Path) -> None:
    catalogue, problems = load_catalogue(three_languages.region() / "mkdocs.yml", TODAY)
    assert catalogue, problems
    path.write_bytes(pickle.dumps(catalogue))


@cache
def _context() -> Context:
    context, problems = load_context(three_languages.region() / "mkdocs.yml", TODAY)
    assert context, problems
    return context


def read_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands in this process find the sample region read: for tests of what they do with it, not of reading it."""

    def load(config: Path, today: date) -> tuple[Catalogue | None, list[Told]]:
        if (config, today) != (ALL, TODAY):
            return load_catalogue(config, today)
        read_also(ROOT)
        return _all()

    monkeypatch.setattr(loading, "load_catalogue", load)


@cache
def _all() -> tuple[Catalogue | None, list[Told]]:
    read = once("catalogus-alle-talen", lambda path: path.write_bytes(pickle.dumps(load_catalogue(ALL, TODAY))))
    found: tuple[Catalogue | None, list[Told]] = pickle.loads(read.read_bytes())
    return found
