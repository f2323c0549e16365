"""Each row of a list in one piece: on one page, in one column, below the row before; nothing printed over another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from print_boxes import Char, overprinted, printed
from print_sheets import LANGUAGES, around_practice, crowd, made, small

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.scopes import REGION
from support.sample import sample

MM = 72 / 25.4
LONG = "Ontmoetingsruimte van de vereniging voor vrouwen en mannen uit de hele wijde buurt"[:80]
PAPERS = [("muurkaart", "a4"), ("muurkaart", "a3"), ("balielijst", "a4")]


def left_to_right(chars: list[Char]) -> list[Char]:
    """Each line as its Latin words are read: a program that sees Arabic beside them takes them from right to left."""
    lines: list[list[Char]] = []
    for char in chars:
        if lines and _is_beside(lines[-1][-1], char):
            lines[-1].append(char)
        else:
            lines.append([char])
    return [char for line in lines for char in sorted(line, key=lambda c: c.left)]


def _is_beside(a: Char, b: Char) -> bool:
    shared = min(a.top, b.top) - max(a.bottom, b.bottom)
    return a.page == b.page and shared > 0.4 * min(a.top - a.bottom, b.top - b.bottom)


def close(text: str) -> str:
    return re.sub(r"[\s\u200b\u2066-\u2069]", "", text)


def rows(facts: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from (row for group in facts["groepen"] for row in group["rijen"])


def pieces(chars: list[Char], facts: dict[str, Any], language: str) -> list[list[Char]]:
    """The characters of each row, from its number to its last words, in the order of the list."""
    chars = left_to_right(chars) if language == "ar" else chars
    stream, found = "".join(char.text for char in chars), []
    at = next((n for n, char in enumerate(chars) if char.page > 0), 0) if facts.get("kaart") else 0
    for row in rows(facts):
        first = row["naam"][0].split()[0] if language == "ar" else row["merk"] + row["naam"][0]
        words = close(row["pagina"]["tekst"])  # the last line of a row; every program reads it from left to right
        end = stream.index(words, at) + len(words)
        start = stream.rindex(close(first), at, end)  # its number may stand below another theme just before
        at = end
        found.append(chars[start:at])
    return found


def column_of(facts: dict[str, Any]) -> float:
    """The width of a column in points, with the thickness of a sign's edge."""
    maten = facts["maten"]
    margins = 2 * maten["marge"] if "marge" in maten else 32
    return float(((maten["breed"] - margins - 7 * (maten["kolommen"] - 1)) / maten["kolommen"] + 1) * MM)


def assert_whole(catalogue: Catalogue, order: Order) -> None:
    facts, chars = data(catalogue, order), printed(made(catalogue, order))
    found = pieces(chars, facts, order.taal)
    assert len(found) == len(list(rows(facts)))
    for piece in found:
        said = "".join(char.text for char in piece)
        assert len({char.page for char in piece}) == 1, said
        assert max(c.right for c in piece) - min(c.left for c in piece) <= column_of(facts), said
    firsts = {group["rijen"][0]["merk"] for group in facts["groepen"] if group["rijen"]}
    for (before, after), row in zip(pairwise(found), [*rows(facts)][1:], strict=True):
        if row["merk"] not in firsts:  # between two themes stand the numbers of places that are told of elsewhere
            assert below_or_beside(before, after), "".join(char.text for char in (*before, *after))


def below_or_beside(before: list[Char], after: list[Char]) -> bool:
    """In the same column the next row is below the one before; else it begins a column or a page."""
    if before[0].page != after[0].page:
        return after[0].page > before[0].page
    starts, ends = zip(*((min(c.left for c in row), max(c.right for c in row)) for row in (before, after)), strict=True)
    if max(starts) > min(ends):
        return after[0].top > before[-1].bottom
    return max(char.top for char in after[3:]) <= min(char.bottom for char in before)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("blad", "paper"), PAPERS)
@pytest.mark.parametrize("scope", ["region", "practice"])
def test_each_row_of_the_sample_is_in_one_piece(scope: str, blad: str, paper: str, language: str) -> None:
    about = REGION if scope == "region" else around_practice(sample())
    assert_whole(sample(), Order(blad, language, paper, about))


@pytest.mark.parametrize(("blad", "paper"), PAPERS)
@pytest.mark.parametrize(("count", "spread"), [(1, 0.02), (40, 0.02), (300, 0.02), (40, 0.0)])
def test_each_row_of_any_crowd_is_in_one_piece(count: int, spread: float, blad: str, paper: str) -> None:
    """With the longest names; also when all lie exactly on one another."""
    assert_whole(crowd(count, spread, naam=LONG), Order(blad, "nl", paper))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("blad", "paper"), PAPERS)
def test_nothing_is_printed_over_something_else(blad: str, paper: str, language: str) -> None:
    """With places of every theme, so that the legend is as long as it can be."""
    plain = crowd(60, naam=LONG)
    kinds = [c.id for c in plain.woorden.categorieen.values() if not c.is_secret]
    places = [v.model_copy(update={"categorie": (kinds[n % len(kinds)],)}) for n, v in enumerate(plain.voorzieningen)]
    catalogue = replace(plain, voorzieningen=tuple(places))
    assert not any(is_secret(v, catalogue.woorden) for v in places)
    facts = data(catalogue, Order(blad, language, paper))
    assert len(facts["groepen"]) == len({catalogue.themas(v)[0].id for v in places}) > 7
    assert overprinted(printed(made(catalogue, Order(blad, language, paper)))) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("order", [("handblad", "a5"), ("handblad", "a4"), ("poster", "a4")], ids="-".join)
def test_nothing_is_printed_over_something_else_on_what_people_take_along(
    order: tuple[str, str], language: str
) -> None:
    catalogue = crowd(3, naam=LONG)
    places = tuple(v.id for v in catalogue.voorzieningen) if order[0] == "handblad" else ()
    assert overprinted(printed(made(catalogue, Order(order[0], language, order[1], plekken=places)))) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("blad", ["handblad", "recept", "grootdruk", "beeldblad"])
def test_a_place_that_tells_everything_has_each_line_to_itself(blad: str, language: str) -> None:
    """Also how to find the door, which stands below the address."""
    facts = made(small(), Order(blad, language, "a4", plekken=("testplek-alles",)))
    assert overprinted(printed(facts), share=0.05) == []


def test_the_judge_sees_what_is_printed_over_something_else() -> None:
    assert overprinted([Char(text, 0, x, x, x + 6, x + 6) for text, x in (("a", 10), ("b", 40), ("c", 11))]) == [
        ("a", "c")
    ]
