"""Of a large region a phone keeps areas: all that is in them, what is near them to find, and never the whole."""

from __future__ import annotations

import json
import re
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.offline.kept_files import digest
from sociale_kaart.outputs.offline.parts import FRAME, AreaParts
from sociale_kaart.vakken.around import areas_of, around_areas
from sociale_kaart.vakken.squares import box_of, square_of
from support.built_sites import TODAY
from support.large_region import large_region, large_site

MOST = 2_000_000  # bytes of an area with the frame
PREFIXES = ("assets/", "data/")


@cache
def catalogue() -> Catalogue:
    from datetime import date

    found, _ = load_catalogue(large_region() / "mkdocs.yml", date.fromisoformat(TODAY))
    assert found
    return found


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((large_site() / name).read_bytes())
    return found


def files_of(area: str) -> set[str]:
    """What a phone has that keeps the area."""
    both = (read("data/offline.nl.json"), read(f"data/offline/{area}.nl.json"))
    return {address for index in both for address, _ in index["bestanden"]}


def file_at(address: str) -> Path:
    return large_site() / address / "index.html" if address.endswith("/") or not address else large_site() / address


def pages_of(files: set[str]) -> set[str]:
    """Addresses of the pages in these bundles."""
    bundles = (name for name in files if name.endswith(".bundel"))
    return {row[0] for name in bundles for row in json.loads(zlib.decompress(file_at(name).read_bytes()))["paginas"]}


AREAS = ["centrum", "oost", "weesp"]


@pytest.mark.parametrize("area", AREAS)
def test_every_place_of_the_area_has_its_page_its_rows_and_its_lists(area: str) -> None:
    files = files_of(area)
    pages = pages_of(files)
    ours = [v for v in catalogue().voorzieningen if area == v.gebied or area in v.werkgebied]
    assert len(ours) > 30
    assert {f"plek/{v.id}/" for v in ours} <= pages
    assert {"", "plekken/", "kaart/", "hulplijnen/", "bewaren/", f"gebied/{area}/", f"agenda/{area}/"} <= pages
    assert not [a for a in pages if re.match(r"(thema|categorie)/|plekken/\d", a)]
    assert not [a for a in pages if re.match("gebied/|agenda/.", a) and area not in a]
    rows = {id for name in files if name.startswith("data/plekken/") for id in ids_in(name)}
    assert {v.id for v in ours} <= rows


def ids_in(name: str) -> list[str]:
    columns = read(name)["plekken"]
    return [id.removeprefix("/") or slug(naam) for id, naam in zip(columns["id"], columns["naam"], strict=True)]


def slug(naam: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", naam.lower()).strip("-")


@pytest.mark.parametrize("area", AREAS)
def test_what_lies_at_the_edge_can_be_found(area: str) -> None:
    """A place that is within a hundred metres of one of the area has its row there, whatever area it is in."""
    files = files_of(area)
    here = [v.locatie for v in catalogue().voorzieningen if v.gebied == area and v.locatie]
    kept = [name.split("/")[-1].split(".")[0] for name in files if name.startswith("data/plekken/1")]
    for v in catalogue().voorzieningen:
        if v.locatie and any(abs(v.locatie.lat - s.lat) < 0.0009 and abs(v.locatie.lon - s.lon) < 0.0014 for s in here):
            square = square_of(v.locatie.lat, v.locatie.lon)
            assert any(square.startswith(id) for id in kept), v.id


def test_the_lists_are_right_and_no_area_is_the_whole() -> None:
    index = read("data/offline.nl.json")
    everything = {n.relative_to(large_site()).as_posix() for n in large_site().glob("data/offline/*.bundel")}
    assert [id for id, *_ in index["gebieden"]] == list(catalogue().woorden.gebieden)
    for id, naam, whole, more in index["gebieden"]:
        own = read(f"data/offline/{id}.nl.json")
        for address, hash_ in [*index["bestanden"], *own["bestanden"]]:
            assert digest(file_at(address).read_bytes()) == hash_, address
        size = sum(received(address) for address, _ in [*index["bestanden"], *own["bestanden"]])
        assert abs(number(whole) - size / 1e6) <= 0.11
        assert abs(number(more) - (size - sum(received(a) for a, _ in index["bestanden"])) / 1e6) <= 0.11
        assert size < MOST, (naam, size)
        assert len(everything & files_of(id)) < len(everything) * 2 / 3
    said = {address for address, _ in index["bestanden"]}
    assert "data/vakken.json" in said
    assert not [a for a in said if re.match(r"data/(plekken|straten)/\d|data/dekking", a)]


def number(text: str) -> float:
    return float(text.replace(",", "."))


def received(address: str) -> int:
    content = file_at(address).read_bytes()
    return len(content) if address.endswith(".bundel") else len(zlib.compress(content, 6))


def test_each_page_that_is_kept_is_in_an_area_or_in_the_frame_once() -> None:
    found: dict[str, str] = {}
    for path in sorted(large_site().glob("data/offline/*.bundel")):
        if "-" in path.name.split(".")[1] and path.name.split(".")[1][0].isdigit():
            continue  # once more, for the areas that it comes to
        for address, *_ in json.loads(zlib.decompress(path.read_bytes()))["paginas"]:
            assert address not in found, (address, path.name, found.get(address))
            found[address] = path.name
    assert {f"plek/{v.id}/" for v in catalogue().voorzieningen} <= found.keys()


def test_squares_of_an_area_and_those_that_touch_it() -> None:
    found = around_areas(catalogue())
    assert set(found) == set(catalogue().woorden.gebieden)
    for id, around in found.items():
        assert around.binnen
        assert not around.binnen & around.rondom
        for v in catalogue().voorzieningen:
            if id in areas_of(v) and v.locatie:
                assert any(square_of(v.locatie.lat, v.locatie.lon).startswith(square) for square in around.binnen)
        for square in around.rondom:
            assert any(touch(square, other) for other in around.binnen)


def touch(a: str, b: str) -> bool:
    one, other = box_of(a), box_of(b)
    return max(one.west, other.west) <= min(one.oost, other.oost) and max(one.zuid, other.zuid) <= min(
        one.noord, other.noord
    )


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("", FRAME),
        ("plekken/", FRAME),
        ("plekken/2/", None),
        ("gebied/oost/", "oost"),
        ("gebied/oost/2/", "oost"),
        ("gebied/elders/", None),
        ("agenda/", FRAME),
        ("agenda/oost/ma/", "oost"),
        ("thema/eten/", None),
        ("categorie/voedselbank/2/", None),
        ("wegwijzer/eten/iedereen/", FRAME),
        ("wegwijzer/eten/iedereen/oost/", "oost"),
        ("druk/", FRAME),
        ("druk/oost/", None),
        ("regeling/oost/", FRAME),
    ],
)
def test_of_which_area_a_page_is(address: str, part: str | None) -> None:
    assert AreaParts(catalogue()).of_page(address) == part


def test_of_which_area_a_file_is() -> None:
    parts = AreaParts(catalogue())
    square = sorted(parts.omgevingen["weesp"].binnen)[0]
    x, y = (int("".join(str(int(digit) >> bit & 1) for digit in square[:9]), 2) for bit in (0, 1))
    names = [
        "data/agenda.nl.0.json",
        "data/woorden/latijn.json",
        f"data/plekken/{square}.json",
        f"data/aanbod/{square}.nl.json",
        f"data/offline/nl.{square}.0.bundel",
        f"data/offline/nl.{square}-oost.0.bundel",
        "data/offline/nl.lijsten-oost.0.bundel",
        "data/offline/nl.lijsten.0.bundel",
        "data/plekken/overal-0.json",
        f"data/ondergrond/9/{x}/{y}.mvt",
        "data/ondergrond/9/1/1.mvt",
        "data/dekking.csv",
    ]
    found = parts.of_files(names)
    assert found[FRAME] == [names[0], names[1], names[7], names[8]]
    assert set(found["weesp"]) >= {names[2], names[3], names[4], names[9]}
    assert set(found["oost"]) >= {names[5], names[6]}
    assert not [part for part, files in found.items() if names[10] in files or names[11] in files]
