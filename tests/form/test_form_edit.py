"""The form changes a place's file as `tools/edit.py` does: the lines that were asked for, and no other byte."""

from __future__ import annotations

import random
from typing import Any

import yaml

from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.velden import keys
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.documentation import stub, uncommented
from sociale_kaart.tools.edit import CannotEditError, remove, set_value
from support import ROOT
from support.node import in_node
from support.places import CASES
from support.sample import sample

EDIT = ROOT / "tests" / "cases" / "edit"
ODD = (EDIT / "oud.yml").read_bytes().decode()
FILES = [path.read_bytes().decode() for path in sorted((ROOT / "data/voorzieningen").rglob("*.yml"))[::25]]
GOOD = [path.read_bytes().decode() for path in sorted(CASES.glob("good/*.yml"))]
SOURCES = [ODD, ODD.replace("\n", "\r\n"), "\ufeff" + ODD, ODD.rstrip(), uncommented(stub()), *FILES, *GOOD]
RUN = """
import { edited, read } from "./templates/assets/js/form/edit.mjs";
const { cases, keys } = JSON.parse(readFileSync(0, "utf8"));
say(cases.map(({ source, path, value, undo }) => {
  const before = read(source);
  try {
    const after = edited(source, [[path, value ?? undefined]], keys);
    return { after, again: read(after), before };
  } catch (error) { return { refused: error.constructor.name, message: error.message, before }; }
}));
"""
TEXTS = [
    "x", "Van der Pek: huis", "4,50", "it's", '"quote"', "nee", "no", "020 123", "1e9", "# geen", "a # b", "{", "[x]",
    "é\u200c", "a\nb", "een\n\ntwee",
]  # fmt: skip
BLOCKED = [source for source in SOURCES if "\n  - id:" in source.replace("\r\n", "\n")]
IN_BLOCKS = [
    ["aanbod", 1, "tot"], ["aanbod", 1, "naam", "nl"], ["aanbod", 1, "naam", "ar"], ["aanbod", 1, "drempel", "anoniem"],
    ["aanbod", 1, "contact", "website"], ["aanbod", 1, "categorie"], ["aanbod", 1, "vol"], ["aanbod", 1],
]  # fmt: skip
PATHS = [
    ["naam"], ["samenvatting", "nl"], ["samenvatting", "en"], ["aanbod"], ["adres", "toevoeging"], ["adres", "plaats"],
    ["adres", "toelichting", "nl"], ["openingstijden"], ["contact", "telefoon"], ["contact", "website"], ["talen"],
    ["drempel", "aanmelden"], ["drempel", "voorwaarden"], ["controle", "datum"], ["controle", "door"], ["status"],
    ["leeftijd", "van"], ["doelgroep"], ["organisatie"], ["omschrijving", "nl"], ["locatie"], ["voor_verwijzers", "nl"],
]  # fmt: skip


def value(rng: random.Random, path: list[Any]) -> Any:
    if rng.random() < 0.2:
        return None
    if path[-1] == "aanbod":
        return [{"nl": rng.choice(TEXTS)} for _ in range(rng.randint(1, 3))]
    if path[-1] == 1:
        return None
    if path[-1] in ("openingstijden", "categorie", "talen", "aanmelden", "doelgroep"):
        return rng.sample(TEXTS, rng.randint(1, 3))
    if path[-1] == "voorwaarden":
        return {"nl": rng.choice(TEXTS), "en": rng.choice(TEXTS)}
    return {"lat": 52.36, "lon": 4.93, "bron": "kaart"} if path == ["locatie"] else rng.choice(TEXTS)


def in_python(case: dict[str, Any]) -> str | None:
    """The file as Python changes it; None when it refuses."""
    source, path = case["source"].encode(), tuple(case["path"])
    try:
        edit = remove(source, path) if case["value"] is None else set_value(source, path, case["value"])
    except CannotEditError:
        return None
    return edit.after.decode()


def test_both_give_the_same_bytes() -> None:
    rng = random.Random(22)
    cases = [{"source": s, "path": p, "value": value(rng, p)} for s in SOURCES for p in PATHS]
    cases += [{"source": s, "path": p, "value": value(rng, p)} for s in BLOCKED for p in IN_BLOCKS]
    assert BLOCKED
    said = in_node(RUN, {"cases": cases, "keys": keys()})
    refused = 0
    for case, found in zip(cases, said, strict=True):
        expected = in_python(case)
        assert found.get("after") == expected, (case["path"], case["value"], found.get("message"))
        refused += expected is None
    assert refused < len(cases) / 50


def test_a_file_says_the_same_to_both() -> None:
    cases = [{"source": source, "path": ["naam"], "value": "x"} for source in SOURCES]
    for case, found in zip(cases, in_node(RUN, {"cases": cases, "keys": keys()}), strict=True):
        text = str(case["source"]).removeprefix("\ufeff").replace("\r\n", "\n")
        assert found["before"] == read_tree(text, "")[0].value


def test_the_cases_of_edits() -> None:
    rows = yaml.safe_load((EDIT / "wijzigingen.yml").read_text(encoding="utf-8"))
    cases = [{"source": ODD, "path": r.get("zet") or r["weg"], "value": r.get("op")} for r in rows]
    said = in_node(RUN, {"cases": json_ready(cases), "keys": keys()})
    assert [found.get("after") for found in said] == [in_python(case) for case in json_ready(cases)]


def json_ready(cases: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Dates in the cases as the text that they are in a file."""
    return [
        {**case, "value": case["value"].isoformat() if hasattr(case["value"], "isoformat") else case["value"]}
        for case in cases
    ]


UNDO = """
import { edited, read } from "./templates/assets/js/form/edit.mjs";
import { changes, finished, get, placeOf, put } from "./templates/assets/js/form/place.mjs";
const { sources, form } = JSON.parse(readFileSync(0, "utf8"));
say(sources.map((source) => {
  const before = finished(placeOf(read(source), form), form);
  const plek = placeOf(read(source), form);
  const texts = form.velden.map(({ pad }) => pad).filter((pad) => typeof get(plek.values, pad) === "string");
  const old = texts.map((pad) => get(plek.values, pad));
  const now = () => edited(source, changes(before, finished(plek, form)), form.sleutels);
  const rows = [now()];
  for (const pad of texts) put(plek.values, pad, "iets anders");
  const touched = changes(before, finished(plek, form)).length;
  texts.forEach((pad, n) => put(plek.values, pad, old[n]));
  return { touched, rows: [...rows, now()] };
}));
"""


def test_what_was_changed_back_gives_the_same_bytes() -> None:
    """As somebody does who changes her mind: typed over, and back again."""
    catalogue = sample()
    for source, found in zip(
        SOURCES, in_node(UNDO, {"sources": SOURCES, "form": form(catalogue, Voice("nl"))}), strict=True
    ):
        assert found["touched"] > 0
        assert found["rows"] == [source, source]
