"""Queries as residents type them (tests/cases/search/queries.yml), on the sample region."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from sociale_kaart.in_languages import in_languages
from support import ROOT
from support.sample import sample
from support.searching import answers

FIRST = 3
FEWEST = 60
LANGUAGES = 24


def test_queries() -> None:
    queries = yaml.safe_load((ROOT / "tests/cases/search/queries.yml").read_text("utf-8"))
    assert len(queries) >= FEWEST
    failed = [line for query, answer in zip(queries, answers(queries), strict=True) for line in judge(query, answer)]
    assert not failed, f"{len(failed)} of {len(queries)} queries:\n" + "\n".join(failed)


def test_an_answer_is_one_and_says_what_it_is_not() -> None:
    """tests/cases/search/antwoorden.yml: what must be among the first, and what must not appear."""
    queries = yaml.safe_load((ROOT / "tests/cases/search/antwoorden.yml").read_text("utf-8"))
    assert len(queries) >= FEWEST
    assert {query["taal"] for query in queries} == {"nl", "en", "ar"}
    failed = [
        f"{query['taal']} {query['vraag']}: {said}"
        for query, answer in zip(queries, answers(queries), strict=True)
        for said in differences(query, answer)
    ]
    assert not failed, "\n".join(failed)


def test_crisis_numbers_come_up_when_they_must_and_only_then() -> None:
    queries = yaml.safe_load((ROOT / "tests/cases/search/crisis.yml").read_text("utf-8"))
    found = [answer["nood"] for answer in answers(queries)]
    wrong = [(q["vraag"], q["nummers"], nood) for q, nood in zip(queries, found, strict=True) if q["nummers"] != nood]
    assert wrong == []


def test_no_word_of_a_crisis_is_a_number_alone() -> None:
    """It may be that of a house; who types nothing else gets the line of that number without it."""
    region = sample().region
    told = in_languages(region, region.noden.woorden).woorden.crisis.values()
    words = [(language, text) for one in told for language, texts in one.woorden.items() for text in texts]
    assert len({language for language, _ in words}) >= LANGUAGES
    assert [one for one in words if one[1].isdecimal()] == []


def test_who_types_that_she_wants_to_die_is_not_offered_food() -> None:
    """One letter further is a word that places have; these words are no typing errors."""
    asked = [{"taal": "nl", "vraag": text} for text in ("ik wil dood", "dood", "zelfmoord")]
    assert [answer["plekken"] + answer["begrippen"] for answer in answers(asked)] == [[], [], []]


def test_no_name_on_the_map_brings_up_a_number() -> None:
    """Names of places, streets, areas, and every query of the golden cases."""
    catalogue = sample()
    places = catalogue.voorzieningen
    texts = {v.naam for v in places} | {v.adres.straat for v in places if v.adres and v.adres.straat}
    texts |= {name for gebied in catalogue.woorden.gebieden.values() for name in gebied.naam.values()}
    texts |= {query["vraag"] for query in yaml.safe_load((ROOT / "tests/cases/search/queries.yml").read_text("utf-8"))}
    asked = [{"taal": "nl", "vraag": text} for text in sorted(texts)]
    assert len(asked) > 300
    assert [q["vraag"] for q, answer in zip(asked, answers(asked), strict=True) if answer["nood"]] == []


def test_no_place_street_or_area_is_taken_for_a_need() -> None:
    catalogue = sample()
    texts = {v.naam for v in catalogue.voorzieningen} | {
        v.adres.straat for v in catalogue.voorzieningen if v.adres and v.adres.straat
    }
    asked = [{"taal": "nl", "vraag": text} for text in sorted(texts)]
    assert [q["vraag"] for q, answer in zip(asked, answers(asked), strict=True) if answer["lijnen"]] == []


def differences(query: dict[str, Any], answer: dict[str, Any]) -> Iterator[str]:
    """What the answer has not, or has too much."""
    kinds = [kind for place in answer["plekken"] for kind in place["categorieen"]]
    for key, there in (
        ("soort", kinds),
        ("lijn", answer["lijnen"]),
        ("eerst", answer["eerst"]),
        ("begrip", answer["begrippen"]),
    ):
        wanted = query.get(key, [])
        if missing := [one for one in wanted if one not in there]:
            yield f"{key} {missing} not in {there}"
    for key in ("leeg", "alleen", "deels", "weten_meer"):
        if answer[key] != query.get(key, "" if key == "leeg" else False):
            yield f"{key} is {answer[key]!r}"
    if unwanted := [one for one in query.get("niet", []) if one in kinds]:
        yield f"{unwanted} among {kinds}"
    if answer["aantal"] > query.get("hooguit", answer["aantal"]):
        yield f"{answer['aantal']} places"
    if not {"soort", "begrip", "leeg"} & query.keys() and answer["plekken"]:
        yield f"places: {kinds}"


def judge(query: dict[str, Any], answer: dict[str, Any]) -> Iterator[str]:
    """A line of the table when the answer is not what is wanted."""
    wanted, first = query["verwacht"], answer["plekken"][:FIRST]
    if wanted == "niets":
        good = not answer["plekken"] and not answer["begrippen"]
    elif "plek" in wanted:
        good = any(place["id"] == wanted["plek"] for place in first)
    else:
        good = any(wanted["categorie"] in place["categorieen"] for place in first)
    if not good:
        found = ", ".join(f"{place['id']} ({place['categorieen'][0]})" for place in first) or "nothing"
        yield f"{query['taal']:<3} {query['vraag']:<30} wanted {wanted!s:<40} found {found}"
