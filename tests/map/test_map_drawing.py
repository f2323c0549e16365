"""The drawing of the region, and the part of it that a place's page shows."""

from __future__ import annotations

import gzip
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from map_region import ATTACK, place, region, secret

from sociale_kaart.outputs.map.labels import close_labels
from sociale_kaart.outputs.map.region_picture import picture
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.plattegrond import read_plattegrond
from sociale_kaart.rendering.projection import projection
from sociale_kaart.rendering.view_box import HEIGHT, WIDTH, plek_kaart, region_view_box, view_box
from support import ROOT

SVG = "{http://www.w3.org/2000/svg}"
REGIO = region().regio
GROUPS = {"kaart", "ver", "dichtbij", "speld"}

BROKEN = """wegen:
  - soort: pad
    lijn: [[52.3, 4.9], [4.9], [4.9, x]]
  - soort: spoor
    lijn: [[4.9, 52.3]]
"""


def test_the_groups_that_pages_refer_to_are_there() -> None:
    root = ElementTree.fromstring(picture(region()))
    assert {group.get("id") for group in root if group.tag == f"{SVG}g"} == GROUPS


def test_text_of_volunteers_is_text() -> None:
    root = ElementTree.fromstring(picture(region()))
    assert ATTACK in [text.text for text in root.iter(f"{SVG}text")]
    assert not [e for e in root.iter() if e.tag in {f"{SVG}img", f"{SVG}script", f"{SVG}style"}]


def test_no_attribute_needs_inline_styles_or_another_host() -> None:
    root = ElementTree.fromstring(picture(region()))
    names = {name for element in root.iter() for name in element.attrib}
    assert not names & {"style", "href", "onload"}
    assert b"http" not in picture(region()).replace(b"http://www.w3.org/2000/svg", b"")


def test_it_is_the_same_every_time() -> None:
    assert picture(region()) == picture(region())


def test_a_region_without_a_drawing_still_has_land_and_a_pin() -> None:
    root = ElementTree.fromstring(picture(region(plan={})))
    assert {group.get("id") for group in root if group.tag == f"{SVG}g"} == GROUPS


def test_the_drawing_of_the_sample_region_is_light() -> None:
    plan, _, problems = read_plattegrond(ROOT)
    assert problems == []
    grenzen = {"zuid": "52.26", "west": "4.72", "noord": "52.44", "oost": "5.08"}
    catalogue = region(regio={"grenzen": grenzen})
    catalogue = replace(catalogue, region=replace(catalogue.region, plattegrond=plan))
    assert len(gzip.compress(picture(catalogue), 6)) <= 9_000


def test_no_name_covers_another() -> None:
    plan, _, _ = read_plattegrond(ROOT)
    labels = close_labels(plan, projection(REGIO.grenzen))
    assert len(labels) > 20
    assert not [pair for pair in combinations(labels, 2) if pair[0].overlaps(pair[1])]


@given(st.floats(52.25, 52.45), st.floats(4.75, 5.05))
def test_the_part_around_a_place_stays_inside_the_region(lat: float, lon: float) -> None:
    x, y, width, height = map(int, view_box(REGIO, lat, lon).split())
    to = projection(REGIO.grenzen)
    assert (width, height) == (WIDTH, HEIGHT)
    assert 0 <= x <= to.width - width
    assert 0 <= y <= to.height - height


@given(st.floats(52.301, 52.399), st.floats(4.801, 4.999))
def test_the_pin_is_in_the_part_that_is_shown(lat: float, lon: float) -> None:
    kaart = plek_kaart(region(), place("x", f"{lat:.5f}", f"{lon:.5f}"))
    assert kaart is not None
    x, y, width, height = map(int, kaart.view_box.split())
    assert x <= int(kaart.x) <= x + width
    assert y <= int(kaart.y) <= y + height


def test_a_region_smaller_than_the_part_is_centred() -> None:
    tiny = region(regio={"grenzen": {"zuid": "52.3630", "west": "4.9340", "noord": "52.3640", "oost": "4.9360"}})
    x, y, _, _ = map(int, view_box(tiny.regio, 52.3635, 4.9350).split())
    assert x < 0
    assert y < 0


@pytest.mark.parametrize("voorziening", [secret(), place("thuis", werkgebied="oost"), place("nergens", locatie=None)])
def test_what_has_no_door_has_no_map(voorziening: Voorziening) -> None:
    assert plek_kaart(region(), voorziening) is None


def test_the_whole_region_as_a_view_box() -> None:
    to = projection(REGIO.grenzen)
    assert region_view_box(REGIO) == f"0 0 {to.width} {to.height}"


def test_a_broken_drawing_is_explained_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/plattegrond.yml").write_text(BROKEN, encoding="utf-8")
    plan, _, problems = read_plattegrond(tmp_path)
    found = [(problem.rule.id, problem.position.line) for problem in problems]
    assert found == [
        ("onbekend-woord", 2),
        ("punt-omgedraaid", 3),
        ("punt", 3),
        ("getal", 3),
        ("lijn-te-kort", 5),
    ]
    assert plan.wegen == ()


def test_a_region_need_not_have_a_drawing(tmp_path: Path) -> None:
    plan, _, problems = read_plattegrond(tmp_path)
    assert (plan.gebieden, problems) == ((), [])
