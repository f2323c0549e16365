"""Folders that take each other's place, so that nothing of the last good site is lost while the next one is made.

What a build wrote stands in a list in the site's own folder. Only files of that list are ever removed: whatever else
somebody put there (a CNAME, a page of her own) goes along to the next site.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from itertools import count
from pathlib import Path

from sociale_kaart.full_disk import writing_at

MARKER = ".kaart-gebouwd"
HEAD = "# Gemaakt door `kaart build`. Een volgende bouw haalt alleen bestanden weg waarvan hieronder de hash staat.\n"
UNFINISHED = "# Gemaakt door `kaart build`, die nog bezig is of is afgebroken. De volgende ruimt deze map op.\n"


class ClashError(Exception):
    """The new site has a file where somebody else put one; nothing was changed."""


def listed(folder: Path) -> frozenset[str] | None:
    """The signs of the files that a build wrote there; None when no build of ours did."""
    path = folder / MARKER
    if folder.is_symlink() or path.is_symlink():
        return None
    try:
        text = path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None
    return frozenset((sign(MARKER), *text.removeprefix(HEAD).splitlines())) if text.startswith(HEAD) else None


def write_list(folder: Path, names: Iterable[str] | None = None) -> None:
    """Note every file as ours: those of `names`, else all that are there now."""
    signs = sorted(map(sign, {MARKER, *(files_in(folder) if names is None else names)}))
    (folder / MARKER).write_bytes((HEAD + "".join(f"{one}\n" for one in signs)).encode())


def sign(name: str) -> str:
    """What stands in the list for a file: the list is published, and no list names the pages of places that stopped."""
    return blake2b(name.encode(errors="surrogateescape"), digest_size=12).hexdigest()


@contextmanager
def replacing(site_dir: Path) -> Iterator[Path]:
    """A fresh folder that takes the place of `site_dir` when all went well; else the old one is as it was."""
    with beside(site_dir) as fresh:
        yield fresh
        write_list(fresh)
        _swap(site_dir, fresh)


@contextmanager
def beside(site_dir: Path) -> Iterator[Path]:
    """A fresh folder beside the site, gone afterwards."""
    site_dir.parent.mkdir(parents=True, exist_ok=True)
    _clear_up_after_a_killed_build(site_dir)
    fresh = _free_name(site_dir, "nieuw")
    fresh.mkdir()
    try:
        with writing_at(site_dir):
            (fresh / MARKER).write_text(UNFINISHED, encoding="utf-8")
            yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def put_in_place(fresh: Path, site_dir: Path, names: Iterable[str], gone: Iterable[str]) -> None:
    """Files of `fresh` into a site that stays where it is, each in one go; then those away that are `gone`."""
    for name in names:
        path = site_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        (fresh / name).replace(path)
    for name in gone:
        path = site_dir / name
        path.unlink(missing_ok=True)
        while (path := path.parent) != site_dir and not any(path.iterdir()):
            path.rmdir()


def set_aside(site_dir: Path) -> Path:
    """Move a site without a list out of the way, to a name that can be seen; nobody can tell what in it is ours."""
    names = (site_dir.with_name(f"{site_dir.name}-oud{number or ''}") for number in count())
    aside = next(name for name in names if not os.path.lexists(name))
    site_dir.rename(aside)
    return aside


def move_into(folder: Path, home: Path) -> None:
    """Move every file of `folder` to the same place below `home`, over nothing, and remove `folder`."""
    for name in sorted(files_in(folder)):
        target = home / name
        if os.path.lexists(target):
            raise FileExistsError(f"{name} is already there")
        target.parent.mkdir(parents=True, exist_ok=True)
        (folder / name).rename(target)
    shutil.rmtree(folder)


def _swap(site_dir: Path, fresh: Path) -> None:
    """The fresh site into its place; then the old one is emptied."""
    if not site_dir.exists():
        fresh.rename(site_dir)
        return
    ours = listed(site_dir) or frozenset()
    for name in files_in(site_dir):
        if sign(name) not in ours and os.path.lexists(fresh / name):
            raise ClashError(name)
    old = _free_name(site_dir, "oud")
    site_dir.rename(old)
    try:
        fresh.rename(site_dir)
    except OSError:
        old.rename(site_dir)
        raise
    _hand_over(old, site_dir, ours)


def _hand_over(old: Path, site_dir: Path, ours: Collection[str]) -> None:
    """Remove what is ours; move what is not. What finds its place taken stays where it is."""
    for name in list(files_in(old)):
        path, target = old / name, site_dir / name
        if sign(name) in ours:
            path.unlink()
        elif not os.path.lexists(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
    _remove_empty(old)


def _clear_up_after_a_killed_build(site_dir: Path) -> None:
    """It may have left half a site, or stopped between two renames, or before the old site was emptied."""
    old, half = (site_dir.with_name(f".{site_dir.name}.{end}") for end in ("oud", "nieuw"))
    ours = listed(old)
    if ours is not None and not os.path.lexists(site_dir):
        old.rename(site_dir)
    elif ours is not None and listed(site_dir) is not None:
        _hand_over(old, site_dir, ours)
    if _is_unfinished(half):
        shutil.rmtree(half, ignore_errors=True)


def _is_unfinished(folder: Path) -> bool:
    path = folder / MARKER
    try:
        return not folder.is_symlink() and path.read_bytes() == UNFINISHED.encode()
    except OSError:
        return False


def _free_name(site_dir: Path, end: str) -> Path:
    """Beside the site; what somebody else has there is left alone."""
    names = (site_dir.with_name(f".{site_dir.name}.{end}{number or ''}") for number in count())
    return next(name for name in names if not os.path.lexists(name))


def files_in(folder: Path) -> Iterator[str]:
    """Everything below `folder` that is no folder, by its address; a link is a file, wherever it leads."""
    start = f"{folder}{os.sep}"
    for where, folders, files in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(where, name))]  # noqa: PTH114, PTH118
        for name in (*files, *links):
            yield os.path.join(where, name).removeprefix(start).replace(os.sep, "/")  # noqa: PTH118


def _remove_empty(folder: Path) -> None:
    for where, _, _ in os.walk(folder, topdown=False):
        try:
            os.rmdir(where)  # noqa: PTH106
        except OSError:  # holds a file that is not ours
            continue
