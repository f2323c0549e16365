"""The command `kaart` from outside, as a person and as a program meet it: what it says, and how it ends."""

from __future__ import annotations

import json
import shutil
from importlib.metadata import version
from pathlib import Path

import pytest

from cli_region import BARE, KLEIN, quiet_region, wrong_region
from cli_run import ERRORS, OK, WRONG_USE, asked, cold

DAY = ("--today", "2026-11-21")
KEYS = {"file", "line", "column", "field", "rule", "level", "message", "remedy"}


@pytest.fixture
def region(tmp_path: Path) -> Path:
    return quiet_region(tmp_path / "regio")


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    return wrong_region(tmp_path / "regio")


def test_all_is_well(region: Path) -> None:
    done = cold("check", *DAY, cwd=region)
    assert (done.returncode, done.stderr) == (OK, "")
    assert done.stdout == "Geen problemen gevonden.\n"


def test_a_warning_is_no_error(region: Path) -> None:
    shutil.copy(KLEIN / BARE, region / BARE)
    done = asked("check", *DAY, cwd=region)
    assert done.returncode == OK
    assert "1 waarschuwing\n" in done.stdout


def test_an_error_is_one(wrong: Path) -> None:
    done = cold("check", *DAY, cwd=wrong)
    assert done.returncode == ERRORS
    assert f"{BARE}:2:12 categorie" in done.stdout
    assert "FOUT: " in done.stdout
    assert cold("build", *DAY, cwd=wrong).returncode == ERRORS
    assert not (wrong / "site").exists()


def test_json_is_for_programs(wrong: Path) -> None:
    done = cold("check", "--format", "json", *DAY, cwd=wrong)
    assert done.returncode == ERRORS
    found = json.loads(done.stdout)
    assert {key for row in found for key in row} == KEYS
    first = found[0]
    assert (first["file"], first["line"], first["column"], first["level"]) == (BARE, 2, 12, "error")
    assert [row["level"] for row in found] == sorted(row["level"] for row in found), "worst first"


def test_json_without_problems_is_an_empty_list(region: Path) -> None:
    assert json.loads(asked("check", "--format", "json", *DAY, cwd=region).stdout) == []


def test_github_shows_it_at_the_line(wrong: Path) -> None:
    done = asked("check", "--format", "github", *DAY, cwd=wrong)
    assert done.returncode == ERRORS
    lines = done.stdout.splitlines()
    assert lines[0].startswith(f"::error file={BARE},line=2,col=12,")
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)


@pytest.mark.parametrize(
    ("arguments", "environment", "said"),
    [
        ((), {}, "FOUT: "),
        (("--lang", "en"), {}, "ERROR: "),
        (("--lang=en",), {}, "ERROR: "),
        ((), {"KAART_LANG": "en"}, "ERROR: "),
        (("--lang", "nl"), {"KAART_LANG": "en"}, "FOUT: "),
        (("--lang=nl",), {"KAART_LANG": "en"}, "FOUT: "),
        ((), {"KAART_LANG": "tr"}, "FOUT: "),
    ],
)
def test_it_speaks_dutch_or_english(
    wrong: Path, arguments: tuple[str, ...], environment: dict[str, str], said: str
) -> None:
    assert said in asked("check", *arguments, *DAY, cwd=wrong, **environment).stdout


def test_help_is_in_the_reader_s_language(region: Path) -> None:
    assert "controleer" in asked("--help", cwd=region).stdout
    assert "validate" in asked("--help", "--lang", "en", cwd=region).stdout
    assert "controleer" in asked("check", "--help", "--lang=nl", cwd=region, KAART_LANG="en").stdout


def test_file_names_are_seen_from_where_one_stands(wrong: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "a" / "b"
    elsewhere.mkdir(parents=True)
    done = asked("check", "-f", "../../regio/mkdocs.yml", *DAY, cwd=elsewhere)
    assert done.returncode == ERRORS
    assert f"../../regio/{BARE}:2:12" in done.stdout
    inside = asked("check", "-f", "../mkdocs.yml", "--format", "json", *DAY, cwd=wrong / "data")
    assert json.loads(inside.stdout)[0]["file"] == f"../{BARE}"


def test_only_what_is_asked_for_is_shown(wrong: Path) -> None:
    other = "data/voorzieningen/testplek-geheim.yml"
    assert asked("check", other, *DAY, cwd=wrong).returncode == OK
    assert asked("check", BARE, *DAY, cwd=wrong).returncode == ERRORS
    assert asked("check", "data", *DAY, cwd=wrong).returncode == ERRORS
    assert asked("check", wrong / BARE, *DAY, cwd=wrong.parent).returncode == ERRORS


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_region_without_data(region: Path, command: str) -> None:
    shutil.rmtree(region / "data")
    done = asked(command, *DAY, cwd=region)
    assert done.returncode == ERRORS
    assert "data/voorzieningen" in done.stdout
    assert "map-ontbreekt" in done.stdout


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_folder_that_is_no_region(tmp_path: Path, command: str) -> None:
    done = cold(command, *DAY, cwd=tmp_path)
    assert done.returncode in {ERRORS, WRONG_USE}
    assert "mkdocs.yml" in done.stdout + done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("settings", "rule"),
    [
        ("site_name: x\nsite_url: https://x.example/\n", "plugin-ontbreekt"),
        ("site_name: x\nsite_url: https://x.example/\nplugins: [search]\n", "plugin-ontbreekt"),
        ("site_name: x\nsite_url: https://x.example/\nplugins:\n  - sociale-kaart\n", "plugin-ontbreekt"),
        ("site_name: x\nsite_url: https://x.example/\nplugins:\n  - sociale-kaart: {regio: X}\n", "ontbreekt"),
        ("site_name: x\nplugins: [\n", "yaml"),
        ("", "leeg"),
    ],
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_settings_that_do_not_do(region: Path, command: str, settings: str, rule: str) -> None:
    (region / "mkdocs.yml").write_text(settings, encoding="utf-8")
    done = asked(command, *DAY, cwd=region)
    assert done.returncode == ERRORS
    assert "mkdocs.yml" in done.stdout
    assert rule in done.stdout


def test_a_folder_that_cannot_be_made(region: Path) -> None:
    done = cold("build", "--site-dir", "/proc/kaart", *DAY, cwd=region)
    assert done.returncode == ERRORS
    assert done.stderr.startswith("kaart: ")


def test_it_says_which_version_it_is(tmp_path: Path) -> None:
    done = cold("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (OK, f"kaart {version('sociale-kaart')}\n")


def test_hours_of_a_file_with_another_fault_name_the_fault(region: Path) -> None:
    path = region / BARE
    path.write_text(path.read_text("utf-8").replace("020 123 4567", "020 12"), encoding="utf-8")
    done = cold("check", "--hours", "testplek-kaal", *DAY, cwd=region)
    assert done.returncode == ERRORS
    assert f"{BARE}:" in done.stdout
    assert "telefoon" in done.stdout
    assert "geen plek" not in done.stdout + done.stderr
