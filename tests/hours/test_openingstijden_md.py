"""Every example in the guide for volunteers is what the guide says: read, or refused."""

from __future__ import annotations

import re

import pytest
import yaml
from hours_calendar import ROOT

from sociale_kaart.hours.grammar import read_lines

GUIDE = (ROOT / "docs" / "openingstijden.md").read_text(encoding="utf-8")


def examples(kind: str) -> list[str]:
    blocks = re.findall(rf"```{kind}\n(.*?)```", GUIDE, re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


IN_A_FILE = yaml.safe_load("\n".join(examples("yaml")))["openingstijden"]


@pytest.mark.parametrize("line", [*examples("tijden"), *IN_A_FILE])
def test_an_example_is_read(line: str) -> None:
    assert read_lines([line])[1] == ()


@pytest.mark.parametrize("line", examples("geweigerd"))
def test_what_the_guide_says_cannot_be_read_is_refused(line: str) -> None:
    assert read_lines([line])[1]


def test_there_are_examples_of_every_kind() -> None:
    assert len(examples("tijden")) > 50
