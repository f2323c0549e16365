"""Small words are left out of the phrases of needs, and the search makes the same of what is left."""

from __future__ import annotations

import json
import runpy
import subprocess

from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.telling_words import telling
from support import ROOT
from support.sample import sample

NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
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
        assert before == after, language


def test_a_word_that_would_be_left_alone_keeps_the_small_ones_beside_it() -> None:
    assert telling(["uit mijn huis", "huis van mij", "Huur niet betalen", "huur betalen"]) == [
        "huis van mij",
        "huur betalen",
        "uit mijn huis",
    ]
    assert telling(["de jas", "jas"]) == ["jas"]


def _phrases(*rows: list[list[str]]) -> list[list[list[str]]]:
    command = [NODE, "--input-type=module", "--eval", PHRASES]
    ran = subprocess.run(command, cwd=ROOT, input=json.dumps(rows), capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    found: list[list[list[str]]] = json.loads(ran.stdout)
    return found
