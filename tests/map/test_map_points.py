"""What the map's script fetches: all places with a door and nothing else, small, and the same every time."""

from __future__ import annotations

import gzip
import json
from typing import Any

from map_region import ATTACK, CANARY, CANARY_LAT, PLATTEGROND, place, region

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.map import points
from sociale_kaart.outputs.map.points import GRID


def everything(catalogue: Catalogue) -> bytes:
    made = [*points.files(catalogue, "nl"), *points.files(catalogue, "ar"), *points.background(catalogue)]
    return b"".join(content for _, content in made)


def fetched(catalogue: Catalogue, language: str = "nl") -> dict[str, Any]:
    ((name, content),) = points.files(catalogue, language)
    assert name == f"data/kaart.{language}.json"
    read: dict[str, Any] = json.loads(content)
    return read


def test_only_places_with_a_door() -> None:
    assert [row[0] for row in fetched(region())["plekken"]] == ["meevaart", "buren", "bank"]


def test_a_secret_place_is_nowhere() -> None:
    text = everything(region()).decode()
    assert CANARY not in text
    assert CANARY_LAT not in text
    assert "geheim" not in text
    assert "Opvang" not in text


def test_a_row_refers_to_the_tables() -> None:
    read = fetched(region(place("x", naam="Het Huis")))
    slug, naam, lat, lon, themas, categorie, gebied, straat = read["plekken"][0]
    assert (slug, naam, lat, lon, straat) == ("x", "Het Huis", 52.363, 4.9341, "Balistraat 48A")
    assert [read["themas"][n][0] for n in themas] == ["ontmoeten", "geld"]
    assert read["categorieen"][categorie] == "Buurthuis"
    assert read["gebieden"][gebied] == "Oost"
    assert read["themas"][0] == ["ontmoeten", "Ontmoeten", "#8e5700", "t-ontmoeten"]


def test_words_are_in_the_readers_language_names_as_on_the_sign() -> None:
    read = fetched(region(place("x", naam="Het Huis")), "ar")
    assert read["categorieen"] == ["مركز"]
    assert read["plekken"][0][1] == "Het Huis"
    assert {row[3] for row in read["opschriften"]} == {"الشرق", "Plas", "المحطة", ATTACK}


def test_a_place_without_area_or_address() -> None:
    row = fetched(region(place("x", gebied=None, adres=None)))["plekken"][0]
    assert row[6:] == [-1, ""]


def test_a_region_without_places_or_drawing() -> None:
    catalogue = region(place("nergens", locatie=None), plan={})
    assert fetched(catalogue)["plekken"] == []
    assert json.loads(dict(points.background(catalogue))["assets/plattegrond.json"])["water"] == []


def test_the_drawing_can_be_read_back_from_its_steps() -> None:
    read = json.loads(dict(points.background(region()))["assets/plattegrond.json"])
    lon = lat = 0
    back = []
    for x, y in zip(read["water"][0][::2], read["water"][0][1::2], strict=True):
        lon, lat = lon + x, lat + y
        back.append([f"{lon / GRID:.2f}", f"{lat / GRID:.2f}"])
    assert back == PLATTEGROND["water"][0]["lijn"]


def test_it_is_the_same_every_time() -> None:
    assert everything(region()) == everything(region())


def test_two_hundred_and_fifty_places_are_light() -> None:
    many = [
        place(
            f"buurthuis-nummer-{n}",
            f"{52.3 + n * 7919 % 997 / 10000:.5f}",
            f"{4.8 + n * 104729 % 1999 / 10000:.5f}",
            naam=f"Buurthuis De {n * 7919 % 1009} Linden",
        )
        for n in range(250)
    ]
    ((_, content),) = points.files(region(*many), "nl")
    assert len(gzip.compress(content, 6)) <= 12_000
