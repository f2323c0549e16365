"""What the map's script fetches beside the places: names in the reader's language, and the schematic map."""

from __future__ import annotations

import json

from map_region import ATTACK, PLATTEGROND, place, region

from sociale_kaart.outputs.map import background
from sociale_kaart.outputs.map.background import GRID


def test_names_are_in_the_readers_language_or_as_on_the_sign() -> None:
    ((name, content),) = background.files(region(), "ar")
    assert name == "data/opschriften.ar.json"
    assert {row[3] for row in json.loads(content)} == {"الشرق", "Plas", "المحطة", ATTACK}


def test_a_region_without_drawing() -> None:
    catalogue = region(place("nergens", locatie=None), plan={})
    assert json.loads(dict(background.shared(catalogue))["assets/plattegrond.json"])["water"] == []


def test_the_drawing_can_be_read_back_from_its_steps() -> None:
    read = json.loads(dict(background.shared(region()))["assets/plattegrond.json"])
    lon = lat = 0
    back = []
    for x, y in zip(read["water"][0][::2], read["water"][0][1::2], strict=True):
        lon, lat = lon + x, lat + y
        back.append([f"{lon / GRID:.2f}", f"{lat / GRID:.2f}"])
    assert back == PLATTEGROND["water"][0]["lijn"]
