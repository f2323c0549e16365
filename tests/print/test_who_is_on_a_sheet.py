"""Which places a sheet has, and that what it leaves out is counted or, where it has to be, gone."""

from __future__ import annotations

from print_sheets import Sheet, around_practice, crowd, sheet, small

from sociale_kaart.outputs.print.order import Order, make
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.scopes import REACH, REGION
from support.sample import sample


def test_a_circle_holds_what_it_claims_and_nothing_else() -> None:
    scope = around_practice(sample())
    shown = {r.voorziening.id for r in select(sample(), scope).rijen}
    near = {v.id for v in sample().met_deur if v.locatie and scope.distance(v.locatie) <= REACH}
    assert shown == {id for id in near if not sample().is_stale(next(v for v in sample().voorzieningen if v.id == id))}
    assert len(shown) > 10


def test_what_is_left_out_is_counted() -> None:
    catalogue = sample()
    selection = select(catalogue, REGION)
    assert len(selection.rijen) + sum(selection.weggelaten.values()) == len(catalogue.voorzieningen)
    assert set(selection.weggelaten) == {"oud"}
    assert [r for r in selection.rijen if not r.has_pin], "a list needs no spot"


def test_a_secret_place_and_one_that_stopped_are_on_no_sheet() -> None:
    hidden = ("Testplek Geheim", "Testplek Gestopt")
    names = {v.naam for v in (*small().voorzieningen, *small().gestopt)}
    assert {name for name in names if name.startswith(hidden)}, "there are such places"
    for blad, language in (("muurkaart", "en"), ("balielijst", "nl"), ("muurkaart", "tr")):
        text = sheet("small", Order(blad, language, "a4")).text
        assert not [name for name in hidden if name in text]


def test_referrers_read_more_than_patients() -> None:
    catalogue, told = (
        crowd(3, voor_verwijzers={"nl": "Warme overdracht kan, bel de gastvrouw."}),
        "Warme overdracht kan",
    )
    assert Sheet(make(catalogue, Order("balielijst", "nl", "a4"))).text.count(told) == 3
    assert told not in Sheet(make(catalogue, Order("muurkaart", "nl", "a4"))).text
