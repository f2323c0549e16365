"""The index that the browser fetches: what is in it, what never is, and how large it is."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest
from small_index import PLACE, catalogue_of, index_of, place_with, said_in

from sociale_kaart.catalogue import without_whereabouts
from sociale_kaart.outputs.search.index import files
from sociale_kaart.outputs.search.other_words import SCRIPTS, other_words, script_of, spoken_in
from sociale_kaart.place.voorziening import Voorziening
from support.sample import sample

# Bytes after gzip, for the 250 places, 138 needs and 19 life events of the sample; leaves room for the script in 45 kB.
LARGEST = 27_000
MOST_OF_A_LANGUAGE, MOST_OF_A_SCRIPT = (
    15_000,
    94_000,
)  # bytes, packed; 12,000 of these are words for who cannot wait (decisions 294 and 299)


def test_words_stand_once_normalised_names_in_all_languages_synonyms_in_that_of_the_page() -> None:
    index = index_of(catalogue_of(place_with()))
    assert index["categorieen"][0] == {
        "id": "voedselbank",
        "naam": "Voedselbank",
        "namen": "voedselbank|food bank|voedselbanken|food banks",
        "woorden": "voedselpakket|geen eten",
        "meervoud": "Voedselbanken",
        "themas": [0],
    }
    assert index["gebieden"] == [{"id": "oost", "naam": "Oost", "namen": "oost|east", "woorden": "ijburg"}]


def test_who_can_help_with_anything_is_named_where_there_is_a_place_of_that_kind() -> None:
    catalogue = catalogue_of(place_with())
    assert "wie" not in index_of(catalogue)
    for asked, found in ((("voedselbank", "eettafel"), [0]), (("de-tas",), None)):
        regio = catalogue.regio.model_copy(update={"vraag_aan": asked})
        named = replace(catalogue, region=replace(catalogue.region, regio=regio))
        assert index_of(named).get("wie") == found


def test_synonyms_in_other_languages_are_in_a_file_of_their_own_by_script() -> None:
    catalogue = catalogue_of(place_with())
    found = {name: json.loads(content) for name, content in other_words(catalogue)}
    assert set(found) == {f"data/woorden/{script}.json" for script in SCRIPTS}
    latin = found["data/woorden/latijn.json"]
    assert set(latin["categorieen"][0].split("|")) == {"voedselpakket", "geen eten", "foodbank"}
    for rows in found.values():
        assert {key: len(of_key) for key, of_key in rows.items()} == {key: len(of_key) for key, of_key in latin.items()}
    assert not any("".join(rows) for name, file in found.items() if "latijn" not in name for rows in file.values())


@pytest.mark.parametrize(
    ("typed", "script"),
    [
        ("jedzenie", "latijn"), ("їжа", "cyrillisch"), ("غذا", "arabisch"), ("ምግቢ", "ethiopisch"), ("食物", "chinees"),
        ("אוכל", "anders"), ("voedsel غذا", "arabisch"),
    ],
)  # fmt: skip
def test_in_which_letters_something_is_typed(typed: str, script: str) -> None:
    assert script_of(typed) == script


def test_names_to_show_are_in_the_language_of_the_page() -> None:
    index = index_of(catalogue_of(place_with()), "en")
    assert [begrip["naam"] for begrip in index["themas"]] == ["Food", "Veilig wonen"]
    assert index["categorieen"][0]["meervoud"] == "Food banks"


def test_a_place_is_a_short_row_without_words_that_stand_elsewhere() -> None:
    row = ["", "De Tas", [0], 0, "Balistraat 48 1094", "uitdeelpost t hoekje"]
    assert index_of(catalogue_of(place_with()))["plekken"] == [[*row, "", [0, 2, 1]]]
    assert said_in(catalogue_of(place_with())) == {"stichting", "delen", "weinig", "babykleding"}


def test_small_words_of_a_text_are_left_out() -> None:
    place = place_with(organisatie="Het Goed", samenvatting={"nl": "Voor elke week iets, en voor kinderen."})
    assert said_in(catalogue_of(place)) == {"goed", "kinderen", "babykleding"}


def test_other_words_are_those_of_the_page_and_dutch() -> None:
    other = said_in(catalogue_of(place_with()), "en")
    assert {"parcel", "weinig", "clothes", "babykleding"} <= other
    assert "سله" not in other


def test_an_id_stands_there_only_where_the_name_does_not_say_it() -> None:
    """`slug` in normalise.mjs makes it again."""
    named = {"de-tas": "De Tas", "t-hoekje-1": "'t Hoekje 1", "de-tas-2": "De Tas", "tas": "Das"}
    places = [place_with(id=id, naam=naam) for id, naam in named.items()]
    found = [row[0] for row in index_of(catalogue_of(*places))["plekken"]]
    assert sorted(found) == ["", "", "de-tas-2", "tas"]


def test_target_groups_and_languages_of_places_can_be_looked_for() -> None:
    assert index_of(catalogue_of(place_with()))["kenmerken"] == [
        "gezinnen",
        "العربيه|arabisch|arabic",
        "nederlands|dutch",
    ]


@pytest.mark.parametrize(("changes", "gebied"), [({}, -1), ({"gebied": "oost"}, 0)])
def test_what_is_empty_at_the_end_of_a_row_is_left_out(changes: dict[str, str], gebied: int) -> None:
    bare = {key: PLACE[key] for key in ("id", "naam", "categorie", "controle")}
    place = Voorziening.model_validate({**bare, **changes})
    assert index_of(catalogue_of(place))["plekken"] == [["", "De Tas", [0], gebied]]


def test_a_kind_without_places_is_known_as_such_and_gives_its_words_to_nobody() -> None:
    index = index_of(catalogue_of(place_with()))
    assert [(one["id"], one.get("leeg")) for one in index["categorieen"]] == [
        ("voedselbank", None),
        ("opvang", None),
        ("eettafel", 1),
    ]
    assert index["themas"][0]["woorden"] == "honger"


def test_a_secret_kind_is_found_even_without_places() -> None:
    assert index_of(catalogue_of(place_with()))["categorieen"][1]["id"] == "opvang"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_secret_address_is_not_there(language: str) -> None:
    secret = without_whereabouts(place_with(categorie=["opvang"], werkgebied=["oost"]))
    assert index_of(catalogue_of(secret), language)["plekken"][0][3:5] == [-1, ""]
    for name, content in files(catalogue_of(secret), language):
        assert not any(trace in content.decode() for trace in ("Balistraat", "balistraat", "48", "1094")), name


def test_a_former_id_leads_to_the_place_as_it_is_called_now() -> None:
    """For lists that people kept, or sent, before it was renamed."""
    index = index_of(catalogue_of(place_with(oude_namen=["de-oude-tas", "de-zak"])))
    assert index["verhuisd"] == {"de-oude-tas": "de-tas", "de-zak": "de-tas"}


def test_order_does_not_depend_on_the_order_of_files() -> None:
    places = [place_with(id="b", naam="Énorm"), place_with(id="a", naam="Enorm"), place_with(id="c", naam="Dicht")]
    one, two = catalogue_of(*places), catalogue_of(*reversed(places))
    assert list(files(one, "nl")) == list(files(two, "nl"))
    assert [row[0] for row in index_of(one)["plekken"]] == ["c", "a", "b"]


def test_a_phone_fetches_the_words_of_its_own_language_alone() -> None:
    """Those of all languages in Latin letters together are twelve times as much."""
    catalogue = sample()
    spoken = spoken_in(catalogue)
    assert {"pl", "ar"} <= set(spoken["latijn"]), "some type Arabic in Latin letters"
    found = {name.removeprefix("data/woorden/"): len(gzip.compress(file)) for name, file in other_words(catalogue)}
    assert set(found) == {f"{s}.json" for s in SCRIPTS} | {
        f"{c}.{s}.json" for s, codes in spoken.items() for c in codes
    }
    own = {name: size for name, size in found.items() if name.count(".") > 1}
    assert max(own.values()) <= MOST_OF_A_LANGUAGE, own
    assert all(size <= MOST_OF_A_SCRIPT for size in found.values()), found


def test_sample_region_is_light() -> None:
    catalogue = sample()
    for language in catalogue.regio.talen:
        ((name, content),) = files(catalogue, language)
        assert len(gzip.compress(content)) <= LARGEST, name
        assert len(json.loads(content)["plekken"]) == len(catalogue.voorzieningen)
