"""Services that are down, slow or odd: asked again politely, and never taken for an address that does not exist."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest

from cli_run import ERRORS, KAART
from sociale_kaart.checks.schematic import Schematic
from sociale_kaart.problems import Problem
from sociale_kaart.reading.places import read_places
from sociale_kaart.reading.settings import read_region
from sociale_kaart.reading.words import read_words
from sociale_kaart.tools.geocode.cache import FILE, Cache
from sociale_kaart.tools.geocode.lookup import Lookup
from sociale_kaart.tools.geocode.run import GeocodeRegion, Located, geocode
from sociale_kaart.tools.geocode.services import nominatim, pdok
from support.addresses import PDOK_PATH, Answer, Services, address, place, serving, slow, status
from support.geocoding import AGENT, SPOT, TODAY, empty_region, rule, run, write


@pytest.fixture
def services() -> Iterator[Services]:
    with serving() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return empty_region(tmp_path)


FAULTS: dict[str, Answer] = {
    "429": status(429, "{}", Retry_After="1"),
    "500": status(500, "oops"),
    "timeout": slow(1.0),
    "broken-json": status(200, '{"response": {'),
    "other-json": status(200, '{"respons": 1}'),
    "no-point": status(200, '{"response": {"docs": [{"centroide_ll": "POINT(x)"}]}}'),
    "redirect": status(302, "", Location="http://127.0.0.1:9/elders"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_service_that_is_down_is_no_address_that_does_not_exist(folder: Path, services: Services, fault: str) -> None:
    services.faults = {name: [FAULTS[fault]] * 9 for name in ("pdok", "nominatim")}
    if fault in {"other-json", "no-point"}:
        services.faults["nominatim"] = [status(503)] * 9
    path = write(folder)
    write(folder, name="nog-een")
    outcomes = run(folder, services)
    assert [outcome.rule.id for outcome in outcomes if isinstance(outcome, Problem)] == ["adresdienst-werkt-niet"] * 2
    assert "locatie" not in path.read_text()
    assert len(services.asked("pdok")) == 3, "asked again twice, then left alone"
    services.faults = {}
    services.known = [address("Teststraat", "48", "7201 AB", *SPOT)]
    assert all(isinstance(outcome, Located) for outcome in run(folder, services)), "that it was down is not kept"


@pytest.mark.parametrize("fault", FAULTS)
def test_one_fault_is_got_over_by_asking_again(folder: Path, services: Services, fault: str) -> None:
    services.faults = {"pdok": [FAULTS[fault]]}
    services.known = [address("Teststraat", "48", "7201 AB", *SPOT)]
    write(folder)
    [outcome] = run(folder, services)
    assert isinstance(outcome, Located)
    assert (len(services.asked("pdok")), len(services.asked("nominatim"))) == (2, 0)


def test_a_redirect_is_not_followed(folder: Path, services: Services) -> None:
    elsewhere = status(302, "", Location=f"{services.url}/elders?q=7201AB")
    services.faults = {"pdok": [elsewhere] * 3, "nominatim": [elsewhere] * 3}
    write(folder)
    run(folder, services)
    assert {one.path for one in services.requests} == {PDOK_PATH, "/search"}


def test_nominatim_is_second(folder: Path, services: Services) -> None:
    services.places = [place("Teststraat", "50", "7201 AB", 6.21, 52.13), place("Teststraat", "48", "7201 AB", *SPOT)]
    path = write(folder)
    run(folder, services)
    assert "bron: nominatim" in path.read_text()


def test_pdok_down_and_nominatim_without_it_is_not_proof(folder: Path, services: Services) -> None:
    services.faults = {"pdok": [status(500)] * 3}
    write(folder)
    assert rule(run(folder, services)) == "adresdienst-werkt-niet"


def test_the_rate_is_kept(folder: Path, services: Services) -> None:
    polite = nominatim(services.url, AGENT, wait=0.0, delay=0.6), pdok(services.url, AGENT, wait=0.0, delay=0.6)
    for name in ("een", "twee", "drie"):
        write(folder, number=str(len(name)), name=name)
    regio, _, _ = read_region(folder / "mkdocs.yml")
    assert regio
    region = GeocodeRegion(folder, regio, read_words(folder)[0], Schematic(), TODAY)
    list(geocode(read_places(folder)[0], region, Lookup(polite, Cache(folder / FILE, TODAY)), dry=True))
    for service, delay in (("nominatim", 0.6), ("pdok", 0.6)):
        times = [one.at for one in services.asked(service)]
        # When the server got round to it, on a machine that may be busy; a rate not kept is a matter of milliseconds.
        assert all(later - sooner > delay * 0.5 for sooner, later in pairwise(times)), times


def test_without_a_network_one_sentence_says_so_at_once(folder: Path) -> None:
    for number in range(1, 31):
        write(folder, str(number), name=f"plek-{number}")
    nobody = "http://127.0.0.1:9"
    env = {**os.environ, "KAART_PDOK": nobody, "KAART_NOMINATIM": nobody, "NO_PROXY": "127.0.0.1"}
    began = monotonic()
    done = subprocess.run(
        [KAART, "geocode"], cwd=folder, env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == ERRORS
    assert monotonic() - began < 20, "nothing is waited for: sixty questions a second apart would take sixty"
    assert done.stdout.count("geen verbinding; is er internet?") == 1
    assert "pdok, nominatim" in done.stdout
    assert "30 adressen zijn niet opgezocht" in done.stdout
    assert "1 fout\n" in done.stdout
