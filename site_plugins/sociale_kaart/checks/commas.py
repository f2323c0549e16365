"""A comma between { and } ends a value in YAML: where the reader has repaired that, this says so."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Any

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Level, Problem, Rule, Say

JOINED = Rule(
    "komma-zonder-aanhalingstekens",
    Say(
        "De komma tussen {{ en }} knipt deze tekst eigenlijk in stukken. Wij lezen: `{read}`",
        "Strictly speaking, the comma between {{ and }} cuts this text into pieces. We read: `{read}`",
    ),
    Say(
        'Zet er aanhalingstekens omheen: `"{read}"`',
        'Put quotes around it: `"{read}"`',
    ),
    Level.HINT,
)


def check_commas(context: Context) -> Iterable[Problem]:
    """A text between { and } that has a comma in it is quoted."""
    for entry in context.entries:
        for path in entry.tree.joined:
            read = reduce(_item, path, entry.tree.value)
            yield JOINED.at(entry.tree.position(*path), read=read)


def _item(value: Any, key: str | int) -> Any:
    return value[key]
