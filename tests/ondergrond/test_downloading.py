"""An extract from an address: fetched once, gone on with where it broke off, and only from where everyone can go."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sociale_kaart.tools.ondergrond import downloading
from sociale_kaart.tools.ondergrond.downloading import FOLDER, downloaded, forget, is_address, name_at
from sociale_kaart.tools.ondergrond.ondergrond_rules import OndergrondError

DATA = bytes(range(256)) * 400


@dataclass
class Host:
    """What is there, how many bytes of an answer come through, and what was asked for."""

    url: str = ""
    data: bytes = DATA
    tag: str | None = '"een"'
    breaks_at: int = 1 << 30
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def host() -> Iterator[Host]:
    about = Host()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range", "")
            about.asked.append(wanted)
            if self.path.startswith("/weg"):
                self.send_error(404)
                return
            start = (
                int(wanted.removeprefix("bytes=").rstrip("-") or 0) if self.headers.get("If-Range") == about.tag else 0
            )
            if start and start >= len(about.data):
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            self.send_header("Content-Length", str(len(about.data) - start))
            if about.tag:
                self.send_header("ETag", about.tag)
            self.end_headers()
            self.wfile.write(about.data[start : start + about.breaks_at])

        def log_message(self, *args: object) -> None:
            """Nothing: it is a test."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    about.url = f"http://127.0.0.1:{server.server_port}/nl/stad.osm.pbf?sleutel=geheim"
    yield about
    server.shutdown()
    server.server_close()


def get(host: Host, region: Path, seen: list[float] | None = None) -> bytes:
    found = downloaded(host.url, region, (seen if seen is not None else []).append, may_connect=lambda _: True)
    return found.read_bytes()


def test_it_is_fetched_with_progress(host: Host, tmp_path: Path) -> None:
    seen: list[float] = []
    assert get(host, tmp_path, seen) == DATA
    assert seen[-1] == 1
    assert seen == sorted(seen)


def test_what_broke_off_is_gone_on_with(host: Host, tmp_path: Path) -> None:
    host.breaks_at = 40_000
    with pytest.raises(OndergrondError, match="brak af"):
        get(host, tmp_path)
    with pytest.raises(OndergrondError, match="brak af"):
        get(host, tmp_path)
    assert get(host, tmp_path) == DATA
    assert host.asked == ["", "bytes=40000-", "bytes=80000-"]


def test_what_is_whole_is_not_fetched_again(host: Host, tmp_path: Path) -> None:
    get(host, tmp_path)
    assert get(host, tmp_path) == DATA
    assert host.asked == ["", f"bytes={len(DATA)}-"]


def test_a_newer_file_is_fetched_from_the_start(host: Host, tmp_path: Path) -> None:
    host.breaks_at = 40_000
    with pytest.raises(OndergrondError):
        get(host, tmp_path)
    host.data, host.tag, host.breaks_at = DATA[::-1], '"twee"', 1 << 30
    assert get(host, tmp_path) == DATA[::-1]


def test_a_host_that_does_not_say_which_version_it_has_is_asked_anew(host: Host, tmp_path: Path) -> None:
    host.tag, host.breaks_at = None, 40_000
    with pytest.raises(OndergrondError):
        get(host, tmp_path)
    host.breaks_at = 1 << 30
    assert get(host, tmp_path) == DATA
    assert host.asked == ["", ""]


def test_a_file_that_is_not_there_is_said_without_what_may_be_a_key(host: Host, tmp_path: Path) -> None:
    host.url = host.url.replace("/nl/stad", "/weg")
    with pytest.raises(OndergrondError) as caught:
        get(host, tmp_path)
    said = caught.value.say("nl", caught.value.values)
    assert "(404)" in said
    assert "geheim" not in said


def test_nothing_is_fetched_from_this_computer(host: Host, tmp_path: Path) -> None:
    with pytest.raises(OndergrondError, match="eigen netwerk"):
        downloaded(host.url, tmp_path, lambda _: None)
    assert host.asked == []


def test_nothing_is_fetched_over_the_internet_without_a_lock(tmp_path: Path) -> None:
    with pytest.raises(OndergrondError, match="zonder slot"):
        downloaded("http://9.9.9.9/stad.osm.pbf", tmp_path, lambda _: None)


def test_without_room_on_the_disk_it_does_not_begin(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloading, "free_bytes", lambda _: 1000)
    with pytest.raises(OndergrondError, match="te weinig plaats"):
        get(host, tmp_path)


def test_afterwards_nothing_of_it_stays(host: Host, tmp_path: Path) -> None:
    get(host, tmp_path)
    forget(tmp_path)
    assert not [*(tmp_path / FOLDER).iterdir()]


def test_what_somebody_else_put_there_stays(tmp_path: Path) -> None:
    """Also what lies behind a link that stands in for the folder: names of our own may be anybody's there."""
    own = tmp_path / "regio" / FOLDER
    own.mkdir(parents=True)
    for path in (own / "van-mij.txt", tmp_path / "elders" / "ondergrond" / f"{'a' * 16}.osm.pbf"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    forget(tmp_path / "regio")
    assert (own / "van-mij.txt").exists()
    (tmp_path / "ander").mkdir()
    (tmp_path / "ander" / ".cache").symlink_to(tmp_path / "elders")
    forget(tmp_path / "ander")
    assert (tmp_path / "elders" / "ondergrond" / f"{'a' * 16}.osm.pbf").exists()


def test_nothing_is_written_through_a_link(host: Host, tmp_path: Path) -> None:
    (tmp_path / "van-mij.txt").write_text("van mij")
    part = downloaded(host.url, tmp_path, lambda _: None, may_connect=lambda _: True)
    part.unlink()
    part.symlink_to(tmp_path / "van-mij.txt")
    assert downloaded(host.url, tmp_path, lambda _: None, may_connect=lambda _: True).read_bytes()
    assert (tmp_path / "van-mij.txt").read_text() == "van mij"


def test_what_is_an_address_and_what_the_file_is_called() -> None:
    assert is_address("https://voorbeeld.nl/stad.osm.pbf")
    assert not is_address("stad.osm.pbf")
    assert name_at("https://voorbeeld.nl/nl/stad.osm.pbf?sleutel=x") == "stad.osm.pbf"
