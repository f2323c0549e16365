"""Hand-outs for who sees little and for who does not read: large letters, and pictures that say what is so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pypdfium2
import pytest
from print_boxes import overprinted, printed
from print_sheets import Sheet, crowd, sheet

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.outputs.print.order import Order, data, make
from sociale_kaart.outputs.print.picture_sheet import PICTURES
from sociale_kaart.place.controle import Controle
from sociale_kaart.place.drempel import Drempel
from sociale_kaart.place.facts import by_path
from sociale_kaart.rendering.pictograms import pictogram

LARGE = Order("grootdruk", "nl", "a4", plekken=("repair-cafe-de-piramide",))
PICTURE = Order("beeldblad", "nl", "a4", plekken=("proefplek-0",))
LONG = "Ontmoetingsruimte van de vereniging voor vrouwen en mannen uit de hele wijde buurt 12"[:80]
ALL = Drempel.model_validate(
    {
        "kosten": "gratis", "aanmelden": ["inloop", "bellen", "mailen", "online", "afspraak", "lid-worden"],
        "verwijzing": "niet-nodig", "legitimatie": "nodig", "kinderen_mee": "ja", "huisdier_mee": "nee",
    }
)  # fmt: skip


def open_on(*lines: str, **update: Any) -> Catalogue:
    """One place with these hours."""
    catalogue = crowd(1, **update)
    return replace(catalogue, uren={"proefplek-0": read_lines(lines)[0]})


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_no_letter_of_large_print_is_under_18_points(language: str) -> None:
    made = sheet("sample", replace(LARGE, taal=language))
    with pypdfium2.PdfDocument(made.pdf) as document:
        for page in document:
            for one in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                matrix = one.get_matrix()
                assert one.get_font_size() * abs(matrix.d) >= 17.9


def test_large_print_is_all_in_the_readers_language_and_then_in_dutch() -> None:
    pages = sheet("sample", replace(LARGE, taal="en")).pages
    dutch = next(number for number, page in enumerate(pages) if "Wanneer is het open?" in page)
    assert all("When is it open?" not in page for page in pages[dutch:])
    assert "When is it open?" in pages[0]
    assert dutch > 0


def test_each_picture_exists_and_belongs_to_an_answer_that_there_is() -> None:
    for path, pictures in PICTURES.items():
        assert set(pictures) <= set(by_path()[path].declared.answers), path
        assert all(pictogram(f"material/{source}")[1] for source, _ in pictures.values())


def test_a_picture_says_what_is_so_and_what_is_not() -> None:
    facts = data(crowd(1, drempel=ALL), PICTURE)["plekken"][0]["feiten"]
    said = {fact["woord"]: fact["merk"] for fact in facts}
    assert said["Gratis"] == said["Je hebt geen verwijzing nodig"] == "nee"
    assert said["Neem je identiteitsbewijs mee"] == said["Je kunt zo binnenlopen"] == "ja"
    assert said["Bel eerst"] == ""
    assert data(crowd(1, drempel=Drempel()), PICTURE)["plekken"][0]["feiten"] == [], "nothing is made up"


def test_the_calendar_has_the_hours_of_each_of_the_coming_fourteen_days() -> None:
    catalogue = open_on("di 10:00-12:00, 13:00-17:00", "do 19:00-21:00")
    days = [day for week in data(catalogue, PICTURE)["plekken"][0]["weken"] for day in week]
    first = catalogue.today - timedelta(days=catalogue.today.weekday())
    for number, day in enumerate(days):
        when = first + timedelta(days=number)
        wanted = {1: ["10:00–12:00", "13:00–17:00"], 3: ["19:00–21:00"]}.get(when.weekday(), [])
        assert day["dag"] == str(when.day)
        assert day["tijden"] == (wanted if when >= catalogue.today else [])
    assert len([day for day in days if day["soort"] != "voorbij"]) >= 14


def test_a_day_of_which_nobody_is_sure_has_a_question_mark() -> None:
    catalogue = replace(open_on("ma-zo 10:00-12:00"), region=replace(crowd(1).region, today=date(2026, 12, 21)))
    days = {day["dag"]: day for week in data(catalogue, PICTURE)["plekken"][0]["weken"] for day in week}
    assert (days["25"]["soort"], days["25"]["tijden"]) == ("vraag", []), "Christmas, of which the hours do not speak"
    assert days["23"]["soort"] == "open"


def test_hours_that_are_not_known_or_too_old_are_no_calendar() -> None:
    old = Controle.model_validate({"datum": "2023-02-03", "bron": "gebeld"})
    for catalogue in (
        crowd(1),
        open_on("ma 10:00-12:00", controle=old),
        open_on("ma 10:00-12:00", status="tijdelijk-gesloten"),
    ):
        made = data(catalogue, PICTURE)["plekken"][0]
        assert made["weken"] == []
    assert "tijden niet bekend, vraag eerst" in Sheet(make(crowd(1), PICTURE)).text


@pytest.mark.parametrize("language", ["nl", "ar", "de"])
def test_all_that_can_be_said_in_pictures_is_on_one_page(language: str) -> None:
    hours = ("ma-zo 09:00-10:00, 11:00-12:00, 13:00-14:00, 15:00-16:00",)
    made = make(open_on(*hours, naam=LONG, drempel=ALL), replace(PICTURE, taal=language))
    assert len(Sheet(made).pages) == 1
    assert Sheet(made).off_the_page() == []
    assert overprinted(printed(made)) == []
