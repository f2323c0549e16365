"""The places of a region as they were: in a folder, or in a revision of git."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from sociale_kaart.problems import Say
from sociale_kaart.reading.within import leads_away, within
from sociale_kaart.tools.report.why_no_version import LOOK, PARTLY, why_not

FOLDER = "data"


class NoVersionError(ValueError):
    """There is no such folder and no such revision here, and why."""

    def __init__(self, name: str, why: Say) -> None:
        super().__init__(name)
        self.why = why


def files_of(name: str, region: Path) -> Mapping[str, bytes]:
    """The YAML files below `data/` in the version called `name`, by their path below the region.

    A revision comes before a folder, so that no folder called HEAD can stand in for what was really committed.
    """
    commit = _commit(name, region)
    if commit:
        try:
            return _in_git(commit, region)
        except NoVersionError as error:
            raise NoVersionError(name, error.why) from None
    path = Path(name)
    if not (path / FOLDER).is_dir():
        raise NoVersionError(name, why_not(region) or LOOK)
    there = sorted((path / FOLDER).rglob("*.yml")) if not leads_away(path, FOLDER) else []
    own = within(path, (one.relative_to(path).as_posix() for one in there))
    return {file: (path / file).read_bytes() for file in own if (path / file).is_file()}


def _commit(name: str, region: Path) -> str:
    """Empty where there is none. A git of before 2.30 cannot be told that what begins as an option is none."""
    if name.startswith("-"):
        return ""
    return _git(region, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}").decode().strip()


def revision_of(day: date, region: Path) -> str | None:
    """The last revision of that day or before it; None when the region was not kept in git yet."""
    found = _git(region, "rev-list", "-1", f"--before={day.isoformat()}T23:59:59", "HEAD")
    return found.decode().strip() or None


def put_back(revision: str, config: Path, target: Path) -> None:
    """What the region was then, below `target`: its data and its settings, as git has them."""
    settings = _git(config.parent, "show", f"{revision}:./{config.name}")
    own = {config.name: settings} if settings else {}
    for file, content in (_in_git(revision, config.parent) | own).items():
        path = target / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _in_git(commit: str, region: Path) -> dict[str, bytes]:
    """Out of git's own objects: what `git archive` leaves out or rewrites, a file of the repository decides."""
    listed = _all_of(region, "ls-tree", "-r", "-z", commit, "--", FOLDER).decode("utf-8", "surrogateescape")
    rows = (row.partition("\t") for row in listed.split("\0") if row)
    blobs = {file: head.split()[2] for head, _, file in rows if head.split()[1] == "blob"}
    found = {file: blob for file, blob in blobs.items() if file.endswith(".yml") and _is_below(file)}
    contents = _contents(region, [*dict.fromkeys(found.values())])
    return {file: contents[blob] for file, blob in found.items()}


def _is_below(file: str) -> bool:
    """A tree of git may hold what no folder does: `..` leads out of where the version is put back."""
    return not {"", ".", ".."} & {*file.replace("\\", "/").split("/")}


def _contents(region: Path, blobs: list[str]) -> dict[str, bytes]:
    told = _all_of(region, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
    contents: dict[str, bytes] = {}
    start = 0
    while start < len(told):
        end = told.index(b"\n", start)
        blob, kind, *size = told[start:end].decode().split()
        if kind == "missing":
            raise NoVersionError(blob, PARTLY)
        contents[blob] = told[end + 1 : end + 1 + int(size[0])]
        start = end + 2 + int(size[0])
    return contents


def _all_of(region: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Of a version that is here: that git cannot give all of it is not that there is nothing."""
    found = _asked(region, *arguments, given=given)
    if found is None:
        raise NoVersionError(arguments[0], PARTLY)
    return found


def _git(region: Path, *arguments: str) -> bytes:
    """What git says; nothing when it will not, or is not there."""
    return _asked(region, *arguments) or b""


def _asked(region: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """None when git will not. Its links to other objects are not followed."""
    command = ["git", "--no-replace-objects", "-C", str(region), *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
