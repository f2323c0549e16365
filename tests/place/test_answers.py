"""What residents are told of each answer, on the page, in a row and by a filter: cases/feiten, a file for each fact."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sociale_kaart.outputs.finder import columns
from sociale_kaart.place.facts import by_path, facts
from sociale_kaart.rendering.feiten import feiten
from support import ROOT
from support.node import in_node
from support.one_fact import after, values_of, with_place

CASES = sorted((ROOT / "tests" / "cases" / "feiten").glob("*.yml"))
SAYS = {True: "ja", False: "nee", None: "onbekend"}
ROWS = """
import { unpack } from "./templates/assets/js/finder/unpack.mjs";
import { facts } from "./templates/assets/js/finder/place.mjs";
import { createFilter } from "./templates/assets/js/finder/filter.mjs";
import { createMasks } from "./templates/assets/js/finder/masks.mjs";
import { nothing } from "./templates/assets/js/finder/address.mjs";
import { has } from "./templates/assets/js/finder/bits.mjs";
const words = { onbekend: "Niet bekend: {wat}" };
say(JSON.parse(readFileSync(0, "utf8")).map(([document, id]) => {
  const data = unpack(document);
  const ask = (ook) => createFilter(data, createMasks(data))({ ...nothing(), drempel: [id], ook }, { uren: new Map() });
  const row = facts(data, 0, [id], words).map(({ teken, tekst }) => [teken, tekst]);
  return { row, found: has(ask(false).found, 0), unknown: has(ask(true).found, 0) };
}));
"""


@cache
def case(path: Path) -> dict[str, Any]:
    return values_of(path.read_text(encoding="utf-8"))


def test_every_fact_of_a_few_words_has_a_case() -> None:
    assert sorted(case(path)["feit"] for path in CASES) == sorted(f.path for f in facts() if f.declared.answers)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_page_says_what_the_case_says(path: Path) -> None:
    wanted = case(path)
    fact = by_path()[wanted["feit"]]
    assert {*wanted["antwoorden"]} == {*fact.veld.words}
    for answer, told in wanted["antwoorden"].items():
        catalogue = with_place(after(fact, f"[{answer}]" if fact.veld.is_list else answer))
        assert fact.declared.section
        found = feiten(fact.declared.section, catalogue, catalogue.voorzieningen[0], "nl")
        said = [feit.woord for feit in found.bekend if feit.pictogram == wanted["pictogram"]]
        assert said == ([told["pagina"]] if "pagina" in told else [])
        if "vraag" in wanted:
            assert (wanted["vraag"] in found.onbekend) == ("pagina" not in told)


def test_a_row_and_a_filter_say_what_the_case_says() -> None:
    asked, wanted = [], []
    for path in CASES:
        fact = by_path()[case(path)["feit"]]
        for answer, told in case(path)["antwoorden"].items():
            if "past" in told:
                assert fact.declared.filter
                text = after(fact, f"[{answer}]" if fact.veld.is_list else answer)
                asked.append([columns.document(with_place(text), "nl"), fact.declared.filter.id])
                fits = told["past"]
                row = [[case(path)["pictogram"], told["rij"]]] if "rij" in told else []
                wanted.append({"row": row, "found": fits == "ja", "unknown": fits != "nee"})
                assert SAYS[fact.fits(with_place(text).voorzieningen[0])] == fits
    assert in_node(ROWS, asked) == wanted
    assert len(asked) > 20
