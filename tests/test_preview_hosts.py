"""Whom the preview answers: only who asks for this computer by its own name."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import ThreadingHTTPServer

import pytest

from sociale_kaart import preview as preview_module


@pytest.mark.parametrize(
    ("host", "is_answered"),
    [
        ("127.0.0.1:{port}", True),
        ("localhost:{port}", True),
        ("LOCALHOST", True),
        ("regio.localhost:{port}", True),
        ("[::1]:{port}", True),
        ("kwaad.example:{port}", False),
        ("127.0.0.1.kwaad.example", False),
        ("localhost.kwaad.example", False),
        ("kwaadlocalhost", False),
        ("127.0.0.1@kwaad.example", False),
        ("192.168.1.5:{port}", False),
        ("0.0.0.0:{port}", False),
        ("[kwaad", False),
        ("", False),
    ],
)
def test_only_names_of_this_computer_are_answered(live_port: int, host: str, is_answered: bool) -> None:
    """A site can make its own name lead to 127.0.0.1, and have a keeper's browser read the preview for it."""
    asking = HTTPConnection("127.0.0.1", live_port, timeout=10)
    asking.putrequest("GET", "/", skip_host=True)
    asking.putheader("Host", host.format(port=live_port))
    asking.endheaders()
    answer = asking.getresponse()
    text = answer.read().decode()
    asking.close()
    assert (answer.status, "Wat hier staat" in text) == ((200, True) if is_answered else (421, False))
    assert is_answered or "http://localhost" in text


@pytest.fixture(scope="module")
def live_port() -> Iterator[int]:
    """The port of a preview whose every page says the same."""

    class Stub:
        def content(self, _name: str) -> bytes:
            return b"Wat hier staat"

    handler = type("Handler", (preview_module._Handler,), {"live": Stub()})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()
