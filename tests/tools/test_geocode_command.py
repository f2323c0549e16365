"""`kaart geocode` from outside: on a terminal, in a pipe, interrupted and begun again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from cli_run import INTERRUPTED, KAART, TOLD_TO_STOP
from support import ROOT
from support.addresses import Services, address, serving, slow

KLEIN = ROOT / "tests" / "regions" / "klein"
PLACE = """\
naam: Plek {number}
categorie: huis-van-de-buurt
adres: {{straat: Teststraat, huisnummer: "{number}", postcode: 7201 AB, plaats: Testzutphen}}
controle: {{datum: 2026-10-01, bron: gebeld}}
"""
COMMAND = [KAART, "geocode", "--today", "2026-11-21"]


@pytest.fixture
def services() -> Iterator[Services]:
    with serving() as running:
        running.known = [address("Teststraat", str(n), "7201 AB", 6.2, 52.13) for n in (1, 2, 3)]
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    region = tmp_path / "regio"
    shutil.copytree(KLEIN, region)
    shutil.rmtree(region / "data" / "voorzieningen")
    (region / "data" / "voorzieningen").mkdir()
    for number in (1, 2, 3):
        text = PLACE.format(number=number)
        (region / "data" / "voorzieningen" / f"plek-{number}.yml").write_text(text, encoding="utf-8")
    return region


def environment(services: Services) -> dict[str, str]:
    own = {"KAART_PDOK": services.url, "KAART_NOMINATIM": services.url, "KAART_WAIT": "0"}
    return {**os.environ, **own, "NO_PROXY": "127.0.0.1"}


def found(folder: Path) -> int:
    return sum("locatie" in path.read_text() for path in folder.rglob("plek-*.yml"))


def test_in_a_pipe_there_are_plain_lines(folder: Path, services: Services) -> None:
    done = subprocess.run(
        COMMAND, cwd=folder, env=environment(services), capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    line = "locatie: {lat: 52.13, lon: 6.2, bron: pdok, datum: 2026-11-21}"
    files = [f"data/voorzieningen/plek-{number}.yml: {line}" for number in (1, 2, 3)]
    assert done.stdout.splitlines() == [*files, "Gevonden en opgeschreven: 3."]
    agents = {one.agent for one in services.requests}
    assert len(agents) == 1
    assert "(Testzutphen; https://klein.sociale-kaart.example/kaart/)" in agents.pop()


def test_only_what_is_asked_for(folder: Path, services: Services) -> None:
    one = folder / "data" / "voorzieningen" / "plek-2.yml"
    subprocess.run([*COMMAND, str(one)], cwd=folder, env=environment(services), timeout=60, check=True)
    assert found(folder) == 1
    assert "locatie" in one.read_text()


def test_on_a_terminal_there_is_a_bar(folder: Path, services: Services) -> None:
    terminal = pexpect.spawn(COMMAND[0], COMMAND[1:], cwd=str(folder), env=environment(services), timeout=60)
    terminal.expect_exact("/3 [")
    terminal.expect_exact("Gevonden en opgeschreven: 3")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
    assert found(folder) == 3


@pytest.mark.parametrize(("started_by", "told_by"), TOLD_TO_STOP)
def test_interrupted_it_goes_on_where_it_stopped(
    folder: Path, services: Services, started_by: tuple[str, ...], told_by: signal.Signals
) -> None:
    services.faults = {"pdok": [], "nominatim": []}
    with subprocess.Popen(
        [*started_by, *COMMAND],
        cwd=folder,
        env=environment(services),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline().startswith("data/voorzieningen/plek-1.yml")
        services.faults["pdok"] = [slow(5)] * 9
        time.sleep(0.3)
        process.send_signal(told_by)
        said, errors = process.communicate(timeout=30)
    assert process.returncode == INTERRUPTED
    assert "Traceback" not in errors
    assert "Onderbroken" in said
    assert 1 <= found(folder) < 3
    services.faults, services.requests = {}, []
    before = found(folder)
    subprocess.run(COMMAND, cwd=folder, env=environment(services), timeout=60, check=True)
    assert found(folder) == 3
    assert len(services.requests) == 3 - before


HIDING = """\
naam: De Vluchtheuvel
categorie: schuilplek
samenvatting: {nl: Een veilige plek.}
contact: {telefoon: 0575 131313}
controle: {datum: 2026-10-01, bron: gebeld}
"""


@pytest.mark.parametrize(
    "text",
    [
        PLACE.format(number=9) + "contact: {telefoon: 0575 131313}\n",
        PLACE.format(number=9) + "# hoort bij De Vluchtheuvel\n",
        PLACE.format(number=9).replace("Plek 9", "Blijf-van-mijn-lijfhuis Oost"),
    ],
)
def test_the_address_of_what_may_be_a_secret_place_is_not_sent(folder: Path, services: Services, text: str) -> None:
    """Filed as an open kind, with the number or the name of a secret place, or called like one."""
    places = folder / "data" / "voorzieningen"
    (places / "de-vluchtheuvel.yml").write_text(HIDING, encoding="utf-8")
    (places / "plek-9.yml").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*COMMAND, str(places / "plek-9.yml")],
        cwd=folder, env=environment(services), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert "geheim-niet-opgezocht" in done.stdout
    assert "Teststraat" not in done.stdout + done.stderr
    assert not services.requests
