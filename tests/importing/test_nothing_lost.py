"""What stands in a region stays whole: on a full disk, when somebody works in it meanwhile, and with odd memories."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NoReturn

import pytest

from sociale_kaart.problems import Problem
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.importing.headings import is_heading
from sociale_kaart.tools.importing.import_folder import write
from sociale_kaart.tools.importing.import_plan import Plan
from sociale_kaart.tools.importing.last_import import read_state
from sociale_kaart.tools.importing.mapping import Mapping_, mapping_of
from sociale_kaart.tools.importing.source_rows import Row, RowTable, SourceError
from sociale_kaart.tools.importing.sources.delimited import read_delimited
from sociale_kaart.tools.whole_file import write_new, write_whole
from support.import_home import Home

FILE = "data/voorzieningen/eik.yml"
MAPPING = Mapping_("lijst", "lijst", "eigen", "2026-11-21", {"naam": "naam"})


def full(*_: object) -> NoReturn:
    raise OSError(28, "No space left on device")


def test_on_a_full_disk_a_file_is_as_it_was_and_nothing_is_left_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "eik.yml").write_bytes(b"oud")
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space"):
            write_whole(tmp_path / "eik.yml", b"nieuw")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("eik.yml", b"oud")]


def test_a_new_place_is_whole_or_not_there_and_never_over_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space"):
            write_new(tmp_path / "eik.yml", "naam: De Eik\n")
    assert not [*tmp_path.iterdir()]
    write_new(tmp_path / "eik.yml", "naam: De Eik\n")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "eik.yml", "naam: Een ander\n")
    assert (tmp_path / "eik.yml").read_bytes() == b"naam: De Eik\n"


@pytest.mark.parametrize(("before", "now"), [({FILE: b"oud"}, b"anders"), ({}, b"gemaakt"), ({FILE: b"oud"}, None)])
def test_what_somebody_changed_while_the_keeper_read_the_plan_is_not_written_over(
    before: dict[str, bytes], now: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / FILE
    path.parent.mkdir(parents=True)
    if now is not None:
        path.write_bytes(now)
    with pytest.raises(SourceError) as refused:
        write(tmp_path, MAPPING, Plan(files={FILE: b"nieuw"}, before=before), is_new=True)
    assert "intussen" in refused.value.say.nl
    assert [one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()] == [now] * (now is not None)


def test_a_plan_knows_what_the_files_said_that_it_changes() -> None:
    row = {"naam": "De Eik", "soort": "buurtteam", "straat": "Balistraat", "huisnummer": "48", "plaats": "Testdam"}
    said = {**row, "id": "1", "telefoon": "020 623 1234"}
    home, first = Home().importing(RowTable((*said,), (Row(2, said),)))
    assert not first.before
    _, plan = home.importing(RowTable((*said,), (Row(2, {**said, "telefoon": "020 623 1235"}),)))
    assert plan.before == home.files
    assert plan.files != home.files


@pytest.mark.parametrize(("versie", "is_read"), [({"versie": 1}, True), ({}, True), ({"versie": 2}, False)])
def test_what_a_later_version_remembers_is_not_taken_for_ours(versie: dict[str, int], is_read: bool) -> None:
    assert (read_state(json.dumps({**versie, "plekken": {}})) is not None) == is_read


@pytest.mark.parametrize(("day", "is_good"), [("2026-11-21", True), ("21-11-2026", True), ("gisteren", False)])
def test_a_day_that_cannot_be_read_never_becomes_today(day: str, is_good: bool) -> None:
    tree, _ = read_tree(f"kolommen:\n  naam: naam\npeildatum: {day}\n", "data/import/lijst.yml")
    assert tree
    problems: list[Problem] = mapping_of(tree, "lijst")[1]
    assert [one.position.line for one in problems] == [3] * (not is_good)


def test_a_column_is_never_lost_behind_another_of_its_name() -> None:
    table = read_delimited(b"naam;telefoon;telefoon;telefoon (C)\nDe Eik;1;2;3\n", "lijst.csv", is_heading)
    assert [*table.rows[0].cells.values()] == ["De Eik", "1", "2", "3"]


@pytest.mark.parametrize("day", ["1899-12-30", "1998-05-01", "3000-01-01"])
def test_a_day_of_checking_that_cannot_be_costs_no_place(day: str) -> None:
    said = {"naam": "De Eik", "soort": "buurtteam", "straat": "Balistraat", "huisnummer": "48", "plaats": "Testdam"}
    said |= {"gecontroleerd": day}
    home, plan = Home().importing(RowTable((*said,), (Row(2, said),)))
    assert home.places()["De Eik"]["controle"]["datum"] == "2026-11-21"
    assert "in de jaren van 2000" in " ".join(plan.outcomes[0].candidate.notes.doubts)
