"""The places of a region as they were: in a folder, or in a revision of git."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from sociale_kaart.reading.within import leads_away, within

FOLDER, SETTINGS = "data", "mkdocs.yml"


class NoVersionError(ValueError):
    """There is no such folder and no such revision."""


def files_of(name: str, region: Path) -> Mapping[str, bytes]:
    """The YAML files below `data/` in the version called `name`, by their path below the region.

    A revision comes before a folder, so that no folder called HEAD can stand in for what was really committed.
    """
    commit = _git(region, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").decode().strip()
    if commit:
        return _in_git(commit, region)
    path = Path(name)
    if not (path / FOLDER).is_dir():
        raise NoVersionError(name)
    there = sorted((path / FOLDER).rglob("*.yml")) if not leads_away(path, FOLDER) else []
    own = within(path, (one.relative_to(path).as_posix() for one in there))
    return {file: (path / file).read_bytes() for file in own if (path / file).is_file()}


def revision_of(day: date, region: Path) -> str | None:
    """The last revision of that day or before it; None when the region was not kept in git yet."""
    found = _git(region, "rev-list", "-1", f"--before={day.isoformat()}T23:59:59", "HEAD")
    return found.decode().strip() or None


def put_back(revision: str, region: Path, target: Path) -> None:
    """What the region was then, below `target`: its data and its settings, as git has them."""
    for file in (*_in_git(revision, region).items(), *_settings(revision, region)):
        path = target / file[0]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file[1])


def _settings(revision: str, region: Path) -> Iterator[tuple[str, bytes]]:
    found = _git(region, "show", f"{revision}:./{SETTINGS}")
    if found:
        yield SETTINGS, found


def _in_git(commit: str, region: Path) -> Mapping[str, bytes]:
    """Out of git's own objects: what `git archive` leaves out or rewrites, a file of the repository decides."""
    listed = _git(region, "ls-tree", "-r", "-z", commit, "--", FOLDER).decode("utf-8", "surrogateescape")
    rows = [row.partition("\t") for row in listed.split("\0") if row]
    found = {file: head.split()[2] for head, _, file in rows if file.endswith(".yml") and head.split()[1] == "blob"}
    contents = _contents(region, [*dict.fromkeys(found.values())])
    return {file: contents[blob] for file, blob in found.items() if blob in contents}


def _contents(region: Path, blobs: list[str]) -> dict[str, bytes]:
    told = _git(region, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
    contents: dict[str, bytes] = {}
    start = 0
    while start < len(told):
        end = told.index(b"\n", start)
        blob, _, size = told[start:end].decode().split()
        contents[blob] = told[end + 1 : end + 1 + int(size)]
        start = end + 2 + int(size)
    return contents


def _git(region: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git says; nothing when it will not, or is not there. Its links to other objects are not followed."""
    command = ["git", "--no-replace-objects", "-C", str(region), *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603
    except OSError:
        return b""
    return done.stdout if done.returncode == 0 else b""
