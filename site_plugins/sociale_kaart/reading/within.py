"""Links of the file system: one that leaves the folder it stands in is not followed, and nothing behind it is read.

Who may propose a file may propose a link as well: to a key on the machine that checks it, to a device without an end.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from sociale_kaart.problems import FilePosition, Problem, Rule, Say

LEADS_AWAY = Rule(
    "koppeling-naar-buiten",
    Say(
        "Dit is een koppeling (symbolic link) die uit de map leidt waarin hij staat; hij is niet gelezen.",
        "This is a symbolic link that leads out of the folder it is in; it was not read.",
    ),
    Say(
        "Zet hier een gewoon bestand neer, of laat de koppeling naar een bestand in dezelfde map wijzen.",
        "Put a plain file here, or let the link point to a file in the same folder.",
    ),
)


def leads_away(region: Path | str, name: str) -> bool:
    """Whether a link on the way to the file `name` of a region leaves the top folder of `name`, or enters a hidden one.

    A link from `data` may lead to somewhere else in `data`, but not to `.git/config`.
    """
    if not _has_link(region, name):
        return False
    parts = name.split("/")
    home = os.path.realpath(region)
    top = os.path.join(home, parts[0]) if len(parts) > 1 else home  # noqa: PTH118
    rest = Path(os.path.relpath(os.path.realpath(f"{region}/{name}"), top))
    return any(part.startswith(".") for part in rest.parts)


def within(region: Path | str, names: Iterable[str]) -> Iterator[str]:
    """Those of many files that do not lead away; a folder that files share is looked at once."""
    has_link: dict[str, bool] = {}
    for name in names:
        folder = name.rpartition("/")[0]
        if folder not in has_link:
            has_link[folder] = _has_link(region, folder)
        is_plain = not has_link[folder] and not os.path.islink(f"{region}/{name}")  # noqa: PTH114
        if is_plain or not leads_away(region, name):
            yield name


def _has_link(region: Path | str, name: str) -> bool:
    parts = name.split("/")
    return any(os.path.islink(f"{region}/{'/'.join(parts[:end])}") for end in range(1, len(parts) + 1))  # noqa: PTH114


def links_away(region: Path, folders: Iterable[str]) -> Iterator[Problem]:
    """Every link below these folders of a region, or in their place, that leads out of them."""
    for folder in folders:
        below = [] if leads_away(region, folder) else _links(region, folder)
        for name in (folder, *below):
            if leads_away(region, name):
                yield LEADS_AWAY.at(FilePosition(name))


def _links(region: Path, folder: str) -> Iterator[str]:
    """Hidden files are nobody's business, and no folder behind a link is entered."""
    try:
        entries = sorted(os.scandir(f"{region}/{folder}"), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_symlink():
            yield f"{folder}/{entry.name}"
        elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            yield from _links(region, f"{folder}/{entry.name}")
