"""The hand-out and the poster as someone holds them: one page, and lines that begin where the reader does."""

from __future__ import annotations

import re

import pypdfium2
import pytest
from print_sheets import LANGUAGES, Sheet, crowd, sheet

from sociale_kaart.outputs.print.handout import SIZES
from sociale_kaart.outputs.print.order import Order, make
from sociale_kaart.outputs.print.reaching import kanalen
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.drempel import Drempel

# Hours of five lines, and names, addresses and conditions of more lines than most have.
FULLEST = ("repair-cafe-de-piramide", "inloopbuurtkamer-sociaal-maatschappelijk-werk", "repair-cafe-de-gliphoeve")
MARGIN = 11  # millimetres, of A5
RIGHT = 2  # points: the side bearing of a letter


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_place_takes_one_page_and_all_of_it_is_there(language: str, paper: str) -> None:
    for id in FULLEST:
        made = sheet("sample", Order("handblad", language, paper, plekken=(id,)))
        assert len(made.pages) == 1, id
        assert len(made.codes) == 2, "the page of the place, and what has changed"


def test_a_place_that_tells_more_than_a_page_holds_gets_a_second_one() -> None:
    told = "Iedereen die hier in de buurt woont mag meedoen en mag ook iemand meenemen. " * 13
    catalogue = crowd(1, samenvatting=dict.fromkeys(LANGUAGES, told))
    made = Sheet(make(catalogue, Order("handblad", "en", "a5", plekken=("proefplek-0",))))
    assert len(made.pages) == 2
    assert "Printed on" in made.pages[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hand_out_of_sample_data_says_so(language: str) -> None:
    made = sheet("sample", Order("handblad", language, "a5", plekken=FULLEST[:1]))
    known = {"nl": "voorbeeld met echte plekken", "en": "This is an example with real places", "ar": "مثال"}
    assert known[language] in made.text


def test_a_dutch_name_of_two_lines_begins_at_the_right_on_an_arabic_sheet() -> None:
    made = sheet("sample", Order("handblad", "ar", "a5", plekken=FULLEST[:1]))
    with pypdfium2.PdfDocument(made.pdf) as document:
        text, width = document[0].get_textpage(), document[0].get_size()[0]
        edge = width - MARGIN * 72 / 25.4
        found = text.search("Piramide").get_next()  # the second line of the heading
        assert found
        assert text.get_charbox(sum(found) - 1)[2] == pytest.approx(edge, abs=RIGHT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_on_the_poster_takes_one_line(language: str) -> None:
    made = sheet("sample", Order("poster", language, "a4"))
    above = [(bottom, top) for _, bottom, _, top, _, high in made.boxes() if bottom > high - 60 * 72 / 25.4]
    assert max(top for _, top in above) - min(bottom for bottom, _ in above) < 20 * 72 / 25.4
    assert len(made.pages) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_cannot_scan_a_code_can_type_the_address_on_the_poster(language: str) -> None:
    text = sheet("sample", Order("poster", language, "a4")).text
    for address in ("amsterdam.sociale-kaart.example", "amsterdam.sociale-kaart.example/ar"):
        assert address in text


def test_what_a_place_adds_stands_with_what_it_is_about() -> None:
    said = {"kosten": "betaald", "kosten_toelichting": {"nl": "Maaltijd € 4,50"}, "voorwaarden": {"nl": "Voor Oost"}}
    catalogue = crowd(1, drempel=Drempel.model_validate(said))
    for order in (Order("balielijst", "nl", "a4"), Order("handblad", "nl", "a5", plekken=("proefplek-0",))):
        text = Sheet(make(catalogue, order)).text
        assert "Je betaalt ervoor: Maaltijd € 4,50" in text
        assert "Voor wie: Voor Oost" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_ends_between_from_when_and_to_when(language: str) -> None:
    """Also where a column is so narrow that hours take several lines."""
    made = sheet("sample", Order("balielijst", language, "a4"))
    with pypdfium2.PdfDocument(made.pdf) as document:
        lines = [line for page in document for line in page.get_textpage().get_text_range().splitlines()]
    times = [line for line in lines if re.search(r"\d:\d\d", line)]
    assert len(times) > 10
    assert not [line for line in times if re.search(r"(^|\D)\d\d:\d\d–$|^–\d\d:\d\d", line.strip())]


@pytest.mark.parametrize(
    ("website", "shown"),
    [("https://www.voorbeeld.nl/", "voorbeeld.nl"), ("https://voorbeeld.nl/" + "lang/" * 20, "voorbeeld.nl")],
)
def test_a_place_with_nothing_but_a_website_shows_it(website: str, shown: str) -> None:
    assert [one.tekst for one in kanalen(Contact(website=website))] == [shown]
    assert [one.url for one in kanalen(Contact(website=website))] == [website]
