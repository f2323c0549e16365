"""Names that are released from what may be secret: a list in a file of its own, or a message and none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sociale_kaart.problems import Problem
from sociale_kaart.reading.released import FILE, Released, read_released


def read(folder: Path, text: str) -> tuple[tuple[str, ...], list[Problem]]:
    (folder / FILE).parent.mkdir()
    (folder / FILE).write_text(text, encoding="utf-8")
    released, problems = read_released(folder)
    return released.names, problems


def test_no_file_releases_nothing(tmp_path: Path) -> None:
    assert read_released(tmp_path) == (Released(), [])


@pytest.mark.parametrize("text", ["{}", "woorden: []"])
def test_a_file_without_names_releases_nothing(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == ((), [])


def test_each_name_is_released_in_the_order_of_the_file(tmp_path: Path) -> None:
    assert read(tmp_path, "woorden: [Veilig Thuis, Moviera]") == (("Veilig Thuis", "Moviera"), [])


@pytest.mark.parametrize(
    "text", ["woorden: Veilig Thuis", "woorden: [[Veilig Thuis]]", "namen: [Veilig Thuis]", "woorden: [a]\nnamen: [b]"]
)
def test_anything_else_releases_nothing_and_says_what_belongs_there(tmp_path: Path, text: str) -> None:
    names, problems = read(tmp_path, text)
    assert names == ()
    assert [(p.rule.id, p.position.file) for p in problems] == [("niet-geheim", FILE)]
    assert problems[0].values["example"] == "woorden: [Veilig Thuis]"


def test_what_is_no_yaml_releases_nothing(tmp_path: Path) -> None:
    names, problems = read(tmp_path, "woorden: [")
    assert names == ()
    assert [p.position.file for p in problems] == [FILE]
    assert problems[0].rule.id != "niet-geheim"


def test_a_place_is_released_with_a_reason_only(tmp_path: Path) -> None:
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / FILE).write_text('plekken: {de-eik: "Staat op de eigen site.", de-beuk: ""}', encoding="utf-8")
    released, problems = read_released(tmp_path)
    assert (released.places, problems) == ({"de-eik": "Staat op de eigen site."}, [])
