"""A large region in squares: what a phone says is near is what is near, whatever it has not fetched."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from math import cos, hypot, inf, radians
from typing import Any

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.finder import columns, square_files
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken import comers, fetched, vakken
from sociale_kaart.vakken.comers import areas_of, with_comers
from sociale_kaart.vakken.middles import middles
from sociale_kaart.vakken.nearby import Nearby
from support.node import from_node
from support.scattered import scattered

EARTH = 6_371_009


@pytest.fixture(autouse=True)
def _small_numbers() -> Iterator[None]:
    """So that a region of some hundred places is cut into many squares."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vakken, "FEW", 20)
        patch.setattr(vakken, "FULL", 6)
        patch.setattr(fetched, "FULL", 6)
        patch.setattr(comers, "MANY", 3)
        yield


def region(seed: int, count: int = 300) -> Catalogue:
    """Places in clumps and alone, some that come to people, some of which nobody says where they are."""
    dice = random.Random(seed)
    towns = [(dice.uniform(50.8, 53.5), dice.uniform(3.4, 7.2)) for _ in range(5)]

    def spot() -> tuple[float, float] | None:
        town = dice.choice(towns)
        wide = dice.choice([0.002, 0.02, 0.5])
        at = (town[0] + dice.uniform(-wide, wide), town[1] + dice.uniform(-wide, wide))
        return dice.choice([at] * 8 + [towns[0], None])

    made = scattered(spot() for _ in range(count))
    kinds, areas = list(made.woorden.categorieen), list(made.woorden.gebieden)

    def varied(v: Voorziening) -> Voorziening:
        known = {"naam": f"Plek {dice.randrange(50)}", "categorie": (dice.choice(kinds[:12]),)}
        gebied = {"gebied": dice.choice(areas)} if dice.random() < 0.6 else {}
        comes = {"werkgebied": tuple(dice.sample(areas, dice.randint(1, 5)))} if dice.random() < 0.15 else {}
        return v.model_copy(update={**known, **gebied, **comes})

    return replace(made, voorzieningen=tuple(varied(v) for v in made.voorzieningen))


def files_of(catalogue: Catalogue) -> dict[str, Any]:
    squares = [*square_files.overview_file(catalogue), *square_files.Squares(catalogue).files()]
    found = [*square_files.words(catalogue, "nl"), *squares, *square_files.offer_files(catalogue, "nl")]
    return {name: json.loads(content) for name, content in found}


def asked(catalogue: Catalogue, questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    asked_of = {"files": files_of(catalogue), "questions": questions}
    answers: list[dict[str, Any]] = from_node(["tests/js/near_world.mjs"], asked_of)
    return answers


def metres(a: tuple[float, float], b: tuple[float, float]) -> float:
    return EARTH * hypot(radians(b[0] - a[0]), radians(b[1] - a[1]) * cos(radians((a[0] + b[0]) / 2)))


class Oracle:
    """All places, each looked at."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.places = columns.in_order(catalogue)
        self.amid = middles(catalogue)
        self.nearby = Nearby(catalogue, self.places, self.amid)

    def far(self, v: Voorziening, spot: tuple[float, float]) -> float:
        own = self.nearby.spot(v)
        if own:
            return metres(spot, (round(own[0], 5), round(own[1], 5)))
        return min((metres(spot, one) for one in areas_of(v, self.amid)), default=inf)

    def near(self, spot: tuple[float, float], kind: str) -> list[tuple[float, str]]:
        found = [(self.far(v, spot), v.id) for v in self.places if not kind or kind in v.categorie]
        return sorted(found, key=lambda one: one[0])


def spots(seed: int, catalogue: Catalogue) -> list[tuple[float, float]]:
    """Anywhere, at a door, and on the edges and corners of squares."""
    dice = random.Random(seed)
    boxes = [vak.box for vak in with_comers(catalogue) if vak.box]
    found = [(dice.uniform(50.5, 53.8), dice.uniform(3, 7.5)) for _ in range(3)]
    for box in dice.sample(boxes, 4):
        found += [(box.noord, box.west), (box.zuid, (box.west + box.oost) / 2)]
    return [*found, *((v.locatie.lat, v.locatie.lon) for v in catalogue.voorzieningen[:3] if v.locatie)]


@pytest.mark.parametrize("seed", range(6))
def test_the_nearest_are_those_of_all_places(seed: int) -> None:
    catalogue = region(seed)
    dice = random.Random(seed)
    oracle = Oracle(catalogue)
    kinds = ["", *list(catalogue.woorden.categorieen)[:12]]
    questions: list[dict[str, Any]] = [
        {"spot": {"lat": lat, "lon": lon}, "soort": dice.choice(kinds), "aantal": dice.choice([1, 5, 30]),
         "aanbod": False, "ook": [{"lat": 52, "lon": 5}] if dice.random() < 0.3 else []}
        for lat, lon in spots(seed, catalogue)
    ]  # fmt: skip
    for question, answer in zip(questions, asked(catalogue, questions), strict=True):
        spot = (question["spot"]["lat"], question["spot"]["lon"])
        until = inf if answer["tot"] is None else answer["tot"]
        wanted = [one for one in oracle.near(spot, question["soort"]) if one[0] <= until]
        located = [(far, id) for far, id in zip(answer["ver"], answer["ids"], strict=True) if far is not None]
        assert [id for _, id in located] == [id for far, id in wanted if far < inf]
        assert [far for far, _ in located] == pytest.approx([far for far, _ in wanted if far < inf], abs=1e-6)
        assert answer["isAll"] or len(located) >= question["aantal"] or answer["asked"] > 12
        if answer["isAll"]:
            assert len(answer["ids"]) == len(oracle.near(spot, question["soort"]))
