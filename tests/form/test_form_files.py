"""What the site gives to the form: nothing of a secret place, and no comments that are not public."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.form.form_files import files
from sociale_kaart.reading.places import parse_place

NOTE = "# gebeld met de beheerder\n"


@pytest.fixture
def catalogue(small_region: Path, tmp_path: Path) -> Catalogue:
    """The small region with a comment in one of its files."""
    folder = tmp_path / "regio"
    shutil.copytree(small_region, folder, ignore=shutil.ignore_patterns("site"))
    file = folder / "data" / "voorzieningen" / "alles.yml"
    file.write_bytes(NOTE.encode() + file.read_bytes().replace(b"\n", b"\r\n"))
    found, _ = load_catalogue(folder / "mkdocs.yml", date(2026, 11, 21))
    assert found
    return found


def test_the_file_of_a_place_is_given_as_it_stands(catalogue: Catalogue) -> None:
    made = dict(files(catalogue))
    there = json.loads(made["data/bestanden/alles.json"])
    assert there["bestand"] == "data/voorzieningen/alles.yml"
    assert there["tekst"].encode() == (catalogue.folder / there["bestand"]).read_bytes()


def test_nothing_is_given_of_a_place_with_a_secret_address(catalogue: Catalogue) -> None:
    assert not [name for name, _ in files(catalogue) if "veilige" in name]


def test_without_a_public_repository_comments_stay_inside(catalogue: Catalogue) -> None:
    regio = catalogue.regio.model_copy(update={"repository": None})
    private = replace(catalogue, region=replace(catalogue.region, regio=regio))
    text = json.loads(dict(files(private))["data/bestanden/alles.json"])["tekst"]
    assert "beheerder" not in text
    read, problems = parse_place(text, "alles", "alles.yml")
    assert problems == []
    whole = parse_place((catalogue.folder / "data/voorzieningen/alles.yml").read_text("utf-8"), "alles", "alles.yml")[0]
    assert read
    assert whole
    assert read.voorziening == whole.voorziening
