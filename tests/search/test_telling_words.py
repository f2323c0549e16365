"""Small words are left out of the phrases of needs, and the search makes the same of what is left."""

from __future__ import annotations

import json

from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.telling_words import telling
from support.node import EVAL, from_node
from support.sample import sample

PHRASES = """
import { readFileSync } from "node:fs";
import { phrasesOf } from "./templates/assets/js/search/needs.mjs";
const made = JSON.parse(readFileSync(0, "utf8")).map((noden) => phrasesOf({ noden }).zinnen);
const texts = (need) => [...new Set(need.map((phrase) => JSON.stringify(phrase)))].sort();
process.stdout.write(JSON.stringify(made.map((needs) => needs.map(texts))));
"""


def test_the_search_makes_the_same_of_what_is_left() -> None:
    for language, needs in sample().noden.woorden.items():
        written = [["|".join(map(normalise, texts))] for texts in needs.values()]
        packed = [["|".join(telling(texts))] for texts in needs.values()]
        assert len(written) == len(packed)
        before, after = _phrases(written, packed)
        assert [_adding(need) for need in before] == after, language


def test_a_word_that_would_be_left_alone_keeps_the_small_ones_beside_it() -> None:
    assert telling(["uit mijn huis", "huis van mij", "Huur niet betalen", "huur betalen"]) == [
        "huis van mij",
        "huur betalen",
        "uit mijn huis",
    ]
    assert telling(["de jas", "jas"]) == ["jas"]


def test_a_phrase_of_which_each_word_is_there_alone_is_not_packed() -> None:
    assert telling(["lessen", "bijles", "bijles lessen", "bijles wiskunde"]) == ["bijles", "bijles wiskunde", "lessen"]
    assert telling(["meubels", "goedkope meubels", "goedkope bank"], {"goedkope"}) == ["goedkope bank", "meubels"]


def _adding(need: list[str]) -> list[str]:
    """Without phrases whose words each are one, too."""
    said = [(text, json.loads(text)) for text in need]
    alone = {one["woorden"][0] for _, one in said if len(one["woorden"]) == 1 and not one["heel"]}
    return [text for text, one in said if len(one["woorden"]) == 1 or not alone.issuperset(one["woorden"])]


def _phrases(*rows: list[list[str]]) -> list[list[list[str]]]:
    found: list[list[list[str]]] = from_node([*EVAL, PHRASES], rows)
    return found
