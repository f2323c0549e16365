"""What the file of all places says of places that no map may show: nothing that tells where they are."""

from __future__ import annotations

import json
from typing import Any

from map_region import ATTACK, CANARY, CANARY_LAT, place, region

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.finder import areas, columns, streets


def read(catalogue: Catalogue, language: str = "nl") -> dict[str, Any]:
    ((name, content),) = columns.files(catalogue, language)
    assert name == f"data/plekken.{language}.json"
    found: dict[str, Any] = json.loads(content)
    return found


def addresses(catalogue: Catalogue) -> dict[str, Any]:
    ((name, content),) = streets.files(catalogue)
    assert name == "data/straten.json"
    found: dict[str, Any] = json.loads(content)
    return found


def row(document: dict[str, Any], naam: str) -> dict[str, Any]:
    at = document["plekken"]["naam"].index(naam)
    columns = document["plekken"].items()
    return {key: column[at] if isinstance(column, list) else column for key, column in columns}


def bit(table: list[list[Any]], id: str) -> int:
    """Of a row of a table that says which bit is what."""
    return 1 << [row[0] for row in table].index(id)


def test_a_secret_place_is_in_the_list_and_nowhere_on_the_ground() -> None:
    for language in ("nl", "ar"):
        document = read(region(), language)
        text = json.dumps([document, addresses(region())], ensure_ascii=False)
        assert CANARY not in text
        assert CANARY_LAT not in text
        assert "31234" not in text
        secret = row(document, "Plek geheim")
        assert (secret["lat"], secret["lon"]) == (-1, -1)
        assert (secret["gebied"], secret["werkt"]) == (-1, -1)
        assert secret["ook"] & bit(document["staten"], "geheim")


def test_a_secret_place_moves_nothing_that_others_are_counted_from() -> None:
    """Neither the corner nor the middle of an area, drawn or not, may depend on where it is."""
    without = region(*(v for v in region().voorzieningen if v.id != "geheim"))
    assert read(region())["hoek"] == read(without)["hoek"]
    assert addresses(region())["straten"] == addresses(without)["straten"]
    bare = [areas.areas(region(*one.voorzieningen, plan={}), "nl") for one in (region(), without)]
    assert bare[0] == bare[1]


def test_a_place_that_comes_to_you_has_no_door_on_the_map() -> None:
    document = read(region())
    home = row(document, "Plek thuis")
    assert (home["lat"], home["lon"]) == (-1, -1)
    assert home["ook"] & bit(document["staten"], "komt")
    assert home["werkt"] >= 0


def test_a_row_refers_to_the_tables() -> None:
    document = read(region(place("x", naam="Het Huis")))
    found = row(document, "Het Huis")
    kinds = [document["soorten"][n] for n in document["bij"][found["bij"]]]
    assert [(id, naam) for id, naam, *_ in kinds] == [("huis", "Buurthuis")]
    assert [document["themas"][n][0] for n in kinds[0][2]] == ["ontmoeten", "geld"]
    assert document["gebieden"][found["gebied"]][:2] == ["oost", "Oost"]
    assert addresses(region(place("x"))) == {"straten": ["Balistraat"], "straat": [0], "nummer": ["48A"]}
    assert found["id"] == "/x"


def test_names_are_as_on_the_sign_and_words_in_the_readers_language() -> None:
    document = read(region(), "ar")
    assert f"De Meevaart {ATTACK}" in document["plekken"]["naam"]
    assert document["soorten"][0][1] == "مركز"


def test_what_it_takes_to_come_in() -> None:
    drempel = {"kosten": "vrije-bijdrage", "aanmelden": ["bellen"], "anoniem": "ja", "legitimatie": "nodig"}
    document = read(region(place("x", drempel=drempel, toegankelijk={"rolstoel": "deels"}, leeftijd={"tot": "23"})))
    found = row(document, "Plek x")
    ids = [id for id, *_ in document["vragen"]]
    known = {id: (bool(found["wel"] >> n & 1), bool(found["niet"] >> n & 1)) for n, id in enumerate(ids)}
    assert (
        known.items()
        >= {
            "gratis": (True, False),
            "inloop": (False, True),
            "verwijzing": (False, False),
            "legitimatie": (False, True),
            "anoniem": (True, False),
            "rolstoel": (False, False),
        }.items()
    )
    nuances = {id for n, id in enumerate(ids) if found["anders"] >> n & 1}
    assert nuances == {"gratis", "rolstoel"}


def test_a_place_that_is_closed_for_now_has_no_hours() -> None:
    document = read(region(place("x", status="tijdelijk-gesloten")))
    found = row(document, "Plek x")
    assert found["uren"] == -1
    assert found["ook"] & bit(document["staten"], "gesloten")


def test_a_region_without_places() -> None:
    assert read(region(place("nergens", locatie=None, adres=None)))["hoek"] == [0, 0]
