"""A preview on this computer: builds, serves on 127.0.0.1, and builds again when a file changes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from sociale_kaart.build import build
from sociale_kaart.cli_words import say
from sociale_kaart.clock import today_in_amsterdam
from sociale_kaart.paths import TEMPLATES
from sociale_kaart.plugin import prose
from sociale_kaart.problems import Language, Problem, show

QUIET = 0.15  # seconds without a change before building: an editor writes a file in several steps


class _Changed(FileSystemEventHandler):
    """Sets an event when a file was written, moved or removed; being read is no change."""

    def __init__(self, event: threading.Event) -> None:
        self.event = event

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in {"created", "modified", "moved", "deleted"} and not event.is_directory:
            self.event.set()


class _Quiet(SimpleHTTPRequestHandler):
    """Serves the site; the browser must ask anew each time, and nothing is written for each request."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is that of the base class
        return


def serve(config_file: Path, port: int, today: date | None, language: Language) -> int:
    """Serve until Ctrl+C. Returns the exit code."""
    with TemporaryDirectory(prefix="kaart-") as temporary:
        folder = Path(temporary) / "site"
        rebuild = partial(_build, config_file, folder, today, language)
        start = time.time()
        rebuild()
        try:
            server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Quiet, directory=str(folder)))
        except OSError:
            print(say("port-taken", language, port=port))
            return 2
        with server, _watching(config_file, start) as changed:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            print(say("serving", language, port=server.server_port), flush=True)
            try:
                _follow(changed, rebuild, lambda s: print(say("again", language, seconds=f"{s:.1f}"), flush=True))
            finally:
                server.shutdown()
    return 0


def _build(config_file: Path, folder: Path, today: date | None, language: Language) -> None:
    """Build; whatever goes wrong is said, and the preview goes on with what it has."""
    made: Path | None = None
    problems: list[Problem] = []
    try:
        made, problems = build(config_file, folder, today or today_in_amsterdam(), partial(prose, config_file))
    except (Exception, SystemExit) as error:  # MkDocs gives up with the latter
        reason = (str(error).strip() or type(error).__name__).splitlines()[-1]
        print(say("bug", language, reason=reason), flush=True)
    if problems:
        print(show(problems, "text", language), flush=True)
    if not made:
        print(say("not-made", language), flush=True)


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
    """Build again after each change, until interrupted."""
    while True:
        changed.wait()
        while changed.is_set():
            changed.clear()
            time.sleep(QUIET)
        start = time.perf_counter()
        rebuild()
        report(time.perf_counter() - start)
