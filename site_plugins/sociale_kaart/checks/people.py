"""A volunteer's name is a person's: where it says who looked or who was asked, an organisation or a task stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.given_names import GIVEN_NAMES
from sociale_kaart.checks.mail import is_role, own_words
from sociale_kaart.checks.personal import PUSHED
from sociale_kaart.checks.text import bare, masked
from sociale_kaart.problems import Place, Problem, Rule, Say
from sociale_kaart.reading.places import Entry

NAME = Rule(
    "naam-van-een-mens",
    Say("`{read}` lijkt de naam van een mens.", "`{read}` looks like a person's name."),
    Say(
        "Schrijf de organisatie of de taak: `buurtteam`, `gebeld met de balie`. {pushed}",
        "Write the organisation or the task: `buurtteam`, `gebeld met de balie`. {pushed}",
    ),
)

_PARTICLES = r"(?:(?:van|von|de|den|der|ten|ter|'t|el|al|la)\s+)*"
_SURNAME = rf"{_PARTICLES}[A-Z][^\W\d_]+"
_ADDRESSED = re.compile(rf"\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]evrouw|[Mm]eneer|[Dd]e heer|Mrs|Ms)\b\.?\s+{_SURNAME}")
_INITIALS = re.compile(rf"\b(?:[A-Z]\.\s?){{1,4}}{_SURNAME}")
_ASKED = re.compile(rf"\b(?:met|door|bij|van|via|aan|vraag)\s+([A-Z][^\W\d_]+)((?:\s+{_SURNAME})?)")
_TELLS = re.compile(r"\b([A-Z][^\W\d_]+)()\s+(?:belde|mailde|schreef|vertelde|zei|zegt|keek|ging|heeft)\b")
# `Mw. Dr. Van der Meerstraat`, `J. van Galenstraat`: places are called after people.
_PLACE = re.compile(
    r"(?:straat|plein|laan|weg|kade|gracht|park|hof|pad|dijk|singel|markt|school|huis|kerk|college|brug|plantsoen)$"
)


def check_people(context: Context) -> Iterable[Problem]:
    """In `controle`, in the source of a spot, and in comments."""
    for entry in context.entries:
        for place, text in _said(entry):
            for name in names(text, own_words(entry.voorziening, context)):
                yield NAME.at(place(), read=masked(name), pushed=PUSHED)


def _said(entry: Entry) -> Iterator[tuple[Callable[[], Place], str]]:
    """Each text with a way to find its place: that costs a second reading of the file, so it is asked on a problem."""
    place = partial(partial, entry.tree.place)
    controle, locatie = entry.voorziening.controle, entry.voorziening.locatie
    if controle.door:
        yield place("controle", "door"), f"door {controle.door}"
    yield place("controle", "bron"), controle.bron
    if locatie and locatie.bron:
        yield place("locatie", "bron"), locatie.bron
    for line, column, text in entry.tree.comments:
        yield partial(Place, entry.tree.file, line, column), text


def names(text: str, own: frozenset[str] = frozenset()) -> Iterator[str]:
    """What in `text` is a person's name; `own`: small words of the place's own names, which may be called after one."""
    for pattern in (_ADDRESSED, _INITIALS):
        yield from (match.group() for match in pattern.finditer(text) if not _PLACE.search(match.group()))
    for match in (*_ASKED.finditer(text), *_TELLS.finditer(text)):
        first, *more = bare(match[1] + match[2]).split()
        if first in GIVEN_NAMES and first not in own and not any(map(is_role, more)):
            yield match[1] + match[2]
