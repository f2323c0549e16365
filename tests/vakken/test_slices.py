"""Every place that has a page is in one slice, and slices follow from the places alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.reading.neighbours import Neighbour
from sociale_kaart.reading.places import Entry
from sociale_kaart.reading.tree import Tree
from sociale_kaart.vakken import vakken as cut
from sociale_kaart.vakken.slices import EQUAL, slices, whole
from sociale_kaart.vakken.squares import square_of
from sociale_kaart.vakken.vakken import OVERAL, vakken
from support.scattered import Spot, scattered

SPOTS = st.lists(st.none() | st.tuples(st.floats(50.7, 53.6), st.floats(3.3, 7.3)), max_size=12)


@pytest.fixture(autouse=True)
def _small_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a region of four places is cut."""
    monkeypatch.setattr(cut, "FEW", 3)
    monkeypatch.setattr(cut, "FULL", 2)


def region(here: list[Spot | None], others: list[Spot | None]) -> Catalogue:
    """Places that are there, and on other spots both one that stopped and one of a neighbour."""
    gestopt = tuple(v.model_copy(update={"id": f"weg-{v.id}"}) for v in scattered(others).voorzieningen)
    beside = (v.model_copy(update={"id": f"buur-{v.id}"}) for v in gestopt)
    buren = {v.id: Neighbour("buur", Entry(v, Tree("", {})), "Buur", {}) for v in beside}
    return replace(scattered(here), gestopt=gestopt, buren=buren)


@given(SPOTS, SPOTS)
def test_every_place_that_has_a_page_is_in_one_slice(here: list[Spot | None], others: list[Spot | None]) -> None:
    catalogue = region(here, others)
    found = [v.id for one in slices(catalogue) for v in one.plekken]
    assert sorted(found) == sorted(v.id for v in whole(catalogue).plekken)
    ids = [one.id for one in slices(catalogue)]
    assert len({*ids}) == len(ids)


@given(SPOTS, SPOTS)
def test_what_stopped_and_what_is_beyond_the_edge_moves_nothing(
    here: list[Spot | None], others: list[Spot | None]
) -> None:
    there = {one.id: one.voorzieningen for one in slices(region(here, []))}
    for one in slices(region(here, others)):
        now = tuple(v for v in one.voorzieningen if not v.id.startswith("weg-"))
        assert now == there.get(one.id, ())


@pytest.mark.parametrize("nowhere", [2, 9])
def test_a_square_of_all_that_is_somewhere_has_a_name(nowhere: int) -> None:
    assert [one.id for one in slices(region([(52.37, 4.9)] * 2 + [None] * nowhere, []))] == ["1", OVERAL]


@given(st.lists(st.tuples(st.floats(50.7, 53.6), st.floats(3.3, 7.3)), min_size=4, max_size=12), SPOTS)
def test_it_joins_the_square_it_is_in_else_the_nearest(here: list[Spot | None], others: list[Spot | None]) -> None:
    catalogue = region(here, others)
    squares = [vak.id for vak in vakken(catalogue)]
    joined = {v.id: one.id for one in slices(catalogue) for v in one.plekken}
    for v, spot in zip(catalogue.gestopt, others, strict=True):
        if not spot:
            assert joined[v.id] == OVERAL
            continue
        square = square_of(*spot)
        shared = max(n for n in range(19) for id in squares if id[:n] == square[:n] and len(id) >= n)
        assert joined[v.id][:shared] == square[:shared]
        assert joined[f"buur-{v.id}"] == joined[v.id]


def test_a_small_region_is_in_equal_parts_that_keep_the_order() -> None:
    catalogue = region([(52.37, 4.9)] * 3, [(52.37, 4.9)] * 20)
    assert [one.id for one in slices(catalogue)] == [str(n) for n in range(EQUAL)]
    every = whole(catalogue)
    assert [one.voorzieningen for one in slices(catalogue)] == [every.voorzieningen[n::EQUAL] for n in range(EQUAL)]
    assert [one.buren for one in slices(catalogue)] == [every.buren[n::EQUAL] for n in range(EQUAL)]
