"""Words that stand apart change no answer but by coming a moment later: held against an index that has all at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from small_index import catalogue_of, index_of, place_with
from typed_words import QUERIES, Asked, words_of_all

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.search.index import files
from sociale_kaart.outputs.search.slips import is_near, is_within
from sociale_kaart.outputs.search.text_words import packed, words_of
from support.node import from_node
from support.sample import sample
from support.telling_region import FEW, ODD, index_of_all, parts_of_index, telling, words_in

LANGUAGES = ("nl", "en", "ar")


def held(language: str, queries: Sequence[str], catalogue: Catalogue | None = None) -> dict[str, Any]:
    its = catalogue or telling()
    first, apart = parts_of_index(its, language)
    asked = {"heel": index_of_all(its, language), "eerst": first, "apart": apart, "queries": queries}
    found: dict[str, Any] = from_node(["tests/js/run-texts.mjs"], asked)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_that_of_all_words_at_once(language: str) -> None:
    asked = Asked(*parts_of_index(telling(), language))
    queries = [*asked.some(asked.any_word), *asked.some(asked.known_word), *asked.halves(), *asked.parts_of_needs()]
    found = held(language, queries)
    assert found["anders"] == []
    assert found["alarm"] == []
    assert QUERIES / 10 < found["gehaald"] < len(queries) * 0.9, "or this says nothing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_is_known_without_texts_fetches_nothing(language: str) -> None:
    first, apart = parts_of_index(telling(), language)
    asked = Asked(first, apart)
    alone = sorted({word for word in asked.known[0] if len(word) > 2})
    found = held(language, alone)
    assert (found["anders"], found["gehaald"]) == ([], found["gehaald"])
    assert found["gehaald"] < len(alone) * 0.15


def test_words_that_might_be_taken_for_something_else() -> None:
    """Nearly a word that brings up a number, and what says when or who: known wherever a text says it."""
    lines, _ = parts_of_index(telling(), "nl")
    alarming = words_of_all(one["woorden"] for one in lines["nood"] if " " not in one["woorden"].split("|")[0])
    slips = [f"{word[:4]}x{word[5:]}" for word in alarming if len(word) > 8 and word.isascii()]
    words = [*slips[:40], "vanmiddag", "niks", "moeder"]
    first, *others = telling().voorzieningen
    said = first.model_copy(update={"samenvatting": {"nl": " ".join(words)}})
    queries = [*words, *(f"{word} {more}" for word in words for more in ("koken", ODD, "kabouter"))]
    found = held("nl", queries, replace(telling(), voorzieningen=(said, *others)))
    assert len(slips) > 5
    assert (found["anders"], found["alarm"]) == ([], [])


def test_a_short_word_may_be_the_beginning_of_a_longer_one() -> None:
    bikes = place_with(id="ov-fiets", naam="OV fiets")
    says = place_with(aanbod=[{"nl": "Ovfietspunt"}])
    found = held("nl", ["ov fiets", "ov", "fiets", "o"], catalogue_of(bikes, says))
    assert (found["anders"], found["gehaald"]) == ([], 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_of_what_only_texts_say_stands_apart_once(language: str) -> None:
    first, apart = parts_of_index(telling(), language)
    told, later = words_in(first["teksten"]), words_in(apart)
    assert first["apart"] == 1
    assert not {*told} & {*later}
    assert len(later) > FEW
    assert all(len(row) < 7 or row[6] == "" for row in first["plekken"])


def test_a_region_whose_places_say_nothing_has_no_such_file() -> None:
    for language in LANGUAGES:
        ((_, content),) = files(sample(), language)
        assert {"teksten", "apart"}.isdisjoint(json.loads(content))


def test_a_word_stands_once_with_how_far_it_is_to_each_place_that_has_it() -> None:
    words = words_of(["soep koken", "", "koken koken", "wandelen", "soep"])
    assert words == {"soep": [0, 4], "koken": [0, 2], "wandelen": [3]}
    assert packed(words) == f"koken {chr(35)}{chr(36)} soep {chr(35)}{chr(38)} wandelen {chr(38)}"


def test_small_words_and_articles_go_as_in_the_browser() -> None:
    assert [*words_of(["de koffie", "in de", "والطبخ للنساء"])] == ["koffie", "in", "de", "طبخ", "نساء"]


def test_what_a_known_word_reaches_comes_first() -> None:
    place = place_with(
        organisatie=None,
        aanbod=[{"nl": "Voedselbankwinkel schaakclub kampsvoedselbank ijburgfeest kamp honger oostfeest boottocht"}],
        samenvatting={"nl": "Boot."},
    )
    index = index_of(catalogue_of(place))
    # Begins with a kind or an area; ends in a kind after a word, which then comes too; is a word of a theme. Not what
    # begins with a short name, as that is no beginning of others.
    assert [*words_in(index["teksten"])] == ["honger", "ijburgfeest", "kamp", "kampsvoedselbank", "voedselbankwinkel"]
    assert index["apart"] == 1


@pytest.mark.parametrize(
    ("one", "other", "most", "is_so"),
    [
        ("politie", "politie", 0, True), ("politie", "politei", 0, False), ("politie", "politei", 1, True),
        ("politie", "poltie", 1, True), ("politie", "polittie", 1, True), ("politie", "pelitie", 1, True),
        ("politie", "positei", 1, False), ("politie", "positei", 2, True), ("boom", "bos", 1, False),
    ],
)  # fmt: skip
def test_how_many_letters_two_words_are_apart(one: str, other: str, most: int, is_so: bool) -> None:
    assert is_within(one, other, most) is is_so
    assert is_within(other, one, most) is is_so


def test_what_is_nearly_alarming_is_never_apart() -> None:
    alarming = {"politie", "brand", "verkrachting"}
    assert [word for word in ("poltie", "politiek", "bramd", "verkrachtimg", "olitie") if is_near(word, alarming)] == [
        "poltie",
        "politiek",
        "verkrachtimg",
    ]
    said = place_with(aanbod=[{"nl": "Zweefvliegen"}])
    first, apart = parts_of_index(catalogue_of(said), "nl")
    assert "zweefvliegen" in words_in(apart)
    assert "zweefvliegen" not in words_in(first["teksten"])
