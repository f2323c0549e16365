"""What the form's own script makes of questions about what one can do at a place."""

from __future__ import annotations

import difflib
from dataclasses import replace
from functools import cache
from typing import Any

from sociale_kaart.checks import Context
from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.reading.places import Entry, parse_place
from support.sample import sample, sample_context


@cache
def asked() -> Any:
    return form(sample(), Voice("nl"))


def context() -> Context:
    return replace(sample_context(), loose_files=tuple)


def entry_of(text: str) -> Entry:
    entry, problems = parse_place(text, "proef", "data/voorzieningen/proef.yml")
    assert entry, problems
    return entry


def changed_lines(before: str, after: str) -> list[str]:
    rows = [row[0] + row[2:] for row in difflib.ndiff(before.splitlines(), after.splitlines()) if row[0] in "+-"]
    return sorted(rows, key=lambda row: row[0] == "+")
