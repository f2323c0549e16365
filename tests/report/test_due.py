"""Which places are due, and links that change one line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from sociale_kaart.reading.places import Entry
from sociale_kaart.tools.report.due import AreaDue, _of_its_own, due, markdown
from support import ROOT
from support.places import TODAY, context, read

KAART = str(Path(sys.executable).with_name("kaart"))
PLACE = """\
naam: {naam}   # zo op de deur
categorie: {categorie}
gebied: {gebied}
controle: {{ datum: {datum},bron: gebeld }}
"""


def place(naam: str, datum: str, gebied: str = "oost", categorie: str = "huis-van-de-wijk") -> tuple[Entry, bytes]:
    text = PLACE.format(naam=naam, datum=datum, gebied=gebied, categorie=categorie)
    entry, problems = read(text, f"data/voorzieningen/{gebied}/{naam.lower()}.yml")
    assert entry, problems
    return entry, text.encode()


def report(*places: tuple[Entry, bytes], today: date = TODAY, host: str = "github.com") -> list[AreaDue]:
    sources = {entry.tree.file: source for entry, source in places}
    region = context([entry for entry, _ in places])
    regio = region.regio.model_copy(update={"repository": f"https://{host}/o/r", "tak": "main"})
    return due(replace(region, region=replace(region.region, today=today, regio=regio)), sources.__getitem__, "nl")


def test_only_what_is_due_the_longest_first_by_area() -> None:
    areas = report(place("Vers", "2026-10-01"), place("Oud", "2025-01-01"), place("Ouder", "2024-01-01"))
    assert [one.naam for area in areas for one in area.plekken] == ["Ouder", "Oud"]
    assert [area.id for area in areas] == ["oost"]


def test_the_link_changes_the_date_and_nothing_else() -> None:
    one = place("Oud", "2025-01-01")
    [found] = report(one)[0].plekken
    assert found.wijzig.endswith("/meedoen/plek/#wijzig=oud")
    parts = urlsplit(found.klopt_nog)
    asked = parse_qs(parts.query)
    assert found.klopt_nog.startswith("https://github.com/o/r/edit/main/data/voorzieningen/oost/oud.yml?")
    assert asked["value"] == [one[1].decode().replace("2025-01-01", str(TODAY))]
    assert asked["message"] == ["data: oud nagekeken op 2026-11-21"]


def test_a_host_whose_page_takes_no_text_along_gets_the_form() -> None:
    [found] = report(place("Oud", "2025-01-01"), host="gitlab.com")[0].plekken
    assert found.klopt_nog.endswith("/meedoen/plek/#klopt=oud")
    assert found.wijzig.endswith("/meedoen/plek/#wijzig=oud")


def test_where_a_secret_place_is_is_not_said() -> None:
    secret = place("Opvang", "2020-01-01", categorie="vrouwenopvang")
    [area] = report(secret)
    assert area.id == ""
    assert "oost" not in json.dumps(area.as_dict("nl"))


def test_markdown_is_safe() -> None:
    text = markdown(report(place("'[x](http://y) @team'", "2020-01-01"))[0], "nl")
    assert "[x]" not in text
    assert "@team" not in text
    assert "[klopt nog](https://github.com/o/r/edit/" in text


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_the_command(tmp_path: Path, form: str) -> None:
    shutil.copytree(ROOT / "tests" / "regions" / "klein", tmp_path / "r")
    command = [KAART, "due", "--today", "2030-01-01", "--format", form]
    done = subprocess.run(command, cwd=tmp_path / "r", capture_output=True, text=True, check=True)
    assert done.stderr == ""
    if form == "json":
        areas = json.loads(done.stdout)
        assert {"id", "naam", "titel", "markdown", "plekken"} == set(areas[0])
    else:
        assert "laatst nagekeken op" in done.stdout


def test_an_issue_is_never_too_long_for_the_host() -> None:
    many = [place(f"Plek{number}", "2020-01-01") for number in range(250)]
    text = markdown(report(*many)[0], "nl")
    assert len(text) < 65_536
    assert text.count("value=") > 20
    assert text.count("[klopt nog](") == 250
    assert text.count("[wijzig](") == 250


def test_nothing_is_due() -> None:
    assert report(place("Vers", "2026-10-01")) == []


def test_two_areas_of_one_name_have_each_their_own_issue() -> None:
    names = {"oost": "Centrum", "west": "Centrum", "": "zonder gebied"}
    assert [_of_its_own(id, naam, names) for id, naam in names.items()] == [
        "Centrum (oost)",
        "Centrum (west)",
        "zonder gebied",
    ]
