"""The form warns of every place that `kaart check` would call the same, as far as its data go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sociale_kaart.checks.duplicates import SAME_NAME, SAME_PLACE, SIMILAR, check_duplicates
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.reading.places import Entry
from support.node import in_node
from support.sample import sample_context

LOOK = """
import { alike, key } from "./templates/assets/js/form/alike.mjs";
const { all, own } = JSON.parse(readFileSync(0, "utf8"));
say(own.map((one) => ({ found: alike(all, one).map(({ id }) => id), key: key(one.naam) })));
"""


def variants(name: str) -> Iterator[str]:
    """The name as other people write it."""
    yield from (name, name.upper(), f"De {name}", name.replace("é", "e"), name[:4] + name[5:])


def row(entry: Entry) -> dict[str, Any]:
    place = entry.voorziening
    spot = {"lat": place.locatie.lat, "lon": place.locatie.lon} if place.locatie else {}
    return {"id": place.id, "naam": place.naam, "soorten": list(place.categorie), **spot}


def test_every_place_that_is_the_same_is_named() -> None:
    context = sample_context()
    given = [(one, name) for one in context.entries[::4] for name in variants(one.voorziening.naam) if len(name) < 80]
    renamed = [
        replace(one, voorziening=one.voorziening.model_copy(update={"naam": n, "id": "nieuw"})) for one, n in given
    ]
    said = in_node(LOOK, {"all": [row(one) for one in context.entries], "own": [row(one) for one in renamed]})
    warned = 0
    for (one, name), new, found in zip(given, renamed, said, strict=True):
        assert found["key"] == Kenmerken.of(new).kaal
        problems = check_duplicates(replace(context, entries=[one, new]))
        if any(problem.rule in {SAME_PLACE, SAME_NAME, SIMILAR} for problem in problems):
            warned += 1
            assert one.voorziening.id in found["found"], name
    assert warned > 200


def test_a_place_nearby_of_the_same_kind_is_named_and_one_further_off_is_not() -> None:
    there = {"id": "a", "naam": "Heel anders", "soorten": ["buurtkamer"], "lat": 52.36, "lon": 4.93}
    own = {"id": "", "naam": "Nieuw", "soorten": ["buurtkamer"], "lon": 4.93}
    near, far = {**own, "lat": 52.3606}, {**own, "lat": 52.3608}
    other = {**near, "soorten": ["zwembad"]}
    assert [one["found"] for one in in_node(LOOK, {"all": [there], "own": [near, far, other]})] == [["a"], [], []]
