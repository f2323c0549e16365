"""What files of places said when they were last read is what they say; sizes of files are what packing them gives."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from built import KLEIN, TODAY, made
from dice_region import PLACES, region

from sociale_kaart import finishing
from sociale_kaart.again import kept_values as keeping
from sociale_kaart.again import own_folder
from sociale_kaart.again.inputs import look
from sociale_kaart.again.kept_sizes import KeptSizes
from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs.offline.kept_files import received
from sociale_kaart.problems import Told
from sociale_kaart.reading import quick_tree, tree
from sociale_kaart.reading.places import forget
from sociale_kaart.reading.spots import Value


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that YAML was asked for."""
    found: list[str] = []

    def quick_value(text: str, *most: int) -> Value | None:
        found.append(text)
        return quick_tree.quick_value(text, *most)

    monkeypatch.setattr(tree, "quick_value", quick_value)
    return found


def load(config: Path, *, anew: bool = False, world: str = "") -> tuple[Catalogue | None, list[Told]]:
    """As a build does."""
    forget()
    inputs = look(config, TODAY)
    assert inputs
    with keeping.kept_values(config, replace(inputs, world=world or inputs.world), anew=anew) as known:
        found = load_catalogue(config, TODAY, None, known)
        if found[0]:
            known.keep(found[0].files.values())
    return found


def of_places(texts: list[str]) -> list[str]:
    return [text for text in texts if text.startswith("naam:")]


def test_a_region_of_known_values_is_the_region(tmp_path: Path, read: list[str]) -> None:
    config = region(tmp_path / "regio", Random(3), 20)
    first = load(config)
    count = len(of_places(read))
    read.clear()
    again = load(config)
    assert count > 20
    assert len(of_places(read)) < 3  # of a secret place nothing is kept
    forget()
    assert _said(again) == _said(first) == _said(load_catalogue(config, TODAY))


def _said(found: tuple[Catalogue | None, list[Told]]) -> tuple[object, ...]:
    catalogue, told = found
    assert catalogue
    return catalogue.voorzieningen, catalogue.gestopt, catalogue.uren, catalogue.files, told


def test_only_a_file_that_says_something_else_is_read(tmp_path: Path, read: list[str]) -> None:
    config = region(tmp_path / "regio", Random(3), 5)
    load(config)
    path = config.parent / PLACES / "extra-1.yml"
    path.write_text(path.read_text("utf-8").replace("naam: ", "naam: Heel "), encoding="utf-8")
    read.clear()
    catalogue, _ = load(config)
    assert [text for text in of_places(read) if "Heel" in text] == [path.read_text("utf-8")]
    assert catalogue
    assert [v.naam[:5] for v in catalogue.voorzieningen if v.id == "extra-1"] == ["Heel "]


@pytest.mark.parametrize("how", [{"anew": True}, {"world": "andere"}])
def test_who_makes_all_anew_or_in_another_world_reads_all(tmp_path: Path, read: list[str], how: dict[str, str]) -> None:
    config = region(tmp_path / "regio", Random(3), 5)
    load(config)
    read.clear()
    load(config, anew="anew" in how, world=how.get("world", ""))
    assert len(of_places(read)) > 5


def test_where_nobody_can_tell_nothing_is_kept() -> None:
    with keeping.kept_values(KLEIN / "mkdocs.yml", None, anew=False) as known:
        catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY, None, known)
        assert catalogue
        known.keep(catalogue.files.values())
        assert not known.read
    assert _kept() == []


def test_of_a_secret_place_nothing_is_kept(tmp_path: Path) -> None:
    """Nowhere in the user's own folder stands what its file alone says."""
    catalogue, _ = load(KLEIN / "mkdocs.yml")
    assert catalogue
    secret = [v for v in (*catalogue.voorzieningen, *catalogue.gestopt) if is_secret(v, catalogue.woorden)]
    names = {json.loads(line)["naam"] for line in _kept()}
    assert secret
    assert names
    assert names.isdisjoint(v.naam for v in secret)
    forget()
    made(KLEIN / "mkdocs.yml", tmp_path / "site")
    assert {json.loads(line)["naam"] for line in _kept()} == names


def _kept() -> list[bytes]:
    files = own_folder.path_of("").glob("*-waarden.rijen")
    return [line[32:] for file in files for line in file.read_bytes().splitlines()[1:]]


def test_what_was_packed_once_is_not_packed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed: list[str] = []

    def noted(name: str, content: bytes) -> int:
        packed.append(name)
        return received(name, content)

    monkeypatch.setattr(finishing, "received", noted)
    files = {"data/een.json": b"a" * 100, "data/twee.json": b"abc" * 50}
    names = _written(tmp_path, files)
    first = KeptSizes(tmp_path, "wereld", believes=False)(names, partial(Path, tmp_path))
    assert KeptSizes(tmp_path, "wereld", believes=True)(names, partial(Path, tmp_path)) == first
    assert sorted(packed) == [*files]
    other = _written(tmp_path, {**files, "data/twee.json": b"iets heel anders, dat langer is"})
    found = KeptSizes(tmp_path, "wereld", believes=True)(other, partial(Path, tmp_path))
    assert found == finishing.weighed(other, partial(Path, tmp_path)) != first
    packed.clear()
    KeptSizes(tmp_path, "andere", believes=True)(other, partial(Path, tmp_path))
    KeptSizes(tmp_path, "andere", believes=False)(other, partial(Path, tmp_path))
    assert sorted(packed) == sorted([*files, *files])


def _written(folder: Path, files: dict[str, bytes]) -> dict[str, str]:
    (folder / "data").mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return {name: sha256(content).hexdigest() for name, content in files.items()}
