"""What else the finder reads: the areas and what people call them, streets and house numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.finder import areas, streets
from sociale_kaart.outputs.finder.streets import house_number
from sociale_kaart.outputs.finder.tables import NONE, Table
from sociale_kaart.place.adres import Adres
from support.finder_places import catalogue


def undrawn(found: Catalogue) -> Catalogue:
    """The same in a region of which no area is drawn."""
    plan = found.plattegrond.model_copy(update={"gebieden": ()})
    return replace(found, region=replace(found.region, plattegrond=plan))


def test_streets_are_a_table_and_numbers_are_as_on_the_door() -> None:
    ((name, content),) = streets.files(catalogue())
    assert name == "data/straten.json"
    assert content.decode() == (
        '{"straten":["Balistraat","Curaçaostraat"],"straat":[1,-1,0,-1,-1],"nummer":[7,"","48A","",""]}\n'
    )


@pytest.mark.parametrize(
    ("number", "addition", "told"),
    [
        ("48", None, 48),
        ("48", "A", "48A"),
        ("117-119", None, "117-119"),
        (None, None, ""),
        (None, "hs", "hs"),
        ("1", "-2", "1-2"),
    ],
)
def test_a_house_number(number: str | None, addition: str | None, told: int | str) -> None:
    assert house_number(Adres(straat="Balistraat", huisnummer=number, toevoeging=addition, plaats="Diemen")) == told


@pytest.mark.parametrize("text", ["048", "٤٨", "4²"])
def test_what_is_not_a_plain_number_stays_as_it_is(text: str) -> None:
    assert house_number(Adres.model_construct(huisnummer=text, toevoeging=None)) == text


def test_a_table_numbers_values_as_they_come() -> None:
    table: Table[str] = Table(["b"])
    assert [table.number(value) for value in ("a", "b", None, "c", "a")] == [1, 0, NONE, 2, 1]
    assert table.values == ["b", "a", "c"]


def names(language: str) -> Mapping[str, Sequence[str]]:
    ((name, content),) = areas.files(catalogue(), language)
    assert name == f"data/buurten.{language}.json"
    assert (content[-1:], b"\\u" in content, b'": ' in content) == (b"\n", False, False)
    found: dict[str, Sequence[str]] = json.loads(content)["namen"]
    return found


def test_an_area_is_found_by_its_name_and_by_what_people_call_it_in_the_readers_language_and_in_dutch() -> None:
    english = names("en")["oost"]
    assert english[:2] == ["oost", "east"]
    assert {"indies quarter", "zeeburg", "stadsdeel oost"} <= set(english)
    assert len(english) == len(set(english))
    assert "" not in english
    assert "east" not in names("nl")["oost"]
    assert "الشرق" in names("ar")["oost"]


def test_problems_with_a_spot_are_said_in_the_readers_language() -> None:
    ((_, content),) = areas.files(catalogue(), "ar")
    say = translations("ar").gettext
    assert json.loads(content)["fouten"] == {key: say(text) for key, text in areas.PROBLEMS.items()}
    assert json.loads(content)["fouten"]["leeg"] != areas.PROBLEMS["leeg"]


def test_the_middle_of_an_area_is_where_the_drawing_has_its_name_or_else_amid_its_places() -> None:
    drawn = {vlak.id: vlak.label for vlak in catalogue().plattegrond.gebieden}
    (row,) = [row for row in areas.areas(catalogue(), "nl") if row[0] == "oost"]
    assert row[2:] == pytest.approx((drawn["oost"][1], drawn["oost"][0]), abs=1e-4)
    found = {row[0]: row[2:] for row in areas.areas(undrawn(catalogue()), "nl")}
    assert found["oost"] == (52.363, 4.9341)
    assert found["noord"] == ()


def test_the_middle_of_many_places_is_their_median_and_secret_ones_do_not_count() -> None:
    door = next(v for v in catalogue().voorzieningen if v.id == "de-meevaart")
    secret = next(v for v in catalogue().voorzieningen if v.id == "blijf")
    assert door.locatie

    def at(lat: float, lon: float) -> Any:
        assert door.locatie
        return door.locatie.model_copy(update={"lat": lat, "lon": lon})

    spots = [(52.301234, 4.91), (52.31, 4.9212345), (52.39, 4.99)]
    places = [door.model_copy(update={"id": f"p{n}", "locatie": at(*spot)}) for n, spot in enumerate(spots)]
    hidden = secret.model_copy(update={"locatie": at(52.2, 4.8), "adres": door.adres, "gebied": "oost"})
    told = undrawn(replace(catalogue(), voorzieningen=(*places, hidden)))
    found = {row[0]: row[2:] for row in areas.areas(told, "nl")}
    assert found["oost"] == (52.31, 4.9212)
