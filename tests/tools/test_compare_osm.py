"""`kaart osm`: where OpenStreetMap and the region differ, both ways, and nothing of a place with a secret address."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from cli_run import kaart
from sociale_kaart.hours.calendar import NO_CALENDAR
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.tools.osm.comparing_osm import Calendar, Compared, compare
from sociale_kaart.tools.osm.osm_places import Side
from support import ROOT
from support.leaks import region as leaky_region

CONFIG = ROOT / "mkdocs.yml"
TODAY = "2026-11-21"
CALENDAR = Calendar(replace(NO_CALENDAR, until=date(2027, 12, 31)), date(2026, 11, 21))


def side(id: str, naam: str, **more: Any) -> Side:
    said = {"telefoon": "", "website": "", "rolstoel": "", "openingstijden": "", **more.pop("said", {})}
    found = Side(id, naam, ("bibliotheek",), (4.9, 52.3), "", said, more.pop("meant", said))
    return replace(found, **more)


def hours(text: str) -> dict[str, Any]:
    return {"said": {"openingstijden": text}, "hours": read_lines([text])[0]}


def compared(here: list[Side], there: list[Side]) -> Compared:
    return compare(here, there, CALENDAR)


def test_places_of_one_name_nearby_are_one() -> None:
    found = compared([side("a", "OBA Banne")], [side("node/1", "Bibliotheek OBA Banne", spot=(4.9005, 52.3003))])
    assert found.same == 1
    assert (found.only_here, found.only_there, found.pairs) == ((), (), ())


@pytest.mark.parametrize(
    ("naam", "spot"), [("OBA Banne", (4.91, 52.3)), ("OBA Postjesweg", (4.9, 52.3)), ("OBA Banne 2", (4.9, 52.3))]
)
def test_places_far_away_or_of_another_name_are_two(naam: str, spot: tuple[float, float]) -> None:
    found = compared([side("a", "OBA Banne")], [side("node/1", naam, spot=spot)])
    assert [one.id for one in found.only_here] == ["a"]
    assert [one.id for one in found.only_there] == ["node/1"]


def test_each_place_is_matched_once_and_with_the_one_that_is_most_alike() -> None:
    there = [side("node/1", "Speeltuin De Beuk Oost"), side("node/2", "Speeltuin De Beuk")]
    found = compared([side("a", "Speeltuin De Beuk")], there)
    assert [one.id for one in found.only_there] == ["node/1"]


def test_a_place_without_a_spot_is_known_by_its_door() -> None:
    here = side("a", "OBA Banne", spot=None, door="bezaanjachtplein 249")
    found = compared([here], [side("node/1", "OBA Banne", door="bezaanjachtplein 249")])
    assert found.same == 1


def test_every_fact_is_compared_and_what_one_side_lacks_is_said() -> None:
    here = side("a", "X y z", said={"telefoon": "020 1", "rolstoel": "ja", "website": "https://a.nl"})
    there = side("node/1", "X y z", said={"telefoon": "020 2", "website": "https://a.nl"})
    (pair,) = compared([here], [there]).pairs
    assert [(d.fact, d.here, d.there) for d in pair.differs] == [("telefoon", "020 1", "020 2"), ("rolstoel", "ja", "")]


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("ma-vr 9-17", "ma, di, wo, do, vr 09:00-17:00", False),
        ("ma-vr 9-17", "ma-vr 9-18", True),
        ("ma-vr 9-17", "ma-vr 9-17", False),
    ],
)
def test_hours_are_compared_by_when_the_door_is_open(one: str, other: str, differs: bool) -> None:
    found = compared([side("a", "X y z", **hours(one))], [side("node/1", "X y z", **hours(other))])
    assert bool(found.pairs) == differs


def test_hours_that_cannot_be_read_are_shown_side_by_side() -> None:
    there = side("node/1", "X y z", said={"openingstijden": "sunrise-sunset"})
    (pair,) = compared([side("a", "X y z", **hours("ma 9-12"))], [there]).pairs
    assert [(d.there, d.is_read) for d in pair.differs] == [("sunrise-sunset", False)]


def test_a_place_that_stopped_here_and_not_there_is_told() -> None:
    (pair,) = compared([side("a", "X y z", is_gone=True)], [side("node/1", "X y z")]).pairs
    assert [d.fact for d in pair.differs] == ["status"]
    assert compared([side("a", "X y z", is_gone=True)], []).only_here == ()


def test_a_kind_that_extracts_are_not_read_for_is_not_called_missing() -> None:
    found = compared([side("a", "Buurtteam", kinds=("buurtteam",)), side("b", "OBA", spot=None)], [])
    assert found.only_here == ()
    assert found.uncompared == 2


def extract(folder: Path, *things: dict[str, Any]) -> str:
    path = folder / "stad.json"
    path.write_text(json.dumps({"elements": list(things)}), encoding="utf-8")
    return str(path)


def oba() -> dict[str, Any]:
    """A library of the sample region, a little elsewhere and with other facts."""
    tags = {"amenity": "library", "name": "OBA Banne", "wheelchair": "limited", "phone": "+31 20 623 12 34"}
    return {"type": "node", "id": 7, "lat": 52.40783, "lon": 4.91705, "tags": tags}


def as_json(*arguments: str) -> Any:
    done = kaart("osm", *arguments, "-f", str(CONFIG), "--today", TODAY, "--format", "json", cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_command_says_both_ways_with_a_link_for_each(tmp_path: Path) -> None:
    far = {
        "type": "way",
        "id": 9,
        "center": {"lat": 52.37, "lon": 4.9},
        "tags": {"amenity": "library", "name": "Nergens"},
    }
    outside = {"type": "node", "id": 8, "lat": 53.2, "lon": 6.5, "tags": {"amenity": "library", "name": "Groningen"}}
    found = as_json(extract(tmp_path, oba(), far, outside))
    (pair,) = found["verschillen"]
    assert (pair["id"], pair["osm"]) == ("oba-banne", "node/7")
    assert pair["wijzig_bij_ons"].endswith("/meedoen/plek/#wijzig=oba-banne")
    assert pair["wijzig_daar"] == "https://www.openstreetmap.org/edit?editor=id&node=7"
    assert {fact["feit"] for fact in pair["feiten"]} >= {"telefoon", "rolstoel"}
    assert [one["osm"] for one in found["alleen_daar"]] == ["way/9"]
    assert all("#map=19/" in one["voeg_daar_toe"] for one in found["alleen_hier"])
    assert "oba-banne" not in {one["id"] for one in found["alleen_hier"]}


def test_text_and_markdown_say_the_same_and_that_nothing_is_copied(tmp_path: Path) -> None:
    path = extract(tmp_path, oba())
    for form in ("text", "markdown"):
        done = kaart("osm", path, "-f", str(CONFIG), "--today", TODAY, "--format", form, cwd=ROOT)
        assert done.returncode == 0
        assert "ODbL" in done.stdout
        assert "+31 20 623 12 34" in unescape(done.stdout)
        assert "edit?editor=id&node=7" in done.stdout


def test_an_object_with_the_name_of_a_secret_place_is_on_no_list(tmp_path: Path) -> None:
    """It would say where the place is, whoever put it on that map."""
    config = leaky_region(tmp_path)
    names = ("Blijf De Roos", "Rozenhuis", "Opvang Blijf de Roos")
    things = [
        {"type": "node", "id": n, "lat": 52.36, "lon": 4.93, "tags": {"amenity": "community_centre", "name": name}}
        for n, name in enumerate(names)
    ]
    phone = {"amenity": "community_centre", "name": "Een huis", "phone": "+31 50 1234567"}
    things.append({"type": "node", "id": 9, "lat": 52.36, "lon": 4.93, "tags": phone})
    for form in ("text", "markdown", "json"):
        done = kaart("osm", extract(tmp_path, *things), "-f", str(config), "--today", TODAY, "--format", form, cwd=ROOT)
        assert done.returncode == 0, done.stderr
        assert [name for name in (*names, "Een huis", "blijf-de-roos", "1234567") if name in done.stdout] == []


def test_what_is_no_extract_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("{}", encoding="utf-8")
    done = kaart("osm", str(path), "-f", str(CONFIG), "--today", TODAY, cwd=ROOT)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert kaart("osm", str(tmp_path / "nergens.osm"), "-f", str(CONFIG), cwd=ROOT).returncode == 2
