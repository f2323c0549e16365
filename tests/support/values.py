"""Cases of one value each: what somebody typed, and what becomes of it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from . import ROOT

Case = dict[str, str]


def cases(name: str) -> list[Any]:
    """Those of a file of `tests/cases/waarden`, each called by what was typed."""
    text = (ROOT / f"tests/cases/waarden/{name}.yml").read_bytes()
    return [pytest.param(case, id=repr(case["getypt"])) for case in yaml.load(text, Loader=yaml.CBaseLoader)]
