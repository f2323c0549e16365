"""Which choices there are and what each leads to, against an oracle that looks at one place at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.build import load_catalogue
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.keuzes import IEDEREEN, SHORT, SHOWN, Keuze, Keuzes, Plekken
from sociale_kaart.reading.voorziening import Controle, Drempel, Voorziening
from support import ROOT

FEW = settings(max_examples=40)  # each is a whole region
CHECK = Controle(datum="2026-10-01", bron="gebeld")


@cache
def sample() -> Catalogue:
    catalogue, _ = load_catalogue(ROOT / "mkdocs.yml", date(2026, 11, 21))
    assert catalogue
    return catalogue


def place(id: int, **more: object) -> Voorziening:
    return Voorziening.model_validate({"id": f"plek-{id}", "naam": f"Plek {id}", "controle": CHECK, **more})


def region(*places: Voorziening) -> Catalogue:
    return replace(sample(), voorzieningen=places)


def pick(file: str) -> st.SearchStrategy[str]:
    return st.sampled_from(list(getattr(sample().woorden, file)))


def some(file: str, least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(pick(file), min_size=least, max_size=most, unique=True)


# Kinds that say for whom they are and kinds that do not, most of one theme: so that lists grow long.
KINDS = ("buurtkamer", "huis-van-de-wijk", "jongerencentrum", "vrouwencentrum", "speeltuin", "repair-cafe")
ONE = st.fixed_dictionaries(
    {
        "categorie": st.lists(st.sampled_from(KINDS), min_size=1, max_size=2, unique=True),
        "doelgroep": st.one_of(st.just([]), st.just([IEDEREEN]), some("doelgroepen", 1, 2)),
        "gebied": st.none() | pick("gebieden"),
        "werkgebied": st.just([]) | some("gebieden", 1, 2),
        "status": st.sampled_from(["open", "tijdelijk-gesloten"]),
    }
)
PLACES = (
    st.integers(0, 40)
    .flatmap(lambda count: st.lists(ONE, min_size=count, max_size=count))
    .map(lambda found: region(*(place(n, **one) for n, one in enumerate(found))))
)


# ---- the oracle: everything by looking at each place again, nothing remembered ----
def whom(catalogue: Catalogue, v: Voorziening) -> set[str]:
    if v.doelgroep:
        return set(v.doelgroep)
    return {id for c in v.categorie for id in catalogue.woorden.categorieen[c].doelgroep}


def about(catalogue: Catalogue, thema: str) -> list[Voorziening]:
    kinds = catalogue.woorden.categorieen
    return [v for v in catalogue.voorzieningen if any(thema in kinds[c].thema for c in v.categorie)]


def listed(catalogue: Catalogue, keuze: Keuze) -> dict[str, set[str]]:
    """The heading that each place should stand below: its ids by the name of the part."""
    found: dict[str, set[str]] = {"groep": set(), "iedereen": set(), "onbekend": set(), "elders": set()}
    for v in about(catalogue, keuze.thema):
        here = {v.gebied, *v.werkgebied} - {None}
        groups = whom(catalogue, v)
        if keuze.groep == IEDEREEN or keuze.groep in groups:
            part = "groep"
        elif IEDEREEN in groups:
            part = "iedereen"
        elif not groups:
            part = "onbekend"
        else:
            continue
        if keuze.gebied and keuze.gebied not in here:
            if here or part == "onbekend":
                continue
            part = "elders"
        found[part].add(v.id)
    return found


def pages(catalogue: Catalogue) -> set[Keuze]:
    found: set[Keuze] = set()
    words = catalogue.woorden
    for thema in words.themas:
        there = about(catalogue, thema)
        groups = [g for g in words.doelgroepen if g != IEDEREEN and any(g in whom(catalogue, v) for v in there)]
        if groups:
            found.add(Keuze(thema))
        for groep in (IEDEREEN, *groups) if there else ():
            found.add(Keuze(thema, groep))
            everything = shown_of(listed(catalogue, Keuze(thema, groep)))
            by_area = {g: shown_of(listed(catalogue, Keuze(thema, groep, g))) for g in words.gebieden}
            if len(everything) > SHORT and any(ids and ids < everything for ids in by_area.values()):
                found |= {Keuze(thema, groep, g) for g, ids in by_area.items() if ids}
    return found


def shown_of(parts: dict[str, set[str]]) -> set[str]:
    """What counts as an answer to a question: not what is in no area in particular."""
    return parts["groep"] | parts["iedereen"] | parts["onbekend"]


def ids(plekken: Plekken) -> dict[str, set[str]]:
    return {part: {v.id for v in getattr(plekken, part)} for part in ("groep", "iedereen", "onbekend", "elders")}


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
