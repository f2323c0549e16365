"""What PDF/UA-1 asks for, read back from the files: every sheet can be heard as well as seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from print_sheets import LANGUAGES, Sheet, of_practice, sheet

from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.scopes import Scope
from support.sample import sample

KINDS = {
    "wall map": Order("muurkaart", "nl", "a4"),
    "desk list": Order("balielijst", "nl", "a4"),
    "hand-out": Order("handblad", "nl", "a5", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
    "poster": Order("poster", "nl", "a4"),
    "page of a practice": Order("praktijkblad", "nl", "a4"),
    "notes": Order("recept", "nl", "a4"),
    "large print": Order("grootdruk", "nl", "a4", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
    "hand-out in pictures": Order("beeldblad", "nl", "a4", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
    "booklet": Order("boekje", "nl", "a4", Scope("gebied-weesp", gebied="weesp")),
    "index": Order("register", "nl", "a4"),
}
OF_A_PRACTICE = {"wall map", "desk list", "page of a practice", "notes", "index"}


@pytest.fixture(params=[(kind, language) for kind in KINDS for language in LANGUAGES], ids="-".join)
def order(request: pytest.FixtureRequest) -> Order:
    kind, language = request.param
    found = KINDS[kind]
    scope = of_practice(found.blad) if kind in OF_A_PRACTICE else found.scope
    return Order(found.blad, language, found.papier, scope, found.thema, found.plekken)


@pytest.fixture
def made(order: Order) -> Sheet:
    return sheet("sample", order)


@pytest.fixture
def document(made: Sheet) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(made.pdf)) as opened:
        yield opened


def test_it_says_what_it_is(document: pikepdf.Pdf, order: Order) -> None:
    assert bool(document.Root.MarkInfo.Marked)
    assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == data(sample(), order)["titel"]
    assert all(page.get("/Tabs") == "/S" for page in document.pages)


def test_fonts_come_along_and_no_more_of_them_than_is_used(document: pikepdf.Pdf) -> None:
    found = {font.objgen: font for page in document.pages for font in _fonts(page)}
    assert found
    for font in found.values():
        assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont)), font.BaseFont
        assert "/ToUnicode" in font
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


def _fonts(page: Any) -> Iterator[Any]:
    yield from page.Resources.get("/Font", {}).values()


def test_all_that_is_painted_is_known_to_a_screen_reader_or_marked_as_decoration(document: pikepdf.Pdf) -> None:
    """Nothing is painted outside a marked piece."""
    for page in document.pages:
        depth, outside = 0, 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            outside += depth == 0 and operator in {"Tj", "TJ", "f", "f*", "S", "B", "Do", "sh"}
        assert (depth, outside) == (0, 0)


def test_each_picture_says_what_it_shows(made: Sheet, order: Order) -> None:
    facts, figures = data(sample(), order), [tag for tag in made.tags() if tag.kind == "/Figure"]
    wanted = {facts["wijzigingen"]["alt"]} if order.blad not in ("recept", "grootdruk") else set()
    wanted |= {facts["qr"]["alt"]} if "qr" in facts else set()
    wanted |= {facts["kaart"]["alt"]} if facts.get("kaart") else set()
    wanted |= {x["qr"]["alt"] for x in _with_codes(facts)}
    wanted |= {p["kaart"]["alt"] for p in facts.get("plekken", ()) if p["kaart"]}
    if order.blad == "beeldblad":
        wanted |= {picture["woord"] for p in facts["plekken"] for picture in (p["soort"], *p["feiten"])}
    if any(not row["tijden"] for group in facts.get("groepen", ()) for row in group["rijen"]):
        wanted.add(facts["woorden"]["onbekend"])
    assert {figure.alt for figure in figures} == wanted


def _with_codes(facts: dict[str, Any]) -> list[dict[str, Any]]:
    return [x for key in ("plekken", "talen", "briefjes") for x in facts.get(key, ())]


def test_each_piece_is_in_its_language(made: Sheet, order: Order) -> None:
    """The document has the reader's; what is Dutch on another sheet is marked so, name by name."""
    assert made.language().split("-")[0] == order.taal
    if order.taal == "nl" or order.blad == "poster":
        return
    rows = [row for group in data(sample(), order).get("groepen", ()) for row in group["rijen"]]
    dutch = [tag for tag in made.tags() if tag.lang == "nl"]
    assert len(dutch) >= max(len(rows), len(order.plekken)) * 2  # a name and an address each


def test_the_poster_speaks_each_language_in_its_own_part() -> None:
    tags = sheet("sample", KINDS["poster"]).tags()
    assert {"en", "ar"} <= {tag.lang for tag in tags}


def test_headings_are_bookmarks_and_skip_no_level(made: Sheet, order: Order) -> None:
    facts, levels = data(sample(), order), [int(t.kind[2]) for t in made.tags() if re.fullmatch(r"/H\d", t.kind)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    bookmarks = " ".join(made.bookmarks())
    for group in facts.get("groepen", ()):
        assert group["naam"][0] in bookmarks
    for place in facts.get("plekken", ()):
        assert place["naam"][0] in bookmarks
