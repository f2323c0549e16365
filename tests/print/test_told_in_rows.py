"""What the lists and the hand-out tell of a place, read back: every place, every fact, every way to reach it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from print_sheets import Sheet, around_practice, crowd, sheet
from structure_of_sheets import links

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.outputs.print.glyphs import printable
from sociale_kaart.outputs.print.missing_letters import missing_letters
from sociale_kaart.outputs.print.order import Order, data, make
from sociale_kaart.outputs.print.selection import numbered, select
from sociale_kaart.place.adres import Adres
from sociale_kaart.place.bezoekers import Leeftijd, Toegankelijk
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.controle import Controle
from sociale_kaart.place.drempel import Drempel
from sociale_kaart.scopes import REGION, Scope
from support.sample import sample

DESK, HAND = Order("balielijst", "nl", "a4"), Order("handblad", "nl", "a5", plekken=("proefplek-0",))
TOLD: dict[str, Any] = {
    "doelgroep": ("ouderen",),
    "talen": ("nl", "ar"),
    "leeftijd": Leeftijd.model_validate({"van": "60"}),
    "toegankelijk": Toegankelijk.model_validate({"rolstoel": "ja", "toelichting": {"nl": "De lift is achterin."}}),
    "samenvatting": {"nl": "Een open huis."},
    "omschrijving": {"nl": "Op vrijdag is er soep.\n\nNeem iemand mee."},
    "meedoen": {"nl": "Gastvrouw worden mag."},
    "adres": Adres.model_validate({"straat": "Balistraat", "huisnummer": "48", "plaats": "Amsterdam",
                                   "toelichting": {"nl": "Ingang om de hoek."}}),
}  # fmt: skip
HOURS = (
    "ma 10:00-12:00", "di 09:00-12:00", "wo 10:00-17:00", "do 09:30-12:00", "vr 10:00-12:00", "za 10:00-12:00",
    "zo 13:00-16:00", "eerste maandag van de maand 19:00-21:00", "zomervakantie gesloten", "feestdagen gesloten",
    "eerste kerstdag gesloten", "24 december 10:00-12:00",
)  # fmt: skip


def read(catalogue: Catalogue, order: Order) -> str:
    return plain(Sheet(make(catalogue, order)).text)


def plain(text: str) -> str:
    return re.sub("[\u200b\u2066-\u2069]", "", text)


def close(text: str) -> str:
    return re.sub(r"\s", "", plain(text))


def without_spots(catalogue: Catalogue, **update: object) -> Catalogue:
    """The first place has no spot on the map."""
    first, *others = catalogue.voorzieningen
    return replace(catalogue, voorzieningen=(first.model_copy(update={"locatie": None, **update}), *others))


def test_a_place_without_a_spot_is_in_the_lists_and_not_on_the_map() -> None:
    catalogue = without_spots(crowd(3), naam="Voedselkast Zonder Punt")
    assert "Voedselkast Zonder Punt" in read(catalogue, DESK)
    order = Order("muurkaart", "nl", "a4")
    mark = next(r.merk for r in select(catalogue, REGION).rijen if not r.has_pin)
    text = Sheet(make(catalogue, order)).text
    assert f"{mark} Voedselkast Zonder Punt" in text
    assert len(re.findall(rf"(?<![A-Z]){mark}(?!\d)", text)) == len(catalogue.themas(catalogue.voorzieningen[0]))


def test_a_place_that_comes_along_says_where_and_is_for_those_areas_and_practices_only() -> None:
    catalogue = without_spots(crowd(3), adres=None, werkgebied=("nieuw-west", "oost"))
    for order in (DESK, replace(HAND, plekken=(catalogue.voorzieningen[0].id,)), Order("muurkaart", "nl", "a4")):
        assert close("Ze komen bij je langs of helpen per telefoon, in: Nieuw-West, Oost") in close(
            read(catalogue, order)
        )
    shown = {
        id: len(select(catalogue, Scope(f"gebied-{id}", gebied=id)).rijen) for id in ("nieuw-west", "oost", "noord")
    }
    assert shown == {"nieuw-west": 3, "oost": 1, "noord": 0}
    assert len(select(catalogue, around_practice(catalogue)).rijen) >= 1


def test_every_way_to_reach_a_place_stands_there_and_a_number_for_messages_is_named() -> None:
    given = {"telefoon": "020 123 4567", "whatsapp": "020 765 4321", "email": "a@voorbeeld.nl"}
    contact = Contact.model_validate({**given, "website": "https://voorbeeld.nl/aanmelden"})
    catalogue = crowd(1, contact=contact, drempel=Drempel.model_validate({"aanmelden": ["mailen", "online"]}))
    for order in (DESK, HAND, Order("muurkaart", "nl", "a4"), Order("balielijst", "ar", "a4")):
        text = read(catalogue, order)
        assert "020 123 4567" in text
        assert "WhatsApp 020 765 4321" in text
        assert "a@voorbeeld.nl" in text
        assert "voorbeeld.nl/aanmelden" in text
        wanted = {"tel:+31201234567", "https://wa.me/31207654321", "mailto:a@voorbeeld.nl"}
        assert wanted <= links(make(catalogue, order))


@pytest.mark.parametrize("order", [DESK, HAND], ids=lambda order: order.blad)
def test_what_helps_to_decide_is_on_the_desk_list_and_the_hand_out(order: Order) -> None:
    text = read(crowd(1, **TOLD), order)
    for said in (
        "Je kunt er met een rolstoel in", "De lift is achterin.", "Vanaf 60 jaar", "Arabisch", "Een open huis.",
        "Op vrijdag is er soep.", "Neem iemand mee.", "Gastvrouw worden mag.", "Ingang om de hoek.",
    ):  # fmt: skip
        assert said in text or said.casefold() in text.casefold(), said


def test_each_theme_has_its_places_in_full_or_by_their_number() -> None:
    groups = data(sample(), DESK)["groepen"]
    for r in select(sample(), REGION).rijen:
        full = [g["letter"] for g in groups if any(row["merk"] == r.merk for row in g["rijen"])]
        elsewhere = [g["letter"] for g in groups if any(one["merk"] == r.merk for one in g["ook"])]
        assert (len(full), len(elsewhere)) == (1, len(sample().themas(r.voorziening)) - 1)


def test_a_place_has_one_number_on_all_sheets() -> None:
    known = {r.voorziening.id: r.merk for r in numbered(sample())}
    assert len(set(known.values())) == len(known)
    scopes = (REGION, Scope("gebied-oost", gebied="oost"), around_practice(sample()))
    for scope in scopes:
        for theme in ("", "ontmoeten", "geld"):
            assert all(known[r.voorziening.id] == r.merk for r in select(sample(), scope, theme).rijen)


def test_a_place_that_is_left_out_today_keeps_the_numbers_of_the_others() -> None:
    def marks(catalogue: Catalogue) -> dict[str, str]:
        return {r.voorziening.id: r.merk for r in select(catalogue, REGION).rijen}

    first, *others = sample().voorzieningen
    closed = first.model_copy(update={"status": "tijdelijk-gesloten"})
    after = marks(replace(sample(), voorzieningen=(closed, *others)))
    assert after == {id: mark for id, mark in marks(sample()).items() if id != first.id}


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_hand_out_says_when_its_own_place_was_checked(language: str) -> None:
    old = Controle.model_validate({"datum": "2026-02-03", "bron": "gebeld"})
    first, second = crowd(2).voorzieningen
    catalogue = replace(crowd(2), voorzieningen=(first.model_copy(update={"controle": old}), second))
    text = read(catalogue, replace(HAND, taal=language))
    said = data(catalogue, replace(HAND, taal=language))["plekken"][0]["gecontroleerd"]
    assert "2026" in said
    assert all(word in text for word in re.findall(r"[^\W\d_]{3,}", printable(said)))
    assert data(catalogue, replace(HAND, taal=language))["gegevens"] == ""


@pytest.mark.parametrize("order", [DESK, HAND, Order("muurkaart", "ar", "a4")], ids=lambda order: order.blad)
def test_a_short_code_stands_behind_the_address_of_the_site(order: Order) -> None:
    facts = data(crowd(1), order)
    place = facts["plekken"][0] if order.blad == "handblad" else facts["groepen"][0]["rijen"][0]
    address = plain(place["pagina"]["tekst"])
    assert re.fullmatch(r"amsterdam\.sociale-kaart\.example/p/[a-z0-9]{5}", address)
    assert address in close(read(crowd(1), order))


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_twelve_lines_of_hours_fit_on_the_small_hand_out(language: str) -> None:
    catalogue = crowd(1)
    catalogue = replace(catalogue, uren={v.id: read_lines(HOURS)[0] for v in catalogue.voorzieningen})
    made = Sheet(make(catalogue, replace(HAND, taal=language)))
    assert len(made.pages) == 1
    assert made.text.count("zomervakantie gesloten") == 1
    assert "amsterdam.sociale-kaart.example" in close(made.text)


def test_little_pictures_are_left_out_cleanly_and_what_cannot_be_set_is_said_at_a_build() -> None:
    catalogue = crowd(2, naam="☕️ Huis 👩‍👩‍👧 → Oost ✓")
    assert "Huis > Oost" in read(catalogue, DESK)
    assert "?" not in data(catalogue, DESK)["groepen"][0]["rijen"][0]["naam"][0]
    assert list(missing_letters(catalogue)) == []
    (problem,) = missing_letters(crowd(2, naam="בית Oost"))
    assert problem.rule.id == "niet-op-papier"
    assert "ב" in problem.rule.message("nl", problem.values)
    assert "proefplek-0" in problem.rule.message("nl", problem.values)


@pytest.mark.parametrize("order", [replace(DESK, thema="ontmoeten"), DESK, HAND], ids=lambda order: order.name)
def test_the_numbers_for_a_crisis_are_there(order: Order) -> None:
    text = read(crowd(2), order)
    for line in crowd(2).woorden.crisis.values():
        assert line.nummer.getoond in text


def test_that_hours_are_not_known_is_one_sign_that_is_explained_once() -> None:
    made, facts = sheet("sample", DESK), data(sample(), DESK)
    unknown = [row for group in facts["groepen"] for row in group["rijen"] if not row["tijden"]]
    said = facts["woorden"]["onbekend"]
    assert len(unknown) > 100
    assert made.text.count(said) == 1
    assert [tag.alt for tag in made.tags() if tag.kind == "/Figure"].count(said) == len(unknown)
    assert said not in read(replace(crowd(1), uren={"proefplek-0": read_lines(HOURS)[0]}), DESK)
