"""Every place of a region: the files, their ids, and what is wrong with them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.field_rules import MAPPING_WANTED
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import FilePosition, Problem
from sociale_kaart.reading.errors import problems_of, quoted
from sociale_kaart.reading.file_names import folder_problems, name_problems
from sociale_kaart.reading.kept_once import keep_anew, keep_once
from sociale_kaart.reading.known_values import NOTHING, KnownValues
from sociale_kaart.reading.places_rules import BAD_ID, ENDING, NO_FOLDER, NO_PLACES, SAME_ID
from sociale_kaart.reading.read_again import MANY, FileText, from_disk
from sociale_kaart.reading.source import read_text, read_texts
from sociale_kaart.reading.tree import Path as TreePath
from sociale_kaart.reading.tree import Tree, read_tree
from sociale_kaart.reading.tree_rules import DUPLICATE_KEY
from sociale_kaart.reading.within import LEADS_AWAY, leads_away

FOLDER = "data/voorzieningen"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_GOOD_NAME = re.compile(rf"(?:.*/)?({_ID.pattern})[.]yml")  # for speed: of nearly all files


@dataclass(frozen=True, slots=True)
class Entry:
    """A place that could be read, with the tree that knows which line everything is on."""

    voorziening: Voorziening
    tree: Tree


def offers_of(entry: Entry) -> Iterator[tuple[TreePath, Aanbod]]:
    """What the place offers of which more is said than a text, each with its path in the tree."""
    for index, one in enumerate(entry.voorziening.aanbod):
        if isinstance(one, Aanbod):
            yield ("aanbod", index), one


def with_offers(entry: Entry) -> Iterator[tuple[TreePath, Voorziening | Aanbod]]:
    """The place itself, and what it offers."""
    yield (), entry.voorziening
    yield from offers_of(entry)


def place_files(region: Path) -> list[str]:
    """The files of all places below `region`, in order of folder and name."""
    if leads_away(region, FOLDER):
        return []
    return sorted(_yaml_files(region), key=lambda file: file.split("/"))


def _yaml_files(region: Path, below: str = FOLDER) -> Iterator[str]:
    """Plain text for paths: making a Path of each of thousands costs more than finding them."""
    try:
        entries = os.scandir(f"{region}/{below}")
    except OSError:  # a folder that one may not look into
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _yaml_files(region, f"{below}/{entry.name}")
            elif entry.name.lower().endswith((".yml", ".yaml")) and _is_file(entry):
                yield f"{below}/{entry.name}"


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Also behind a link; the system refuses to follow one that leads to itself."""
    try:
        return entry.is_file()
    except OSError:
        return False


def read_places(region: Path, known: KnownValues = NOTHING) -> tuple[list[Entry], list[Problem]]:
    """All places below `region`, sorted by file, and every problem of every file."""
    if leads_away(region, FOLDER):
        return [], [LEADS_AWAY.at(FilePosition(FOLDER))]
    if not (region / FOLDER).is_dir():
        return [], [NO_FOLDER.at(FilePosition(FOLDER), name=FOLDER)]
    files = place_files(region)
    entries, problems = read_some(region, files, known)
    if not files:
        problems.append(NO_PLACES.at(FilePosition(FOLDER), name=FOLDER))
    return entries, [*problems, *same_ids(files)]


def read_some(region: Path, files: Iterable[str], known: KnownValues = NOTHING) -> tuple[list[Entry], list[Problem]]:
    """The places in these files, and every problem of each. `known`: what some of them say."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    files = [*files]
    for file, text, wrong in read_texts(region, files):
        said = FileText(text)
        said.known = known.find(said)
        entry, found = _place(said, wrong, file)
        problems += found
        if entry:
            entries.append(entry)
            if entry.tree.again:  # read quickly: nothing is out of the ordinary
                known.note(file, said, entry.tree.value)
            if len(files) > MANY:
                from_disk(entry.tree, region, said)
    return entries, problems


def read_place(path: Path, name: str) -> tuple[Entry | None, list[Problem]]:
    """The place in the file at `path`; None when it cannot be used."""
    text, wrong = read_text(path, name)
    return _place(FileText(text), wrong, name)


def _place(said: FileText, wrong: list[Problem], name: str) -> tuple[Entry | None, list[Problem]]:
    """`wrong`: what reading what was said found."""
    good = _GOOD_NAME.fullmatch(name)
    stem = good[1] if good else Path(name).stem
    named = [*(name_problems(stem, FilePosition(name)) if good else _name_problems(Path(name), name))]
    if wrong:
        return None, [*named, *wrong]
    entry, found = _parsed(said, stem, name)
    return (None if named else entry), [*named, *found]


def parse_place(text: str, slug: str, name: str) -> tuple[Entry | None, list[Problem]]:
    """The place that `text` describes; `slug` becomes its id, `name` is its file in problems."""
    return _parsed(FileText(text), slug, name)


def forget() -> None:
    """All that was read: for who has no further files to read."""
    _parsed.cache_clear()
    keep_anew()


@lru_cache(maxsize=16384)  # for speed
def _parsed(said: FileText, slug: str, name: str) -> tuple[Entry | None, list[Problem]]:
    """Kept by its text, so that a preview reads again only what has changed."""
    tree, problems = read_tree(said.take(), name, known=said.known)
    if any(problem.rule is not DUPLICATE_KEY for problem in problems):  # reading stopped there
        return None, problems
    if not isinstance(tree.value, dict):
        return None, [MAPPING_WANTED.at(tree.position(), read=quoted(tree.value), example="naam: De Meevaart")]
    try:
        place = Voorziening.model_validate({**without_empty(tree.value), "id": slug})
        keep_once(place, tree.value)
        return (None if problems else Entry(place, tree)), problems
    except ValidationError as error:
        return None, [*problems, *problems_of(error, tree, Voorziening)]


def without_empty(value: Any) -> Any:
    """`value` without keys that have nothing after them: an example that was not filled in says nothing."""
    if isinstance(value, dict):
        return {key: without_empty(item) if type(item) is dict else item for key, item in value.items() if item}
    return value


def _name_problems(path: Path, name: str) -> Iterable[Problem]:
    better = re.sub("[^a-z0-9]+", "-", path.stem.lower()).strip("-") or "naam-van-de-plek"
    if path.suffix != ".yml":
        yield ENDING.at(FilePosition(name), name=path.name, better=better)
    elif not _ID.fullmatch(path.stem):
        yield BAD_ID.at(FilePosition(name), name=path.name, better=better)
    yield from name_problems(path.stem, FilePosition(name))


def same_ids(files: Iterable[str]) -> Iterator[Problem]:
    """A problem for each of `files` (all of a region) whose name another one has in another folder.

    And for each folder that not every computer can hold.
    """
    files = list(files)
    yield from folder_problems(files, FOLDER)
    first: dict[str, str] = {}
    for name in files:
        other = first.setdefault(name.rpartition("/")[2].rpartition(".")[0], name)
        if other != name:
            yield SAME_ID.at(FilePosition(name), other=other)
