"""Folders that take each other's place, so that nothing of the last good site is lost while the next one is made."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def is_replaceable(site_dir: Path) -> bool:
    """Whether building there loses nothing: there is no such folder, it is empty, or it is a built site."""
    if not site_dir.exists():
        return True
    return site_dir.is_dir() and ((site_dir / "sitemap.xml").is_file() or not any(site_dir.iterdir()))


@contextmanager
def replacing(site_dir: Path) -> Iterator[Path]:
    """A fresh folder that takes the place of `site_dir` when all went well; else the old one is as it was."""
    site_dir.parent.mkdir(parents=True, exist_ok=True)
    fresh, old = (site_dir.with_name(f".{site_dir.name}.{end}") for end in ("nieuw", "oud"))
    if old.exists() and not site_dir.exists():  # the last build was killed between two renames
        old.rename(site_dir)
    for folder in (fresh, old):
        shutil.rmtree(folder, ignore_errors=True)
    fresh.mkdir()
    try:
        yield fresh
        if site_dir.exists():
            site_dir.rename(old)
        fresh.rename(site_dir)
    finally:
        if old.exists() and not site_dir.exists():
            old.rename(site_dir)
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def move_into(folder: Path, home: Path) -> None:
    """Move every file of `folder` to the same place below `home`, and remove `folder`."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        target = home / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    shutil.rmtree(folder)
