"""A build erases nobody's work: a canary in each kind of folder that may be named for the site, by slip or by habit."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from built import KLEIN, TODAY, copy_of, kaart
from click.testing import CliRunner
from mkdocs.__main__ import cli

from sociale_kaart import build as building
from sociale_kaart.build import build
from sociale_kaart.file_writing import Sums, write
from sociale_kaart.folders import HEAD, MARKER, UNFINISHED, listed, sign
from sociale_kaart.outputs.print.kept_sheets import CACHE, tidy
from sociale_kaart.site_folder import NO_SITE

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


@pytest.fixture(autouse=True)
def quick_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site of a few files: what is asked here is where it goes."""
    making(monkeypatch, PAGES)


def making(monkeypatch: pytest.MonkeyPatch, names: Sequence[str]) -> None:
    """From here on a build makes these files and no others."""

    def some(catalogue: object, pieces: object, folder: Path) -> dict[str, Sums]:
        return {"alles": write(folder, [(name, name.encode()) for name in names])}

    monkeypatch.setattr(building, "write_pieces", some)
    monkeypatch.setattr(building, "finish", lambda *_: {})


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


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


@pytest.mark.parametrize("kind", REFUSED)
def test_a_folder_with_work_is_refused(stand: Stand, kind: str) -> None:
    REFUSED[kind](stand)
    before = stand.canaries()
    assert not stand.build()
    assert stand.canaries() == before != []


def _built(stand: Stand) -> None:
    assert stand.build()


def _own_file(stand: Stand) -> None:
    _built(stand)
    stand.canary(stand.site / "CNAME")


def _own_page(stand: Stand) -> None:
    _built(stand)
    stand.canary(stand.site / "plek" / "van-mij" / "index.html")


def _own_hidden_file(stand: Stand) -> None:
    _built(stand)
    stand.canary(stand.site / ".well-known" / "security.txt")


def _beside(*names: str) -> Callable[[Stand], None]:
    def lay(stand: Stand) -> None:
        _built(stand)
        for name in names:
            stand.canary(stand.folder / name / "werk.txt")

    return lay


def _beside_a_first_build(stand: Stand) -> None:
    stand.canary(stand.folder / ".site.oud" / "werk.txt")


def _link_to_elsewhere(stand: Stand) -> None:
    _built(stand)
    stand.canary(stand.folder / "elders" / "site.js")
    (stand.site / "assets" / "site.js").unlink()
    (stand.site / "assets").rmdir()
    (stand.site / "assets").symlink_to(stand.folder / "elders")
    stand.site = stand.folder / "anders"
    _built(stand)


def _ignored_by_git(stand: Stand) -> None:
    (stand.folder / ".gitignore").write_text("/site/\n", encoding="utf-8")
    stand.git("init")
    stand.git("add", ".")
    _own_file(stand)


BUILT: dict[str, Callable[[Stand], None]] = {
    "a file of her own in the site": _own_file,
    "a page of her own in the site": _own_page,
    "a hidden file in the site": _own_hidden_file,
    "the folders whose names a build would use": _beside(".site.oud", ".site.nieuw", "site-oud"),
    "a folder `.x.oud` where no site is yet": _beside_a_first_build,
    "a folder behind a link in a site": _link_to_elsewhere,
    "a site that git ignores": _ignored_by_git,
    "a site of an older version": at("site", *OF_AN_OLDER_VERSION),
}


@pytest.mark.parametrize("kind", BUILT)
def test_what_is_not_ours_stays_beside_what_is(stand: Stand, kind: str) -> None:
    BUILT[kind](stand)
    before = len(stand.canaries())
    assert stand.build()
    assert len(stand.canaries()) == before > 0
    assert set(listed(stand.site) or ()) == set(map(sign, (MARKER, *PAGES)))


@pytest.mark.parametrize("what", ["root", "tracked", "inside .git", "another repository", "a work tree of gh-pages"])
def test_what_is_under_version_control_is_refused(stand: Stand, what: str) -> None:
    _own_file(stand)
    if what in {"root", "tracked", "inside .git"}:
        stand.git("init")
        stand.git("add", ".")
    if what == "another repository":
        (stand.site / ".hg").mkdir()
    if what == "a work tree of gh-pages":
        write(stand.site, [(".git", b"gitdir: ../.git/worktrees/site")])
    stand.site = {"root": stand.folder, "inside .git": stand.folder / ".git" / "site"}.get(what, stand.site)
    if what == "inside .git":
        at(".git/site", MARKER)(stand)
    before = stand.canaries()
    assert not stand.build()
    assert stand.canaries() == before != []


def test_the_folder_of_the_tiles_is_refused(stand: Stand) -> None:
    config = stand.config.read_text(encoding="utf-8")
    tiles = "      achtergrond: {tegels: tegels, bron: Kadaster}\n"
    stand.config.write_text(config + tiles, encoding="utf-8")
    at("regio/tegels", *OF_AN_OLDER_VERSION)(stand)
    assert not stand.build()
    assert stand.canaries() == ["regio/tegels/werk.txt"]


def test_a_file_is_no_folder(stand: Stand) -> None:
    stand.canary(stand.site)
    assert not stand.build()
    assert stand.canaries() == ["site"]


def test_a_list_behind_a_link_is_no_list(stand: Stand) -> None:
    at("x")(stand)
    (stand.folder / "lijst").write_text(f"{HEAD}{sign('werk.txt')}\n", encoding="utf-8")
    (stand.site / MARKER).symlink_to(stand.folder / "lijst")
    assert not stand.build()
    assert stand.canaries() == ["x/werk.txt"]


def test_a_new_page_does_not_replace_a_file_of_somebody_else(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    _built(stand)
    stand.canary(stand.site / "CNAME")
    making(monkeypatch, ["CNAME"])
    made, problems = build(stand.config, stand.site, TODAY, lambda *_: None, anew=True)
    assert made is None
    assert "bestand-van-een-ander" in {problem.rule.id for problem in problems}
    assert stand.canaries() == ["site/CNAME"]
    assert {path.name for path in stand.folder.iterdir()} == {"regio", "site"}


def test_what_we_made_and_make_no_more_is_gone(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    _own_file(stand)
    making(monkeypatch, ["index.html"])
    assert stand.build()
    assert _names(stand.site) == [MARKER, "CNAME", "index.html"]
    assert {path.name for path in stand.folder.iterdir()} == {"regio", "site"}


def test_a_link_named_for_the_site_stays_a_link(stand: Stand) -> None:
    """Where a web server reads may be elsewhere."""
    (stand.folder / "www").mkdir()
    stand.site.symlink_to(stand.folder / "www")
    assert stand.build()
    assert stand.site.is_symlink()
    assert (stand.folder / "www" / "index.html").is_file()


@pytest.mark.parametrize("left", ["half a site", "between two renames", "before the old one was emptied"])
def test_what_a_killed_build_left_is_cleared_up(stand: Stand, left: str) -> None:
    _own_file(stand)
    aside, half = stand.folder / ".site.oud", stand.folder / ".site.nieuw"
    if left == "half a site":
        write(half, [("index.html", b""), (MARKER, UNFINISHED.encode())])
    else:
        stand.site.rename(aside)
    if left == "before the old one was emptied":
        write(stand.site, [("index.html", b""), (MARKER, f"{HEAD}{sign('index.html')}\n".encode())])
    assert stand.build()
    assert stand.canaries() == ["site/CNAME"]
    assert {path.name for path in stand.folder.iterdir()} == {"regio", "site"}


@pytest.mark.parametrize("way", ["kaart", "mkdocs"])
def test_both_ways_in_are_guarded(stand: Stand, way: str) -> None:
    """As a person types it: `site_dir: .` in mkdocs.yml, and a sitemap at the root."""
    text = stand.config.read_text(encoding="utf-8")
    stand.config.write_text(text.replace("site_dir: site", "site_dir: ."), encoding="utf-8")
    at("regio", "sitemap.xml")(stand)
    if way == "mkdocs":
        done = CliRunner().invoke(cli, ["build", "-q", "-f", str(stand.config)])
        assert done.exit_code, done.output
    else:
        assert kaart("build", "-f", stand.config).returncode == 1
    assert stand.canaries() == ["regio/werk.txt"]
    assert stand.config.is_file()


def test_what_is_kept_of_sheets_is_cleared_by_name_and_never_behind_a_link(stand: Stand) -> None:
    kept = stand.region / CACHE
    write(kept, [(f"{'a' * 64}.pdf", b"")])
    stand.canary(kept / "werk.pdf")
    _age(kept.iterdir())
    tidy(stand.region)
    assert [path.name for path in kept.iterdir()] == ["werk.pdf"]
    stand.canary(stand.folder / "elders" / f"{'b' * 64}.pdf")
    _age((stand.folder / "elders").iterdir())
    (kept / "werk.pdf").unlink()
    kept.rmdir()
    kept.symlink_to(stand.folder / "elders")
    tidy(stand.region)
    assert stand.canaries() == [f"elders/{'b' * 64}.pdf"]


def _age(paths: Iterable[Path]) -> None:
    for path in paths:
        os.utime(path, (0, 0))


def _names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_the_message_says_what_to_do() -> None:
    assert "--site-dir" in NO_SITE.remedy("nl", {})


@pytest.mark.parametrize(
    "kind", ["a file of her own in the site", "a page of her own in the site", "a hidden file in the site"]
)
def test_what_is_not_ours_stays_when_a_build_keeps_of_the_last_site_what_did_not_change(
    stand: Stand, kind: str
) -> None:
    BUILT[kind](stand)
    before = stand.canaries()
    stand.anew = False
    assert stand.build()
    assert stand.canaries() == before != []
