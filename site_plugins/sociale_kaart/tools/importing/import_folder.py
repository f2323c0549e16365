"""The files of an import in a region's folder: the mapping, what was last imported, and the places."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.text import bare
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.entries import read_mapping
from sociale_kaart.reading.last_import import MAX_BYTES
from sociale_kaart.reading.within import LEADS_AWAY, leads_away
from sociale_kaart.tools.importing.draft_place import Words, unknown_kinds
from sociale_kaart.tools.importing.fetching import is_address
from sociale_kaart.tools.importing.import_plan import Plan, Progress, counted, nobody
from sociale_kaart.tools.importing.last_import import State, read_state, state_text
from sociale_kaart.tools.importing.mapping import SERVICES, Mapping_, mapping_of, mapping_text
from sociale_kaart.tools.importing.one_door import is_of_services
from sociale_kaart.tools.importing.proposing import propose
from sociale_kaart.tools.importing.source_rows import RowTable, SourceError
from sociale_kaart.tools.importing.sources.hsds_package import DESCRIPTION
from sociale_kaart.tools.new.draft import slug
from sociale_kaart.tools.start.files import EXAMPLES
from sociale_kaart.tools.whole_file import write_whole

FOLDER = "data/import"
BAD_STATE = Rule(
    "import-geheugen",
    Say("Wat er eerder is ingelezen, is hier niet te lezen.", "What was imported before cannot be read here."),
    Say("Haal het bestand terug uit een oude versie (git); anders weet niemand wat vrijwilligers veranderden.",
        "Take the file back from an old version (git); without it nobody can tell what volunteers changed."),
)  # fmt: skip

CHANGED = Say(
    "{file} is intussen veranderd of gemaakt. Er is niets opgeschreven; doe de opdracht opnieuw.",
    "{file} was changed or made in the meantime. Nothing was written; give the command again.",
)
WRITING = Say("Bestanden schrijven: {done} van {all}", "Writing files: {done} of {all}")


def name_of(source: str) -> str:
    """What the list is called here: its file's name without dates and numbers of versions, as an id."""
    parts = urlsplit(source) if is_address(source) else None
    path = Path(parts.path if parts else source)
    stem = path.parent.name if path.name == DESCRIPTION else path.name.partition(".osm")[0]
    short = slug(f"{parts.hostname if parts else ''} {Path(stem).stem}")[:60].strip("-")
    return re.sub(r"(-?\d{4}-?\d{2}-?\d{2}|-v?\d+)$", "", short) or short or "lijst"


def read_import(folder: Path, bron: str) -> tuple[Mapping_ | None, State, list[Problem]]:
    """The mapping (None when there is none yet), what was imported before, and what is wrong with either."""
    file, memory = f"{FOLDER}/{bron}.yml", f"{FOLDER}/{bron}.json"
    for name in (file, memory):
        if leads_away(folder, name):
            return None, {}, [LEADS_AWAY.at(FilePosition(name))]
    state: State | None = {}
    if (folder / memory).is_file():
        state = read_state((folder / memory).read_bytes()[:MAX_BYTES].decode("utf-8", "replace"))
    if state is None:
        return None, {}, [BAD_STATE.at(FilePosition(memory))]
    if not (folder / file).is_file():
        return None, state, []
    tree, problems = read_mapping(folder / file, file)
    found, more = mapping_of(tree, bron) if not problems else (None, problems)
    return found, state, more


def proposal(table: RowTable, bron: str, naam: str, context: Context) -> Mapping_:
    """A mapping for a list that is new."""
    words = Words.of(context.woorden, "")
    columns = (
        {}
        if any(row.place is not None for row in table.rows)
        else table.columns
        or propose(table, lambda text: bool(words.kinds.id(text)), lambda text: bool(words.areas.id(text)))
    )
    columns = _with_name(columns)
    of_services = is_of_services(table, columns) or any(map(_is_service, columns))
    used = [column for column, key in columns.items() if key == "categorie"]
    cells = Counter(" ".join(row.cells.get(column, "").split()) for row in table.rows for column in used)
    kinds = unknown_kinds({text: n for text, n in cells.items() if text and len(text) < 80}, words)
    known = {text: id for text, id in table.kinds.items() if id in context.woorden.categorieen}
    return Mapping_(
        bron,
        table.naam or naam,
        "",
        context.today.isoformat(),
        columns,
        kinds | known,
        _fixed(columns, context),
        rijen=SERVICES if of_services else "",
    )


def _fixed(columns: Mapping[str, str], context: Context) -> dict[str, str]:
    """The town for where the list leaves it out: written down, because what is imported may bring other towns."""
    town = town_of(context)
    has_address = any(key.partition(".")[0] == "adres" for key in columns.values())
    return {"adres.plaats": town} if town and has_address else {}


def _is_service(column: str) -> bool:
    """Whether a list calls its rows services."""
    return bare(column) in ("dienst", "naam dienst", "activiteit", "naam activiteit", "service name", "service")


def _with_name(columns: Mapping[str, str]) -> dict[str, str]:
    """In a list of services that names no places, these are called after who runs them."""
    if "naam" in columns.values() or not any(map(_is_service, columns)):
        return dict(columns)
    return {column: "naam" if key == "organisatie" else key for column, key in columns.items()}


def town_of(context: Context) -> str:
    """The one town of the region, when all that is known of it is in one; a list may leave it out.

    The made-up places of `kaart init` are in a made-up town.
    """
    real = (one for one in context.everyone_public if not one.file.startswith(f"{EXAMPLES}/"))
    towns = Counter(one.plaats for one in real if one.plaats)
    return next(iter(towns)) if len(towns) == 1 else "" if towns else context.regio.regio


def write_mapping(folder: Path, mapping: Mapping_) -> None:
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    write_whole(folder / FOLDER / f"{mapping.bron}.yml", mapping_text(mapping).encode())


def write(folder: Path, mapping: Mapping_, plan: Plan, *, is_new: bool, progress: Progress = nobody) -> None:
    """The mapping, then the places, and last what is remembered; interrupted, the next import goes on from there."""
    for file in plan.files:  # somebody may have worked on it while the keeper read what would be written
        path = folder / file
        if (path.read_bytes() if path.is_file() else None) != plan.before.get(file):
            raise SourceError(CHANGED, file=file)
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    if is_new:
        write_mapping(folder, mapping)
    for file, data in counted(plan.files.items(), WRITING, progress):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        write_whole(folder / file, data)
    memory = folder / FOLDER / f"{mapping.bron}.json"
    text = state_text(plan.state).encode()
    if not memory.is_file() or json.loads(memory.read_bytes()) != json.loads(text):
        write_whole(memory, text)


def written(folder: Path, plan: Plan) -> int:
    """How many files are as the plan wants them."""
    return sum((folder / file).is_file() and (folder / file).read_bytes() == data for file, data in plan.files.items())
