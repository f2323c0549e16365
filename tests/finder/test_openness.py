"""What a search fetches to say who is open: the finder's own words of it, for a fraction of its weight."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.finder import columns, openness
from sociale_kaart.rendering.site_addresses import openness_name
from sociale_kaart.rendering.state_words import state_words
from support.many_places import TODAY, many_places
from support.node import EVAL, from_node

TOLD = """
import { openness } from "./templates/assets/js/finder/place.mjs";
import { unpack } from "./templates/assets/js/finder/unpack.mjs";
let input = "";
for await (const part of process.stdin.setEncoding("utf8")) input += part;
const { words: staten, files } = JSON.parse(input);
const told = files.map((packed) => {
  const data = unpack(packed);
  const staat = { ...staten, redenen: Object.fromEntries(data.redenen) };
  const at = [-60, 0, 3000, 30000, 80000, 600000];
  const words = { geen_uren: "{eerst}", staat };
  return at.map((now) => Array.from({ length: data.aantal }, (_, place) => openness(data, place, now, words)));
});
process.stdout.write(JSON.stringify(told));
"""


def told(*files: bytes) -> list[Any]:
    """What the browser says of each place, now and later, by each of these files."""
    asked = {"words": json.loads(state_words("nl")), "files": [json.loads(file) for file in files]}
    found: list[Any] = from_node([*EVAL, TOLD], asked)
    return found


def test_rows_of_the_search_say_what_rows_of_the_finder_say(small_region: Path) -> None:
    small, problems = load_catalogue(small_region / "mkdocs.yml", TODAY)
    assert small, problems
    kinds = set()
    for catalogue in (many_places(250), small):
        ((_, whole),) = columns.files(catalogue, "nl")
        ((name, less),) = openness.files(catalogue, "nl")
        assert name == "data/staten.nl.json" == openness_name(catalogue, "nl")
        finder, search = told(whole, less)
        assert search == finder
        kinds |= {one["soort"] for at in search for one in at}
    assert {"open", "dicht", "onbekend", "verlopen"} <= kinds


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_it_is_half_of_what_the_finder_fetches_or_less(language: str) -> None:
    for count, part in ((250, 0.45), (500, 0.45)):
        sizes = [
            len(gzip.compress(next(make(many_places(count), language))[1], 6))
            for make in (openness.files, columns.files)
        ]
        print(f"{count} places with hours, {language}: {sizes[0]:,} of {sizes[1]:,} bytes")
        assert sizes[0] < part * sizes[1]


def test_a_large_region_has_it_in_its_squares() -> None:
    catalogue = many_places(5000)
    assert list(openness.files(catalogue, "nl")) == []
    assert openness_name(catalogue, "nl") == "data/plekken.nl.json"
