"""A list from an address: within a time, up to a size, and only from where everyone can go."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import URLError

import pytest

from sociale_kaart.tools.importing import fetching
from sociale_kaart.tools.importing.fetching import Fetched, fetch
from sociale_kaart.tools.importing.import_folder import name_of
from sociale_kaart.tools.importing.public_only import MayConnect, is_public
from sociale_kaart.tools.importing.source_rows import SourceError

LIST = b"naam;soort\nDe Eik;bibliotheek\n"


class _Site(BaseHTTPRequestHandler):
    """What a site may do to who fetches something there."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/weg.csv":
            self.send_error(404)
            return
        if path.startswith("/door/"):
            self.send_response(302)
            self.send_header("Location", path.removeprefix("/door/"))
            self.end_headers()
            return
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(1000 if path in ("/druppel.csv", "/groot.csv") else 1):
                self.wfile.write(LIST * (100 if path == "/groot.csv" else 1))
                time.sleep(0.1 if path == "/druppel.csv" else 0)
        except OSError:
            pass  # who fetches has had enough

    def log_message(self, *args: object) -> None:
        """Nothing: it is a test."""


@contextmanager
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def here(address: str) -> bool:
    return address == "127.0.0.1"


def refused(url: str, most: int = 100_000, *, guard: MayConnect = here, seconds: float = 20) -> str:
    with pytest.raises(SourceError) as caught:
        fetch(url, most, may_connect=guard, seconds=seconds)
    return caught.value.say("en", caught.value.values)


def test_a_list_is_fetched_also_where_a_site_sends_us_on() -> None:
    with site() as base:
        assert fetch(f"{base}/lijst.csv?sleutel=geheim", 1000, may_connect=here) == Fetched("lijst.csv", LIST)
        assert fetch(f"{base}/door//lijst.csv", 1000, may_connect=here) == Fetched("lijst.csv", LIST)


def test_what_is_not_there_too_large_or_too_slow_is_told() -> None:
    with site() as base:
        assert "(404)" in refused(f"{base}/weg.csv")
        assert "larger than" in refused(f"{base}/groot.csv", 100_000)
        started = time.monotonic()
        assert "after 1 seconds" in refused(f"{base}/druppel.csv", seconds=1)
        assert time.monotonic() - started < 20  # of a hundred, on a machine that may be busy
        assert "URLError" not in refused(f"{base}/door/http://127.0.0.1:1/x")


def test_this_computer_and_private_networks_are_not_gone_to() -> None:
    with site() as base:
        for url in (f"{base}/lijst.csv", base.replace("127.0.0.1", "localhost") + "/lijst.csv"):
            assert "private network" in refused(url, guard=is_public)
        # Sent on: the first machine is allowed, the one after it is not.
        assert "private network" in refused(f"{base}/door/http://127.0.0.2:9/x")
        assert "nothing can be fetched" in refused(f"{base}/door/file:///etc/passwd")
        assert "nothing can be fetched" in refused(f"{base}/door/ftp://127.0.0.1/x")


def test_a_name_is_judged_by_every_address_that_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def resolve(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(0, 0, 0, "", ("93.184.216.34", port)), (0, 0, 0, "", ("10.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    assert "private network" in refused("https://lijsten.example/lijst.csv", guard=is_public)
    assert asked == ["lijsten.example"]


@pytest.mark.parametrize(
    ("address", "open_to_all"),
    [
        ("93.184.216.34", True), ("2606:2800:220:1:248:1893:25c8:1946", True), ("127.0.0.1", False),
        ("10.1.2.3", False), ("64:ff9b::5db8:d822", True),
        ("192.168.1.1", False), ("172.16.0.1", False), ("169.254.169.254", False), ("0.0.0.0", False), ("::1", False),
        ("fe80::1%eth0", False), ("fc00::1", False), ("::ffff:127.0.0.1", False), ("224.0.0.1", False),
        ("100.64.0.1", False), ("64:ff9b::7f00:1", False), ("2002:7f00:1::", False),
    ],
)  # fmt: skip
def test_which_addresses_are_open_to_all(address: str, open_to_all: bool) -> None:
    assert is_public(address) == open_to_all


def test_what_is_in_an_address_behind_its_path_is_not_repeated() -> None:
    with site() as base:
        said = refused(f"{base}/weg.csv?sleutel=geheim")
        assert "geheim" not in said
    assert name_of("https://haren.example/data/voorzieningen.json?x=1") == "haren-example-voorzieningen"
    assert name_of("lijsten/Register 2026-10-01.csv") == "register"
    assert name_of("amsterdam.osm.pbf") == "amsterdam"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (socket.gaierror(-2, "Name or service not known"), "that address was not found"),
        (ConnectionRefusedError(111, "refused"), "the connection was refused or broken off"),
        (TimeoutError(), "it took too long"),
        (ssl.SSLCertVerificationError(1, "expired"), "the security of that site is not in order"),
    ],
)
def test_why_nothing_came_is_said_in_words(monkeypatch: pytest.MonkeyPatch, error: OSError, said: str) -> None:
    def fails(*_: object) -> Fetched:
        raise URLError(error)

    monkeypatch.setattr(fetching, "_fetched", fails)
    assert said in refused("https://lijst.voorbeeld.nl/x.csv")


def test_nothing_is_fetched_over_the_internet_without_a_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where a safe address sends us on to one that is not; nothing is asked there."""
    gone: list[tuple[str, int]] = []
    there = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 80))]
    looked_up = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *rest, **more: there if "lijst" in host else looked_up(host, *rest, **more)
    )
    connect = socket.create_connection

    def connecting(address: tuple[str, int], timeout: float) -> socket.socket:
        gone.append(address)
        return connect(address, timeout)

    monkeypatch.setattr(socket, "create_connection", connecting)
    assert "without a lock" in refused("http://lijst.example/lijst.csv?sleutel=geheim", guard=lambda _: True)
    assert gone == []
    with site() as base:
        said = refused(f"{base}/door/http://lijst.example/lijst.csv", guard=lambda _: True)
    assert "without a lock" in said
    assert [host for host, _ in gone] == ["127.0.0.1"]
