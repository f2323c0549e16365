"""The commands that talk, count and print say nothing of where a secret place is, whatever a file or a person says."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from cli_run import asked
from sociale_kaart import cli
from support.leaks import NEEDLES, PLACES, PUBLIC_FILE, SECRET, SECRET_FILE, Leak, lay, leaks, region

ALL = list(leaks())
DAY = ("--today", "2026-11-21")
MISSED, PROGRAMME, CAMPAIGNS = "bericht.txt", "programma.txt", "data/campagnes.yml"
INPUT = {
    MISSED: "er-niet: bed / oost\n",
    PROGRAMME: "dinsdag 10.00-12.00 Koffie\n",
    CAMPAIGNS: "winter:\n  vraag: {nl: Open met kerst?}\n  over: openingstijden\n  begin: 2026-11-01\n",
}
# Walked in a test of their own, without a region, or asking the internet.
ELSEWHERE = {"vernieuw", "check", "build", "diff", "due", "import", "osm", "serve", "init", "links", "geocode"}
COMMANDS = {
    **{name: (name,) for name in cli.COMMANDS if name not in ELSEWHERE},  # a new one as well
    **{f"dekking as {form}": ("dekking", "--format", form) for form in ("text", "markdown", "csv", "json")},
    **{f"due as {form}": ("due", "--format", form) for form in ("text", "markdown", "json")},
    **{f"calls as {form}": ("due", "--bellen", "--format", form) for form in ("text", "markdown", "json")},
    **{f"campagne as {form}": ("campagne", "winter", "--format", form) for form in ("text", "markdown", "csv", "mail")},
    "print": ("print", "--sheet", "balielijst", "--out", "blad.pdf"),
    "gemist": ("gemist", MISSED),
    "gemist for programs": ("gemist", MISSED, "--format", "json"),
    "aanbod": ("aanbod", PUBLIC_FILE, PROGRAMME),
    "aanbod of the place itself": ("aanbod", SECRET_FILE, PROGRAMME),
    "ondergrond": ("ondergrond", "uittreksel.osm.pbf"),
    "new": ("new",),
    "taal stand": ("taal", "stand"),
}
NEW = ("De Koffie", "buurtteam")


def said(config: Path, *command: str, answers: tuple[str, ...] = ()) -> str:
    """All that it prints, with the questions and without what is typed; after these answers only what must be."""
    typed: Iterator[str] = iter(answers)
    questions: list[str] = []

    def ask(question: str = "") -> str:
        questions.append(question)
        assert len(questions) < 200
        return next(typed, "gebeld" if "gebeld" in question else "ja" if "ja/nee" in question else "")

    with patch("builtins.input", ask):
        done = asked(*command, *DAY, cwd=config.parent)
    return "\n".join((done.stdout, done.stderr, *questions)).lower()


@pytest.mark.parametrize("number", range(7, len(ALL), 90))
def test_a_file_that_says_where_it_is_comes_back_in_nothing(number: int, tmp_path: Path) -> None:
    leak: Leak = ALL[number]
    config = region(tmp_path)
    lay(tmp_path, {**leak.files, **INPUT})
    for name, command in COMMANDS.items():
        printed = said(config, *command, answers=NEW if command[0] == "new" else ()).replace("blijf-de-roos.yml", "")
        assert [needle for needle in leak.needles if needle in printed] == [], name


@pytest.mark.parametrize("number", range(11, len(ALL), 200))
def test_what_renews_a_region_says_the_same_whatever_its_files_say(number: int, tmp_path: Path) -> None:
    """It prints our own texts, in which a short word of a leak may stand."""
    quiet = said(region(tmp_path), "vernieuw")
    lay(tmp_path, ALL[number].files)
    assert said(tmp_path / "mkdocs.yml", "vernieuw") == quiet


@pytest.mark.parametrize("file", [f"{PLACES}/zuiderdiep-98/blijf-de-roos.yml", f"{PLACES}/zuiderdiep-98.yml"])
def test_kaart_new_does_not_say_in_which_folder_it_is(file: str, tmp_path: Path) -> None:
    config = region(tmp_path)
    (tmp_path / SECRET_FILE).unlink()
    lay(tmp_path, {file: SECRET})
    for naam in ("Blijf De Roos", "Rozenhuis"):
        printed = said(config, "new", answers=(naam, "ja", "vrouwenopvang", "ja"))
        assert [needle for needle in NEEDLES if needle in printed] == []


@pytest.mark.parametrize(
    "text",
    [
        "dinsdag 10.00-12.00 Koffie op Zuiderdiep 98",
        "dinsdag 10.00-12.00 Koffie, 9711 HL",
        "dinsdag 10.00-12.00 Koffie bij de Turfkade",
    ],
)
def test_a_programme_that_says_where_it_is_is_refused_and_its_message_does_not_say_it(
    text: str, tmp_path: Path
) -> None:
    config = region(tmp_path)
    lay(tmp_path, {PROGRAMME: text})
    asked_for: list[str] = []

    def ask(question: str = "") -> str:
        asked_for.append(question)
        return "ja" if len(asked_for) == 1 else "nee"

    with patch("builtins.input", ask):
        done = asked("aanbod", SECRET_FILE, PROGRAMME, *DAY, cwd=tmp_path)
    about = (done.stdout + done.stderr).rpartition("FOUT")[2].lower()
    assert about
    assert [word for word in (*NEEDLES, "turfkade") if word in about] == []
    assert (tmp_path / SECRET_FILE).read_text() == SECRET
    assert config.is_file()


def test_what_it_was_before_is_in_no_figure_either(tmp_path: Path) -> None:
    """A file that said where it is, and was put right: git still has it."""
    config = region(tmp_path)
    git = ("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    for text in (f"{SECRET}gebied: oost\nadres: {{straat: Zuiderdiep, huisnummer: '98', plaats: Veenstad}}\n", SECRET):
        lay(tmp_path, {SECRET_FILE: text})
        for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x", "--date=2026-11-01T12:00:00"]):
            dated = {"GIT_COMMITTER_DATE": "2026-11-01T12:00:00" if "gebied" in text else "2026-11-20T12:00:00"}
            subprocess.run([*git, *command], cwd=tmp_path, check=True, env={"PATH": "/usr/bin:/bin", **dated})
    for form in ("text", "markdown"):
        printed = said(config, "dekking", "--format", form, "--sinds", "2026-11-02")
        assert "sinds" in printed or "2 november" in printed
        assert [needle for needle in (*NEEDLES, "roos") if needle in printed] == []
