"""No other file may have what a secret place is known by next to anything that says where something is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.sections import items_of, sections
from sociale_kaart.checks.text import below_folder, free_part, walk
from sociale_kaart.checks.traces import Traces
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.places import FOLDER, Entry

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
_ENTRIES = re.compile(r"(\n(?=[^\s#}\]]))")
_LISTS = (".json", ".geojson")
_PROSE = (".md", ".html", ".htm", ".txt")
# Ids of the region's own words, which are looked at where they are explained.
_IDS = ("categorie", "gebied", "werkgebied")
_PICTURES = ("data/fotos/", "/plaatjes/")  # one sees what a picture shows, and no program does
_PICTURE = re.compile(r"!\[[^\]\n]{0,500}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,500}\])|<img\b[^>]{0,500}>")
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
        if path[0] not in _IDS:
            yield entry.tree.position(*path), text
    for line, column, comment in entry.tree.comments:
        yield FilePosition(entry.tree.file, line, column), comment
    yield FilePosition(entry.tree.file), below_folder(entry.tree.file)


def _locates(entry: Entry, context: Context) -> bool:
    place = entry.voorziening
    if place.adres or place.locatie or place.gebied or place.werkgebied:
        return True
    texts = [text for _, text in walk(free_part(entry.tree.value))] + [text for _, _, text in entry.tree.comments]
    return any(_says_where(text, context) for text in texts)


def _says_where(text: str, context: Context) -> bool:
    """In a text about a place that must not be found, `tegenover het station` is too much already."""
    return any(context.whereabouts.find(text)) or any(context.whereabouts.near(text, context.traces.own))


def _in_other_files(traces: Traces, context: Context) -> Iterator[Problem]:
    for file, text in (*context.loose_files(), *context.files_beside()):
        if context.is_asked(file):
            yield from _in_text(file, text, traces, context)
            yield from _in_name(file, traces, context)


def _in_text(file: str, text: str, traces: Traces, context: Context) -> Iterator[Problem]:
    subject = file.rpartition("/")[2].partition(".")[0]
    if not (traces.find(text) or traces.find(subject)):
        return
    is_whole = file.endswith(_PROSE) or file.startswith(f"{FOLDER}/")  # what an editor left beside a place's file
    items = items_of(text) if file.endswith(_LISTS) else []
    pieces = items or sections(text, subject, traces.find) if is_whole or items else _entries(text)
    for line, piece, around in pieces:
        for kind in traces.find(piece):
            if file in _LOCATING or _says_where(around, context) or _is_shown(piece, traces):
                yield LEAK.at(FilePosition(file, line), kind=kind)


def _in_name(file: str, traces: Traces, context: Context) -> Iterator[Problem]:
    kinds = traces.find(file)
    is_picture = any(folder in file for folder in _PICTURES)
    if kinds and (is_picture or any(context.whereabouts.find_online(file.rpartition("/")[2]))):
        yield LEAK.at(FilePosition(file), kind=kinds[0])


def _is_shown(text: str, traces: Traces) -> bool:
    """Whether there is a picture of it."""
    return any(traces.find(match.group()) for match in _PICTURE.finditer(text))


def _entries(text: str) -> Iterator[tuple[int, str, str]]:
    """Each entry with the number of the line on which it begins, and with those before and behind it."""
    line = 1
    found: list[tuple[int, str]] = []
    for part in _ENTRIES.split(text):
        if part.strip():
            found.append((line, part))
        line += part.count("\n")
    for index, (number, part) in enumerate(found):
        yield number, part, "\n".join(other for _, other in found[max(0, index - 1) : index + 2])


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
