"""Whatever goes wrong in a build, the last good site stays as it was."""

from __future__ import annotations

import os
import subprocess
from functools import partial
from pathlib import Path

import pytest
from built import KLEIN, TODAY, contents, copy_of, differing, kaart, made
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig

from sociale_kaart import build as building
from sociale_kaart import plugin
from sociale_kaart.build import build
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.folders import replacing, write_list
from sociale_kaart.one_at_a_time import BusyError
from sociale_kaart.parallel import JobError, side_by_side
from sociale_kaart.pieces import Prose
from sociale_kaart.problems import Told
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.site_folder import owners_only


class Region:
    """A small region with a site that was built once."""

    def __init__(self, folder: Path) -> None:
        self.config = copy_of(KLEIN, folder)
        self.site = made(self.config, folder / "site")
        self.before = contents(folder)

    def build(self, prose: Prose | None = None) -> tuple[Path | None, list[Told]]:
        return build(self.config, None, TODAY, prose or partial(plugin.prose, self.config), anew=True)

    def spoil(self, name: str, text: bytes) -> None:
        path = self.config.parent / name
        path.write_bytes(text)
        self.before[name] = text


@pytest.fixture
def region(tmp_path: Path) -> Region:
    return Region(tmp_path / "regio")


def test_a_site_that_a_web_server_may_not_read_is_said_to_be_so(region: Region) -> None:
    assert "site-alleen-voor-jou" not in {one.rule.id for one in region.build()[1]}
    before = os.umask(0o077)
    try:
        site, problems = build(
            region.config, region.site.with_name("dicht"), TODAY, partial(plugin.prose, region.config)
        )
    finally:
        os.umask(before)
    assert site
    assert [one.position.file for one in problems if one.rule.id == "site-alleen-voor-jou"] == [str(site)]
    site.chmod(0o755)  # the folder alone is not enough
    assert [one.values["path"] for one in owners_only(site)] == [site / "index.html"]
    subprocess.run(["chmod", "-R", "a+rX", str(site)], check=True)  # as the message says
    assert not [*owners_only(site)]


def assert_untouched(region: Region) -> None:
    folder = region.config.parent
    assert not differing(region.before, contents(folder))
    assert {path.name for path in folder.iterdir()} == {"content", "data", "mkdocs.yml", "site"}


def test_an_error_in_a_file_leaves_the_last_site(region: Region) -> None:
    region.spoil("data/voorzieningen/testplek-kaal.yml", b"naam: Testplek Kaal\n")
    made_at, problems = region.build()
    assert made_at is None
    assert {problem.rule.id for problem in problems} >= {"ontbreekt"}
    assert_untouched(region)


def _broken(catalogue: Catalogue, urls: Urls, language: str, home: Path) -> None:
    (home / "half").mkdir(parents=True)
    (home / "half" / "af.html").write_text(language, encoding="utf-8")
    raise ZeroDivisionError(language)


@pytest.mark.usefixtures("one_thread")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_crash_leaves_the_last_site(region: Region, monkeypatch: pytest.MonkeyPatch, workers: int) -> None:
    monkeypatch.setattr(building, "side_by_side", partial(side_by_side, workers=workers))
    with pytest.raises(ZeroDivisionError if workers == 1 else JobError):
        region.build(_broken)
    assert_untouched(region)


def test_a_second_build_leaves_alone_what_the_first_is_writing(region: Region) -> None:

    def second(catalogue: Catalogue, urls: Urls, language: str, home: Path) -> None:
        with pytest.raises(BusyError) as busy:
            region.build()
        plugin.prose(region.config, catalogue, urls, language, home)
        (home / "tweede.html").write_text(str(busy.value), encoding="utf-8")

    made_at, _ = region.build(second)
    assert made_at == region.site
    assert (region.site / "tweede.html").read_text(encoding="utf-8") == str(region.site)
    assert (region.site / "lijst" / "index.html").is_file()


def test_a_crash_inside_mkdocs_leaves_no_folder(region: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has written half of the prose by then, in a folder of its own."""

    def crash(config: MkDocsConfig) -> None:
        mkdocs_build(config)
        raise ZeroDivisionError

    monkeypatch.setattr(plugin, "mkdocs_build", crash)
    with pytest.raises((ZeroDivisionError, JobError)):
        region.build()
    assert_untouched(region)


def test_prose_that_is_no_text_is_said_without_a_traceback(region: Region) -> None:
    region.spoil("content/nl/over.md", "# Caf\xe9\n".encode("latin-1"))
    done = kaart("build", "-f", region.config, "--today", str(TODAY))
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "over.md" in done.stdout + done.stderr
    assert_untouched(region)


def test_prose_may_be_nothing_but_text(region: Region) -> None:
    region.spoil("content/nl/nieuw.md", b"Gewoon een zin.\n")
    assert region.build()[0]
    assert b"Gewoon een zin." in (region.site / "nl" / "nieuw" / "index.html").read_bytes()


@pytest.mark.parametrize("folder", [".", "data", "content", "data/voorzieningen/plekken", ".."])
def test_a_folder_that_is_no_site_is_not_replaced(region: Region, folder: str) -> None:
    """One slip of the pen in `--site-dir` may not cost a volunteer her files."""
    done = kaart("build", "-f", region.config, "--site-dir", region.config.parent / folder)
    assert done.returncode in {1, 2}
    assert "Traceback" not in done.stderr
    assert_untouched(region)


def test_an_empty_folder_and_an_older_site_are_replaced(region: Region, tmp_path: Path) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    assert made(region.config, empty) == empty
    (region.site / "plek" / "testplek-weg").mkdir()
    assert region.build()[0] == region.site
    assert not (region.site / "plek" / "testplek-weg").exists()


def test_a_build_that_was_killed_between_two_renames_loses_nothing(tmp_path: Path) -> None:
    """The machine stopped when the old site had been set aside, and the new one was not yet in its place."""
    aside = tmp_path / ".site.oud"
    aside.mkdir()
    (aside / "index.html").write_text("goed", encoding="utf-8")
    write_list(aside)
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "site"):
        raise ZeroDivisionError
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "goed"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
