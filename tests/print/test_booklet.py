"""The booklet as it is folded: its pages follow one another, and who hears it hears them in that order."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pikepdf
import pytest
from print_boxes import overprinted, printed
from print_sheets import LANGUAGES, Sheet, crowd, marks, sheet
from structure_of_sheets import links, opened

from sociale_kaart.outputs.print import typesetting
from sociale_kaart.outputs.print.imposing import sides
from sociale_kaart.outputs.print.order import Order, data, make
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.scopes import REGION, Scope
from support.sample import sample

AREA = Scope("gebied-weesp", gebied="weesp")


def order(language: str) -> Order:
    return Order("boekje", language, "a4", AREA)


def leafed(made: list[tuple[int | None, int | None]]) -> list[int | None]:
    """The pages as one turns them: sheets lie in one another, and each has a front and a back."""
    fronts, backs = made[::2], made[1::2]
    first = chain.from_iterable((front[1], back[0]) for front, back in zip(fronts, backs, strict=True))
    last = chain.from_iterable((back[1], front[0]) for front, back in reversed(list(zip(fronts, backs, strict=True))))
    return [*first, *last]


@pytest.mark.parametrize("count", range(1, 42))
def test_folded_its_pages_follow_one_another_and_the_back_is_the_last(count: int) -> None:
    pages = leafed(list(sides(count, from_right=False)))
    assert len(pages) % 4 == 0
    assert len(pages) - count < 4
    assert [page for page in pages if page is not None] == list(range(count))
    assert pages[-1] == count - 1
    assert None not in pages[: count - 1]


def test_in_arabic_it_is_folded_the_other_way_round() -> None:
    assert list(sides(8, from_right=True)) == [(right, left) for left, right in sides(8, from_right=False)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_pages_lie_side_by_side_on_a4_and_nothing_is_in_the_fold(language: str) -> None:
    made = sheet("sample", order(language))
    with pikepdf.open(opened(made.pdf)) as document:
        sizes = {tuple(round(float(edge)) for edge in page.MediaBox) for page in document.pages}
        assert sizes == {(0, 0, 839, 595)}
        assert len(document.pages) % 2 == 0
    middle = 148 * 72 / 25.4
    assert [c.text for c in printed(made.pdf) if c.left < middle + 14 and c.right > middle - 14] == []
    assert overprinted(printed(made.pdf)) == []


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_who_hears_it_hears_the_pages_in_their_order(language: str) -> None:
    """The structure is what it was before the pages were laid side by side, and each piece of it is where it says."""
    facts = data(sample(), order(language))
    made = typesetting.compiler().compile(format="pdf", **typesetting._job("boekje", facts, sample().today))
    assert isinstance(made, bytes)
    folded = sheet("sample", order(language))
    assert folded.tags() == Sheet(made).tags()
    assert links(folded.pdf) == links(made)
    with pikepdf.open(opened(folded.pdf)) as document:
        tree = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
        seen = 0
        for page in document.pages:
            for number in pieces(page):
                element = tree[int(page.StructParents)][number]
                assert any(holds(kid, element, number, page.obj) for kid in kids(element)), number
                seen += 1
        assert seen > 50


def pieces(page: pikepdf.Page) -> list[int]:
    """The numbers of what is marked on it, each once."""
    marked = [i.operands[1] for i in pikepdf.parse_content_stream(page) if str(i.operator) == "BDC"]
    found = [int(one.MCID) for one in marked if isinstance(one, pikepdf.Dictionary) and "/MCID" in one]
    assert len(found) == len(set(found))
    return found


def kids(element: Any) -> list[Any]:
    return list(element.K) if isinstance(element.K, pikepdf.Array) else [element.K]


def holds(kid: Any, element: Any, number: int, page: Any) -> bool:
    if isinstance(kid, pikepdf.Dictionary):
        return int(kid.get("/MCID", -1)) == number and kid.get("/Pg", element.get("/Pg")).objgen == page.objgen
    return int(kid) == number and element.Pg.objgen == page.objgen


def test_each_place_of_the_area_is_in_it_under_its_number() -> None:
    known = [row.merk for row in select(sample(), AREA).rijen]
    text = sheet("sample", order("nl")).text
    assert min(marks(text, known).values()) >= 2, "on the map, and in the list"
    for line in sample().woorden.crisis.values():
        assert line.nummer.getoond in text


def test_bookmarks_lead_to_the_sheets_that_there_are() -> None:
    with pikepdf.open(opened(sheet("sample", order("nl")).pdf)) as document, document.open_outline() as outline:
        there = {page.obj.objgen for page in document.pages}
        led: list[Any] = [item.destination for top in outline.root for item in (top, *top.children)]
        assert len(led) > 3
        assert all(where[0].objgen in there for where in led)


def test_more_places_than_a_map_holds_are_a_booklet_without_a_map() -> None:
    assert data(crowd(600), Order("boekje", "nl", "a4", REGION))["kaart"] is None
    assert len(Sheet(make(crowd(0), Order("boekje", "nl", "a4", REGION))).pages) >= 2
