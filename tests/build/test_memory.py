"""What a build keeps in memory of each place: with 50,000 of them a kilobyte too many is 50 MB, in each process.

Traced by Python itself, so that neither the machine nor what ran before makes a difference.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from built import KLEIN, TODAY

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import for_all
from sociale_kaart.outputs.exports import place_files
from sociale_kaart.outputs.hsds import hsds_files
from sociale_kaart.outputs.makers import GLIMPSES
from sociale_kaart.outputs.pages.language_pages import Pages
from sociale_kaart.reading.quick_tree import quick_value

FEW, MANY = 10, 60
Files = Iterator[tuple[str, bytes]]


@pytest.fixture(scope="module")
def town() -> Catalogue:
    """Many places as one of the small region, under ids of their own."""
    catalogue, problems = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue, problems
    one = next(v for v in catalogue.voorzieningen if v.id in catalogue.uren and v.locatie)
    places = tuple(one.model_copy(update={"id": f"plek-{number}"}) for number in range(MANY))
    return replace(catalogue, voorzieningen=places, uren=dict.fromkeys((v.id for v in places), catalogue.uren[one.id]))


@pytest.mark.parametrize(("files", "most"), [(place_files.files, 1.6), (hsds_files.files, 2.2)])
def test_files_of_all_places_take_little_more_than_what_is_in_them(
    town: Catalogue, files: Callable[[Catalogue], Files], most: float
) -> None:
    """`most`: times the bytes of the files."""
    written = sum(len(content) for _, content in files(town))  # what is kept for the next time is there from now on
    assert _peak(lambda: [None for _ in files(town)]) < most * written


def test_when_the_lists_are_there_nothing_of_their_rows_is_left(town: Catalogue) -> None:
    urls, few = for_all.shared(town).urls, replace(town, voorzieningen=town.voorzieningen[:FEW])
    made = [Pages(catalogue, "nl", urls) for catalogue in (town, few, town)]
    kept = [_left(partial(deque, pages.list_files(), maxlen=0)) for pages in made]  # the first: for all three
    assert kept[2] - kept[1] < 200 * (MANY - FEW), "bytes; a row alone has twice as many"


def test_a_glimpse_of_a_place_has_nothing_of_its_own_that_others_have_too(town: Catalogue) -> None:
    for glimpse in GLIMPSES.values():
        first, second, *_ = glimpse.each(town, town.voorzieningen)
        assert first.controle is second.controle
        assert first.__pydantic_fields_set__ is second.__pydantic_fields_set__


def test_files_share_the_names_of_their_keys() -> None:
    first, second = (quick_value(f"naam: {name}\nadres: {{straat: Dijk}}\n", 9, 99) for name in "ab")
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert all(one is other for one, other in zip(first, second, strict=True))


def _left(work: Callable[[], object]) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        work()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def _peak(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
