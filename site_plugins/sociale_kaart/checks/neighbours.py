"""Places of a neighbouring region are judged as our own are by what may never be shown; one that fails is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sociale_kaart.checks import hours, leaks, people, personal, poor_links, secret
from sociale_kaart.checks.context import Context
from sociale_kaart.problems import FilePosition, Level, Problem
from sociale_kaart.reading.neighbours import LEFT_OUT, Neighbour, file_of

_JUDGES: Sequence[Callable[[Context], Iterable[Problem]]] = (
    hours.check_hours,
    secret.check_secrets,
    leaks.check_leaks,
    personal.check_contact,
    personal.check_texts,
    people.check_people,
    people.check_people_in_texts,
    poor_links.check_links,
    poor_links.check_markup,
)


def shown(context: Context, found: Sequence[Neighbour]) -> tuple[list[Neighbour], list[Problem]]:
    """Those without an error, whose name no place of ours has taken; a warning for each neighbour that lost some."""
    if not found:
        return [], []
    taken = {id for one in context.everyone for id in (one.id, *one.oude_namen)}
    theirs = replace(context, entries=[one.entry for one in found], others=context.everyone)
    wrong = {problem.position.file for judge in _JUDGES for problem in judge(theirs) if problem.level is Level.ERROR}
    lost = [one for one in found if one.entry.tree.file in wrong or one.voorziening.id in taken]
    left = [one for one in found if one not in lost]
    counted = Counter(one.buur for one in lost)
    return left, [LEFT_OUT.at(FilePosition(file_of(buur)), buur=buur, number=n) for buur, n in counted.items()]
