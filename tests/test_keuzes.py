"""Which choices there are and what each leads to, against an oracle that looks at one place at a time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from keuzes_naive import PLACES, ids, listed, pages, place, region, shown_of
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.keuzes import IEDEREEN, SHORT, SHOWN, Keuze, Keuzes
from sociale_kaart.place.drempel import Drempel

FEW = settings(max_examples=40)  # each is a whole region


def test_which_pages_there_are() -> None:
    asked: list[bool] = []

    @FEW
    @given(PLACES)
    def all_of_them(catalogue: Catalogue) -> None:
        made = list(Keuzes(catalogue).all())
        assert len(made) == len(set(made))
        assert set(made) == pages(catalogue)
        asked.append(any(keuze.gebied for keuze in made))

    all_of_them()
    assert 5 < sum(asked) < len(asked), "examples of both kinds, so that nothing is said of no area at all"


@FEW
@given(PLACES)
def test_what_each_lists(catalogue: Catalogue) -> None:
    keuzes = Keuzes(catalogue)
    for keuze in keuzes.all():
        if keuze.groep:
            found = keuzes.plekken(keuze.thema, keuze.groep, keuze.gebied)
            assert ids(found) == listed(catalogue, keuze), keuze
            assert found.total == sum(map(len, ids(found).values())) > 0, "no dead end, and nothing twice"


@FEW
@given(PLACES)
def test_every_answer_is_a_page_and_says_how_many(catalogue: Catalogue) -> None:
    keuzes, there = Keuzes(catalogue), pages(catalogue)
    for thema in keuzes.themas:
        assert keuzes.first(thema) in there
        for groep, count in keuzes.groepen(thema).items():
            parts = listed(catalogue, Keuze(thema, groep))
            assert count == len(parts["groep"]) + len(parts["iedereen"]) > 0
            assert Keuze(thema, groep) in there
            for gebied, number in keuzes.gebieden(thema, groep).items():
                assert number == len(shown_of(listed(catalogue, Keuze(thema, groep, gebied)))) > 0


@FEW
@given(PLACES)
def test_every_place_is_led_to(catalogue: Catalogue) -> None:
    """Nobody is left out: who says that it does not matter for whom, finds everything of a theme."""
    keuzes = Keuzes(catalogue)
    found = {v.id for thema in keuzes.themas for v in keuzes.plekken(thema, IEDEREEN).groep}
    assert found == {v.id for v in catalogue.voorzieningen}


@FEW
@given(PLACES)
def test_a_page_shows_a_handful_and_no_part_before_its_turn(catalogue: Catalogue) -> None:
    keuzes = Keuzes(catalogue)
    for keuze in (k for k in keuzes.all() if k.groep):
        found = keuzes.plekken(keuze.thema, keuze.groep, keuze.gebied)
        rows = [*found.groep, *found.iedereen, *found.onbekend, *found.elders]
        shown = found.shortened()
        assert [*shown.groep, *shown.iedereen, *shown.onbekend, *shown.elders] == rows[:SHOWN]


# ---- what people notice ----
def test_the_lowest_threshold_comes_first() -> None:
    kind = {"categorie": ["voedselbank"], "doelgroep": [IEDEREEN]}
    low = Drempel(kosten="gratis", verwijzing="niet-nodig", aanmelden=("inloop",))
    catalogue = region(
        place(1, **kind, drempel=Drempel(kosten="betaald")),
        place(2, **kind, drempel=low, status="tijdelijk-gesloten"),
        place(3, **kind),
        place(4, **kind, drempel=Drempel(kosten="gratis")),
        place(5, **kind, drempel=low),
        place(6, **kind, drempel=Drempel(kosten="gratis", verwijzing="huisarts")),
    )
    found = Keuzes(catalogue).plekken("eten", IEDEREEN).groep
    assert [v.id for v in found] == ["plek-5", "plek-4", "plek-3", "plek-6", "plek-1", "plek-2"]


def test_a_place_says_for_whom_it_is_and_else_its_kind_does() -> None:
    own = place(1, categorie=["jongerencentrum"], doelgroep=["ouderen"])
    kind = place(2, categorie=["jongerencentrum", "speeltuin"])
    nobody_knows = place(3, categorie=["buurtkamer"])
    catalogue = region(own, kind, nobody_knows)
    assert [catalogue.doelgroepen(v) for v in (own, kind, nobody_knows)] == [("ouderen",), ("jongeren", "kinderen"), ()]


@pytest.mark.parametrize("count", [SHORT, SHORT + 1])
def test_where_is_asked_only_of_a_long_list(count: int) -> None:
    both = (place(n, categorie=["speeltuin"], gebied="oost" if n else "west") for n in range(count))
    answers = Keuzes(region(*both)).gebieden("bewegen", "kinderen")
    assert answers == ({} if count == SHORT else {"oost": count - 1, "west": 1})


def test_where_is_not_asked_when_everything_is_in_one_area() -> None:
    one = (place(n, categorie=["speeltuin"], gebied="oost") for n in range(3 * SHOWN))
    assert Keuzes(region(*one)).gebieden("bewegen", "kinderen") == {}


def test_a_region_without_places_has_no_choices() -> None:
    assert list(Keuzes(region()).all()) == []
