"""What can be wrong with an extract or with the machine: it is said, and what was there stays."""

from __future__ import annotations

from pathlib import Path

import pytest

import teststad
from cli_run import OK, WRONG_USE, asked
from sociale_kaart.tools.ondergrond import making
from support import street_town
from support.street_town import files
from town_plan import Town


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """A region that has streets already: what is left of them is looked at."""
    return street_town.klein(tmp_path / "regio")


def wrong_files(folder: Path) -> dict[str, tuple[Path, str]]:
    """What somebody may give by mistake, and some words of the answer."""
    whole = street_town.extract().read_bytes()
    made = {
        "no file": (folder / "nergens.osm.pbf", "is er niet"),
        "a folder": (folder, "is er niet"),
        "no PBF": (folder / "foto.osm.pbf", "is geen uittreksel van OpenStreetMap"),
        "an empty file": (folder / "leeg.osm.pbf", "is geen uittreksel van OpenStreetMap"),
        "cut short": (folder / "half.osm.pbf", "houdt halverwege op"),
        "another country": (folder / "parijs.osm.pbf", "gaat over een ander stuk van de wereld"),
        "a part": (folder / "deel.osm.pbf", "houdt op binnen Testkaart"),
        "without streets": (folder / "kaal.osm.pbf", "geen enkele straat"),
    }
    made["no PBF"][0].write_bytes(b"\x89PNG" * 40)
    made["an empty file"][0].touch()
    made["cut short"][0].write_bytes(whole[: len(whole) * 2 // 3])
    teststad.write(teststad.built(48.85, 2.35, 2), made["another country"][0])
    teststad.write(teststad.built(street_town.SOUTH, street_town.WEST, 2), made["a part"][0], 0.5)
    empty = Town(street_town.SOUTH, street_town.WEST, 2, 1)
    empty.node((10, 10), {"place": "town", "name": "Niemandsland"})
    teststad.write(empty, made["without streets"][0], street_town.AROUND)
    return made


def test_whatever_is_wrong_is_said_and_what_was_there_stays(
    region: Path, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    before = files(region)
    for name, (path, words) in wrong_files(tmp_path).items():
        with subtests.test(name):
            done = asked("ondergrond", path, cwd=region)
            assert done.returncode == WRONG_USE
            assert words.replace("Testkaart", "Testzutphen") in done.stderr
            assert files(region) == before


def test_without_room_on_the_disk_it_does_not_begin(region: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files(region)
    monkeypatch.setattr(making, "free_bytes", lambda _: 5_000_000)
    done = asked("ondergrond", street_town.extract(), cwd=region)
    assert done.returncode == WRONG_USE
    assert "te weinig plaats op de schijf: nodig is ongeveer 200 MB, vrij is 5 MB" in done.stderr
    assert files(region) == before


@pytest.mark.parametrize("step", ["write_archive", "write_source", "pieces"])
def test_a_disk_that_fills_up_on_the_way_leaves_what_was_there(
    region: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = files(region)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, step, full)
    done = asked("ondergrond", street_town.extract(), cwd=region)
    assert done.returncode == WRONG_USE
    assert "te weinig plaats op de schijf" in done.stderr
    assert files(region) == before


def test_one_that_was_broken_off_between_two_renames_is_put_right(region: Path) -> None:
    before = files(region / "data/ondergrond")
    (region / "data/ondergrond").rename(region / "data/.ondergrond.oud")
    asked("ondergrond", region / "nergens", cwd=region)
    done = asked("ondergrond", street_town.extract(), cwd=region)
    assert done.returncode == OK
    assert files(region / "data/ondergrond") == before
    assert not list((region / "data").glob(".ondergrond*"))
