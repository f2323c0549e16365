"""A check of some files says of these what a check of all files says, and does not read the others again."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml

from sociale_kaart.checks import kept
from sociale_kaart.loading import load_catalogue, problems_of
from sociale_kaart.problems import Told
from sociale_kaart.reading import places
from sociale_kaart.reading.read_again import FileText
from support import ROOT

TODAY = date(2026, 11, 21)
FOLDER = "data/voorzieningen"
PLACE = """naam: {naam}
categorie: huis-van-de-wijk
adres: {{straat: Balistraat, huisnummer: "{number}", plaats: Amsterdam}}
controle: {{datum: 2026-10-01, bron: gebeld}}
oude_namen: [{oud}]
"""
FAULTY = {
    "a-b/een.yml": PLACE.format(naam="De Haven", number=1, oud="haven"),
    "a/twee.yml": PLACE.format(naam="De Haven", number=1, oud="haven"),  # the same place, the same former name
    "a/drie.yml": PLACE.format(naam="Havens", number=1, oud="een"),  # a former name that is in use
    "b/een.yml": PLACE.format(naam="Elders", number=9, oud="elders"),  # a file name that is in use
    "Vier.yml": "naam: x\n",
    "vijf.yml": "naam: [",
    "geheim.yml": "naam: Opvang\ncategorie: vrouwenopvang\nsamenvatting: {nl: In de Balistraat}\n"
    "controle: {datum: 2026-10-01, bron: gebeld}\n",
}


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """The sample's words, some of its places, and some with faults that only show beside others."""
    for name in ("mkdocs.yml", "content", "data"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    for file, text in FAULTY.items():
        path = tmp_path / FOLDER / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def understood(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files of places that were parsed, as they are."""
    found: list[str] = []
    real = places._parsed

    def counted(said: FileText, slug: str, name: str) -> object:
        found.append(name)
        return real(said, slug, name)

    monkeypatch.setattr(places, "_parsed", counted)
    return found


def asked(*files: str) -> Callable[[str], bool]:
    return lambda file: any(file == one or file.startswith(f"{one}/") for one in files)


def ask(region: Path, *files: str) -> list[Told]:
    return problems_of(region / "mkdocs.yml", TODAY, asked(*files))


def told(problems: list[Told]) -> list[str]:
    return sorted(json.dumps(problem.as_dict("en")) for problem in problems)


def test_of_each_file_it_says_what_a_check_of_all_says(region: Path) -> None:
    _, everything = load_catalogue(region / "mkdocs.yml", TODAY)
    files = [
        *(f"{FOLDER}/{file}" for file in FAULTY),
        f"{FOLDER}/a",
        f"{FOLDER}/oost",
        "data/themas.yml",
        "mkdocs.yml",
        "data",
    ]
    for file in files:
        expected = [problem for problem in everything if asked(file)(problem.position.file)]
        assert told(ask(region, file)) == told(expected), file
    rules = {problem.rule.id for problem in everything}
    assert {"dubbele-plek", "oude-naam-dubbel", "oude-naam-in-gebruik", "dubbele-bestandsnaam"} <= rules
    assert "geheim-adres-in-tekst" in rules


def test_only_the_file_that_is_asked_for_is_read_again(region: Path, understood: list[str]) -> None:
    file = f"{FOLDER}/a/twee.yml"
    ask(region, file)
    assert len(understood) > 100
    understood.clear()
    ask(region, file)
    assert understood == [file]


def test_another_file_that_changed_is_read_again(region: Path, understood: list[str]) -> None:
    file, other = f"{FOLDER}/a-b/een.yml", region / FOLDER / "a/twee.yml"
    before = other.stat()
    assert "dubbele-plek" in {problem.rule.id for problem in ask(region, file)}
    other.write_text(other.read_text(encoding="utf-8").replace('"1"', '"2"'), encoding="utf-8")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert other.stat().st_size == before.st_size
    understood.clear()
    assert "dubbele-plek" not in {problem.rule.id for problem in ask(region, file)}
    assert understood == [file, f"{FOLDER}/a/twee.yml"]


def damages(content: bytes) -> Iterator[bytes]:
    yield b""
    yield content[:-1]
    yield content[: len(content) // 2]
    yield content.replace(b"balistraat", b"javastraat", 1)
    yield content.partition(b"\n")[0] + b"\n{}"
    yield b"\xff" * 100
    yield b"[" * 100_000


def test_what_is_damaged_is_made_again(region: Path, understood: list[str]) -> None:
    file = f"{FOLDER}/a/twee.yml"
    expected = told(ask(region, file))
    path = region / kept.FILE
    good = path.read_bytes()
    for content in damages(good):
        assert content != good
        path.write_bytes(content)
        understood.clear()
        assert told(ask(region, file)) == expected
        assert len(understood) > 100
        assert path.read_bytes() == good
    assert [other.name for other in path.parent.iterdir()] == [path.name]


def test_another_version_of_the_program_reads_all_again(
    region: Path, understood: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = f"{FOLDER}/a/twee.yml"
    ask(region, file)
    monkeypatch.setattr(yaml, "__version__", "0.0")
    understood.clear()
    ask(region, file)
    assert len(understood) > 100


def test_a_folder_that_cannot_be_written_in_does_not_matter(region: Path) -> None:
    (region / ".cache").write_text("not a folder", encoding="utf-8")
    assert "dubbele-plek" in {problem.rule.id for problem in ask(region, f"{FOLDER}/a-b/een.yml")}


def test_places_that_are_gone_are_not_kept(region: Path) -> None:
    file = f"{FOLDER}/a/twee.yml"
    ask(region, file)
    before = (region / kept.FILE).stat().st_size
    for path in sorted((region / FOLDER / "oost").rglob("*.yml"))[:20]:
        path.unlink()
    (region / FOLDER / "a-b/een.yml").write_text(PLACE.format(naam="Nieuw", number=3, oud="nieuws"), encoding="utf-8")
    ask(region, file)
    assert (region / kept.FILE).stat().st_size < before
