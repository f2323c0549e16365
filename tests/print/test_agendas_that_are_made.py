"""A build makes an agenda to hang up where something is on, and nowhere else: no page with nothing but a name on it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from print_offers import with_offers

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.kept_sheets import wanted
from sociale_kaart.scopes import Scope, asked

WEST, OOST, ALL = (Scope("gebied-nieuw-west", gebied="nieuw-west"), Scope("gebied-oost", gebied="oost"), Scope("regio"))


def made(catalogue: Catalogue, scope: Scope) -> bool:
    druk = asked(catalogue).model_copy(update={"bladen": ("agenda",), "talen": ("nl",)})
    regio = catalogue.regio.model_copy(update={"druk": druk})
    here = replace(catalogue, region=replace(catalogue.region, regio=regio))
    return [order.blad for order in wanted(here, scope)] == ["agenda"]


@pytest.fixture
def one_of_two() -> Catalogue:
    """A place in the west where something is on, and one in the east where nothing is."""
    west, east = with_offers(2).voorzieningen
    places = (
        west.model_copy(update={"gebied": "nieuw-west"}),
        east.model_copy(update={"gebied": "oost", "aanbod": ()}),
    )
    return replace(with_offers(2), voorzieningen=places)


def test_where_something_is_on(one_of_two: Catalogue) -> None:
    assert [made(one_of_two, scope) for scope in (WEST, OOST, ALL)] == [True, False, True]


def test_a_place_that_is_closed_for_now_has_nothing_on(one_of_two: Catalogue) -> None:
    west, east = one_of_two.voorzieningen
    closed = replace(one_of_two, voorzieningen=(west.model_copy(update={"status": "tijdelijk_gesloten"}), east))
    assert [made(closed, scope) for scope in (WEST, ALL)] == [False, False]


def test_what_has_no_hours_of_its_own_is_in_no_agenda() -> None:
    untimed = with_offers(2, [{"naam": {"nl": "Een praatje"}}], gebied="oost")
    assert not made(untimed, ALL)
