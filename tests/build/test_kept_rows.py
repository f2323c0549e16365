"""Rows that a build takes from the last one are what it would make, and none is taken that somebody else wrote."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

import pytest
from built import KLEIN, TODAY
from dice_region import PLACES, region
from edits import checked_again

from sociale_kaart import build as building
from sociale_kaart.again import own_folder
from sociale_kaart.again.inputs import Inputs, look
from sociale_kaart.again.kept_rows import KINDS, forget, kept_rows
from sociale_kaart.build import build
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.file_writing import Sums
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.pieces import SitePiece
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.plugin import prose
from sociale_kaart.rows_by_place import Row, Rows

SITE = Path("/ergens/site")
CONTENT = {"data/voorzieningen/a.yml": "1", "data/voorzieningen/b.yml": "2", "data/voorzieningen/c.yml": "3"}
LAST = [["a", "é\n"], ["b", "é\n"], ["c", "é\n"]]  # what the last build made


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture(scope="module")
def places() -> tuple[Voorziening, ...]:
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    return tuple(catalogue.voorzieningen[0].model_copy(update={"id": id}) for id in "abc")


def found(
    places: tuple[Voorziening, ...], content: Mapping[str, str] = CONTENT, world: str = "wereld", said: str = "nieuw"
) -> list[Row]:
    """What a build has that believes the last one."""
    rows = kept_rows(SITE, Inputs(world, content, ""), believes=True)
    return [*rows("hsds", places, lambda v: [v.id, said])]


def test_only_places_of_which_something_changed_are_made(places: tuple[Voorziening, ...]) -> None:
    assert found(places, said="é\n") == LAST
    assert found(places) == LAST
    assert found(places, {**CONTENT, "data/voorzieningen/b.yml": "4"}) == [LAST[0], ["b", "nieuw"], LAST[2]]
    assert found(places[::-1], {**CONTENT, "data/voorzieningen/b.yml": "4"}, said="nog nieuwer")[::2] == LAST[::-2]


def test_a_place_that_was_moved_is_made(places: tuple[Voorziening, ...]) -> None:
    found(places, said="é\n")
    moved = {**CONTENT, "data/voorzieningen/map/b.yml": "2"}
    del moved["data/voorzieningen/b.yml"]
    assert found(places, moved) == [LAST[0], ["b", "nieuw"], LAST[2]]


def test_in_another_world_all_are_made(places: tuple[Voorziening, ...]) -> None:
    found(places, said="é\n")
    assert {said for _, said in found(places, world="andere")} == {"nieuw"}


def test_who_does_not_believe_makes_all(places: tuple[Voorziening, ...]) -> None:
    found(places, said="é\n")
    rows = kept_rows(SITE, Inputs("wereld", CONTENT, ""), believes=False)
    assert {said for _, said in rows("hsds", places, lambda v: [v.id, "nieuw"])} == {"nieuw"}


def _one_letter(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b'"b"', b'"x"'))


def _half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-20])


def _a_line_more(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"0" * 32 + b'["x"]\n')


def _no_text(file: Path) -> None:
    file.write_bytes(b"\xff" * 200)


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _of_others_too(file: Path) -> None:
    file.parent.chmod(0o777)


def _gone(file: Path) -> None:
    file.unlink()


def _dropped(_: Path) -> None:
    forget(SITE)


@pytest.mark.parametrize("spoil", [_one_letter, _half, _a_line_more, _no_text, _empty, _of_others_too, _gone, _dropped])
def test_rows_that_are_not_as_they_were_written_are_not_taken(
    tmp_path: Path,
    places: tuple[Voorziening, ...],
    spoil: Callable[[Path], None],
) -> None:
    found(places, said="é\n")
    (file,) = (tmp_path / "cache").rglob("*.rijen")
    spoil(file)
    assert {said for _, said in found(places)} == {"nieuw"}


def test_half_the_rows_are_not_kept(tmp_path: Path, places: tuple[Voorziening, ...]) -> None:
    rows = kept_rows(SITE, Inputs("wereld", CONTENT, ""), believes=True)

    def make(v: Voorziening) -> Row:
        assert v.id != "c", "it went wrong here"
        return [v.id]

    with pytest.raises(AssertionError, match="wrong here"):
        list(rows("hsds", places, make))
    assert [*(tmp_path / "cache").rglob("*.*")] == []


def test_a_folder_that_cannot_be_written_to_costs_no_site(tmp_path: Path, places: tuple[Voorziening, ...]) -> None:
    (tmp_path / "cache").write_text("een bestand, geen map")
    assert {said for _, said in found(places)} == {"nieuw"}


def test_what_is_made_of_rows_that_were_kept_is_the_same() -> None:
    """A row that JSON gives back otherwise, or that says something of another place."""
    inputs = look(KLEIN / "mkdocs.yml", TODAY)
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    assert inputs
    wanted = dict(_of_rows(catalogue))
    assert dict(_of_rows(catalogue, kept_rows(SITE, inputs, believes=True))) == wanted
    few = replace(catalogue, voorzieningen=catalogue.voorzieningen[1:])
    kept = kept_rows(SITE, inputs, believes=True)
    assert dict(_of_rows(few, kept)) == dict(_of_rows(few))
    assert dict(_of_rows(catalogue, kept_rows(SITE, inputs, believes=True))) == wanted
    assert {file.name.partition("-")[2] for file in own_folder.path_of("").iterdir()} == {
        f"{kind}.rijen" for kind in KINDS if kind != "glimpsen"
    }


def _of_rows(catalogue: Catalogue, *rows: Rows) -> Iterator[tuple[str, bytes]]:
    for make in (site.hsds, site.data, site.for_others):
        yield from make(catalogue, *rows)


def test_a_build_makes_the_rows_of_what_changed(tmp_path: Path) -> None:
    """And keeps none when somebody writes to a file while it is at work: that one may be read or not."""
    config = region(tmp_path / "regio", Random(7), 12)
    target = tmp_path / "site"
    run = partial(build, config, target, TODAY, partial(prose, config))
    run()
    checked_again(config.parent, target, Random(1))
    before = _lines(tmp_path)
    run()
    after = _lines(tmp_path)
    assert before.keys() == after.keys() == set(KINDS)
    changed = {kind: [*(after[kind].keys() - before[kind].keys())] for kind in KINDS}
    assert {kind: len(keys) for kind, keys in changed.items()} == dict.fromkeys(KINDS, 1)
    _written_meanwhile(config, run)
    assert _lines(tmp_path) == {}


def _written_meanwhile(config: Path, run: Callable[[], object]) -> None:
    write_pieces = building.write_pieces

    def written(catalogue: Catalogue, some: list[SitePiece], folder: Path) -> dict[str, Sums]:
        file = next((config.parent / PLACES).rglob("extra-*.yml"))
        file.write_bytes(file.read_bytes() + b"\n")
        return write_pieces(catalogue, some, folder)

    checked_again(config.parent, config, Random(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(building, "write_pieces", written)
        run()


def _lines(folder: Path) -> dict[str, dict[str, Row]]:
    """By kind, and by key."""
    return {
        file.stem.partition("-")[2]: {line[:32]: json.loads(line[32:]) for line in file.read_text().splitlines()[1:]}
        for file in (folder / "cache").rglob("*-[!w]*.rijen")  # but for `waarden`, which is no row
    }
