"""PDOK Locatieserver and Nominatim as a program meets them, on 127.0.0.1, with faults when asked for."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Answer = Callable[[BaseHTTPRequestHandler], None]
PDOK_PATH = "/bzk/locatieserver/search/v3_1/free"
FIELDS = {"type", "weergavenaam", "straatnaam", "huisnummer", "huis_nlt", "postcode", "woonplaatsnaam"}


@dataclass(frozen=True)
class Request:
    """What a service was asked."""

    path: str
    params: dict[str, str]
    agent: str
    at: float


@dataclass
class Services:
    """Both services behind one address: what they know, what they do wrong, and what they were asked."""

    url: str = ""
    known: list[dict[str, Any]] = field(default_factory=list)  # as PDOK has them
    places: list[dict[str, Any]] = field(default_factory=list)  # as Nominatim has them
    faults: dict[str, list[Answer]] = field(default_factory=dict)  # by service, used up one after another
    requests: list[Request] = field(default_factory=list)

    def asked(self, service: str) -> list[Request]:
        return [one for one in self.requests if (one.path == PDOK_PATH) == (service == "pdok")]


def address(street: str, number: str, postcode: str, lon: float, lat: float) -> dict[str, Any]:
    """An address as PDOK gives it: longitude first."""
    digits = "".join(c for c in number.partition("-")[0] if c.isdigit())
    return {
        "type": "adres",
        "weergavenaam": f"{street} {number}, {postcode} Testzutphen",
        "straatnaam": street,
        "huisnummer": int(digits),
        "huis_nlt": number,
        "postcode": postcode.replace(" ", ""),
        "woonplaatsnaam": "Testzutphen",
        "centroide_ll": f"POINT({lon} {lat})",
        "score": 9.5,
    }


def place(street: str, number: str, postcode: str, lon: float, lat: float) -> dict[str, Any]:
    """An address as Nominatim gives it: numbers as text."""
    where = {"house_number": number, "road": street, "postcode": postcode, "country_code": "nl"}
    return {"place_id": 1, "lat": str(lat), "lon": str(lon), "display_name": f"{number}, {street}", "address": where}


def status(code: int, body: str = "{}", **headers: str) -> Answer:
    """A fault: this status with this body."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body.encode())

    return answer


def slow(seconds: float) -> Answer:
    """A fault: no answer for so long."""
    return lambda _handler: time.sleep(seconds)


def _handler(services: Services) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            params = {key: values[0] for key, values in parse_qs(parts.query, keep_blank_values=True).items()}
            agent = self.headers.get("User-Agent", "")
            services.requests.append(Request(parts.path, params, agent, time.monotonic()))
            service = "pdok" if parts.path == PDOK_PATH else "nominatim"
            faults = services.faults.get(service, [])
            fault = faults.pop(0) if faults else None
            (fault or _answer(services, service, params))(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            return

    return Handler


def _answer(services: Services, service: str, params: dict[str, str]) -> Answer:
    if service == "nominatim":
        return status(200, json.dumps(services.places))
    if set(params) - {"q", "fq", "rows", "fl"}:  # PDOK refuses what it does not know
        return status(400)
    docs = services.known
    return status(200, json.dumps({"response": {"numFound": len(docs), "start": 0, "docs": docs}}))


@contextmanager
def serving() -> Iterator[Services]:
    """Both services on a free port, until the end of the block."""
    services = Services()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(services)) as server:
        server.daemon_threads = True
        services.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield services
        finally:
            server.shutdown()
            thread.join()
