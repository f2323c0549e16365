"""The centres of postcode areas: what the phone gets of them, and that the sample's are where they say."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import postcode_file
from sociale_kaart.reading.postcodes import read_postcodes
from support.sample import sample

TODAY = date(2026, 11, 21)


@pytest.fixture(name="sample")
def the_sample() -> Catalogue:
    return sample()


def test_the_phone_gets_each_centre_once_and_nothing_else(sample: Catalogue) -> None:
    ((name, content),) = postcode_file.files(sample)
    centres = json.loads(content)
    assert name == "data/postcodes.json"
    assert centres["1011"] == [52.3725, 4.9058]
    assert {key: tuple(value) for key, value in centres.items()} == dict(sample.postcodes)
    assert len(centres) == 81
    assert b" " not in content


def test_places_stand_near_the_centre_of_their_postcode(sample: Catalogue) -> None:
    """Two sources that know nothing of each other: registers of places, and outlines of postcode areas."""
    found = [(v, sample.postcodes.get(v.adres.postcode[:4])) for v in sample.met_deur if v.adres and v.adres.postcode]
    assert len(found) > 200
    assert {v.gebied for v, centre in found if not centre} == {"weesp"}  # the source of the centres has no Weesp
    far = [v.id for v, centre in found if centre and v.locatie and _km((v.locatie.lat, v.locatie.lon), centre) > 3]
    assert far == []


def _km(a: tuple[float, float], b: tuple[float, float]) -> float:
    return math.hypot((a[0] - b[0]) * 111.2, (a[1] - b[1]) * 111.2 * math.cos(math.radians(a[0])))


def test_a_region_need_not_have_any(tmp_path: Path) -> None:
    centres, _, problems = read_postcodes(tmp_path)
    assert (dict(centres), problems) == ({}, [])


def test_no_centres_no_file(sample: Catalogue) -> None:
    without = replace(sample, region=replace(sample.region, postcodes={}))
    assert list(postcode_file.files(without)) == []


def test_the_number_of_values_in_a_file_allows_for_the_whole_country(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    lines = (f"{number}: [52.{number}, 5.{number}]\n" for number in range(1000, 5100))
    (tmp_path / "data" / "postcodes.yml").write_text("".join(lines), encoding="utf-8")
    centres, _, problems = read_postcodes(tmp_path)
    assert problems == []
    assert len(centres) == 4100
