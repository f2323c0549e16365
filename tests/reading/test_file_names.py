"""Names that some computer cannot hold. Not in `tests/cases`, or this repository could not be had there either."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from sociale_kaart.build import build
from sociale_kaart.loading import load_catalogue
from sociale_kaart.plugin import prose
from sociale_kaart.problems import show
from sociale_kaart.reading.file_names import MAX_NAME
from support import ROOT

TODAY = date(2026, 11, 21)
PLACES = "data/voorzieningen"
PLACE = "naam: Testplek Nieuw\ncategorie: eettafel\ncontrole: {datum: 2026-11-01, bron: gebeld}\n"
CONTACT = "adres: {straat: Teststraat, huisnummer: '1', plaats: Testzutphen}\n"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "tests" / "regions" / "klein", folder)
    return folder


def errors(region: Path) -> list[str]:
    _, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    return sorted(f"{p.position.file} {p.position.line} {p.rule.id}" for p in problems if p.level == 0)


def add(region: Path, name: str, text: str) -> None:
    (region / name).parent.mkdir(parents=True, exist_ok=True)
    (region / name).write_text(text, encoding="utf-8")


LONG = "a" * (MAX_NAME + 1)
PLACE_FILES = {
    f"{PLACES}/{LONG}.yml": "naam-te-lang",
    f"{PLACES}/{'a' * 240}.yml": "naam-te-lang",
    f"{PLACES}/con.yml": "naam-van-windows",
    f"{PLACES}/aux.yml": "naam-van-windows",
    f"{PLACES}/nul.yml": "naam-van-windows",
    f"{PLACES}/plekken/com1.yml": "naam-van-windows",
}


@pytest.mark.parametrize("name", PLACE_FILES)
def test_a_file_of_a_place(region: Path, name: str) -> None:
    add(region, name, PLACE + CONTACT)
    assert errors(region) == [f"{name} 0 {PLACE_FILES[name]}"]


@pytest.mark.parametrize("folder", ["lpt9", "Prn", LONG])
def test_a_folder_of_places(region: Path, folder: str) -> None:
    add(region, f"{PLACES}/{folder}/nieuw.yml", PLACE + CONTACT)
    rule = "naam-te-lang" if folder == LONG else "naam-van-windows"
    assert errors(region) == [f"{PLACES}/{folder} 0 {rule}"]


def test_folders_that_differ_in_capitals_only(region: Path) -> None:
    add(region, f"{PLACES}/Plekken/nieuw.yml", PLACE + CONTACT)
    assert errors(region) == [f"{PLACES}/plekken 0 mappen-op-een-letter-na"]


def test_folders_of_a_language_that_differ_in_capitals_only(region: Path) -> None:
    add(region, "content/NL/over.md", "# Over\n")
    assert errors(region) == ["content/nl 0 mappen-op-een-letter-na"]


@pytest.mark.parametrize(("name", "rule"), [(LONG, "naam-te-lang"), ("com1", "naam-van-windows")])
def test_a_former_name(region: Path, name: str, rule: str) -> None:
    add(region, f"{PLACES}/nieuw.yml", f"{PLACE}{CONTACT}oude_namen: [{name}]\n")
    assert errors(region) == [f"{PLACES}/nieuw.yml 5 {rule}"]


@pytest.mark.parametrize("file", ["gebieden", "themas", "categorieen", "doelgroepen", "crisis"])
@pytest.mark.parametrize(("name", "rule"), [(LONG, "naam-te-lang"), ("aux", "naam-van-windows")])
def test_an_id_of_a_word(region: Path, file: str, name: str, rule: str) -> None:
    path = region / "data" / f"{file}.yml"
    text = path.read_text(encoding="utf-8").rstrip("\n")
    lines = text.splitlines()
    first = next(number for number, line in enumerate(lines) if line and line[0].isalpha())
    end = next((n for n in range(first + 1, len(lines)) if lines[n] and lines[n][0].isalpha()), len(lines))
    add(region, f"data/{file}.yml", "\n".join([*lines, f"{name}:", *lines[first + 1 : end]]) + "\n")
    assert f"data/{file}.yml {len(lines) + 1} {rule}" in errors(region)


def test_an_id_of_a_practice(region: Path) -> None:
    practice = "  naam: Praktijk\n  adres: {straat: Teststraat, huisnummer: '1', plaats: Testzutphen}\n"
    add(region, "data/praktijken.yml", f"nul:\n{practice}  locatie: {{lat: 52.13, lon: 6.2}}\n")
    assert errors(region) == ["data/praktijken.yml 1 naam-van-windows"]


def test_the_longest_names_that_pass_are_built(region: Path) -> None:
    longest = "b" * MAX_NAME
    add(region, f"{PLACES}/{'c' * MAX_NAME}/{longest}.yml", f"{PLACE}{CONTACT}oude_namen: [{'d' * MAX_NAME}]\n")
    add(region, f"content/nl/{'e' * MAX_NAME}.md", "# Iets\n")
    config = region / "mkdocs.yml"
    made, problems = build(config, region / "site", TODAY, partial(prose, config))
    assert made, show(problems, "text", "en")


@pytest.mark.parametrize("word", ["", "-", "…", "?!"])
def test_a_word_without_letters(region: Path, word: str) -> None:
    add(region, "data/woordgebruik.yml", f'jargon:\n  "{word}": {{beter: iets}}\n')
    assert len(errors(region)) == 1


def test_who_is_asked_may_be_a_place(region: Path) -> None:
    config = region / "mkdocs.yml"
    text = config.read_text(encoding="utf-8").replace("[huis-van-de-buurt]", "[huis-van-de-buurt, testplek-alles]")
    config.write_text(text, encoding="utf-8")
    made, problems = build(config, region / "site", TODAY, partial(prose, config))
    assert made, show(problems, "text", "en")
    assert any("plek/testplek-alles/" in path.read_text(encoding="utf-8") for path in [made / "index.html"])
