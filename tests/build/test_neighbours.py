"""Places of a neighbouring region: found among ours, shown as theirs, and led to their own page; never fetched here."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from built import KLEIN, copy_of, made
from klein_files import klein_document

from cli_run import OK, WRONG_USE, asked, kaart

THEIRS = "https://klein.sociale-kaart.example/kaart/nl/plek/testplek-dicht/"
DAY = ("--today", "2026-11-21")


def region(folder: Path, buren: str = "[zutphen]") -> Path:
    """A region beside that of the tests, with the same words and one place."""
    config = copy_of(KLEIN, folder)
    text = config.read_text(encoding="utf-8").replace(
        "regio: Testzutphen", f"regio: Testwarnsveld\n      buren: {buren}"
    )
    config.write_text(text, encoding="utf-8")
    for path in (folder / "data/voorzieningen/plekken").glob("testplek-[dv]*.yml"):
        path.unlink()
    return config


def with_file(folder: Path, document: dict[str, Any]) -> Path:
    config = region(folder)
    (folder / "buur.json").write_text(json.dumps(document), encoding="utf-8")
    done = kaart("import", "buur.json", "--buur", "zutphen", *DAY, cwd=folder)
    assert done.returncode == OK, done.stdout + done.stderr
    return config


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("buren")
    return made(with_file(folder / "regio", klein_document()), folder / "site")


def test_what_is_kept_is_what_is_near_and_not_secret_and_the_same_again_changes_nothing(tmp_path: Path) -> None:
    config = with_file(tmp_path / "regio", klein_document())
    file = config.parent / "data/buren/zutphen.json"
    before = file.read_bytes()
    kept = json.loads(before)
    assert [one["id"] for one in kept["voorzieningen"]] == ["testplek-dicht", "testplek-verhuisd"]
    assert b"perioden" not in before
    assert "geheim" not in before.decode()
    kaart("import", "buur.json", "--buur", "zutphen", *DAY, cwd=config.parent)
    assert file.read_bytes() == before
    check = kaart("check", *DAY, cwd=config.parent)
    assert check.returncode == OK, check.stdout


def test_search_finder_and_map_have_them_under_the_name_of_their_region(site: Path) -> None:
    finder = json.loads((site / "data/plekken.nl.json").read_bytes())
    assert "Testplek Dicht (Testzutphen)" in finder["plekken"]["naam"]
    at = finder["plekken"]["naam"].index("Testplek Dicht (Testzutphen)")
    assert finder["plekken"]["lat"][at] != -1, "it has a spot on the map"
    rows = json.loads((site / "data/zoek.nl.json").read_bytes())["plekken"]
    assert ["zutphen-testplek-dicht", "Testplek Dicht (Testzutphen)"] in [row[:2] for row in rows]


def test_lists_that_need_no_script_have_them_too(site: Path) -> None:
    """From A to Z, by theme, and by kind under the name of their region; no area of ours has them."""
    link = 'plek/zutphen-testplek-dicht/"'
    having = {
        page.parent.relative_to(site / "nl").as_posix()
        for page in (site / "nl").rglob("index.html")
        if link in page.read_text(encoding="utf-8")
    }
    kinds = {page for page in having if page.startswith("categorie/")}
    assert "plekken" in having
    assert kinds
    assert any(page.startswith("thema/") for page in having)
    assert not [page for page in having if page.startswith("gebied/")]
    for page in kinds:
        text = (site / "nl" / page / "index.html").read_text(encoding="utf-8")
        assert re.search(r'id="buur-1"[^>]*>\s*(?:<[^>]+>\s*)*Testzutphen', text), page


def test_its_page_says_whose_it_is_and_leads_there(site: Path) -> None:
    page = (site / "nl/plek/zutphen-testplek-dicht/index.html").read_text(encoding="utf-8")
    assert re.search(r"Deze plek staat op de kaart van <bdi>Testzutphen</bdi>", page)
    assert f'href="{THEIRS}"' in page
    assert "#wijzig=zutphen" not in page
    own = (site / "nl/plek/testplek-kaal/index.html").read_text(encoding="utf-8")
    assert "op de kaart van" not in own
    assert "#wijzig=testplek-kaal" in own


def test_what_is_given_to_programs_and_to_the_form_is_our_own_only(site: Path) -> None:
    for name in ("data/voorzieningen.json", "data/voorzieningen.csv", "sitemap.xml"):
        assert b"zutphen-testplek" not in (site / name).read_bytes()
    assert not [*(site / "data/bestanden").glob("zutphen-*")]
    assert not [*site.glob("plek/zutphen-*/tijden.ics")]


def item(**more: object) -> dict[str, Any]:
    place = next(one for one in klein_document()["voorzieningen"] if one["id"] == "testplek-dicht")
    return {**place, **more}


@pytest.mark.parametrize(
    "more",
    [
        {"id": "../weg"},
        {"id": "Hoofdletter"},
        {"categorie": ["schuilplek"]},
        {"categorie": ["iets-anders"]},
        {"categorie": ["huis-van-de-buurt", "schuilplek"]},
        {"locatie": {"lat": 51.0, "lon": 6.2}},
        {"locatie": {"lat": "x", "lon": []}},
        {"url": {"nl": "javascript:alert(1)"}},
        {"url": {}},
        {"url": {"nl": "https://zutphen.example/\u202eplek/"}},
        {"contact": {"telefoon": "06 12345678"}},
        {"samenvatting": {"nl": "Bel Fatima, 06 12345678"}},
        {"openingstijden": {"regels": ["wie weet"]}},
        {"naam": {"nl": "geen tekst"}},
        {"onbekend": "x"},
        {"categorie": [["huis-van-de-buurt"]]},
    ],
)
def test_what_may_not_be_here_or_is_far_away_is_left_out(more: dict[str, object], tmp_path: Path) -> None:
    config = with_file(tmp_path / "regio", {**klein_document(), "voorzieningen": [item(**more), item(id="goed")]})
    kept = json.loads((config.parent / "data/buren/zutphen.json").read_bytes())["voorzieningen"]
    assert [one["id"] for one in kept] == ["goed"]


@pytest.mark.parametrize("value", [None, 5, True, "x", [], [[]], [{}], {"a": []}, 10**300, "\ud800"])
def test_whatever_a_neighbour_publishes_nothing_stops(value: object, tmp_path: Path) -> None:
    """One that means harm, or whose program is another one: in each key of a place there may be anything."""
    config = region(tmp_path / "regio")
    folder = config.parent / "data/buren"
    folder.mkdir()
    whole = item()
    places = [value, *({**whole, "id": f"a{n}", key: value} for n, key in enumerate(whole))]
    places += [
        {**whole, "id": f"b{n}", "locatie": {**whole["locatie"], key: value}} for n, key in enumerate(("lat", "lon"))
    ]
    about = {"naam": value, "licentie": "CC0-1.0", "url": value}
    document = {**klein_document(), "regio": about, "voorzieningen": [*places, item(id="goed")]}
    (folder / "zutphen.json").write_text(json.dumps(document), encoding="utf-8")
    assert "aan het programma" not in asked("check", *DAY, cwd=config.parent).stderr
    done = asked("import", str(folder / "zutphen.json"), "--buur", "zutphen", *DAY, cwd=config.parent)
    assert done.returncode in (OK, WRONG_USE)
    assert "Traceback" not in done.stderr


def test_what_somebody_wrote_into_the_kept_file_by_hand_is_judged_too(tmp_path: Path) -> None:
    config = region(tmp_path / "regio")
    folder = config.parent / "data/buren"
    folder.mkdir()
    bad = item(id="slecht", contact={"telefoon": "06 12345678"})
    document = {**klein_document(), "voorzieningen": [bad, item()]}
    (folder / "zutphen.json").write_text(json.dumps(document), encoding="utf-8")
    check = kaart("check", *DAY, cwd=config.parent)
    assert check.returncode == OK
    assert "1 plekken van de buur `zutphen` zijn weggelaten" in check.stdout


def test_a_neighbour_that_is_not_there_and_a_file_that_is_none_are_told(tmp_path: Path) -> None:
    config = region(tmp_path / "regio", "[zutphen, er-niet]")
    check = kaart("check", *DAY, cwd=config.parent)
    assert "data/buren/er-niet.json is er niet" in check.stdout
    assert "--buur er-niet" in check.stdout
    (config.parent / "x.json").write_text('{"versie": 2}', encoding="utf-8")
    assert kaart("import", "x.json", "--buur", "zutphen", *DAY, cwd=config.parent).returncode == WRONG_USE
    bound = {**klein_document(), "regio": {"naam": "X", "licentie": "ODbL-1.0"}}
    (config.parent / "x.json").write_text(json.dumps(bound), encoding="utf-8")
    done = kaart("import", "x.json", "--buur", "zutphen", *DAY, cwd=config.parent)
    assert "niet CC0" in done.stderr
    assert yaml.safe_load(config.read_text(encoding="utf-8"))["plugins"][0]["sociale-kaart"]["buren"]


def test_that_a_neighbour_does_not_say_where_its_places_are_is_told(tmp_path: Path) -> None:
    config = copy_of(KLEIN, tmp_path / "klein")
    document = klein_document()
    for item in document["voorzieningen"]:
        item.pop("locatie", None)
    (config.parent / "buur.json").write_text(json.dumps(document), encoding="utf-8")
    done = kaart("import", "buur.json", "--buur", "zutphen", *DAY, cwd=config.parent)
    assert f"Van {len(document['voorzieningen'])} plekken staat er niet bij waar ze zijn" in done.stdout
