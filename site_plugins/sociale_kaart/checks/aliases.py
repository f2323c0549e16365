"""Former names of a place: the old addresses on the site that lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.file_names import name_problems

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

NOT_A_NAME = Rule(
    "oude-naam",
    Say("`{read}` kan geen bestandsnaam zijn geweest.", "`{read}` cannot have been a file name."),
    Say(
        "Alleen kleine letters, cijfers en streepjes, zonder .yml, zoals `buurthuis-meevaart`.",
        "Use only lower-case letters, digits and hyphens, without .yml, such as `buurthuis-meevaart`.",
    ),
)
IN_USE = Rule(
    "oude-naam-in-gebruik",
    Say("`{read}` is nog de naam van een plek: {other}.", "`{read}` is still the name of a place: {other}."),
    Say(
        "Haal de oude naam weg, of geef die andere plek een andere bestandsnaam.",
        "Remove the old name, or give the other place a different file name.",
    ),
)
TWICE = Rule(
    "oude-naam-dubbel",
    Say("De oude naam `{read}` staat ook in {other}.", "The old name `{read}` is also in {other}."),
    Say("Laat de oude naam staan bij één van de twee.", "Keep the old name in only one of the two."),
)


def check_aliases(context: Context) -> Iterable[Problem]:
    """A former name can serve as an address, is not in use by a current place, and leads to one place only."""
    ids = {one.id: one.file for one in context.everyone}
    first: dict[str, str] = {}
    for one in context.everyone:
        entry = context.asked.get(one.file)
        for index, name in enumerate(one.oude_namen):
            other = first.setdefault(name, one.file)
            if entry:
                yield from _judge(name, entry.tree.position("oude_namen", index), ids, other)


def _judge(name: str, position: FilePosition, ids: Mapping[str, str], other: str) -> Iterable[Problem]:
    if not _SLUG.fullmatch(name):
        yield NOT_A_NAME.at(position, read=name)
    elif name in ids:
        yield IN_USE.at(position, read=name, other=ids[name])
    elif other != position.file:
        yield TWICE.at(position, read=name, other=other)
    yield from name_problems(name, position)
