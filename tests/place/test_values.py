"""What may stand as one value of a place, at the edges: the last that is taken and the first that is not."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from sociale_kaart.place import field_rules as rules
from sociale_kaart.place.field_rules import wrong
from sociale_kaart.place.fields import (
    Alinea,
    Breedtegraad,
    Datum,
    Email,
    Huisnummer,
    Jaren,
    Link,
    Naam,
    Postcode,
    Talen,
    Telefoon,
    number_from,
    paragraphs_of,
    text_of,
)
from sociale_kaart.problems import Rule

HOST = "https://voorbeeld.nl/"


def read(kind: Any, value: object) -> Any:
    """The standard form, or the id of the rule that it breaks."""
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        return error.errors()[0]["type"]


@pytest.mark.parametrize("length", [2, 80])
def test_a_name_of_the_shortest_and_the_longest_length(length: int) -> None:
    assert read(Naam, "n" * length) == "n" * length


@pytest.mark.parametrize(("length", "rule"), [(1, rules.TOO_SHORT), (81, rules.TOO_LONG)])
def test_a_name_just_too_short_or_too_long(length: int, rule: Rule) -> None:
    assert read(Naam, "n" * length) == rule.id


def test_a_text_that_is_too_long_is_told_by_how_much() -> None:
    with pytest.raises(PydanticCustomError) as caught:
        text_of(1, 140)("n" * 147)
    assert caught.value.context == {"length": 147, "limit": 140, "over": 7}
    with pytest.raises(PydanticCustomError) as caught:
        text_of(3, 140)("n")
    assert caught.value.context == {"limit": 3}


def test_spaces_become_one_and_a_blank_line_starts_a_paragraph() -> None:
    assert text_of(1, 9)("  a \t b\n c ") == "a b c"
    assert paragraphs_of(99)(" a\n b \n \n\n c  d \n") == "a b\n\nc d"
    assert paragraphs_of(99)("a") == "a"
    assert read(Alinea, {"nl": " \n\n "}) == rules.EMPTY.id


@pytest.mark.parametrize("text", ["1094 JN", "1094JN", "1094 jn", " 1094jn "])
def test_a_postcode_is_written_in_one_way(text: str) -> None:
    assert read(Postcode, text) == "1094 JN"


@pytest.mark.parametrize("text", ["0194 JN", "1094", "1094  JN", "1094 SA", "1094 sd", "1094 JNN", "B1094 JN"])
def test_a_postcode_that_cannot_be(text: str) -> None:
    assert read(Postcode, text) == rules.POSTCODE.id


@pytest.mark.parametrize(
    "link",
    [
        "http://voorbeeld.nl",
        "https://www.voorbeeld.nl/a/b?c=d&e=%20#f",
        "https://voorbeeld.nl:8443/",
        "https://bücher.example/",
        HOST + "x" * (500 - len(HOST)),
    ],
)
def test_an_address_of_a_website(link: str) -> None:
    assert read(Link, link) == link


@pytest.mark.parametrize(
    "link",
    [
        "voorbeeld.nl",
        "javascript:alert(1)",
        "ftp://voorbeeld.nl/",
        "https://voorbeeld/",
        "https:///pad",
        "https://",
        "https://-voorbeeld.nl/",
        "https://naam@voorbeeld.nl/",
        "https://naam:geheim@voorbeeld.nl/",
        "https://voorbeeld.nl:poort/",
        "https://voorbeeld.nl:99999/",
        "https://[::1/",
        "https://a..nl/",
        *(f"{HOST}a{character}b" for character in " \t\n\\\"'<>`{}|^"),
        HOST + "x" * (501 - len(HOST)),
    ],
)
def test_what_is_no_address_of_a_website(link: str) -> None:
    assert read(Link, link) == rules.LINK.id


@pytest.mark.parametrize("value", [20_123_4567, None, ["020 123 4567"], "020 123"])
def test_what_is_no_phone_number(value: object) -> None:
    assert read(Telefoon, value) == rules.PHONE.id


@pytest.mark.parametrize("text", ["-90", "90", "0", "52.3630", "-0.5"])
def test_a_number_at_the_edges(text: str) -> None:
    assert read(Breedtegraad, text) == float(text)


@pytest.mark.parametrize("text", ["-90.1", "90.1", "52,3", "٥", "9e9", "", 52.3, None])
def test_what_is_no_number_there(text: object) -> None:
    assert read(Breedtegraad, text) == rules.NUMBER.id


def test_a_number_out_of_bounds_is_told_the_bounds() -> None:
    assert (read(Jaren, "0"), read(Jaren, "120"), read(Jaren, "121")) == (0, 120, rules.NUMBER.id)
    with pytest.raises(PydanticCustomError) as caught:
        number_from(0, 120, "12")("121")
    assert caught.value.context == {"low": "0", "high": "120", "example": "12"}


def test_what_is_wrong_carries_its_rule_and_its_values() -> None:
    error = wrong(rules.TOO_SHORT, limit=2)
    assert (error.type, error.context) == (rules.TOO_SHORT.id, {"limit": 2})


@pytest.mark.parametrize(
    ("kind", "good", "bad", "rule"),
    [
        (Email, "info@voorbeeld.nl", "info at voorbeeld.nl", rules.EMAIL),
        (Huisnummer, "48", "48a", rules.HOUSE_NUMBER),
    ],
)
def test_one_form_for_each_kind_of_value(kind: Any, good: str, bad: str, rule: Rule) -> None:
    assert (read(kind, good), read(kind, bad)) == (good, rule.id)


def test_one_language_may_stand_for_a_list_of_one() -> None:
    assert read(Talen, "nl") == read(Talen, ["nl"]) == ("nl",)
    assert read(Talen, ["nl", "ar"]) == ("nl", "ar")
    assert read(Talen, ["Nederlands"]) == rules.NO_LANGUAGE.id


def test_a_day_in_another_form_is_told_which_day_was_meant() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[Any](Datum).validate_python("21-11-2026")
    assert caught.value.errors()[0]["ctx"] == {"meant": "2026-11-21"}


def test_no_degrees_are_said_without_a_minus() -> None:
    assert str(read(Breedtegraad, "-0.0")) == "0.0"
