"""What comes out of a list under other terms than the region's is kept apart, with whom to name."""

from __future__ import annotations

import json

from sociale_kaart.asking import Asking
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import spreadsheets
from sociale_kaart.outputs.exports import place_files
from sociale_kaart.outputs.pages.place_facts import place_facts
from support.one_fact import BASE, with_place

FROM_OSM = (
    BASE + "herkomst: {bron: osm, id: node/1, gelezen: 2026-11-20, licentie: ODbL-1.0, "
    "vermelding: © OpenStreetMap-bijdragers}\n"
)


def test_a_place_under_other_terms_is_in_files_of_its_own_that_say_so() -> None:
    catalogue = with_place(FROM_OSM)
    free = dict([*place_files.files(catalogue.free), *spreadsheets.files(catalogue.free)])
    assert not [name for name, data in free.items() if b"Meevaart" in data]
    apart = {name: json.loads(data) for name, data in place_files.apart(catalogue)}
    assert [*apart] == ["data/apart/odbl-1.0.json", "data/apart/odbl-1.0.geojson"]
    document, features = apart.values()
    terms = {"licentie": "ODbL-1.0", "vermelding": ["© OpenStreetMap-bijdragers"]}
    assert document["regio"] | terms == document["regio"]
    assert features | terms == features
    assert [place["naam"] for place in document["voorzieningen"]] == ["De Meevaart"]
    assert len(features["features"]) == 1


def _source(catalogue: Catalogue) -> str:
    """Of its first place, as the page shows it."""
    return place_facts(catalogue, catalogue.voorzieningen[0], Asking(catalogue, catalogue.voorzieningen)).bron


def test_its_page_names_the_source_and_any_other_page_none() -> None:
    catalogue = with_place(FROM_OSM)
    assert (
        place_facts(catalogue, catalogue.voorzieningen[0], Asking(catalogue, catalogue.voorzieningen)).bron
        == "© OpenStreetMap-bijdragers, ODbL-1.0"
    )
    plain = with_place(BASE + "herkomst: {bron: lijst, id: X-1, gelezen: 2026-11-20}\n")
    assert not _source(plain)
    assert plain.free.voorzieningen == plain.voorzieningen
    assert not [*place_files.apart(plain)]
