"""`kaart vernieuw`: an older region comes to the installed version, and what its keeper wrote stays as it is."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from cli_run import ERRORS, OK, kaart
from sociale_kaart.made_with import installed, is_newer
from sociale_kaart.tools.renew.lacking import lacking
from sociale_kaart.tools.start import offered
from support.once import once

WORKFLOW = ".github/workflows/publiceren.yml"


def _made(folder: Path) -> None:
    arguments = ("--gemeente", "Groningen", "--host", "github", "--repository", "https://github.com/naam/kaart", "--ja")
    folder.mkdir()
    assert kaart("init", folder / "gr", *arguments, cwd=folder).returncode == OK


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """A new region in a folder of its own."""
    return Path(shutil.copytree(once("regio-van-nu", _made) / "gr", tmp_path / "gr"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert re.search(old, text), path
    path.write_text(re.sub(old, new, text, count=1), "utf-8")


@pytest.fixture
def older(region: Path) -> Path:
    """As an earlier version would have made it, with what a keeper did to it since."""
    change(region / "mkdocs.yml", "versie: .*", "versie: 0.0.9 # onze regel")
    change(region / "mkdocs.yml", "      host:.*\n", "")
    change(region / "requirements.txt", "==.*", "==0.0.9")
    change(region / "data" / "categorieen.yml", "  controle_maanden: 12\n", "")
    change(region / "data" / "categorieen.yml", "^", "# van ons\n")
    change(region / WORKFLOW, r"checkout@[0-9a-f]{40} # \S+", f"checkout@{'a' * 40} # v1")
    change(region / WORKFLOW, 'cron: "11', 'cron: "12')
    change(region / "data" / "feestdagen.yml", "bekend_tot: 20", "bekend_tot: 19")
    (region / ".github" / "workflows" / "controle.yml").unlink()
    (region / ".gitignore").write_text("eigen/", "utf-8")
    (region / offered.FILE).unlink()
    return region


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_region_of_this_version_has_nothing_to_change(region: Path) -> None:
    before = contents(region)
    done = kaart("vernieuw", cwd=region)
    assert (done.returncode, done.stdout.strip()) == (OK, f"Alles past bij versie {installed()}.")
    assert contents(region) == before


def test_it_shows_first_and_changes_nothing_unasked(older: Path) -> None:
    before = contents(older)
    for flag, code in (("--dry-run", OK), ("--lang=nl", ERRORS)):
        done = kaart("vernieuw", flag, cwd=older)
        assert done.returncode == code
        assert "-sociale-kaart==0.0.9" in done.stdout
        assert "+++ .github/workflows/controle.yml" in done.stdout
        assert contents(older) == before


def test_an_older_region_becomes_one_of_this_version_with_its_own_words(older: Path) -> None:
    done = kaart("vernieuw", "--ja", cwd=older)
    assert done.returncode == OK
    assert WORKFLOW in done.stdout, "that it differs from ours is said"
    settings = (older / "mkdocs.yml").read_text("utf-8")
    assert f"versie: {installed()} # onze regel" in settings
    assert "host: github" in settings
    words = (older / "data" / "categorieen.yml").read_text("utf-8")
    assert words.startswith("# van ons\n")
    workflow = (older / WORKFLOW).read_text("utf-8")
    assert "aaaa" not in workflow
    assert 'cron: "12' in workflow
    assert (older / ".gitignore").read_text("utf-8").startswith("eigen/\n/site/\n")
    assert "bekend_tot: 20" in (older / "data" / "feestdagen.yml").read_text("utf-8")
    assert kaart("check", cwd=older).returncode == OK
    before = contents(older)
    assert "Alles past bij" in kaart("vernieuw", "--ja", cwd=older).stdout, "a second time there is nothing to do"
    assert contents(older) == before


def test_what_a_keeper_took_out_is_not_offered_again_unless_she_wants_it(region: Path) -> None:
    """A key of a kind, a line of .gitignore, and a workflow; in between comes a new version."""
    words = region / "data" / "categorieen.yml"
    change(words, "    controle_maanden: 12\n|  controle_maanden: 12\n", "")
    change(region / ".gitignore", "/site/\n", "")
    (region / ".github" / "workflows" / "controle.yml").unlink()
    change(region / "mkdocs.yml", "versie: .*", "versie: 0.0.9")
    before = contents(region)
    done = kaart("vernieuw", "--ja", cwd=region)
    changed = {name for name, data in contents(region).items() if before.get(name) != data}
    assert changed == {"mkdocs.yml"}, done.stdout
    remembered = (region / offered.FILE).read_text("utf-8")
    (region / offered.FILE).write_text(re.sub(r"controle_maanden,?\s*", "", remembered), "utf-8")
    assert "+  controle_maanden" in kaart("vernieuw", "--ja", cwd=region).stdout


def test_what_was_never_given_is_offered_and_then_remembered(older: Path) -> None:
    assert offered.FILE in kaart("vernieuw", "--ja", cwd=older).stdout
    remembered = (older / offered.FILE).read_text("utf-8")
    assert "controle_maanden" in remembered
    change(older / "data" / "categorieen.yml", "  controle_maanden: 12\n", "")
    assert "Alles past bij" in kaart("vernieuw", "--ja", cwd=older).stdout
    assert (older / offered.FILE).read_text("utf-8") == remembered


def test_a_region_of_a_newer_version_is_left_alone(region: Path) -> None:
    change(region / "mkdocs.yml", "versie: .*", "versie: 99.0")
    before = contents(region)
    done = kaart("vernieuw", "--ja", cwd=region)
    assert done.returncode == ERRORS
    assert "99.0" in done.stdout
    assert contents(region) == before
    assert kaart("check", cwd=region).returncode == ERRORS


def test_of_a_text_only_the_language_that_is_new_is_offered() -> None:
    ours = {"a": {"naam": {"nl": "A", "en": "A"}, "uitleg": {"nl": "U", "en": "U"}, "osm": "x"}}
    before = {"a": {"naam.nl", "uitleg.nl", "osm"}}
    found = list(lacking(ours, {"a": {"naam": {"nl": "A"}}}, {"nl", "en"}, before))
    assert found == [(("a", "naam", "en"), "A"), (("a", "uitleg"), {"en": "U"})]


def test_words_gain_what_both_have_and_no_entry_that_was_taken_out() -> None:
    ours = {"a": {"naam": {"nl": "A", "en": "A", "tr": "A"}, "osm": "x"}, "weg": {"naam": {"nl": "W"}}}
    theirs = {"a": {"naam": {"nl": "Anders"}}, "eigen": {"naam": {"nl": "E"}}}
    assert list(lacking(ours, theirs, {"nl", "en"})) == [(("a", "naam", "en"), "A"), (("a", "osm"), "x")]


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [("0.10", "0.9", True), ("0.9", "0.10", False), ("1.0", "1.0.0", False), ("1.0.1", "1.0", True), ("", "1", False)],
)
def test_versions_are_numbers(one: str, other: str, newer: bool) -> None:
    assert is_newer(one, other) == newer


PARTS = ("hulplijnen.yml", "regelingen", "levensgebeurtenissen.yml", "noden.yml", "noden")


@pytest.fixture
def before_needs(region: Path) -> Path:
    """As it was made before there were needs, schemes, life events and other lines, with kinds of its own."""
    for name in PARTS:
        path = region / "data" / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    change(region / "data" / "categorieen.yml", r"(?ms)^nachtopvang:.*?(?=^\S)", "")
    change(region / "data" / "categorieen.yml", r"(?ms)^kinderboerderij:.*?(?=^\S)", "")
    (region / offered.FILE).unlink()
    return region


def test_a_region_gets_the_files_that_came_after_it_without_what_it_does_not_have(before_needs: Path) -> None:
    asked = kaart("vernieuw", "--ja", cwd=before_needs)
    assert asked.returncode == OK, asked.stdout
    assert "+++ data/noden.yml: een nieuw bestand" in asked.stdout
    data = before_needs / "data"
    assert all((data / name).exists() for name in PARTS)
    assert "nachtopvang" not in (data / "noden.yml").read_text("utf-8")
    assert "slapen-vannacht:" in (data / "noden.yml").read_text("utf-8")
    checked = kaart("check", cwd=before_needs)
    assert checked.returncode == OK, checked.stdout


def test_what_was_brought_and_taken_out_again_does_not_come_back(before_needs: Path) -> None:
    kaart("vernieuw", "--ja", cwd=before_needs)
    (before_needs / "data" / "noden" / "tr.yml").unlink()
    (before_needs / "data" / "regelingen" / "huurtoeslag.yml").unlink()
    change(before_needs / "mkdocs.yml", "versie: .*", "versie: 0.0.9")
    kaart("vernieuw", "--ja", cwd=before_needs)
    assert not (before_needs / "data" / "noden" / "tr.yml").exists()
    assert not (before_needs / "data" / "regelingen" / "huurtoeslag.yml").exists()


def test_a_region_that_keeps_a_part_its_own_way_gets_no_more_of_it(region: Path) -> None:
    (region / offered.FILE).unlink()
    shutil.rmtree(region / "data" / "noden")
    kaart("vernieuw", "--ja", cwd=region)
    assert not (region / "data" / "noden").exists()
