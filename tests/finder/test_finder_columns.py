"""What the finder's file says of a handful of places, column by column, read with nothing but indexes."""

from __future__ import annotations

import json
from dataclasses import replace

from sociale_kaart.outputs.finder import columns, streets
from sociale_kaart.outputs.finder.tables import NONE
from support.finder_places import ORDER, catalogue, column, document
from support.one_fact import region


def looked_up(name: str, table: str, words: str, id: str) -> list[str]:
    """The ids behind a place's number of a list of numbers."""
    number = column(name)[id]
    return [] if number == NONE else [document()[words][n][0] for n in document()[table][number]]


def answers(name: str, id: str) -> set[str]:
    """The filters whose bit is set."""
    return {question[0] for bit, question in enumerate(document()["vragen"]) if column(name)[id] >> bit & 1}


def test_places_come_from_a_to_z_and_those_of_one_name_by_their_ids() -> None:
    assert [v.id for v in columns.in_order(catalogue())] == ORDER
    assert document()["aantal"] == len(ORDER)


def test_a_name_and_an_id_that_it_gives_are_not_both_written_out() -> None:
    assert column("naam")["een-nacht"] == "Bed voor een nacht"
    assert column("id") == {
        "een-nacht": "/een-nacht",
        "blijf": "",
        "de-meevaart": "",
        "de-meevaart-noord": "-noord",
        "zorg-aan-huis": "",
    }


def test_spots_are_steps_from_the_corner_south_and_west_of_all_doors() -> None:
    assert document()["hoek"] == (5_236_300, 480_010)
    assert column("lat") == {**dict.fromkeys(ORDER, -1), "een-nacht": 1000, "de-meevaart": 0}
    assert column("lon") == {**dict.fromkeys(ORDER, -1), "een-nacht": 0, "de-meevaart": 13_400}


def test_a_spot_of_who_comes_to_people_is_no_door_and_does_not_move_the_corner() -> None:
    (of_a_team,) = [v for v in catalogue().voorzieningen if v.id == "zorg-aan-huis"]
    spot = next(v.locatie for v in catalogue().voorzieningen if v.locatie)
    assert spot
    far = of_a_team.model_copy(update={"locatie": spot.model_copy(update={"lat": 52.1, "lon": 4.1})})
    others = [v for v in catalogue().voorzieningen if v is not of_a_team]
    found = columns.document(replace(catalogue(), voorzieningen=(*others, far)), "nl")
    assert found["hoek"] == document()["hoek"]
    assert (found["plekken"]["lat"], found["plekken"]["lon"]) == (
        document()["plekken"]["lat"],
        document()["plekken"]["lon"],
    )


def test_a_region_without_doors_has_its_corner_at_nought() -> None:
    without = [v for v in catalogue().voorzieningen if not v.locatie]
    assert columns.document(replace(catalogue(), voorzieningen=tuple(without)), "nl")["hoek"] == (0, 0)


def test_kinds_are_those_in_use_in_the_regions_order_with_their_themes() -> None:
    kinds = document()["soorten"]
    order = [id for id in region().woorden.categorieen if id in {kind[0] for kind in kinds}]
    assert [kind[0] for kind in kinds] == order
    assert {kind[0] for kind in kinds} == {"huis-van-de-wijk", "taalhuis", "inloophuis", "buurtteam", "vrouwenopvang"}
    themes = {kind[0]: [document()["themas"][n][0] for n in kind[2]] for kind in kinds}
    assert themes == {id: list(region().woorden.categorieen[id].thema) for id in order}
    assert dict(kind[:2] for kind in kinds)["inloophuis"] == region().woorden.categorieen["inloophuis"].naam["nl"]
    assert looked_up("bij", "bij", "soorten", "de-meevaart") == ["huis-van-de-wijk", "taalhuis"]
    assert looked_up("bij", "bij", "soorten", "blijf") == ["vrouwenopvang"]


def test_themes_have_their_names_and_colours() -> None:
    themes = region().woorden.themas.values()
    assert document()["themas"] == [[thema.id, thema.naam["nl"], thema.kleur] for thema in themes]


def test_languages_are_listed_as_they_come() -> None:
    assert document()["talen"] == [["ar", "Arabisch"], ["nl", "Nederlands"]]
    assert [looked_up("spreekt", "spreekt", "talen", id) for id in ORDER] == [["ar"], [], ["nl", "ar"], [], []]


def test_groups_are_those_asked_for_in_the_regions_order() -> None:
    groups = document()["groepen"]
    assert [id for id, _ in groups] == [id for id in region().woorden.doelgroepen if id in dict(groups)]
    assert {"ouderen", "iedereen"} <= set(dict(groups)) < set(region().woorden.doelgroepen)
    assert dict(groups)["ouderen"] == "Ouderen"
    assert groups[document()["iedereen"]][0] == "iedereen"
    assert set(looked_up("voor", "voor", "groepen", "de-meevaart")) == {"ouderen", "iedereen"}
    assert looked_up("voor", "voor", "groepen", "zorg-aan-huis") == []


def test_without_a_group_for_everyone_there_is_no_number_for_it() -> None:
    alone = tuple(v for v in catalogue().voorzieningen if v.id == "zorg-aan-huis")
    assert columns.document(replace(catalogue(), voorzieningen=alone), "nl")["iedereen"] == -1


def test_ages_have_minus_one_where_there_is_no_limit() -> None:
    ages = [document()["leeftijden"][n] if n != NONE else None for n in column("leeftijd").values()]
    assert ages == [(-1, 23), None, (55, -1), None, None]


def test_areas_are_where_a_place_is_and_where_it_works() -> None:
    found = {id: document()["gebieden"][n][0] if n != NONE else "" for id, n in column("gebied").items()}
    assert found == {**dict.fromkeys(ORDER, ""), "de-meevaart": "oost", "de-meevaart-noord": "noord"}
    assert [looked_up("werkt", "werkt", "gebieden", id) for id in ORDER] == [[], [], [], [], ["oost", "centrum"]]


def test_bits_say_what_is_known_in_the_readers_favour_what_is_not_and_what_has_a_nuance() -> None:
    assert answers("wel", "de-meevaart") == {"gratis", "inloop"}
    assert answers("niet", "de-meevaart") == {"anoniem"}
    assert answers("anders", "de-meevaart") == {"gratis", "rolstoel"}
    assert (answers("wel", "blijf"), answers("niet", "blijf"), answers("anders", "blijf")) == (set(), set(), set())


def test_filters_have_words_a_pictogram_and_say_whether_a_row_has_them() -> None:
    questions = {question[0]: [*question[1:]] for question in document()["vragen"]}
    assert questions["gratis"] == ["Gratis", "geld", 1, "Je bepaalt zelf wat je betaalt"]
    assert questions["anoniem"] == ["Zonder je naam te noemen", "anoniem", 0, ""]


def test_states_are_what_a_row_must_say_besides() -> None:
    states = [staat[0] for staat in document()["staten"]]
    found = {id: {state for bit, state in enumerate(states) if n >> bit & 1} for id, n in column("ook").items()}
    assert found == {
        "een-nacht": set(),
        "blijf": {"geheim"},
        "de-meevaart": set(),
        "de-meevaart-noord": {"gesloten"},
        "zorg-aan-huis": {"komt"},
    }
    assert document()["staten"][1] == ["komt", "Komt naar je toe of helpt per telefoon", "bel"]


def test_days_since_a_place_was_checked_are_counted_to_the_day_of_the_build() -> None:
    assert column("dagen_oud") == {**dict.fromkeys(ORDER, 1), "zorg-aan-huis": 3611}
    assert document()["vanaf"] == "2026-11-21"
    assert document()["duur"] == 56


def test_a_column_in_which_all_say_the_same_is_one_value_but_names_never_are() -> None:
    alone = tuple(v for v in catalogue().voorzieningen if v.id == "blijf")
    found = columns.document(replace(catalogue(), voorzieningen=alone), "nl")["plekken"]
    assert (found["lat"], found["dagen_oud"], found["naam"], found["id"]) == (-1, 1, ["Blijf"], [""])


def test_a_secret_place_that_came_with_its_address_loses_it_here() -> None:
    secret, told = (next(v for v in catalogue().voorzieningen if v.id == id) for id in ("blijf", "de-meevaart"))
    leaked = secret.model_copy(update={"adres": told.adres, "locatie": told.locatie, "gebied": "oost"})
    found = replace(catalogue(), voorzieningen=(leaked,))
    place = columns.document(found, "nl")["plekken"]
    assert (place["lat"], place["lon"], place["gebied"]) == (NONE, NONE, NONE)
    assert b"Balistraat" not in next(streets.files(found))[1]


def test_the_file_is_utf8_without_spaces_and_ends_with_a_line_end() -> None:
    ((name, content),) = columns.files(catalogue(), "ar")
    text = content.decode("utf-8")
    assert name == "data/plekken.ar.json"
    assert (text[-1], text.count("\n"), "\\u" in text, '": ' in text, ", " in text[:60]) == (
        "\n",
        1,
        False,
        False,
        False,
    )
    assert json.loads(text) == json.loads(json.dumps(columns.document(catalogue(), "ar")))
    assert (
        dict(row[:2] for row in json.loads(text)["soorten"])["taalhuis"]
        == (region().woorden.categorieen["taalhuis"].naam["ar"])
    )
