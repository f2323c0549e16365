"""Files in `data/` that nothing reads: a place whose file ends in .txt is lost without a word otherwise."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from sociale_kaart.languages import brought
from sociale_kaart.place import foto
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading import (
    campagnes,
    holidays,
    inwoners,
    last_import,
    levensgebeurtenissen,
    neighbours,
    noden,
    places,
    plattegrond,
    postcodes,
    praktijken,
    regelingen,
    released,
    upl,
    usage,
    words,
)
from sociale_kaart.reading.ondergrond import ondergrond
from sociale_kaart.reading.within import leads_away

RENEWED = "data/vernieuwd.yml"  # how the files were when the region was last renewed
FILES = frozenset({
    *(f"data/{name}.yml" for name in words.FILES), *upl.FILES, RENEWED,
    *(one.FILE for one in (campagnes, holidays, inwoners, levensgebeurtenissen, noden, plattegrond, postcodes)),
    *(one.FILE for one in (praktijken, released, usage)),
})  # fmt: skip
# Folders with what the names of their files must end in; "": their own readers say what does not belong there.
ENDINGS: Mapping[str, tuple[str, ...]] = {
    places.FOLDER: (".yml", ".yaml"), brought.FOLDER: (".po",), neighbours.FOLDER: (".json",),
    last_import.FOLDER: (".yml", ".json"), foto.FOLDER: ("",), regelingen.FOLDER: ("",), noden.FOLDER: ("",),
    ondergrond.FOLDER: ("",),
}  # fmt: skip
_WRITTEN = frozenset({last_import.FOLDER, neighbours.FOLDER})  # by us: a file may not be renamed to fit
_ABOUT = ("readme", "license", "licence", "licentie", "leesmij")  # for people who look into the folder
_OF_A_COMPUTER = frozenset({"thumbs.db", "desktop.ini"})
_NEAR = 0.7
NOT_READ = Rule(
    "wordt-niet-gelezen",
    Say("Dit wordt niet gelezen: {why}", "This is not read: {why}"),
    Say(
        "{better} Hoort het niet bij de kaart, zet het dan buiten data/.",
        "{better} If it is not part of the map, keep it outside data/.",
    ),
    Level.WARNING,
)
_WRONG_ENDING = Say("de naam eindigt niet op {ending}.", "its name does not end in {ending}.")
_NO_SUCH = Say("`{name}` kennen wij niet.", "we do not know `{name}`.")
_END_IT = Say("Laat de naam op {ending} eindigen.", "Let its name end in {ending}.")
_OURS = Say("Hier staat alleen wat `kaart import` zelf schrijft.", "Only what `kaart import` writes belongs here.")
_MEANT = Say("Bedoel je `{name}`?", "Did you mean `{name}`?")
_CHECK = Say("Kijk of de naam klopt.", "Check its name.")


def unread(region: Path, tiles: str = "") -> Iterator[Problem]:
    """Each file and each folder below `data/` that nothing reads; `tiles`: where the region has those of its map."""
    if leads_away(region, "data"):
        return  # not even the names of what is in there are told
    own = tiles.split("/")[1] if tiles.startswith("data/") else ""
    for entry in _entries(f"{region}/data"):
        name = f"data/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            endings = ENDINGS.get(name, ("",) if entry.name == own else ())
            yield from _below(region, name, endings) if endings else _unknown(f"{name}/")
        elif name not in FILES:
            yield from _unknown(name)


def _below(region: Path, folder: str, endings: tuple[str, ...]) -> Iterator[Problem]:
    for entry in _entries(f"{region}/{folder}") if endings != ("",) else ():
        name = f"{folder}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            yield from _below(region, name, endings)
        elif not entry.name.lower().endswith(endings):
            yield _of_a_wrong_kind(name, folder, endings)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What somebody meant to put there: not what is hidden, what a computer left, and what tells of the folder.

    Links have rules of their own.
    """
    try:
        with os.scandir(folder) as found:
            return sorted(
                (entry for entry in found if _is_meant(entry.name) and not entry.is_symlink()),
                key=lambda entry: entry.name,
            )
    except OSError:
        return []


def _is_meant(name: str) -> bool:
    low = name.lower()
    return not (low.startswith((".", *_ABOUT)) or low.endswith("~") or low in _OF_A_COMPUTER)


def _of_a_wrong_kind(file: str, folder: str, endings: tuple[str, ...]) -> Problem:
    why = _filled(_WRONG_ENDING, ending=" / ".join(endings))
    better = _OURS if folder in _WRITTEN else _filled(_END_IT, ending=endings[0])
    return NOT_READ.at(FilePosition(file), why=why, better=better)


def _unknown(name: str) -> Iterator[Problem]:
    known = sorted({*FILES, *(f"{folder}/" for folder in ENDINGS)})
    near = next(iter(difflib.get_close_matches(name.lower(), known, n=1, cutoff=_NEAR)), "")
    better = _filled(_MEANT, name=near) if near else _CHECK
    yield NOT_READ.at(FilePosition(name.rstrip("/")), why=_filled(_NO_SUCH, name=name), better=better)


def _filled(say: Say, **values: str) -> Say:
    return Say(say.nl.format(**values), say.en.format(**values))
