"""What the site gives to the form: nothing of a secret place, and no comments that are not public."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.form.form_files import files_of_places, part_of, parts_of
from sociale_kaart.reading.places import parse_place
from support.node import in_node

PART_OF = """
import { partOf } from "./templates/assets/js/form/part_of.mjs";
say(JSON.parse(readFileSync(0, "utf8")).map((id) => [1, 2, 16, 1024].map((parts) => partOf(id, parts))));
"""
NOTE = "# gebeld met de beheerder\n"


@pytest.fixture(scope="module")
def catalogue(small_region: Path, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The small region with a comment in one of its files; tests only read it."""
    folder = tmp_path_factory.mktemp("bestanden") / "regio"
    shutil.copytree(small_region, folder, ignore=shutil.ignore_patterns("site"))
    file = folder / "data" / "voorzieningen" / "alles.yml"
    file.write_bytes(NOTE.encode() + file.read_bytes().replace(b"\n", b"\r\n"))
    found, _ = load_catalogue(folder / "mkdocs.yml", date(2026, 11, 21))
    assert found
    return found


def own_files(catalogue: Catalogue) -> dict[str, dict[str, str]]:
    """The files of all places, out of their parts; each is where the form looks for it."""
    found: dict[str, dict[str, str]] = {}
    parts = {name: json.loads(data) for name, data in files_of_places(catalogue)}
    for name, places in parts.items():
        assert all(name == f"data/bestanden/{part_of(id, parts_of(catalogue))}.json" for id in places)
        found |= places
    assert len(parts) == parts_of(catalogue)
    return found


@pytest.mark.parametrize(("count", "parts"), [(0, 1), (1, 1), (20, 1), (21, 2), (41, 4), (280, 16), (5000, 256)])
def test_there_are_as_many_parts_as_keep_each_small(catalogue: Catalogue, count: int, parts: int) -> None:
    crowd = replace(catalogue, files={str(number): "x.yml" for number in range(count)})
    assert parts_of(crowd) == parts
    sizes = Counter(part_of(f"buurthuis-{number}", parts) for number in range(count))
    assert max(sizes.values(), default=0) <= 40


def test_the_phone_looks_in_the_same_part() -> None:
    ids = ["", "a", "alles", "buurthuis-de-meevaart", "oba-de-hallen-2", "x" * 100]
    assert in_node(PART_OF, ids) == [[part_of(id, parts) for parts in (1, 2, 16, 1024)] for id in ids]


def test_the_file_of_a_place_is_given_as_it_stands(catalogue: Catalogue) -> None:
    there = own_files(catalogue)["alles"]
    assert there["bestand"] == "data/voorzieningen/alles.yml"
    assert there["tekst"].encode() == (catalogue.folder / there["bestand"]).read_bytes()


def test_nothing_is_given_of_a_place_with_a_secret_address(catalogue: Catalogue) -> None:
    assert not [id for id in own_files(catalogue) if "veilige" in id]


def test_without_a_public_repository_comments_stay_inside(catalogue: Catalogue) -> None:
    regio = catalogue.regio.model_copy(update={"repository": None})
    private = replace(catalogue, region=replace(catalogue.region, regio=regio))
    text = own_files(private)["alles"]["tekst"]
    assert "beheerder" not in text
    read, problems = parse_place(text, "alles", "alles.yml")
    assert problems == []
    whole = parse_place((catalogue.folder / "data/voorzieningen/alles.yml").read_text("utf-8"), "alles", "alles.yml")[0]
    assert read
    assert whole
    assert read.voorziening == whole.voorziening
