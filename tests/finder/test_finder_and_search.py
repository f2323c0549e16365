"""The search gives places by number, and the finder takes them by number: both count the same."""

from __future__ import annotations

import json
from datetime import date

from sociale_kaart.outputs.finder.columns import document
from sociale_kaart.outputs.search import index as search
from sociale_kaart.place.voorziening import Voorziening
from support.sample import sample

TODAY = date(2026, 11, 21)


def test_a_place_has_one_number() -> None:
    catalogue = sample()
    ((_, content),) = search.files(catalogue, "nl")
    names = [row[1] for row in json.loads(content)["plekken"]]
    assert names == document(catalogue, "nl")["plekken"]["naam"]
    assert len(names) == len(catalogue.voorzieningen)


def test_a_place_with_an_address_and_no_spot_is_about_there_and_has_no_pin() -> None:
    catalogue = sample()
    columns = json.loads(json.dumps(document(catalogue, "nl")))["plekken"]
    about = [n for n, circa in enumerate(columns["circa"]) if circa]
    without = [v for v in catalogue.voorzieningen if v.adres and v.adres.straat and not v.locatie and not v.werkgebied]
    assert sorted(columns["naam"][n] for n in about) == sorted(map(_name, without))
    assert all(columns["lat"][n] >= 0 and columns["lon"][n] >= 0 for n in about)
    assert about


def _name(v: Voorziening) -> str:
    return v.naam
