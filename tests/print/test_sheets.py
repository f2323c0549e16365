"""The sheets read back by a program: what they say, to whom, in which order, and that nothing is lost at an edge."""

from __future__ import annotations

import re

import pytest
from print_sheets import LANGUAGES, Sheet, marks, of_practice, sheet

from sociale_kaart.outputs.print import typesetting
from sociale_kaart.outputs.print.glyphs import printable
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.scopes import REGION, Scope
from support.sample import sample

AREA = Scope("gebied-oost", gebied="oost")
KINDS = {
    "wall map of the region": Order("muurkaart", "nl", "a4", REGION),
    "large wall map of a practice": Order("muurkaart", "nl", "a3"),
    "desk list of an area": Order("balielijst", "nl", "a4", AREA),
    "small hand-out": Order("handblad", "nl", "a5", plekken=("repair-cafe-de-steek", "voedselbank-westerpark")),
    "hand-out": Order("handblad", "nl", "a4", plekken=("oba-de-hallen",)),
    "poster": Order("poster", "nl", "a4"),
    "page of a practice": Order("praktijkblad", "nl", "a4"),
    "notes of a practice": Order("recept", "nl", "a4"),
    "note of a place": Order("recept", "nl", "a4", plekken=("repair-cafe-de-steek",)),
    "large print": Order("grootdruk", "nl", "a4", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
    "hand-out in pictures": Order("beeldblad", "nl", "a4", plekken=("repair-cafe-de-steek", "oba-de-hallen")),
    "booklet of an area": Order("boekje", "nl", "a4", AREA),
    "index of the region": Order("register", "nl", "a4", REGION),
    "wall map without places": Order("muurkaart", "nl", "a4", AREA, "geld"),
}
ALL = [(kind, language) for kind in KINDS for language in LANGUAGES]


def order_of(kind: str, language: str) -> Order:
    found = KINDS[kind]
    scope = of_practice(found.blad) if "practice" in kind else found.scope
    return Order(found.blad, language, found.papier, scope, found.thema, found.plekken)


@pytest.fixture(params=ALL, ids=lambda param: "-".join(param).replace(" ", "-"))
def order(request: pytest.FixtureRequest) -> Order:
    return order_of(*request.param)


@pytest.fixture
def printed(order: Order) -> Sheet:
    return sheet("sample", order)


def test_a_sheet_is_small_enough_to_send(printed: Sheet) -> None:
    assert len(printed.pdf) <= 400_000


def test_the_same_sheet_has_the_same_bytes_and_typst_has_nothing_to_remark(order: Order, printed: Sheet) -> None:
    typesetting.compiler.cache_clear()
    assert typesetting.with_remarks(order.blad, data(sample(), order), sample().today) == (printed.pdf, [])


def test_nothing_runs_off_the_page(printed: Sheet) -> None:
    assert printed.off_the_page() == []


def test_who_cannot_see_it_gets_it_too(order: Order, printed: Sheet) -> None:
    tags = printed.tags()
    figures = [tag for tag in tags if tag.kind == "/Figure"]
    assert figures, "each sheet has a QR code"
    assert all(figure.alt.strip() for figure in figures)
    assert printed.language().split("-")[0] == order.taal
    if order.taal != "nl" and order.blad != "poster" and order.thema != "geld":
        assert "nl" in {tag.lang for tag in tags}, "Dutch names are marked as Dutch"
    assert printed.bookmarks()


def test_every_sheet_says_of_when_it_is_and_what_is_missing(order: Order, printed: Sheet) -> None:
    facts = data(sample(), order)
    assert "2026" in facts["gedrukt"]
    told = [facts["gegevens"]]
    if order.blad in ("handblad", "grootdruk", "beeldblad"):  # each place was checked on a day of its own
        told = [p["gecontroleerd"] for p in facts["plekken"]]
        days = [v.controle.datum.year for id in order.plekken for v in sample().voorzieningen if v.id == id]
        assert all(str(year) in said for said, year in zip(told, days, strict=True))
    if order.blad == "recept":  # so was each note, whose code opens what is known of it today
        told = [note["gecontroleerd"] for note in facts["briefjes"]]
        assert {note["qr"]["url"] for note in facts["briefjes"]} == printed.codes
    for said in (*told, facts["voet"]):
        assert said_in(printed, said, order.taal), said
    for said in (facts["gedrukt"], facts["gegevens"], facts["weggelaten_kort"]):
        assert said_in(printed, said, order.taal), said
    prefix = "" if order.taal == "nl" else f"{order.taal}/"
    if order.blad == "grootdruk":  # where all is large, the code of its own page is enough
        assert {place["qr"]["url"] for place in facts["plekken"]} == printed.codes
    if order.blad not in ("recept", "grootdruk"):
        assert f"https://amsterdam.sociale-kaart.example/{prefix}druk/wijzigingen/" in printed.codes


def said_in(printed: Sheet, sentence: str, language: str) -> bool:
    """Whether the words stand there, next to one another; a program reads a line of Arabic from left to right."""
    if language != "ar" and _close(sentence) in _close(printed.text):
        return True
    words = re.findall(r"[^\W\d_]{3,}", printable(sentence))  # a line at the foot has the number of the page beside it
    return all(word in printed.text for word in words)


def _close(text: str) -> str:
    return re.sub(r"[\s\u200b\u2066-\u2069]", "", text)


def _marked_names(order: Order) -> list[str]:
    """Each number with the name that belongs to it, as a program reads them: without spaces."""
    return [_close(r.merk + r.voorziening.naam) for r in select(sample(), order.scope, order.thema).rijen]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if "wall map" in kind])
def test_every_number_on_the_map_is_once_in_the_list(kind: str, language: str) -> None:
    order = order_of(kind, language)
    rijen = select(sample(), order.scope, order.thema).rijen
    known, pages = [r.merk for r in rijen], sheet("sample", order).pages
    kaart, bunches = data(sample(), order)["kaart"], data(sample(), order)["trossen"]
    pinned = {pin["merk"]: 1 for pin in kaart["spelden"]}
    if not bunches or len(pages) > 2:  # else they stand beside the map
        assert marks(pages[0], known) == {**dict.fromkeys(known, 0), **pinned}
    under = [one["merk"] for bunch in bunches for one in bunch["plekken"]]
    assert sorted((*pinned, *under)) == sorted(r.merk for r in rijen if r.has_pin)
    listed, rows = _close(" ".join(pages[1:])), marks(" ".join(pages[1:]), known)
    for r, name in zip(rijen, _marked_names(order), strict=True):  # a name may begin with a digit
        # Once in full, by its number below each other theme that it has, and below its round number.
        times = (1 if order.thema else len(sample().themas(r.voorziening))) + (r.merk in under)
        assert times in (rows[r.merk], listed.count(name)), name
        assert max(rows[r.merk], listed.count(name)) == times, name
    assert len(set(known)) == len(known)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if "wall map" in kind or "desk" in kind])
def test_names_and_addresses_are_whole_and_no_row_is_cut_in_two(kind: str, language: str) -> None:
    order = order_of(kind, language)
    pages = [_without_brackets(page) for page in sheet("sample", order).pages]
    for row in (row for group in data(sample(), order)["groepen"] for row in group["rijen"]):
        name, address = _without_brackets(row["naam"][0]), _without_brackets(row["adres"][0] if row["adres"] else "")
        # Its number may stand on other pages, too, below its other themes.
        found = [page for page in pages if row["merk"] + name in page]
        assert any(address in page for page in found), row["merk"]


def _without_brackets(text: str) -> str:
    """A program that reads a page of Arabic takes a bracket for its mirror image, and the next time it does not."""
    return _close(re.sub("[()]", "", text))


def test_numbers_are_the_same_in_every_language() -> None:
    orders = [order_of("desk list of an area", language) for language in LANGUAGES]
    nl, en, ar = ([(r["merk"], r["naam"]) for g in data(sample(), o)["groepen"] for r in g["rijen"]] for o in orders)
    assert nl == en == ar
    assert len(nl) > 10


def test_a_theme_without_places_makes_a_sheet_that_says_so() -> None:
    assert "Op dit blad staan geen plekken." in sheet("sample", KINDS["wall map without places"]).text
