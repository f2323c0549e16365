"""`kaart ondergrond`: streets out of an extract; whatever is wrong is said, and what was there stays."""

from __future__ import annotations

import shutil
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
import shapely

from cli_run import OK, WRONG_USE, asked, kaart
from sociale_kaart.reading.ondergrond.ondergrond import Stratenkaart, read_ondergrond
from sociale_kaart.reading.ondergrond.vector_tile import read_tile
from sociale_kaart.tools.ondergrond.archive import replacing
from sociale_kaart.tools.ondergrond.geometry import Piece, for_zoom
from support import street_town
from support.street_town import files


@pytest.fixture(scope="module")
def ondergrond() -> Stratenkaart:
    return street_town.read()


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """A region that has streets already: what is left of them is looked at."""
    return street_town.klein(tmp_path / "regio")


def names(ondergrond: Stratenkaart, zoom: int) -> Counter[tuple[str, str]]:
    """Layer and name of everything that has one."""
    return Counter(
        (layer.name, feature.properties["naam"])
        for cell in ondergrond.archive.tiles
        for layer in read_tile(ondergrond.archive.tile(cell)).values()
        for feature in layer.features
        if cell[0] == zoom and "naam" in feature.properties
    )


def test_streets_stops_water_and_green_come_with_their_names(ondergrond: Stratenkaart) -> None:
    found = names(ondergrond, 14)
    streets = [name for layer, name in found if layer == "wegen"]
    assert len(set(streets)) > 30
    assert ("waterlijnen", "Lindevaart") in found
    assert ("haltes", "Proefstad Centraal") in found
    assert ("gebouwnamen", "Sint-Janskerk") in found
    assert {("namen", name) for name in ("Proefstad", "Bloemenbuurt", "Grote Plas", "Beatrixpark")} <= set(found)


def test_the_two_sides_of_a_stop_are_one(ondergrond: Stratenkaart) -> None:
    kinds = Counter(
        (feature.properties["soort"], feature.properties["naam"])
        for cell in ondergrond.archive.tiles
        for layer in read_tile(ondergrond.archive.tile(cell)).values()
        for feature in layer.features
        if cell[0] == 14 and layer.name == "haltes"
    )
    assert kinds == Counter(
        [("trein", "Proefstad Centraal")]
        + [(soort, name) for soort in ("bus", "tram") for name in ("Molenplein", "Kerkbrug", "Havenkade")]
    )


def test_a_house_where_somebody_may_be_hiding_is_named_nowhere(ondergrond: Stratenkaart) -> None:
    for cell in ondergrond.archive.tiles:
        assert b"Kanariehuis" not in ondergrond.archive.tile(cell)


def test_an_island_is_a_hole_in_the_water(ondergrond: Stratenkaart) -> None:
    rings = [
        feature.lines
        for cell in ondergrond.archive.tiles
        for layer in read_tile(ondergrond.archive.tile(cell)).values()
        for feature in layer.features
        if cell[0] == 14 and layer.name == "water"
    ]
    assert max(map(len, rings)) == 2


def test_houses_of_a_row_are_one_block_and_in_tiles_of_their_own(ondergrond: Stratenkaart) -> None:
    for cell in ondergrond.archive.tiles:
        layers = read_tile(ondergrond.archive.tile(cell))
        assert ("gebouwen" in layers) is (cell[0] == 15)
        assert cell[0] < 15 or set(layers) == {"gebouwen"}
    blocks = sum(
        len(read_tile(ondergrond.archive.tile(cell))["gebouwen"].features)
        for cell in ondergrond.archive.tiles
        if cell[0] == 15
    )
    assert blocks < 8 * 8 * 14 / 3


def test_what_is_a_speck_from_afar_is_drawn_near_by_only() -> None:
    lawn = Piece("groen", "groen", "", 10, shapely.box(0, 0, 10, 10))
    assert [for_zoom([lawn], zoom) != [] for zoom in (14, 13, 12)] == [True, False, False]


def test_the_same_extract_gives_the_same_files(tmp_path: Path) -> None:
    street_town.made(tmp_path)
    assert files(tmp_path) == files(street_town.streets())


def test_the_source_says_whose_it_is_and_of_which_day() -> None:
    said = (street_town.streets() / "data/ondergrond/bron.yml").read_text("utf-8")
    for line in ("bron: © OpenStreetMap contributors", "licentie: ODbL-1.0", "datum: 2026-11-20"):
        assert line in said
    known = (street_town.streets() / "data/ondergrond/uittreksel.sha256").read_text("utf-8")
    assert known == f"{sha256(street_town.extract().read_bytes()).hexdigest()}  proefstad.osm.pbf\n"


def test_the_command_tells_what_it_made_and_what_does_not_close(region: Path) -> None:
    shutil.rmtree(region / "data/ondergrond")
    done = kaart("ondergrond", street_town.extract(), cwd=region)
    assert done.returncode == OK, done.stderr
    assert "OpenStreetMap van 2026-11-20" in done.stdout
    assert "1 water of groen (relation/2)" in done.stdout
    assert files(region / "data/ondergrond") == files(street_town.streets() / "data/ondergrond")


def test_a_region_that_is_as_wide_as_the_country_has_to_find_its_bounds_first(region: Path) -> None:
    before = files(region)
    config = region / "mkdocs.yml"
    said = config.read_text("utf-8")
    config.write_text(said.replace("zuid: 52.10, west: 6.15", "zuid: 50.74, west: 3.35"), "utf-8")
    done = asked("ondergrond", street_town.extract(), cwd=region)
    assert done.returncode == WRONG_USE
    assert "te ruim voor straten: 198 bij 158 km" in done.stderr
    missing = asked("ondergrond", "weg.osm.pbf", cwd=region).stderr
    assert "weg.osm.pbf" in missing
    assert "te ruim" not in missing
    assert "te ruim" in asked("ondergrond", "https://9.9.9.9/heel-groot.osm.pbf", cwd=region).stderr
    config.write_text(said, "utf-8")
    assert files(region) == before


def test_without_the_extra_it_says_what_to_install(region: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sociale_kaart.commands.street_map.find_spec", lambda name: None if name == "shapely" else name)
    done = asked("ondergrond", street_town.extract(), cwd=region)
    assert done.returncode == WRONG_USE
    assert "pip install 'sociale-kaart[ondergrond]'" in done.stderr


def test_an_older_region_with_a_folder_of_nothing_is_read_as_without(tmp_path: Path) -> None:
    assert read_ondergrond(tmp_path, street_town.REGIO.grenzen) == (None, [])


def test_interrupted_between_the_old_streets_and_the_new_the_old_are_there(
    region: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, rename = files(region / "data/ondergrond"), Path.rename

    def interrupted(path: Path, target: Path) -> Path:
        if path.name.endswith(".nieuw"):
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt), replacing(region):
        pass
    assert files(region / "data/ondergrond") == before
    assert not [*(region / "data").glob(".ondergrond*")]
