"""`kaart print`: a sheet for who asks for one that there is, and a clear answer for who does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from print_sheets import Sheet

from sociale_kaart.cli import main
from sociale_kaart.commands.shared import OK, WRONG_USE
from support import ROOT
from support.sample import read_before

KLEIN = ROOT / "tests" / "regions" / "klein" / "mkdocs.yml"
DAY = ["--today", "2026-11-21"]
# What was asked -> words of the answer, which names what there is.
WRONG = {
    "--practice huisarts": ("Praktijk `huisarts`", "gezondheidscentrum-kraaiennest", "huis-van-de-wijk-waterlandplein"),
    "--area utrecht": ("Gebied `utrecht`", "centrum", "weesp"),
    "--theme eetn": ("Thema `eetn`", "eten", "hulp-en-advies"),
    "--language xx": ("Taal `xx`", "nl, nl-simple, en, ar"),
    "--paper a2": ("Papier `a2`", "a4, a3"),
    "--sheet balielijst --paper a3": ("Papier `a3`", "a4"),
    "--place oba-de-hal": ("Plek `oba-de-hal`", "oba-de-hallen"),
    "--sheet handblad": ("--place",),
    "--place oba-de-hallen --area oost": ("gaan niet samen",),
    "--practice=": ("Praktijk ``", "gezondheidscentrum-kraaiennest"),
    "--area=": ("Gebied ``", "centrum"),
    "--theme=": ("Thema ``", "eten"),
    "--language=": ("Taal ``", "nl, nl-simple, en, ar"),
    "--paper=": ("Papier ``", "a4, a3"),
    "--place=": ("Plek ``", "naam van het bestand"),
    "--place xyzzyqqq": ("Plek `xyzzyqqq`", "naam van het bestand"),
    "--place OBA-De-Hal": ("oba-de-hallen",),
    "--place oba-de-hallen --place ontmoetingsruimte-de-lent": ("ontmoetingsruimte-de-lente",),
    "--practice ../../etc/passwd": ("Praktijk `../../etc/passwd`", "huis-van-de-wijk-de-pijp"),
    "--place oba-de-hallen --theme eten": ("handblad", "--theme"),
    "--place oba-de-hallen --sheet muurkaart": ("muurkaart", "--place"),
    "--sheet poster --area oost": ("poster", "--area"),
    "--sheet poster --theme eten": ("poster", "--theme"),
    "--sheet praktijkblad": ("--practice",),
    "--sheet praktijkblad --practice gezondheidscentrum-kraaiennest": ("kraaiennest", "data/praktijken.yml"),
    "--sheet recept --practice gezondheidscentrum-kraaiennest": ("kraaiennest", "`praktijkblad`"),
    "--sheet recept": ("--place", "--practice"),
    "--sheet recept --area oost": ("--place", "--practice"),
    "--sheet register --place oba-de-hallen": ("register", "--place"),
    "--out /dev/full": ("/dev/full", "--out"),
    "--out /nergens/blad.pdf": ("De map /nergens bestaat niet", "--out"),
}


@pytest.mark.parametrize("arguments", WRONG)
def test_what_is_not_there_is_answered_with_what_is(
    arguments: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_before(monkeypatch)
    assert main(["print", "-f", str(ROOT / "mkdocs.yml"), *arguments.split(), *DAY]) == WRONG_USE
    said = capsys.readouterr().err
    assert all(words in said for words in WRONG[arguments]), said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("--sheet kaart", ("kies uit", "muurkaart")),
        ("--practice", ("--practice",)),
        ("--today gisteren", ("gisteren", "2026-11-21")),
        ("oost", ("oost",)),
    ],
)
def test_what_the_command_does_not_have_is_said_in_dutch(
    arguments: str, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["print", "-f", str(ROOT / "mkdocs.yml"), *arguments.split()]) == WRONG_USE
    said = capsys.readouterr().err
    assert all(word in said for word in words), said


def test_a_folder_gets_the_sheet_under_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_before(monkeypatch)
    asked = ["--sheet", "poster", "--language", "NL", "--out", str(tmp_path)]
    assert main(["print", "-f", str(ROOT / "mkdocs.yml"), *asked, *DAY]) == OK
    assert [path.name for path in tmp_path.iterdir()] == ["poster-a4-nl.pdf"]


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_a_handful_of_places_is_a_page_each_in_the_order_in_which_they_were_named(
    paper: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_before(monkeypatch)
    out, ids = tmp_path / "blad.pdf", ("repair-cafe-de-steek", "oba-de-hallen", "ontmoetingsruimte-de-lente")
    asked = [part for id in ids for part in ("--place", id)]
    ask = [
        "print",
        "-f",
        str(ROOT / "mkdocs.yml"),
        *asked,
        "--language",
        "ar",
        "--paper",
        paper,
        "--out",
        str(out),
        *DAY,
    ]
    assert main(ask) == OK
    pages = Sheet(out.read_bytes()).pages
    assert len(pages) == len(ids)
    for name, page in zip(("Repair Café De Steek", "OBA De Hallen", "Ontmoetingsruimte De Lente"), pages, strict=True):
        assert name in page


def test_a_theme_without_places_makes_a_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_before(monkeypatch)
    out = tmp_path / "blad.pdf"
    asked = ["--theme", "geld", "--area", "weesp", "--out", str(out)]
    assert main(["print", "-f", str(ROOT / "mkdocs.yml"), *asked, *DAY]) == OK
    assert out.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("id", ["testplek-geheim", "testplek-gestopt"])
def test_a_place_that_no_sheet_may_show_is_refused(id: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "blad.pdf"
    assert main(["print", "-f", str(KLEIN), "--place", id, "--out", str(out), *DAY]) == WRONG_USE
    assert id in capsys.readouterr().err
    assert not out.exists()


def test_the_example_of_the_readme_makes_a_sheet(tmp_path: Path) -> None:
    out = tmp_path / "kaart.pdf"
    asked = "--practice gezondheidscentrum-kraaiennest --language ar --theme ontmoeten --paper a4"
    assert main(["print", "-f", str(ROOT / "mkdocs.yml"), *asked.split(), "--out", str(out), *DAY]) == OK
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_region_with_errors_prints_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    region = tmp_path / "regio"
    shutil.copytree(KLEIN.parent, region, ignore=shutil.ignore_patterns(".cache"))
    practices = region / "data" / "praktijken.yml"
    practices.write_text(
        "ver-weg:\n  naam: Ver weg\n  adres: {straat: Domplein, plaats: Utrecht}\n  locatie: {lat: 52.09, lon: 5.12}\n",
        encoding="utf-8",
    )
    out = tmp_path / "blad.pdf"
    assert main(["print", "-f", str(region / "mkdocs.yml"), "--out", str(out), *DAY]) == 1
    assert "buiten-de-regio" in capsys.readouterr().out
    assert not out.exists()
