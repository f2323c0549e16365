"""Pictograms of the region's words: their names are in the set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.icon_set import pictograms_in
from sociale_kaart.checks.vocabulary import words
from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.errors import nearest
from sociale_kaart.reading.tree import Path

NO_PICTOGRAM = Rule(
    "pictogram",
    Say("Het pictogram `{read}` bestaat niet.", "The pictogram `{read}` does not exist."),
    Say("{nearest}", "{nearest}"),
)
PICTOGRAMS = Say(
    "Kies een naam op https://pictogrammers.com/library/mdi/ , met `material/` ervoor.",
    "Choose a name at https://pictogrammers.com/library/mdi/, and put `material/` in front of it.",
)


def check_pictograms(context: Context) -> Iterable[Problem]:
    """A pictogram is one of the set that the site draws from."""
    for file, begrip in words(context):
        yield from check_pictogram(context, file, (begrip.id, "pictogram"), getattr(begrip, "pictogram", ""))


def check_pictogram(context: Context, file: str, path: Path, read: str) -> Iterator[Problem]:
    """The same for one that stands at `path` in a file."""
    if read and not context.has_pictogram(read):
        yield NO_PICTOGRAM.at(context.position(file, *path), read=read, nearest=_nearest(read))


def _nearest(read: str) -> Say:
    """Seven thousand names are too many to list when none is like it."""
    say = nearest(read, pictograms_in(read.split("/")[0]))
    return say if len(say.nl) < 100 else PICTOGRAMS
