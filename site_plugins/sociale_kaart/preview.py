"""A preview on this computer: serves on 127.0.0.1, and reads the region again when a file changes.

A browser that asks for another name than this computer's was sent by a site that made its own name lead here, to read
along: it is refused (decision 283).
"""

from __future__ import annotations

import ipaddress
import mimetypes
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from sociale_kaart.cli_words import say
from sociale_kaart.clock import today_in_amsterdam
from sociale_kaart.live import Live
from sociale_kaart.paths import TEMPLATES
from sociale_kaart.plugin import prose
from sociale_kaart.problems import Language, Told, show

QUIET = 0.15  # seconds without a change before reading: an editor writes a file in several steps
LOOK_UP = 0.5  # seconds; a signal that comes just before a thread falls asleep, or to another thread, does not wake it


class _Changed(FileSystemEventHandler):
    """Sets an event when a file was written, moved or removed; reading one is not a change."""

    def __init__(self, event: threading.Event) -> None:
        self.event = event

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in {"created", "modified", "moved", "deleted"} and not event.is_directory:
            self.event.set()


class _Handler(BaseHTTPRequestHandler):
    """Answers with what the site is now; the browser must ask again each time, and no request is logged."""

    live: Live

    def do_GET(self) -> None:
        if not _is_this_computer(self.headers.get_all("Host", [])):
            words = f"{say('other-host', 'nl')}\n{say('other-host', 'en')}\n".encode()
            return self._answer(HTTPStatus.MISDIRECTED_REQUEST, words, "text/plain; charset=utf-8")
        name = unquote(urlsplit(self.path).path).lstrip("/")
        name = f"{name}index.html" if not name or name.endswith("/") else name
        content = self._content(name)
        if content is None and self._content(f"{name}/index.html") is not None:
            return self._answer(HTTPStatus.MOVED_PERMANENTLY, b"", "text/plain", f"/{name}/")
        if content is None:
            return self._answer(HTTPStatus.NOT_FOUND, self._content("404.html") or b"", "text/html; charset=utf-8")
        return self._answer(HTTPStatus.OK, content, _type(name))

    def _content(self, name: str) -> bytes | None:
        try:
            return self.live.content(name)
        except (Exception, SystemExit) as error:  # MkDocs gives up with the latter
            _say_bug(error, "nl")
            return None

    def _answer(self, status: HTTPStatus, content: bytes, kind: str, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
        return


def _is_this_computer(hosts: list[str]) -> bool:
    """Whether the name that was asked for leads nowhere else. Browsers always send one: without, it is no trick."""
    try:
        names = [urlsplit(f"//{host}").hostname or "" for host in hosts]
    except ValueError:
        return False
    return len(names) < 2 and all(map(_leads_here, names))


def _leads_here(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _type(name: str) -> str:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return (
        f"{kind}; charset=utf-8" if kind.startswith("text/") or kind.endswith(("json", "javascript", "xml")) else kind
    )


def serve(config_file: Path, port: int, today: date | None, language: Language) -> int:
    """Serve until Ctrl+C. Returns the exit code."""
    live = Live(config_file, partial(prose, config_file))
    reload = partial(_reload, live, today, language)
    start = time.time()
    reload()
    handler = type("Handler", (_Handler,), {"live": live})
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError:
        print(say("port-taken", language, port=port))
        return 2
    with server, _watching(config_file, start) as changed:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(say("serving", language, port=server.server_port), flush=True)
        try:
            _follow(changed, reload, lambda s: print(say("again", language, seconds=f"{s:.1f}"), flush=True))
        finally:
            server.shutdown()
    return 0


def _reload(live: Live, today: date | None, language: Language) -> None:
    """Read the region; whatever goes wrong is said, and the preview goes on with what it has."""
    made, problems = False, list[Told]()
    try:
        made, problems = live.reload(today or today_in_amsterdam())
    except Exception as error:
        _say_bug(error, language)
    if problems:
        print(show(problems, "text", language), flush=True)
    if not made:
        print(say("not-made", language), flush=True)


def _say_bug(error: BaseException, language: Language) -> None:
    reason = (str(error).strip() or type(error).__name__).splitlines()[-1]
    print(say("bug", language, reason=reason), flush=True)


@contextmanager
def _watching(config_file: Path, since: float) -> Iterator[threading.Event]:
    """An event that is set by each change in the region or the templates, those after `since` included."""
    changed, region = threading.Event(), config_file.parent
    folders = [folder for folder in (region / "data", region / "content", TEMPLATES) if folder.is_dir()]
    observer = Observer()
    for folder in folders:
        observer.schedule(_Changed(changed), str(folder), recursive=True)
    if region.is_dir():  # for mkdocs.yml, and for a folder that comes only now
        observer.schedule(_Changed(changed), str(region), recursive=False)
    observer.start()
    try:
        if any(_is_newer(path, since) for folder in folders for path in folder.rglob("*")):
            changed.set()
        yield changed
    finally:
        observer.stop()
        observer.join()


def _is_newer(path: Path, since: float) -> bool:
    try:
        return path.stat().st_mtime > since
    except OSError:  # an editor's own file, gone again
        return False


def _follow(changed: threading.Event, rebuild: Callable[[], None], report: Callable[[float], None]) -> None:
    """Read again after each change, until interrupted."""
    while True:
        while not changed.wait(LOOK_UP):
            pass  # and here Python heeds an interrupt that the wait slept through
        while changed.is_set():
            changed.clear()
            time.sleep(QUIET)
        start = time.perf_counter()
        rebuild()
        report(time.perf_counter() - start)
