"""A region with canaries in every kind of folder that may be named for the site, and builds that meet them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from built import KLEIN, TODAY, copy_of

from sociale_kaart import build as building
from sociale_kaart.build import build
from sociale_kaart.file_writing import Sums, write
from sociale_kaart.folders import MARKER

CANARY = "een uur werk"
PAGES = ("index.html", "plek/de-meevaart/index.html", "assets/site.js", "sitemap.xml", "robots.txt")


class Stand:
    """A region in a folder of its own, with room beside it. `site`: where the build was told to go; `anew`: whether all
    of it is made again, also what did not change."""

    anew = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.config = copy_of(KLEIN, folder / "regio")
        self.region = self.config.parent
        self.site = folder / "site"

    def canary(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(CANARY, encoding="utf-8")

    def build(self) -> bool:
        made, _ = build(self.config, self.site, TODAY, lambda *_: None, anew=self.anew)
        return made is not None

    def git(self, *arguments: str) -> None:
        own = ("-c", "user.name=Proef", "-c", "user.email=proef@voorbeeld.nl", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *own, *arguments], cwd=self.folder, check=True, capture_output=True)

    def canaries(self) -> list[str]:
        """Where canaries sit now, links not followed."""
        found = (Path(where) / name for where, _, names in os.walk(self.folder) for name in names)
        alive = [path for path in found if not path.is_symlink() and path.read_bytes() == CANARY.encode()]
        return sorted(path.relative_to(self.folder).as_posix() for path in alive)


def making(monkeypatch: pytest.MonkeyPatch, names: Sequence[str]) -> None:
    """From here on a build makes these files and no others."""

    def some(catalogue: object, pieces: object, folder: Path) -> dict[str, Sums]:
        return {"alles": write(folder, [(name, name.encode()) for name in names])}

    monkeypatch.setattr(building, "write_pieces", some)
    monkeypatch.setattr(building, "finish", lambda *_: {})


def at(place: str, *also: str) -> Callable[[Stand], None]:
    """A canary in the folder `place`, which is named for the site, with other files that are there."""

    def lay(stand: Stand) -> None:
        stand.site = stand.folder / place
        stand.canary(stand.site / "werk.txt")
        for name in also:
            write(stand.site, [(name, b"")])

    return lay


OF_AN_OLDER_VERSION = (*PAGES, "data/voorzieningen.json")
REFUSED: dict[str, Callable[[Stand], None]] = {
    "the region's own folder, with a sitemap": at("regio", "sitemap.xml"),
    "the region's own folder, with all that a site has": at("regio", *OF_AN_OLDER_VERSION),
    "the folder around the region": at(".", "sitemap.xml", MARKER),
    "data": at("regio/data", *OF_AN_OLDER_VERSION),
    "a folder in data": at("regio/data/voorzieningen/centrum", *OF_AN_OLDER_VERSION),
    "content": at("regio/content", *OF_AN_OLDER_VERSION),
    "templates": at("regio/templates", *OF_AN_OLDER_VERSION),
    "any other folder with a sitemap": at("x", "sitemap.xml"),
    "a folder with a page": at("x", "index.html"),
    "a folder with an empty list": at("x", MARKER),
}


def built_once(stand: Stand) -> None:
    assert stand.build()


def own_file(stand: Stand) -> None:
    built_once(stand)
    stand.canary(stand.site / "CNAME")


def _own_page(stand: Stand) -> None:
    built_once(stand)
    stand.canary(stand.site / "plek" / "van-mij" / "index.html")


def _own_hidden_file(stand: Stand) -> None:
    built_once(stand)
    stand.canary(stand.site / ".well-known" / "security.txt")


def _beside(*names: str) -> Callable[[Stand], None]:
    def lay(stand: Stand) -> None:
        built_once(stand)
        for name in names:
            stand.canary(stand.folder / name / "werk.txt")

    return lay


def _beside_a_first_build(stand: Stand) -> None:
    stand.canary(stand.folder / ".site.oud" / "werk.txt")


def _link_to_elsewhere(stand: Stand) -> None:
    built_once(stand)
    stand.canary(stand.folder / "elders" / "site.js")
    (stand.site / "assets" / "site.js").unlink()
    (stand.site / "assets").rmdir()
    (stand.site / "assets").symlink_to(stand.folder / "elders")
    stand.site = stand.folder / "anders"
    built_once(stand)


def _ignored_by_git(stand: Stand) -> None:
    (stand.folder / ".gitignore").write_text("/site/\n", encoding="utf-8")
    stand.git("init")
    stand.git("add", ".")
    own_file(stand)


BUILT: dict[str, Callable[[Stand], None]] = {
    "a file of her own in the site": own_file,
    "a page of her own in the site": _own_page,
    "a hidden file in the site": _own_hidden_file,
    "the folders whose names a build would use": _beside(".site.oud", ".site.nieuw", "site-oud"),
    "a folder `.x.oud` where no site is yet": _beside_a_first_build,
    "a folder behind a link in a site": _link_to_elsewhere,
    "a site that git ignores": _ignored_by_git,
    "a site of an older version": at("site", *OF_AN_OLDER_VERSION),
}
