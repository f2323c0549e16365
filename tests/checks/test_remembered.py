"""What `kaart import` remembers of a place forgets where it is as soon as the place is secret."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sociale_kaart.checks.remembered import REMEMBERED
from sociale_kaart.loading import load_catalogue, problems_of
from sociale_kaart.problems import Told, show
from support.leaks import NEEDLES, PUBLIC_FILE, SECRET, SECRET_FILE, lay, region

TODAY = date(2026, 11, 21)
MEMORY = "data/import/register.json"
WAAR = {"adres": {"straat": "Zuiderdiep", "huisnummer": "98", "postcode": "9711 HL"}}
FROM_LIST = "herkomst: {bron: register, id: MV7, gelezen: 2026-11-01}\n"
OLD_FILE = "data/voorzieningen/centrum/huis.yml"


def record(file: str = OLD_FILE, **fields: Any) -> dict[str, Any]:
    return {"bestand": file, "velden": fields}


def memory(**places: dict[str, Any]) -> str:
    return json.dumps({"versie": 1, "plekken": places}, ensure_ascii=False, indent=1)


def found(folder: Path, text: str, source: str = SECRET + FROM_LIST) -> list[Told]:
    config = region(folder)
    lay(folder, {SECRET_FILE: source, MEMORY: text})
    return [one for one in load_catalogue(config, TODAY)[1] if one.rule == REMEMBERED]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(memory(MV7=record(waar=WAAR)), id="its number in the list, though its file moved"),
        pytest.param(memory(other=record(SECRET_FILE, waar=WAAR)), id="its file, though it has no number any more"),
        pytest.param(memory(other=record(naam="Blijf De Roos", waar=WAAR)), id="its name, in a file that is gone"),
        pytest.param(memory(MV7=record(omschrijving={"nl": "Aan het Zuiderdiep 98."})), id="in a text"),
        pytest.param(memory(MV7=record(waar={"locatie": {"lat": 53.21712, "lon": 6.56231}})), id="a spot, as numbers"),
        pytest.param(memory(MV7=record("data/voorzieningen/roos-zuiderdiep-98.yml")), id="the name that its file had"),
        pytest.param('{"plekken": "Blijf De Roos, Zuiderdiep 98"', id="what cannot be read"),
    ],
)
def test_what_says_where_a_secret_place_is_is_an_error_that_does_not_repeat_it(text: str, tmp_path: Path) -> None:
    problems = found(tmp_path, text)
    assert [problem.position.file for problem in problems] == [MEMORY]
    printed = show(problems, "text", "nl").lower() + show(problems, "json", "en").lower()
    assert [needle for needle in NEEDLES[:-1] if needle in printed] == []


def test_it_is_said_on_the_line_of_the_place(tmp_path: Path) -> None:
    text = memory(MV1=record(PUBLIC_FILE, waar=WAAR), MV7=record(waar=WAAR))
    assert [problem.position.line for problem in found(tmp_path, text)] == [1 + text[: text.index('"MV7"')].count("\n")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(memory(MV7=record(SECRET_FILE)), id="nothing is remembered"),
        pytest.param(memory(MV7=record(SECRET_FILE, naam="Blijf De Roos", categorie="opvang")), id="nothing of where"),
        pytest.param(memory(MV1=record(PUBLIC_FILE, naam="De Meevaart", waar=WAAR)), id="of a place that is open"),
        pytest.param('{"plekken": 3}', id="what cannot be read and names nothing"),
    ],
)
def test_the_rest_may_be_remembered(text: str, tmp_path: Path) -> None:
    assert found(tmp_path, text) == []


@pytest.mark.parametrize("asked", [SECRET_FILE, MEMORY])
def test_who_checks_one_of_the_two_files_reads_it_there(asked: str, tmp_path: Path) -> None:
    config = region(tmp_path)
    lay(tmp_path, {SECRET_FILE: SECRET + FROM_LIST, MEMORY: memory(MV7=record(waar=WAAR))})
    is_asked: Callable[[str], bool] = asked.__eq__
    problems = problems_of(config, TODAY, is_asked)
    assert [(one.rule, one.position.file) for one in problems] == [(REMEMBERED, asked)]


def test_what_the_remedy_says_helps(tmp_path: Path) -> None:
    assert found(tmp_path / "before", memory(MV7=record(waar=WAAR)))
    assert found(tmp_path / "after", memory(MV7=record(SECRET_FILE))) == []
