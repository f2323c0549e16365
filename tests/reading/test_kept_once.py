"""What is read of thousands of files is in memory once, and says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from sociale_kaart.reading import places, read_again
from sociale_kaart.reading.places import FOLDER, Entry, place_files, read_some
from support import ROOT

TEXT = """\
naam: De Kring {number}
categorie: huis-van-de-wijk
samenvatting: {{nl: Koffie voor iedereen., en: Coffee for all.}}
aanbod:
  - {{nl: Samen eten}}
drempel: {{kosten: gratis}}
controle: {{datum: 2026-07-22, bron: gebeld}}
"""


@pytest.fixture
def region(tmp_path: Path) -> Path:
    (tmp_path / FOLDER).mkdir(parents=True)
    for number in (1, 2):
        (tmp_path / FOLDER / f"kring-{number}.yml").write_text(TEXT.format(number=number), encoding="utf-8")
    return tmp_path


def read(region: Path, monkeypatch: pytest.MonkeyPatch, many: int) -> list[Entry]:
    places.forget()
    monkeypatch.setattr(places, "MANY", many)
    entries, problems = read_some(region, place_files(region))
    assert problems == []
    return entries


def test_of_many_files_it_is_known_where_everything_stands_as_of_few(monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = read(ROOT, monkeypatch, 100_000), read(ROOT, monkeypatch, 0)
    assert len(few) == len(many) > 100
    for one, other in zip(few, many, strict=True):
        assert one == other or one.tree.value == other.tree.value
        assert repr(one.voorziening) == repr(other.voorziening)
        for path in (("naam",), ("controle", "datum"), ("omschrijving", "nl"), ("aanbod", 0)):
            for key in (True, False):
                assert one.tree.position(*path, key=key) == other.tree.position(*path, key=key)


def test_of_a_file_that_was_changed_since_no_line_is_said(region: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = read(region, monkeypatch, 0)
    assert second.tree.position("controle", "bron").line == 7
    (region / FOLDER / "kring-1.yml").write_text("# nieuw\n" + TEXT.format(number=1), encoding="utf-8")
    (region / FOLDER / "kring-2.yml").unlink()
    position = first.tree.position("controle", "bron")
    assert (position.file, position.line, position.field) == (f"{FOLDER}/kring-1.yml", 0, "controle.bron")
    read_again._again.cache_clear()
    assert second.tree.position("controle", "bron").line == 0


def test_what_two_places_say_alike_is_there_once(region: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (entry.voorziening for entry in read(region, monkeypatch, 0))
    assert first.drempel is second.drempel
    assert first.controle is second.controle
    assert first.naam != second.naam


def test_a_place_and_its_file_have_one_text(region: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry, _ = read(region, monkeypatch, 0)
    assert isinstance(entry.tree.value, dict)
    assert entry.tree.value["samenvatting"] is entry.voorziening.samenvatting
    assert entry.tree.value["aanbod"][0] is entry.voorziening.aanbod[0]
