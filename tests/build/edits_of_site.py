"""What is done to the site that was made, between two builds, by dice."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random


def a_file_of_the_site_is_changed(_: Path, site: Path, dice: Random) -> None:
    _some_file(site, dice).write_bytes(b"somebody was here")


def one_is_changed_and_nothing_shows_it(_: Path, site: Path, dice: Random) -> None:
    """Of the same length, and with its time put back."""
    path = _some_file(site, dice)
    was = path.stat()
    path.write_bytes(bytes(reversed(path.read_bytes())))
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))


def one_is_gone(_: Path, site: Path, dice: Random) -> None:
    _some_file(site, dice).unlink()


def one_is_a_link_now(_: Path, site: Path, dice: Random) -> None:
    path = _some_file(site, dice)
    path.unlink()
    path.symlink_to(site / "robots.txt")


def all_are_only_touched(_: Path, site: Path, dice: Random) -> None:
    for path in site.rglob("*.html"):
        os.utime(path)


def _some_file(site: Path, dice: Random) -> Path:
    return dice.choice([path for path in sorted(site.rglob("*")) if path.is_file() and path.name != "robots.txt"])
