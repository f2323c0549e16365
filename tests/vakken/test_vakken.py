"""A large region is cut into squares of few places: each place in one, and no square changes for a place elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.vakken import vakken as cut
from sociale_kaart.vakken.squares import DEEPEST, box_of, square_of
from sociale_kaart.vakken.vakken import FEW, FULL, OVERAL, vakken
from support.scattered import scattered

SPOTS = st.tuples(st.floats(50.7, 53.6), st.floats(3.3, 7.3))
NO_DEEPER = 1e-9


@pytest.fixture(scope="module", autouse=True)
def _small_numbers() -> object:
    """So that a region of a dozen places is cut."""
    patch = pytest.MonkeyPatch()
    patch.setattr(cut, "FEW", 3)
    patch.setattr(cut, "FULL", 2)
    yield
    patch.undo()


@given(st.lists(st.none() | SPOTS, min_size=4, max_size=30))
def test_each_place_is_in_one_square_that_is_around_it(spots: list[tuple[float, float] | None]) -> None:
    catalogue = scattered(spots)
    found = {v.id: vak for vak in vakken(catalogue) for v in vak.voorzieningen}
    assert sum(len(vak.voorzieningen) for vak in vakken(catalogue)) == len(found) == len(spots)
    for v, spot in zip(catalogue.voorzieningen, spots, strict=True):
        box = found[v.id].box
        if not spot:
            assert found[v.id].id == OVERAL
            continue
        assert box
        assert box.zuid - NO_DEEPER <= spot[0] <= box.noord + NO_DEEPER
        assert box.west - NO_DEEPER <= spot[1] <= box.oost + NO_DEEPER


@given(st.lists(SPOTS, min_size=4, max_size=30))
def test_a_square_is_cut_until_few_places_are_in_it_and_no_further(spots: list[tuple[float, float]]) -> None:
    squares = {vak.id: len(vak.voorzieningen) for vak in vakken(scattered(spots))}
    for id, count in squares.items():
        assert count <= 2 or len(id) == DEEPEST
        around = sum(square_of(*spot).startswith(id[:-1]) for spot in spots)
        assert around > 2, "the square around it was small enough"


@given(st.lists(SPOTS, min_size=5, max_size=30), SPOTS)
def test_a_place_that_comes_changes_its_own_square_only(
    spots: list[tuple[float, float]], new: tuple[float, float]
) -> None:
    before, after = ({vak.id: vak for vak in vakken(scattered(those))} for those in (spots, [*spots, new]))
    changed = {id for id in before.keys() | after.keys() if before.get(id) != after.get(id)}
    assert all(square_of(*new).startswith(id) for id in changed & before.keys())
    parent = next(iter(changed & before.keys()), square_of(*new))
    assert all(id.startswith(parent) or square_of(*new).startswith(id[:-1]) for id in changed)


def test_a_square_has_a_name_however_few_places_say_where_they_are() -> None:
    """The rest of a large region works from home: `data/plekken/.json` would be a file that many hosts do not show."""
    found = vakken(scattered([(52.36, 4.9), *[None] * 5]))
    assert [vak.id for vak in found] == ["1", OVERAL]


def test_the_places_of_a_square_keep_their_order() -> None:
    catalogue = scattered([(52.37, 4.9), (51.9, 4.5), (52.37, 4.9), (52.1, 5.1)])
    for vak in vakken(catalogue):
        ids = [v.id for v in vak.voorzieningen]
        assert ids == sorted(ids)


def test_many_places_at_one_door_are_in_one_square() -> None:
    (vak,) = vakken(scattered([(52.37, 4.9)] * 9))
    assert len(vak.voorzieningen) == 9
    assert len(vak.id) == DEEPEST


def test_a_region_of_few_places_is_not_cut() -> None:
    spots = [(52.37, 4.9 + n / 100) for n in range(3)]
    assert [vak.id for vak in vakken(scattered(spots))] == [""]
    assert FEW > FULL


def test_a_quadkey_is_that_of_maps() -> None:
    """https://learn.microsoft.com/en-us/bingmaps/articles/bing-maps-tile-system: tile 3,5 of level 3 is 213."""
    assert square_of(box_of("213").noord - 0.001, box_of("213").west + 0.001, 3) == "213"
    assert box_of("213") == pytest.approx((-66.5132604, -45.0, -40.9798980, 0.0), abs=1e-6)
    assert square_of(52.3702, 4.8952, 6) == "120202"
