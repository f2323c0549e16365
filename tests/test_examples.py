"""Every example in every document does what the document says, copied as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent

import pytest

from sociale_kaart.checks import Context, run_checks
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Problem, has_errors
from sociale_kaart.reading.mkdocs_file import PLUGIN
from sociale_kaart.reading.places import parse_place
from sociale_kaart.reading.settings import Regio, read_region
from sociale_kaart.reading.source import decode
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.region_files import load_context
from sociale_kaart.tools.documentation import uncommented
from support import ROOT

DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "handboek").rglob("*.md")),
]
FENCE = re.compile(r"^```ya?ml(?: title=[^\n]*)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = "data/voorzieningen/nieuwe-plek.yml"
# What a piece of a file lacks, and nobody would leave out.
REST = {
    "naam": "naam: Nieuwe plek",
    "categorie": "categorie: buurtteam",
    "controle": "controle: {datum: 2026-01-15, bron: gebeld}",
}
SAMPLE = """site_name: Kaart
site_url: https://kaart.voorbeeld.nl/
plugins:
  - sociale-kaart:
"""
REGION = {
    "regio": "regio: Proefstad",
    "talen": "talen: [nl]",
    "grenzen": "grenzen: {zuid: 52.27, west: 4.72, noord: 52.44, oost: 5.09}",
}


def examples() -> Iterator[tuple[str, str]]:
    """Where each stands, and its text."""
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        for match in FENCE.finditer(text):
            yield f"{path.name}:{text.count(chr(10), 0, match.start()) + 1}", dedent(match[1])


EXAMPLES = list(examples())


@cache
def context() -> Context:
    found, _ = load_context(ROOT / "mkdocs.yml", date(2026, 12, 1))
    assert found
    return found


def problems(text: str, folder: Path) -> list[Problem]:
    """What is said of an example: of a place, of settings, or of other YAML."""
    tree, found = read_tree(text, "voorbeeld.yml", tags="ignored")
    keys = set(tree.value) if isinstance(tree.value, dict) else set()
    if keys and keys <= set(Voorziening.model_fields):
        return of_place("\n".join([text, *(line for key, line in REST.items() if key not in keys)]))
    if keys and keys <= set(Regio.model_fields):
        lines = [*text.splitlines(), *(line for key, line in REGION.items() if key not in keys)]
        text = SAMPLE + "".join(f"      {line}\n" for line in lines)
        keys = {"plugins"}
    if "plugins" in keys and PLUGIN in text:
        (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
        return read_region(folder / "mkdocs.yml")[2]
    return found


def of_place(text: str) -> list[Problem]:
    text, found = decode(text.encode(), FILE)
    if found:
        return found
    entry, found = parse_place(text, Path(FILE).stem, FILE)
    return [*found, *run_checks(replace(context(), entries=[entry], is_asked=FILE.__eq__))] if entry else found


@pytest.mark.parametrize(("where", "text"), EXAMPLES, ids=[where for where, _ in EXAMPLES])
def test_an_example_can_be_copied(where: str, text: str, tmp_path: Path) -> None:
    found = problems(text, tmp_path)
    assert not has_errors(found), [(problem.rule.id, problem.position) for problem in found]


def test_the_stub_can_be_copied_as_it_is_and_with_everything_in_use() -> None:
    text = (ROOT / "docs" / "voorbeeld.yml").read_text(encoding="utf-8")
    assert not has_errors(of_place(text))
    found = of_place(uncommented(text))
    assert [problem.rule.id for problem in found] == ["foto-ontbreekt"]  # a picture does not come along in a text


def test_an_example_that_cannot_be_copied_is_seen(tmp_path: Path) -> None:
    assert has_errors(problems("contact: {telefoon: 06 12345678}\n", tmp_path))
    assert has_errors(problems("druk: {bladen: [onbekend]}\n", tmp_path))
    assert has_errors(problems("- [\n", tmp_path))


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 6
