"""Coordinates: only what is certain is written, and each way of not knowing has a sentence of its own."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sociale_kaart.checks.schematic import Polygon, Schematic
from sociale_kaart.reading.words import read_words
from sociale_kaart.tools.geocode.cache import FILE
from sociale_kaart.tools.geocode.run import Located
from sociale_kaart.tools.geocode.services import nominatim
from support import ROOT
from support.addresses import PDOK_PATH, Services, address, serving
from support.geocoding import AGENT, FAR_OFF, PLACE, SPOT, empty_region, rule, run, write


@pytest.fixture
def services() -> Iterator[Services]:
    with serving() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return empty_region(tmp_path)


def test_a_hit_is_written_with_its_source_and_date_and_nothing_else_changes(folder: Path, services: Services) -> None:
    services.known = [address("Teststraat", "48", "7201 AB", *SPOT)]
    path = write(folder)
    before = path.read_text()
    [outcome] = run(folder, services)
    assert isinstance(outcome, Located)
    line = "locatie: {lat: 52.13, lon: 6.2, bron: pdok, datum: 2026-11-21}\n"
    assert path.read_text() == before.replace("controle:", f"{line}controle:")


def test_what_pdok_and_nominatim_are_asked(folder: Path, services: Services) -> None:
    write(folder, addition="A")
    run(folder, services)
    [first] = services.asked("pdok")
    assert (first.path, first.agent) == (PDOK_PATH, AGENT)
    assert first.params["q"] == "7201AB 48 A"
    assert first.params["fq"] == "type:adres"
    assert first.params.keys() == {"q", "fq", "rows", "fl"}
    assert {"centroide_ll", "postcode", "huisnummer", "huis_nlt", "straatnaam"} <= {*first.params["fl"].split(",")}
    [second] = services.asked("nominatim")
    assert second.agent == AGENT
    asked = {"street": "48A Teststraat", "postalcode": "7201 AB", "city": "Testzutphen", "countrycodes": "nl"}
    assert second.params.items() >= {**asked, "format": "json", "addressdetails": "1"}.items()


def test_longitude_comes_first_in_a_point(folder: Path, services: Services) -> None:
    services.known = [address("Teststraat", "48", "7201 AB", 6.19, 52.14)]
    path = write(folder)
    run(folder, services)
    assert "lat: 52.14, lon: 6.19" in path.read_text()


def test_lon_and_lat_the_wrong_way_round_are_not_in_the_region(folder: Path, services: Services) -> None:
    services.known = [address("Teststraat", "48", "7201 AB", 52.14, 6.19)]
    path = write(folder)
    assert rule(run(folder, services)) == "adres-buiten-de-regio"
    assert "locatie" not in path.read_text()


@pytest.mark.parametrize(
    ("addition", "known", "verdict"),
    [
        ("", [], "adres-niet-gevonden"),
        ("", [("Teststraat", "50", "7201 AB", SPOT)], "adres-niet-gevonden"),  # a neighbour
        ("", [("Teststraat", "4", "7201 AB", SPOT)], "adres-niet-gevonden"),
        ("", [("Teststraat", "480", "7201 AB", SPOT)], "adres-niet-gevonden"),
        ("", [("Teststraat", "48", "7201 AC", SPOT)], "adres-niet-gevonden"),
        ("B", [("Teststraat", "48A", "7201 AB", SPOT)], "adres-niet-gevonden"),
        ("", [("Teststraat", "48A", "7201 AB", SPOT), ("Teststraat", "48B", "7201 AB", SPOT)], "adres-niet-eenduidig"),
        ("", [("Teststraat", "48-1", "7201 AB", SPOT), FAR_OFF], "adres-niet-eenduidig"),
        ("", [("Anderestraat", "48", "7201 AB", SPOT)], "adres-andere-straat"),
        ("", [("Teststraat", "48-1", "7201 AB", SPOT), ("Teststraat", "48-H", "7201 AB", SPOT)], ""),
        ("", [("Teststraat", "50", "7201 AB", (6.21, 52.13)), ("Teststraat", "48", "7201 AB", SPOT)], ""),
        ("H", [("TESTSTRAAT", "48-H", "7201 AB", SPOT)], ""),
        ("a", [("Teststraat", "48B", "7201 AB", SPOT), ("Teststraat", "48A", "7201 AB", SPOT)], ""),
        ("rood", [("Teststr.", "48-RD", "7201 AB", SPOT)], ""),  # in short, by the one or by the other
        ("RD", [("Teststraat", "48 rood", "7201 AB", SPOT), ("Teststraat", "48 zwart", "7201 AB", SPOT)], ""),
        ("rood", [("Teststraat", "48-ZW", "7201 AB", SPOT)], "adres-niet-gevonden"),
        ("huis", [("Teststraat", "48-H", "7201 AB", SPOT), ("Teststraat", "48-1", "7201 AB", SPOT)], ""),
        # H as the letter between G and I
        ("huis", [("Teststraat", f"48{x}", "7201 AB", SPOT) for x in "GH"], "adres-niet-gevonden"),
    ],
)  # fmt: skip
def test_only_this_postcode_and_house_number_count(
    folder: Path,
    services: Services,
    addition: str,
    known: list[tuple[str, str, str, tuple[float, float]]],
    verdict: str,
) -> None:
    services.known = [address(street, number, postcode, *spot) for street, number, postcode, spot in known]
    path = write(folder, addition=addition)
    outcomes = run(folder, services)
    assert ("locatie" in path.read_text()) is (not verdict)
    assert not verdict or rule(outcomes) == verdict


def test_a_range_of_numbers_is_known_by_its_first(folder: Path, services: Services) -> None:
    services.known = [address("Teststraat", "117", "7201 AB", *SPOT)]
    path = write(folder, number="117-119")
    run(folder, services)
    assert "locatie" in path.read_text()


def test_by_default_nominatim_is_asked_once_a_second_at_most() -> None:
    assert inspect.signature(nominatim).parameters["delay"].default == 1.0


@pytest.mark.parametrize("categorie", ["geheime-opvang", "[huis-van-de-buurt, geheime-opvang]", "bestaat-niet"])
def test_a_secret_address_never_leaves_the_machine(folder: Path, services: Services, categorie: str) -> None:
    secret = next(id for id, one in read_words(folder)[0].categorieen.items() if one.is_secret)
    write(folder, text=PLACE.replace("huis-van-de-buurt", categorie.replace("geheime-opvang", secret)))
    assert rule(run(folder, services)) == "geheim-niet-opgezocht"
    assert not services.requests


def test_without_postcode_nothing_is_asked(folder: Path, services: Services) -> None:
    write(folder, text=PLACE.replace(", postcode: 7201 AB", ""))
    assert rule(run(folder, services)) == "adres-niet-compleet"
    assert not services.requests


def test_dry_changes_nothing_and_a_second_run_asks_nothing(folder: Path, services: Services) -> None:
    services.known = [address("Teststraat", "48", "7201 AB", *SPOT)]
    path = write(folder)
    before = path.read_bytes()
    [outcome] = run(folder, services, dry=True)
    assert isinstance(outcome, Located)
    assert path.read_bytes() == before
    run(folder, services)
    assert "locatie" in path.read_text()
    assert len(services.requests) == 1, "the answer was kept"
    assert run(folder, services) == [], "what is on the map is not looked up again"


def test_the_area_is_written_when_the_spot_is_well_within_one(folder: Path, services: Services) -> None:
    gebied = next(iter(read_words(folder)[0].gebieden))
    square = Polygon.of(gebied, ((6.15, 52.10), (6.25, 52.10), (6.25, 52.16), (6.15, 52.16)))
    edge = Polygon.of(gebied, ((6.15, 52.10), (6.2005, 52.10), (6.2005, 52.16), (6.15, 52.16)))
    services.known = [address("Teststraat", "48", "7201 AB", *SPOT)]
    for areas, written in [((square,), True), ((square, square), False), ((edge,), False), ((), False)]:
        path = write(folder)
        run(folder, services, schematic=Schematic(gebieden=areas))
        assert bool(re.search(f"^gebied: {gebied}$", path.read_text(), re.MULTILINE)) is written


def test_a_cache_that_was_spoilt_is_no_cache(folder: Path, services: Services) -> None:
    services.known = [address("Teststraat", "48", "7201 AB", *SPOT)]
    (folder / FILE).parent.mkdir()
    for spoilt in ("{", "[]", '{"pdok|7201 AB 48 |Teststraat|Testzutphen": {"datum": "x"}}'):
        (folder / FILE).write_text(spoilt)
        write(folder)
        assert isinstance(run(folder, services)[0], Located)


def test_only_the_services_import_geopy() -> None:
    files = (ROOT / "site_plugins").rglob("*.py")
    users = [path.name for path in files if re.search(r"^\s*(from|import) geopy", path.read_text(), re.MULTILINE)]
    assert users == ["services.py"]
