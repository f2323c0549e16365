"""No other file may have what a secret place is known by next to anything that says where something is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.text import free_part, walk
from sociale_kaart.checks.traces import Traces
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.places import Entry

LEAK = Rule(
    "geheime-plek-genoemd",
    Say(
        "Hier staat {kind} van een plek met een geheim adres, en in dit bestand staat ook waar iets is. Samen kan dat "
        "zeggen waar die plek is.",
        "Here is {kind} of a place with a secret address, and this file also says where something is. Together "
        "these may say where that place is.",
    ),
    Say(
        "Haal een van de twee weg. Is dit echt een andere plek? Vraag wie de gegevens beheert om de naam of het "
        "nummer in data/niet-geheim.yml te zetten. Is het al opgestuurd? Waarschuw meteen een vrijwilliger, zonder "
        "het te herhalen.",
        "Remove one of the two. Is this really another place? Ask whoever keeps the data to put the name or number in "
        "data/niet-geheim.yml. Has it been pushed? Warn a maintainer at once, without repeating it.",
    ),
)
_PARAGRAPHS = re.compile(r"(\n[ \t]*\n)")
_ENTRIES = re.compile(r"(\n(?=[^\s#}\]]))")
_PROSE = (".md", ".html", ".htm", ".txt")
# All that stands in these is somewhere.
_LOCATING = ("data/gebieden.yml", "data/plattegrond.yml", "data/praktijken.yml", "data/postcodes.yml")


def check_leaks(context: Context) -> Iterable[Problem]:
    """No file but its own names a secret place and also says where something is."""
    if context.traces.all:
        for entry in context.naming:
            yield from _in_place(entry, context.traces, context)
        yield from _in_other_files(context.traces, context)
        yield from _shared_by_own(context)


def _in_place(entry: Entry, traces: Traces, context: Context) -> Iterator[Problem]:
    found = [(spot, kind) for spot, text in _pieces(entry) for kind in traces.find(text)]
    if found and _locates(entry, context):
        yield from (LEAK.at(spot, kind=kind) for spot, kind in found)


def _pieces(entry: Entry) -> Iterator[tuple[FilePosition, str]]:
    for path, text in walk(entry.tree.value):
        if path[0] not in ("adres", "locatie", "categorie", "gebied"):
            yield entry.tree.position(*path), text
    for line, column, comment in entry.tree.comments:
        yield FilePosition(entry.tree.file, line, column), comment
    yield FilePosition(entry.tree.file), entry.tree.file.rpartition("/")[2].removesuffix(".yml")


def _locates(entry: Entry, context: Context) -> bool:
    place = entry.voorziening
    if place.adres or place.locatie or place.gebied or place.werkgebied:
        return True
    texts = [text for _, text in walk(free_part(entry.tree.value))] + [text for _, _, text in entry.tree.comments]
    return any(any(context.whereabouts.find(text)) for text in texts)


def _in_other_files(traces: Traces, context: Context) -> Iterator[Problem]:
    for file, text in context.loose_files():
        if not context.is_asked(file):
            continue
        chunks = [*_chunks(text, _PARAGRAPHS if file.endswith(_PROSE) else _ENTRIES)]
        for index, (line, chunk) in enumerate(chunks):
            around = "\n".join(part for _, part in chunks[max(0, index - 1) : index + 2])
            for kind in traces.find(chunk):
                if file in _LOCATING or any(context.whereabouts.find(around)):
                    yield LEAK.at(FilePosition(file, line), kind=kind)
        if traces.find(file) and any(context.whereabouts.find_online(file.rpartition("/")[2])):
            yield LEAK.at(FilePosition(file), kind=traces.find(file)[0])


def _chunks(text: str, between: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Paragraphs or entries, with the number of the line on which each begins."""
    line = 1
    for part in between.split(text):
        if part.strip():
            yield line, part
        line += part.count("\n")


def _shared_by_own(context: Context) -> Iterator[Problem]:
    """The same, reported at the secret place when the other file is not being checked."""
    others = {one.file for one in context.others}
    rest = [one for one in context.everyone_public if one.file in others and (one.deur or one.straat or one.punt)]
    if not rest or not context.secret:
        return
    for entry in context.secret:
        own = context.traces_of([one for one in context.everyone_secret if one.file == entry.tree.file])
        for one in rest:
            said = "\n".join((one.naam, *one.namen, one.organisatie, *one.nummers, one.email, one.website))
            for kind in own.find(said):
                yield LEAK.at(entry.tree.position(), kind=kind)
