"""A web server as a resident meets it: compressed, with types, index pages and a page for what is missing."""

import gzip
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".geojson": "application/geo+json",
    ".webmanifest": "application/manifest+json",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
}
HALT = 0.4  # seconds
PACKED = {".png", ".jpg", ".webp", ".pdf", ".woff2"}  # no smaller by gzip


@lru_cache(maxsize=512)
def _gzipped(data: bytes) -> bytes:
    return gzip.compress(data, compresslevel=6, mtime=0)


class SiteServer(ThreadingHTTPServer):
    """Serves `folder` below `prefix`, which starts and ends with a slash.

    While it runs: `folder` may become another one, `pause` is how many seconds it thinks before each answer, `halt`
    where it pauses within a page, so that a browser shows what has come, `headers` are what it adds to each, `also`
    what a path has besides or instead, and `is_down` makes it answer nobody.
    """

    pause = 0.0
    halt: bytes = b""
    is_down = False

    def __init__(self, folder: Path, prefix: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder.resolve()
        self.prefix = prefix
        self.headers: dict[str, str] = {}
        self.also: Callable[[str], Mapping[str, str]] = lambda _path: {}

    @property
    def url(self) -> str:
        """The address of the site's root, with a slash at the end."""
        return f"http://127.0.0.1:{self.server_port}{self.prefix}"

    def find(self, path: str) -> Path | None:
        """The file (or folder, without its slash) behind the path of an address; None if it is not there."""
        if not path.startswith(self.prefix) or "\0" in path:
            return None
        target = (self.folder / path.removeprefix(self.prefix).lstrip("/")).resolve()
        if not target.is_relative_to(self.folder):
            return None
        found = target / "index.html" if path.endswith("/") else target
        return found if found.exists() else None

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that closes a page drops its connections; that is no news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: SiteServer

    def do_GET(self) -> None:
        time.sleep(self.server.pause)
        if self.server.is_down:
            self.close_connection = True
            return
        path = unquote(urlsplit(self.path).path)
        target = self.server.find(path)
        if target is None:
            self._missing()
        elif target.is_dir():
            self._redirect(urlsplit(self.path).path + "/")
        else:
            self._send(HTTPStatus.OK, target.read_bytes(), target.suffix)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _redirect(self, location: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _missing(self) -> None:
        page = self.server.folder / "404.html"
        body = page.read_bytes() if page.is_file() else b"<!doctype html><title>404</title>"
        self._send(HTTPStatus.NOT_FOUND, body, ".html")

    def _send(self, status: HTTPStatus, body: bytes, suffix: str) -> None:
        packed = suffix not in PACKED and not self.server.halt and "gzip" in self.headers.get("Accept-Encoding", "")
        body = _gzipped(body) if packed else body
        self.send_response(status)
        self.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Vary", "Accept-Encoding")
        for name, value in {**self.server.headers, **self.server.also(urlsplit(self.path).path)}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self._write(body)

    def _write(self, body: bytes) -> None:
        first, halt, rest = body.partition(self.server.halt) if self.server.halt else (body, b"", b"")
        self.wfile.write(first)
        if halt:
            self.wfile.flush()
            time.sleep(HALT)
            self.wfile.write(halt + rest)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing: a test's output is its failures."""


@contextmanager
def serve(folder: Path, prefix: str = "/") -> Iterator[str]:
    """Serve `folder` on a free port; gives the site's root address, such as http://127.0.0.1:4711/kaart/."""
    with serving(folder, prefix) as server:
        yield server.url


@contextmanager
def serving(folder: Path, prefix: str = "/") -> Iterator[SiteServer]:
    """The same, for who has more to do with the server than to ask it."""
    with SiteServer(folder, f"/{prefix.strip('/')}/".replace("//", "/")) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
