"""A build erases nobody's work: a canary in each kind of folder that may be named for the site, by slip or by habit."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from built import TODAY, kaart
from canary_stand import BUILT, OF_AN_OLDER_VERSION, PAGES, REFUSED, Stand, at, built_once, making, own_file
from click.testing import CliRunner
from mkdocs.__main__ import cli

from sociale_kaart.build import build
from sociale_kaart.file_writing import write
from sociale_kaart.folders import HEAD, MARKER, UNFINISHED, listed, sign
from sociale_kaart.outputs.print.kept_sheets import CACHE, tidy
from sociale_kaart.site_folder import NO_SITE


@pytest.fixture(autouse=True)
def quick_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site of a few files: what is asked here is where it goes."""
    making(monkeypatch, PAGES)


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


@pytest.mark.parametrize("kind", REFUSED)
def test_a_folder_with_work_is_refused(stand: Stand, kind: str) -> None:
    REFUSED[kind](stand)
    before = stand.canaries()
    assert not stand.build()
    assert stand.canaries() == before != []


@pytest.mark.parametrize("kind", BUILT)
def test_what_is_not_ours_stays_beside_what_is(stand: Stand, kind: str) -> None:
    BUILT[kind](stand)
    before = len(stand.canaries())
    assert stand.build()
    assert len(stand.canaries()) == before > 0
    assert set(listed(stand.site) or ()) == set(map(sign, (MARKER, *PAGES)))


@pytest.mark.parametrize("what", ["root", "tracked", "inside .git", "another repository", "a work tree of gh-pages"])
def test_what_is_under_version_control_is_refused(stand: Stand, what: str) -> None:
    own_file(stand)
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
    built_once(stand)
    stand.canary(stand.site / "CNAME")
    making(monkeypatch, ["CNAME"])
    made, problems = build(stand.config, stand.site, TODAY, lambda *_: None, anew=True)
    assert made is None
    assert "bestand-van-een-ander" in {problem.rule.id for problem in problems}
    assert stand.canaries() == ["site/CNAME"]
    assert {path.name for path in stand.folder.iterdir()} == {"regio", "site"}


def test_what_we_made_and_make_no_more_is_gone(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    own_file(stand)
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
    own_file(stand)
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
