"""The field guide, the stub and the JSON Schema say what the reader takes, and are as fresh as the model."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from sociale_kaart.place.keys import velden
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Level
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.documentation import field_guide, stub, uncommented
from sociale_kaart.tools.json_schema import json_schema, schema_text
from support import ROOT
from support.places import CASES, check_one, read

GOOD = sorted((CASES / "good").glob("*.yml"))
DOCUMENTS = {"velden.md": field_guide, "voorbeeld.yml": stub, "voorziening.schema.json": schema_text}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_is_fresh(name: str) -> None:
    written = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert written == DOCUMENTS[name](), "say: make generate"


def test_stub_as_it_is_can_be_read() -> None:
    entry, problems = read(stub())
    assert entry
    assert not problems


def test_stub_with_everything_in_use_can_be_read_and_has_every_key() -> None:
    text = uncommented(stub())
    entry, problems = read(text)
    assert not problems
    assert entry
    for veld in velden(Voorziening):
        assert veld.name in entry.tree.value, veld.name
        for below in velden(veld.part) if veld.part else ():
            assert (veld.name, below.name) in entry.tree.located().keys, f"{veld.name}.{below.name}"


def test_stub_with_everything_in_use_has_nothing_that_looks_wrong() -> None:
    about_the_region = {"onbekend-id", "ander-gebied", "oude-naam-in-gebruik", "foto-ontbreekt"}
    found = [p for p in check_one(uncommented(stub())) if p.level is not Level.HINT]
    assert {p.rule.id for p in found} <= about_the_region


def test_every_key_is_in_the_field_guide() -> None:
    guide = field_guide()
    names = [veld.name for part in velden(Voorziening) if part.part for veld in velden(part.part)]
    assert not [n for n in (*names, *Voorziening.model_fields) if n != "id" and f"`{n}`" not in guide]


def test_internal_keys_are_nowhere() -> None:
    assert "| `id` |" not in field_guide().split("\n## aanbod")[0]
    assert "\nid:" not in uncommented(stub())
    assert "id" not in json_schema()["properties"]


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_schema_takes_what_the_reader_takes(path: Any) -> None:
    assert not _refused(path.read_text(encoding="utf-8")), path.stem


def test_schema_takes_the_stub() -> None:
    assert not _refused(uncommented(stub()))


@pytest.mark.parametrize(
    "line", ["telefoon: 020 123 4567", "drempel: {kosten: goedkoop}", "samenvatting: {en: Only English}"]
)
def test_schema_refuses_what_an_editor_should_mark(line: str) -> None:
    assert _refused(f"naam: De Meevaart\ncategorie: buurtteam\ncontrole: {{datum: 2026-07-22, bron: gebeld}}\n{line}\n")


def test_editors_are_told_where_the_schema_is() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert all((ROOT / schema).is_file() for schema in settings["yaml.schemas"])


def _refused(text: str) -> list[str]:
    """What a validator has against `text` as an editor would see it."""
    jsonschema = pytest.importorskip("jsonschema")
    tree, problems = read_tree(text, "x.yml")
    assert not problems
    validator = jsonschema.Draft202012Validator(json_schema())
    validator.check_schema(validator.schema)
    return [error.message for error in validator.iter_errors(_as_an_editor_sees_it(tree.value))]


def _as_an_editor_sees_it(value: Any) -> Any:
    """Numbers as numbers; a key without a value is left out, as an editor lets one type on."""
    if isinstance(value, dict):
        return {key: _as_an_editor_sees_it(item) for key, item in value.items() if item not in ("", [])}
    if isinstance(value, list):
        return [_as_an_editor_sees_it(item) for item in value]
    return float(value) if re.fullmatch(r"-?\d+(\.\d+)?", value) else value
