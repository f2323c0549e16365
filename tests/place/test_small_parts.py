"""Parts of a place: how far apart they are, of which Dutch, what a block is, what is published and read back."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from sociale_kaart.place import field_rules as rules
from sociale_kaart.place.aanbod import Aanbod, TekstOfBlok
from sociale_kaart.place.adres import Locatie, metres
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.published import as_written
from sociale_kaart.place.vertaling import Vertaling, both, is_outdated, source_of
from sociale_kaart.place.webadres import is_web_address

BLOCK = {"id": "taalcafe", "naam": {"nl": "Taalcafé"}}


def spot(lat: str, lon: str) -> Locatie:
    return Locatie.model_validate({"lat": lat, "lon": lon})


def test_a_degree_to_the_east_is_shorter_than_one_to_the_north() -> None:
    here = spot("60", "4")
    assert metres(here, here) == 0
    assert metres(here, spot("61", "4")) == pytest.approx(111_320)
    assert metres(spot("61", "4"), here) == pytest.approx(111_320)
    assert metres(here, spot("60", "5")) == pytest.approx(55_660)
    assert metres(spot("52.3630", "4.9341"), spot("52.3660", "4.9400")) == pytest.approx(521.9, abs=0.1)


def test_a_key_has_its_explanation_and_is_required_only_when_it_is_said_so() -> None:
    class Proef(Deel):
        moet: str = veld("Hoe het heet.", "zo", ...)
        mag: str | None = veld("Hoe nog meer.", "ook")
        lijst: list[str] = veld("Een lijst.", "[a]", default_factory=list)
        grens: int = veld("Een getal.", "1", 1, le=3)

    fields = Proef.model_fields
    assert {key: field.is_required() for key, field in fields.items()} == {**dict.fromkeys(fields, False), "moet": True}
    assert (fields["moet"].description, fields["moet"].examples) == ("Hoe het heet.", ["zo"])
    read = Proef(moet="a")
    assert (read.mag, read.lijst, read.grens) == (None, [], 1)
    assert read.model_fields_set == {"moet"}
    with pytest.raises(ValidationError):
        Proef(moet="a", grens=4)
    with pytest.raises(ValidationError):
        Proef.model_validate({"moet": "a", "onbekend": 1})


def test_parts_that_say_the_same_keys_share_them() -> None:
    one, other = spot("52", "4"), spot("53", "5")
    assert one.__pydantic_fields_set__ is other.__pydantic_fields_set__
    more = Locatie.model_validate({"lat": "52", "lon": "4", "bron": "pdok"})
    assert (one.model_fields_set, more.model_fields_set) == ({"lat", "lon"}, {"lat", "lon", "bron"})


TEXTS = {
    "naam": {"nl": "Hallo  daar\n", "en": "Hi there"},
    "aanbod": [{"nl": "Soep", "en": "Soup"}, {"id": "x", "naam": {"nl": "Koken", "en": "Cooking"}}, {"nl": "Thee"}],
    "lijst": ({"nl": "Brood", "en": "Bread", "tr": "Ekmek"},),
    "talen": ["nl", "en"],
    "leeg": {"nl": None, "en": "Empty"},
}


def test_texts_of_two_languages_are_found_wherever_they_stand() -> None:
    assert [*both(TEXTS, "en")] == [
        ("Hallo  daar\n", "Hi there"),
        ("Soep", "Soup"),
        ("Koken", "Cooking"),
        ("Brood", "Bread"),
    ]
    assert [*both(TEXTS, "tr")] == [("Brood", "Ekmek")]
    assert [*both({"nl": "a", "en": 1}, "en")] == []


def test_the_dutch_has_the_same_digits_in_any_order_and_with_any_spaces() -> None:
    """As templates/assets/js/form/vertaling.mjs has them: they stand in files."""
    tidy = [{"nl": "Brood", "en": "x"}, {"nl": "Koken", "en": "x"}, {"nl": "Soep", "en": "x"}]
    assert source_of(TEXTS, "en") == source_of([*tidy, {"nl": "Hallo daar", "en": "x"}], "en") == "27c7a6b4"
    assert source_of({"nl": "A", "en": "B"}, "en") == "d3d99e8b"
    assert source_of({}, "en") == "00000000"
    assert source_of([{"nl": "café", "en": "x"}] * 2, "en") != source_of([{"nl": "cafe", "en": "x"}] * 2, "en")


def test_a_text_is_outdated_when_its_dutch_has_changed_and_somebody_wrote_down_which_it_was() -> None:
    def written(van: str | None) -> Vertaling:
        return Vertaling.model_validate({"door": "mens", "op": "2026-01-02", "van": van})

    assert not is_outdated(written(source_of(TEXTS, "en")), TEXTS, "en")
    assert is_outdated(written(source_of(TEXTS, "tr")), TEXTS, "en")
    assert not is_outdated(written(None), TEXTS, "en")


def test_what_was_published_is_read_back_as_its_file_had_it() -> None:
    item: dict[str, Any] = {
        "id": "de-meevaart",
        "url": {"nl": "/nl/plek/de-meevaart/"},
        "naam": "De Meevaart",
        "locatie": {"lat": 52.363, "lon": 5.0},
        "leeftijd": {"van": 18},
        "openingstijden": {"regels": ["ma 10:00-12:00"], "verlopen": False},
        "herkomst": {"id": "n1"},
        "oude_namen": ["meevaart"],
        "foto": {"url": "/x.webp"},
        "aanbod": [{"nl": "Soep"}, {"id": "koken", "vol": "nee", "openingstijden": {"regels": ["di 14:00-16:00"]}}],
    }
    assert as_written(item) == {
        "naam": "De Meevaart",
        "locatie": {"lat": "52.363", "lon": "5"},
        "leeftijd": {"van": "18"},
        "openingstijden": ["ma 10:00-12:00"],
        "aanbod": [{"nl": "Soep"}, {"id": "koken", "vol": "nee", "openingstijden": ["di 14:00-16:00"]}],
    }
    assert as_written({"naam": "x", "openingstijden": {"regels": []}, "aanbod": ["x", 2.5]}) == {
        "naam": "x",
        "aanbod": ["x", 2.5],
    }
    assert as_written({"openingstijden": "x"}) == {}


def test_something_on_offer_is_a_text_or_a_block() -> None:
    read = TypeAdapter[Any](TekstOfBlok).validate_python
    assert isinstance(read(BLOCK), Aanbod)
    assert read(read(BLOCK)) == read(BLOCK)
    assert not isinstance(read({"nl": "Soep", "en": "Soup"}), Aanbod)
    assert not isinstance(read({"nl": "Soep", "id": "Sup"}), Aanbod), "`id` is Indonesian, too"


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ({**BLOCK, "id": "Taal Cafe"}, rules.OFFER_ID),
        ({**BLOCK, "id": "a" * 41}, rules.OFFER_ID),
        ({**BLOCK, "nl": "Taalcafé"}, rules.TEXT_BESIDE_KEYS),
        ({**BLOCK, "van": "2026-09-02", "tot": "2026-09-01"}, rules.OFFER_DATES),
    ],
)
def test_a_block_that_cannot_be(value: object, rule: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[Any](TekstOfBlok).validate_python(value)
    assert rule.id in {error["type"] for error in caught.value.errors()}


def test_an_id_of_the_longest_length_and_a_course_of_one_day() -> None:
    assert Aanbod.model_validate({**BLOCK, "id": "a-1" + "b" * 37}).id == "a-1" + "b" * 37
    assert Aanbod.model_validate({**BLOCK, "van": "2026-09-01", "tot": "2026-09-01"}).van


def test_a_text_in_what_is_no_language_is_told_as_a_text() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[Any](TekstOfBlok).validate_python({"nl": "Soep", "geen taal": "Soup"})
    assert rules.NO_LANGUAGE.id in {error["type"] for error in caught.value.errors()}


@pytest.mark.parametrize("what", [{}, [], 5, "tekst", None, {"onzin": 1}])
def test_what_is_neither_is_refused(what: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter[Any](TekstOfBlok).validate_python(what)


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://voorbeeld.nl", True),
        ("https://bücher.example/", True),
        ("https://xn--80ak6aa92e.com/", True),
        ("https://аmsterdam.nl/", False),
        ("https://a1.nl:443/", True),
        ("https://voorbeeld.nl:0/", True),
        ("https://@voorbeeld.nl/", False),
        ("//voorbeeld.nl", False),
        ("", False),
    ],
)
def test_a_host_is_one_that_a_reader_can_tell_from_others(address: str, is_one: bool) -> None:
    assert is_web_address(address) is is_one
