"""The other ways in give the same whole site: `mkdocs build`, and the script for a checkout without an install."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path

import pytest
from built import KLEIN, TODAY, contents, copy_of, differing, klein_site, made, run
from click.testing import CliRunner
from mkdocs.__main__ import cli

from support import ROOT

CONFIG = KLEIN / "mkdocs.yml"
SCRIPT = str(ROOT / "scripts" / "build.py")


@pytest.fixture(scope="module")
def klein() -> Path:
    return klein_site()


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """MkDocs has no way to say which day it is."""
    monkeypatch.setattr("sociale_kaart.plugin.today_in_amsterdam", lambda: TODAY)


@pytest.mark.usefixtures("today")
def test_mkdocs_build_gives_the_same_site(klein: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["build", "-q", "-f", str(CONFIG), "-d", str(tmp_path / "site")])
    assert done.exit_code == 0, done.output
    assert not differing(contents(klein), contents(tmp_path / "site"))
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


IN_PROPERDOCS = """
import datetime, sys
from properdocs.__main__ import cli
import sociale_kaart.plugin
sociale_kaart.plugin.today_in_amsterdam = lambda: datetime.date.fromisoformat(sys.argv[3])
cli(["build", "-q", "-f", sys.argv[1], "-d", sys.argv[2]])
"""


def test_properdocs_build_gives_the_same_site(klein: Path, tmp_path: Path) -> None:
    """The kept fork of MkDocs, in a process of its own: it takes MkDocs' place in the one that it is in."""
    done = run([sys.executable, "-c", IN_PROPERDOCS, str(CONFIG), str(tmp_path / "site"), str(TODAY)])
    assert done.returncode == 0, done.stderr
    assert not differing(contents(klein), contents(tmp_path / "site"))
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("today")
def test_mkdocs_build_leaves_the_last_site_on_an_error(tmp_path: Path) -> None:
    config = copy_of(KLEIN, tmp_path / "regio")
    site = made(config, config.parent / "site")
    before = contents(site)
    (config.parent / "data" / "voorzieningen" / "testplek-kaal.yml").write_text("naam: Testplek\n", encoding="utf-8")
    done = CliRunner().invoke(cli, ["build", "-q", "-f", str(config)])
    assert done.exit_code != 0
    assert not differing(before, contents(site))
    assert {path.name for path in config.parent.iterdir()} == {"content", "data", "mkdocs.yml", "site"}


@pytest.mark.usefixtures("today")
def test_mkdocs_build_does_not_erase_what_is_no_site(tmp_path: Path) -> None:
    config = copy_of(KLEIN, tmp_path / "regio")
    before = contents(config.parent)
    done = CliRunner().invoke(cli, ["build", "-q", "-f", str(config), "-d", str(config.parent / "data")])
    assert done.exit_code != 0
    assert not differing(before, contents(config.parent))


def test_the_script_gives_the_same_site(klein: Path, tmp_path: Path) -> None:
    """With the packages that it needs, but without sociale-kaart itself among them."""
    packages = tmp_path / "pakketten"
    packages.mkdir()
    for source in Path(sysconfig.get_path("purelib")).iterdir():
        if "sociale_kaart" not in source.name:
            (packages / source.name).symlink_to(source)
    site = tmp_path / "site"
    command = [sys.executable, "-S", SCRIPT, "-f", str(CONFIG), "--today", str(TODAY), "--site-dir", str(site)]
    done = run(command, tmp_path, PYTHONPATH=str(packages))
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
    assert not differing(contents(klein), contents(site))


def test_the_script_says_which_package_is_missing(tmp_path: Path) -> None:
    done = run([sys.executable, "-I", "-S", SCRIPT], tmp_path)
    assert done.returncode == 1
    assert "ontbreekt" in done.stderr
    assert "requirements/site.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_script_works_where_one_stands(tmp_path: Path) -> None:
    """The checkout's own folder is not needed: the region is in the folder where one stands."""
    config = copy_of(KLEIN, tmp_path / "regio")
    done = run([sys.executable, SCRIPT, "--today", str(TODAY)], config.parent)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (config.parent / "site" / "index.html").is_file()
    shutil.rmtree(config.parent / "site")
