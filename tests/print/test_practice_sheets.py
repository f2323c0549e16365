"""What a practice has by the telephone: its page by question, notes to give along, and the index beside a list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from print_boxes import overprinted, printed
from print_sheets import PRACTICE, WHO_CHOSE, Sheet, around_practice, crowd, sheet
from test_print_site import asking, names

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.order import Order, checked, data, make
from sociale_kaart.outputs.print.refusing import NothingChosenError
from sociale_kaart.outputs.print.selection import numbered, select
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.controle import Controle
from sociale_kaart.reading.settings import Druk
from sociale_kaart.scopes import REGION
from support.sample import sample

PAGE, NOTES, INDEX = (Order(blad, "nl", "a4") for blad in ("praktijkblad", "recept", "register"))
LONG = "Ontmoetingsruimte van de vereniging voor vrouwen en mannen uit de hele wijde buurt 12"[:80]
REACHED = Contact.model_validate({"telefoon": "020 123 4567", "whatsapp": "020 765 4321", "email": "a@voorbeeld.nl"})


def choosing(catalogue: Catalogue, chosen: dict[str, tuple[str, ...]]) -> Catalogue:
    """The same, in which the practice of these tests chose so."""
    practice = catalogue.praktijken[PRACTICE].model_copy(update={"praktijkblad": chosen})
    return replace(catalogue, region=replace(catalogue.region, praktijken={**catalogue.praktijken, PRACTICE: practice}))


def of_practice(catalogue: Catalogue, order: Order) -> Order:
    return replace(order, scope=around_practice(catalogue))


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_fifteen_places_with_long_names_and_every_way_to_reach_them_are_on_one_page(language: str) -> None:
    crowded = crowd(15, naam=LONG, contact=REACHED)
    ids = tuple(v.id for v in crowded.voorzieningen)
    catalogue = choosing(crowded, {"eenzaam": ids[:5], "schulden": ids[5:9], "bewegen": ids[9:]})
    made = make(catalogue, of_practice(catalogue, replace(PAGE, taal=language)))
    assert len(Sheet(made).pages) == 1
    assert Sheet(made).text.count("020 123 4567") == 15
    assert Sheet(made).off_the_page() == []
    assert overprinted(printed(made)) == []


def test_the_page_goes_by_what_people_come_with_in_the_order_and_the_words_of_the_practice() -> None:
    first, second, third = (v.id for v in crowd(3).voorzieningen)
    catalogue = choosing(crowd(3), {"schulden": (third, first), "bewegen": (second, first)})
    facts = data(catalogue, of_practice(catalogue, PAGE))
    marks = {row.voorziening.id: row.merk for row in numbered(catalogue)}
    assert [(q["naam"][0], [r["merk"] for r in q["rijen"]]) for q in facts["vragen"]] == [
        ("Schulden", [marks[third], marks[first]]),
        ("Bewegen", [marks[second], marks[first]]),
    ]
    assert [line["kanaal"]["tekst"] for line in facts["vragen"][0]["lijnen"]] == ["0800-8115"], "who helps with debts"
    arabic = data(catalogue, of_practice(catalogue, replace(PAGE, taal="ar")))
    assert [q["naam"] for q in arabic["vragen"]] == [["ديون", "ar"], ["الرياضة والحركة", "ar"]]


def test_what_was_chosen_and_is_checked_too_long_ago_is_counted_and_not_shown() -> None:
    old = Controle.model_validate({"datum": "2023-02-03", "bron": "gebeld"})
    first, second = crowd(2).voorzieningen
    stale = replace(crowd(2), voorzieningen=(first.model_copy(update={"controle": old}), second))
    catalogue = choosing(stale, {"bewegen": (first.id, second.id), "eten": (first.id,)})
    facts = data(catalogue, of_practice(catalogue, PAGE))
    assert [len(question["rijen"]) for question in facts["vragen"]] == [1]
    assert "1 plek die te lang geleden" in facts["weggelaten"][0]
    notes = data(catalogue, of_practice(catalogue, NOTES))["briefjes"]
    assert {note["naam"][0] for note in notes} == {second.naam}


def test_who_has_not_chosen_has_no_such_sheets() -> None:
    assert not [name for name in names(asking(None, sample())) if name.startswith(("praktijkblad", "recept"))]
    for order in (PAGE, NOTES):
        with pytest.raises(NothingChosenError):
            checked(sample(), of_practice(sample(), order))
    catalogue = choosing(sample(), dict(WHO_CHOSE.praktijkblad))
    chose = names(asking(None, catalogue))
    assert {f"{blad}-praktijk-{PRACTICE}-a4-ar.pdf" for blad in ("praktijkblad", "recept")} <= set(chose)
    alone = names(asking(Druk(bladen=("praktijkblad",)), catalogue))
    assert alone == [f"praktijkblad-praktijk-{PRACTICE}-a4-{code}.pdf" for code in sample().regio.talen]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (4, 1), (5, 2), (15, 4)])
def test_notes_fill_whole_pages_so_that_one_cut_serves_all(count: int, pages: int) -> None:
    catalogue = crowd(count)
    made = Sheet(make(catalogue, replace(NOTES, plekken=tuple(v.id for v in catalogue.voorzieningen))))
    assert len(made.pages) == pages
    assert all(page.count("Datum") == 4 for page in made.pages)
    assert len(made.codes) == count


def test_a_note_has_what_one_needs_and_nothing_crosses_where_it_is_cut() -> None:
    catalogue = crowd(4, naam=LONG, contact=REACHED, voor_verwijzers={"nl": "Alleen voor verwijzers."})
    made = make(catalogue, replace(NOTES, taal="ar", plekken=tuple(v.id for v in catalogue.voorzieningen)))
    text = Sheet(made).text
    assert text.count("020 123 4567") == text.count("a@voorbeeld.nl") == 4
    assert "Alleen voor verwijzers" not in text
    middle_x, middle_y, room = 105 * 72 / 25.4, 148.5 * 72 / 25.4, 14  # points: 5 mm
    crossing = [
        char.text
        for char in printed(made)
        if (char.left < middle_x + room and char.right > middle_x - room)
        or (char.bottom < middle_y + room and char.top > middle_y - room)
    ]
    assert crossing == []
    assert overprinted(printed(made)) == []


def test_the_index_has_each_name_once_from_a_to_z_under_the_number_of_the_list() -> None:
    facts = data(sample(), INDEX)
    listed = [(one["merk"], one["naam"][0]) for one in facts["namen"]]
    assert sorted(listed) == sorted((row.merk, row.voorziening.naam) for row in select(sample(), REGION).rijen)
    first = [name.lower()[0] for _, name in listed]
    assert first == sorted(first)


def test_a_question_leads_to_the_numbers_of_all_places_of_the_kinds_that_help() -> None:
    """Beside the question, or by kind where they are many."""
    catalogue, facts = sample(), data(sample(), INDEX)
    by_kind = {kind["naam"][0]: kind["merken"] for kind in facts["soorten"]}
    asked = {one["naam"][0]: one for one in facts["vragen"]}
    rows = select(catalogue, REGION).rijen
    for need in catalogue.noden.noden.values():
        kinds = [kind for kind in need.categorie if any(kind in row.voorziening.categorie for row in rows)]
        if need.zie or not kinds:
            continue
        word = catalogue.noden.typed_for(need.id, "nl")[0]
        found = asked[word[0].upper() + word[1:]]
        wanted = [[row.merk for row in rows if kind in row.voorziening.categorie] for kind in kinds]
        assert [kind["merken"] or by_kind[kind["naam"][0]] for kind in found["soorten"]] == wanted, need.id
    assert sheet("sample", INDEX).text.count("Eenzaam") >= 1
