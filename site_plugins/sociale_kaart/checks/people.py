"""A volunteer's name is a person's: where it says who looked, or whom to ask, an organisation or a task stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.mail import own_words
from sociale_kaart.checks.named_people import IN_TEXTS
from sociale_kaart.checks.names import may_be_named, names
from sociale_kaart.checks.personal import PUSHED
from sociale_kaart.checks.text import key_path, masked, plain, walk
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.places import Entry

NAME = Rule(
    "naam-van-een-mens",
    Say("`{read}` lijkt de naam van een mens.", "`{read}` looks like a person's name."),
    Say(
        "Schrijf de organisatie of de taak: `buurtteam`, `gebeld met de balie`. {pushed}",
        "Write the organisation or the task: `buurtteam`, `gebeld met de balie`. {pushed}",
    ),
)
NAME_IN_TEXT = Rule(
    "naam-in-tekst",
    Say(
        "`{read}` lijkt de naam van een mens, en er staat geen `toestemming` bij.",
        "`{read}` looks like a person's name, and there is no `toestemming` to go with it.",
    ),
    Say(
        "Schrijf de taak: `vraag naar de gastvrouw`. Zei deze mens dat de naam op de kaart mag? Zet dan bij `contact` "
        "de dag: `toestemming: 2026-01-15`. {pushed}",
        "Write the task instead: `vraag naar de gastvrouw`. Did this person agree to be named on the map? Then put "
        "the day under `contact`: `toestemming: 2026-01-15`. {pushed}",
    ),
)
# What a place is called, and what `check_people` looks at.
_NO_TEXT = {"naam", "ook_bekend_als", "organisatie", "categorie", "controle", "locatie", "oude_namen"}


def check_people(context: Context) -> Iterable[Problem]:
    """In `controle`, in the source of a spot, and in comments."""
    for entry in context.entries:
        for place, text in _said(entry):
            said = plain(text)
            if names(said):  # the place's own words only take away from these
                for name in names(said, own_words(entry.voorziening, context)):
                    yield NAME.at(place(), read=masked(name), pushed=PUSHED)


def _said(entry: Entry) -> Iterator[tuple[Callable[[], FilePosition], str]]:
    """Each text with a way to find its place: that costs a second reading of the file, so it is asked on a problem."""
    place_of = entry.tree.position
    controle, locatie = entry.voorziening.controle, entry.voorziening.locatie
    if controle.door:
        yield partial(place_of, "controle", "door"), f"door {controle.door}"
    yield partial(place_of, "controle", "bron"), controle.bron
    if locatie and locatie.bron:
        yield partial(place_of, "locatie", "bron"), locatie.bron
    for line, column, text in entry.tree.comments:
        yield partial(FilePosition, entry.tree.file, line, column), text


def check_people_in_texts(context: Context) -> Iterable[Problem]:
    """Visitors are sent to a task, unless the person whose name it is agreed."""
    for entry, has_name in zip(context.entries, context.with_word(may_be_named), strict=True):
        if has_name and entry.voorziening.contact.toestemming is None:
            yield from _in_texts(entry, context)


def _in_texts(entry: Entry, context: Context) -> Iterator[Problem]:
    for path, text in walk(entry.tree.value):
        if key_path(path)[0] not in _NO_TEXT or path[2:3] == ("naam",):
            for name in names(plain(text), own_words(entry.voorziening, context), IN_TEXTS):
                yield NAME_IN_TEXT.at(entry.tree.position(*path), read=masked(name), pushed=PUSHED)
