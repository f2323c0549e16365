"""The places of a region as they were: in a folder, or in a revision of git."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path

FOLDER = "data"


class NoVersionError(ValueError):
    """There is no such folder and no such revision."""


def files_of(name: str, region: Path) -> Mapping[str, bytes]:
    """The YAML files below `data/` in the version called `name`, by their path below the region."""
    path = Path(name)
    if (path / FOLDER).is_dir():
        return {one.relative_to(path).as_posix(): one.read_bytes() for one in sorted((path / FOLDER).rglob("*.yml"))}
    return _in_git(name, region)


def _in_git(name: str, region: Path) -> Mapping[str, bytes]:
    commit = _git(region, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if not commit:
        raise NoVersionError(name)
    packed = _git(region, "archive", "--format=tar", commit.decode().strip(), "--", FOLDER)
    if not packed:
        return {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        members = [one for one in archive.getmembers() if one.isfile() and one.name.endswith(".yml")]
        found = {one.name: archive.extractfile(one) for one in members}
        return {file: content.read() for file, content in found.items() if content}


def _git(region: Path, *arguments: str) -> bytes:
    """What git says; nothing when it will not, or is not there."""
    try:
        done = subprocess.run(["git", "-C", str(region), *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except OSError:
        return b""
    return done.stdout if done.returncode == 0 else b""
