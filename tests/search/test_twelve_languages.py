"""The sample as it is on the site, in all its languages: their words may not come in each other's way."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import Any

import yaml

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.search.index import files
from sociale_kaart.outputs.search.other_words import other_words
from support import ROOT
from support.sample import TODAY
from support.searching import answers
from support.three_languages import LANGUAGES

LARGEST = 29_000


@cache
def twelve() -> Catalogue:
    catalogue, problems = load_catalogue(ROOT / "mkdocs.yml", TODAY)
    assert catalogue, problems
    return catalogue


@cache
def known() -> dict[str, Any]:
    """The index for readers of each language that is asked in."""
    return {code: json.loads(content) for code in LANGUAGES for _, content in files(twelve(), code)}


@cache
def wider() -> dict[str, Any]:
    found = other_words(twelve())
    return {name.removeprefix("data/woorden/").removesuffix(".json"): json.loads(content) for name, content in found}


def test_crisis_numbers_come_up_when_they_must_and_only_then() -> None:
    """The words of a crisis are in every language of the site, also for who reads another."""
    queries = yaml.safe_load((ROOT / "tests/cases/search/crisis.yml").read_text("utf-8"))
    found = [answer["nood"] for answer in answers(queries, known(), wider())]
    assert [(q["vraag"], nood) for q, nood in zip(queries, found, strict=True) if q["nummers"] != nood] == []


def test_who_is_in_danger_need_not_choose_her_language_first() -> None:
    typed = {
        "intihar etmek istiyorum": "zelfmoordpreventie", "kocam beni dövüyor": "veilig-thuis",
        "خودکشی": "zelfmoordpreventie", "شوهرم مرا می‌زند": "veilig-thuis", "زوجي بيضربني": "veilig-thuis",
        "самогубство": "zelfmoordpreventie", "чоловік мене б’є": "veilig-thuis", "chcę się zabić": "zelfmoordpreventie",
        "quiero morir": "zelfmoordpreventie", "我想自杀": "zelfmoordpreventie",
    }  # fmt: skip
    found = answers([{"taal": "nl", "vraag": text} for text in typed], known(), wider())
    assert {text: answer["nood"][:1] for text, answer in zip(typed, found, strict=True)} == {
        text: [number] for text, number in typed.items()
    }


def test_no_name_on_the_map_brings_up_a_number() -> None:
    places = twelve().voorzieningen
    texts = {v.naam for v in places} | {v.adres.straat for v in places if v.adres and v.adres.straat}
    texts |= {name for gebied in twelve().woorden.gebieden.values() for name in gebied.naam.values()}
    asked = [{"taal": "nl", "vraag": text} for text in sorted(texts)]
    assert [
        q["vraag"] for q, answer in zip(asked, answers(asked, known(), wider()), strict=True) if answer["nood"]
    ] == []


def test_what_is_wanted_is_still_found() -> None:
    """But for what stands where: more words move a line up or down by one or two."""
    queries = yaml.safe_load((ROOT / "tests/cases/search/queries.yml").read_text("utf-8"))
    alone, among = (map(is_empty, found) for found in (answers(queries), answers(queries, known(), wider())))
    assert list(among) == list(alone)


def is_empty(answer: dict[str, Any]) -> bool:
    return not (answer["plekken"] or answer["begrippen"] or answer["nood"])


def test_what_a_page_knows_first_is_light_in_every_language() -> None:
    """Bytes after gzip; letters of other scripts are two or three bytes each."""
    found = {code: len(gzip.compress(content)) for code in twelve().regio.talen for _, content in files(twelve(), code)}
    assert max(found.values()) <= LARGEST, found
