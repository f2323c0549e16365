"""`kaart logboek`, as a keeper uses it: pages per theme and language, and nothing about anybody."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from log_of import ADDRESS, PHONE, line, log

from cli_run import ERRORS, OK, WRONG_USE, asked, kaart
from support import ROOT

KLEIN = ROOT / "tests" / "regions" / "klein"  # below /kaart/ of its host; its first language is English
DAY = ("--today", "2026-11-21")
SECRET, SENSITIVE_KIND = "testplek-geheim", "schuilplek"


@pytest.fixture
def access(tmp_path: Path) -> Path:
    return tmp_path / "access.log"


def counts(*arguments: str | Path) -> dict[tuple[str, str], int]:
    done = asked("logboek", *arguments, "--format", "json", *DAY, cwd=KLEIN)
    assert done.returncode == OK, done.stderr
    rows = [[*row.values()] for row in json.loads(done.stdout)["aantallen"]]
    return {(row, column): count for row, column, count in rows}


def test_pages_are_counted_per_theme_and_language(access: Path) -> None:
    pages = [("/kaart/thema/samen/", 12), ("/kaart/nl/thema/samen/", 30), ("/kaart/nl/wegwijzer/samen/", 5)]
    access.write_text(log([*pages, ("/kaart/nl/plekken/?x=1", 11), ("/kaart/assets/site.css", 99), ("/elders/", 99)]))
    assert counts(access) == {("samen", "en"): 12, ("samen", "nl"): 35, ("", "nl"): 11}
    said = kaart("logboek", access, *DAY, cwd=KLEIN)
    assert "Opgevraagde pagina's van 2026-10-10 tot en met 2026-10-10." in said.stdout
    assert "58" not in said.stdout, "a sum would tell what is left out"
    assert "Samen" in said.stdout


def test_what_is_rare_is_left_out(access: Path) -> None:
    access.write_text(log([("/kaart/nl/thema/samen/", 9), ("/kaart/thema/samen/", 10)]))
    assert counts(access) == {("samen", "en"): 10}
    access.write_text(log([("/kaart/nl/thema/samen/", 9)]))
    said = asked("logboek", access, *DAY, cwd=KLEIN).stdout
    assert "Niets is zo vaak opgevraagd" in said
    assert " 9" not in said


def test_the_counts_of_several_files_are_put_together_packed_or_not(access: Path, tmp_path: Path) -> None:
    access.write_text(log([("/kaart/nl/thema/samen/", 6)]))
    packed = tmp_path / "access.log.1.gz"
    packed.write_bytes(gzip.compress(log([("/kaart/nl/thema/samen/", 7)]).encode()))
    assert counts(access, packed) == {("samen", "nl"): 13}


def test_robots_do_not_count(access: Path) -> None:
    robot = line("/kaart/nl/thema/samen/", "Mozilla/5.0 (compatible; bingbot/2.0)")
    access.write_text(robot * 50 + line("/kaart/nl/thema/samen/") * 10)
    assert counts(access) == {("samen", "nl"): 10}


def test_nothing_sensitive_is_told_per_area(access: Path) -> None:
    access.write_text(log([(f"/kaart/nl/plek/{SECRET}/", 40), (f"/kaart/nl/categorie/{SENSITIVE_KIND}/", 40)]))
    assert counts(access, "--per", "gebied") == {}
    assert counts(access, "--per", "soort") == {(SENSITIVE_KIND, "nl"): 80}
    refused = asked("logboek", access, "--per", "gebied", "--soort", SENSITIVE_KIND, *DAY, cwd=KLEIN)
    assert refused.returncode == WRONG_USE
    assert "gevoelige soort" in refused.stderr
    assert refused.stdout == ""


def test_a_sensitive_kind_without_a_secret_address_is_not_told_per_area_either(tmp_path: Path, access: Path) -> None:
    region = tmp_path / "regio"
    shutil.copytree(KLEIN, region)
    kinds = region / "data" / "categorieen.yml"
    kinds.write_text(kinds.read_text("utf-8").replace("eettafel:\n", "eettafel:\n  gevoelig: ja\n"), "utf-8")
    access.write_text(log([("/kaart/nl/plek/testplek-dicht/", 40)]))
    told = asked("logboek", access, "--per", "gebied", "--format", "csv", *DAY, cwd=region)
    assert told.stdout.splitlines() == ["gebied;thema;paginas"], told.stderr
    assert asked("logboek", access, "--per", "gebied", "--soort", "eettafel", *DAY, cwd=region).returncode == WRONG_USE


def test_one_kind_can_be_told_per_area(access: Path) -> None:
    access.write_text(log([("/kaart/nl/plek/testplek-dicht/", 40)]))
    assert counts(access, "--per", "gebied", "--soort", "eettafel") == {("overkant", "nl"): 40}
    assert asked("logboek", access, "--soort", "eettafel", *DAY, cwd=KLEIN).returncode == WRONG_USE
    unknown = asked("logboek", access, "--per", "gebied", "--soort", "eetafel", *DAY, cwd=KLEIN)
    assert unknown.returncode == WRONG_USE
    assert "`eetafel` is er niet" in unknown.stderr


def test_the_counts_are_what_a_simple_count_gives(access: Path) -> None:
    throw = Random(7)
    paths = [f"/kaart/{code}thema/{theme}/" for code in ("", "nl/", "tr/") for theme in ("samen", "aan-tafel", "weg")]
    lines = [
        (throw.choice(paths), throw.choice([PHONE, "curl/8", ""]), throw.choice([200, 304, 404])) for _ in range(900)
    ]
    access.write_text("".join(line(path, agent, status=status) for path, agent, status in lines))
    naive = Counter(path for path, agent, status in lines if agent == PHONE and status in (200, 304))
    known = {"samen", "aan-tafel"}
    wanted: Counter[tuple[str, str]] = Counter()
    for path, times in naive.items():
        *before, _, theme = path.removeprefix("/kaart/").rstrip("/").split("/")
        wanted[theme if theme in known else "", before[0] if before else "en"] += times
    assert counts(access) == {cell: times for cell, times in wanted.items() if times >= 10}


NONSENSE = {
    "no log": (b"hallo 198.51.100.23 wereld\nnog een\n", "access.log, regel 1: dit is geen regel van een logboek"),
    "noise": (bytes(range(256)) * 400, "access.log, regel 1: dit is geen regel"),
    "packed and broken": (gzip.compress(b"x" * 90_000)[:60], "access.log is na regel "),
    "YAML": (b"naam: Jan\n", "access.log, regel 1"),
}


@pytest.mark.parametrize("case", NONSENSE.values(), ids=[*NONSENSE])
def test_nonsense_is_told_by_file_and_line_and_not_repeated(case: tuple[bytes, str], access: Path) -> None:
    content, wanted = case
    access.write_bytes(content)
    done = asked("logboek", access, *DAY, cwd=KLEIN)
    assert done.returncode == WRONG_USE
    assert wanted in done.stderr
    assert done.stdout == ""
    assert not [word for word in (ADDRESS, "hallo", "Jan") if word in done.stderr]


def test_odd_lines_among_good_ones_are_counted_and_passed_over(access: Path) -> None:
    access.write_text(log([("/kaart/nl/thema/samen/", 10)]) + f"{ADDRESS} zei Jansen\n\n")
    done = asked("logboek", access, *DAY, cwd=KLEIN)
    assert done.returncode == OK
    assert "access.log: 1 van de 12 regels zijn overgeslagen, het eerst regel 11" in done.stderr
    assert not [word for word in (ADDRESS, "Jansen") if word in done.stderr + done.stdout]


def test_nothing_of_anybody_is_in_what_is_said(access: Path) -> None:
    canary = "/kaart/nl/plekken/?zoek=huiselijk-geweld-jansen"
    access.write_text((line(canary, "Telefoon van Jansen") + line("/kaart/nl/jansen/")) * 20)
    for form in ("text", "csv", "json"):
        for per in ("thema", "soort", "gebied"):
            done = asked("logboek", access, "--per", per, "--format", form, *DAY, cwd=KLEIN)
            said = (done.stdout + done.stderr).lower()
            assert not [word for word in (ADDRESS, "jansen", "13:55", "geweld") if word in said]


def test_a_file_that_is_not_there_or_a_folder_or_nothing_at_all(access: Path, tmp_path: Path) -> None:
    for name in ("logs/weg.log", "/nergens/weg.log", tmp_path):
        done = asked("logboek", name, *DAY, cwd=KLEIN)
        assert (done.returncode, done.stdout) == (WRONG_USE, "")
        assert str(name)[-60:] in done.stderr
    access.write_text("")
    assert "geen pagina" in asked("logboek", access, *DAY, cwd=KLEIN).stdout
    assert asked("logboek", cwd=KLEIN).returncode == WRONG_USE
    access.write_text(log([("/", 1)]))
    assert asked("logboek", access, "-f", tmp_path / "mkdocs.yml", cwd=tmp_path).returncode == ERRORS


def test_of_a_long_path_its_end_is_shown(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["logboeken-van-de-server"] * 4)
    deep.mkdir(parents=True)
    (deep / "access.log").write_bytes(b"naam: Jan\n")
    done = asked("logboek", deep / "access.log", *DAY, cwd=KLEIN)
    assert "van-de-server/access.log, regel 1: dit is geen regel van een logboek" in done.stderr


def test_what_is_piped_in_is_read_with_no_more_memory_for_more_lines() -> None:
    """The peak of a process that reads thirty times as much stays where it was."""
    script = (
        "import sys; from sociale_kaart.cli import main; main(['logboek', '-', '--today', '2026-11-21']); "
        "print(*[row.split()[1] for row in open('/proc/self/status') if row.startswith('VmHWM')], file=sys.stderr)"
    )
    peaks = []
    for times in (1_000, 30_000):
        text = log([("/kaart/nl/thema/samen/", times)])
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=KLEIN, input=text, capture_output=True, text=True, check=True
        )
        assert str(times) in done.stdout
        peaks.append(int(done.stderr.split()[-1]))
    assert peaks[1] < peaks[0] + 2_000, f"{peaks} kB"
