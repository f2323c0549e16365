"""The form changes a place's file as `tools/edit.py` does: the lines that were asked for, and no other byte."""

from __future__ import annotations

import random
from typing import Any

import yaml
from form_node import in_node

from sociale_kaart.outputs.form.velden import keys
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.documentation import stub, uncommented
from sociale_kaart.tools.edit import CannotEditError, remove, set_value
from support import ROOT
from support.places import CASES

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
  } catch (error) { return { refused: error.constructor.name, message: String(error.stack), before }; }
}));
"""
TEXTS = [
    "x", "Van der Pek: huis", "4,50", "it's", '"quote"', "nee", "no", "020 123", "1e9", "# geen", "a # b", "{", "[x]",
    "é\u200c", "a\nb", "een\n\ntwee",
]  # fmt: skip
PATHS = [
    ["naam"], ["samenvatting", "nl"], ["samenvatting", "en"], ["aanbod"], ["adres", "toevoeging"], ["adres", "plaats"],
    ["adres", "toelichting", "nl"], ["openingstijden"], ["contact", "telefoon"], ["contact", "website"], ["talen"],
    ["drempel", "aanmelden"], ["drempel", "voorwaarden"], ["controle", "datum"], ["controle", "door"], ["status"],
    ["leeftijd", "van"], ["doelgroep"], ["organisatie"], ["omschrijving", "nl"], ["locatie"], ["voor_verwijzers", "nl"],
]  # fmt: skip


def value(rng: random.Random, path: list[str]) -> Any:
    if rng.random() < 0.2:
        return None
    if path[-1] == "aanbod":
        return [{"nl": rng.choice(TEXTS)} for _ in range(rng.randint(1, 3))]
    if path[-1] in ("openingstijden", "talen", "aanmelden", "doelgroep"):
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


def test_an_edit_undone_gives_the_same_bytes() -> None:
    """A text set to something else and back, as somebody does who changes her mind."""
    paths = [["naam"], ["controle", "bron"], ["organisatie"], ["contact", "website"]]
    there = [(s, p, old) for s in SOURCES for p in paths if (old := _at(s, p)) and "\n" not in old]
    first = [{"source": s, "path": p, "value": "Iets anders: 'zo' # dus"} for s, p, _ in there]
    changed = in_node(RUN, {"cases": first, "keys": keys()})
    back = [{"source": c["after"], "path": p, "value": old} for c, (_, p, old) in zip(changed, there, strict=True)]
    undone = in_node(RUN, {"cases": back, "keys": keys()})
    same = [found["again"] == _tree(source) for found, (source, _, _) in zip(undone, there, strict=True)]
    assert all(same)
    assert len(same) > 50


def _tree(source: str) -> Any:
    return read_tree(source.removeprefix("\ufeff").replace("\r\n", "\n"), "")[0].value


def _at(source: str, path: list[str]) -> str | None:
    found: Any = _tree(source)
    for part in path:
        found = found.get(part) if isinstance(found, dict) else None
    return found if isinstance(found, str) else None
