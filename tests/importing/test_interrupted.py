"""An import that is interrupted goes on where it stopped, and ends as if nothing had happened."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cli_run import INTERRUPTED, asked
from sociale_kaart.region_files import load_context
from sociale_kaart.tools.importing.headings import is_heading
from sociale_kaart.tools.importing.import_folder import proposal, read_import, write
from sociale_kaart.tools.importing.import_plan import HomeRegion
from sociale_kaart.tools.importing.planning import plan
from sociale_kaart.tools.importing.sources.all import Source, read_source
from sociale_kaart.tools.importing.writing import file_name
from sociale_kaart.tools.whole_file import write_whole
from support import ROOT

LIST = "id;naam;soort;straat;huisnummer;plaats\n" + "".join(
    f"{n};De Eik {n};buurtteam;Balistraat;{n};Amsterdam\n" for n in range(1, 6)
)


def run(folder: Path) -> None:
    context, problems = load_context(folder / "mkdocs.yml", date(2026, 11, 21))
    assert context, problems
    table = read_source(Source("lijst.csv", LIST.encode()), "", is_heading)
    known, state, wrong = read_import(folder, "lijst")
    assert not wrong
    mapping = known or replace(proposal(table, "lijst", "lijst.csv", context), licentie="eigen")
    made = plan(table, mapping, HomeRegion(context, lambda name: (folder / name).read_bytes(), "Amsterdam"), state)
    write(folder, mapping, made, is_new=known is None)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("after", range(8))
def test_wherever_an_import_is_interrupted_the_next_one_goes_on(
    after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, broken = tmp_path / "heel", tmp_path / "half"
    for folder in (whole, broken):
        shutil.copytree(ROOT / "tests/cases/places/region", folder)
        (folder / "data/voorzieningen").mkdir(exist_ok=True)
    run(whole)
    really, left = write_whole, [after]

    def stumbling(path: Path, data: bytes) -> None:
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        really(path, data)

    with monkeypatch.context() as patched:
        patched.setattr("sociale_kaart.tools.importing.import_folder.write_whole", stumbling)
        try:
            run(broken)
        except KeyboardInterrupt:
            assert "lijst.json" not in [path.name for path in (broken / "data/import").glob("*")]
    run(broken)
    assert files(broken) == files(whole)


def test_it_says_how_much_was_written_and_not_that_nothing_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "tests/cases/places/region", folder)
    (folder / "data/voorzieningen").mkdir(exist_ok=True)
    (tmp_path / "lijst.csv").write_text(LIST, "utf-8")
    words = ("import", tmp_path / "lijst.csv", "--licentie", "eigen", "--ja")

    def stumbling(path: Path, data: bytes) -> None:
        if path.name == "de-eik-3.yml":
            raise KeyboardInterrupt
        write_whole(path, data)

    with monkeypatch.context() as patched:
        patched.setattr("sociale_kaart.tools.importing.import_folder.write_whole", stumbling)
        done = asked(*words, cwd=folder)
    assert done.returncode == INTERRUPTED
    assert "Afgebroken: 2 van de 5 bestanden zijn geschreven." in done.stdout
    assert "niets" not in done.stdout
    assert "Geschreven: 3" in asked(*words, cwd=folder).stdout


def test_the_thousandth_place_of_one_name_has_a_file_too() -> None:
    taken = {"de-eik", *(f"de-eik-{n}" for n in range(2, 2000))}
    assert file_name({}, "De Eik", secret=False, taken=taken) == "data/voorzieningen/de-eik-2000.yml"
