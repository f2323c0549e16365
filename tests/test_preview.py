"""`kaart serve`: a preview that follows a volunteer's changes, and survives her mistakes."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError

import pytest

from cli_run import INTERRUPTED, KAART, TOLD_TO_STOP
from preview_run import PATIENCE, Preview, until
from support import ROOT

KLEIN = ROOT / "tests" / "regions" / "klein"
BARE = "data/voorzieningen/testplek-kaal.yml"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    shutil.copytree(KLEIN, tmp_path / "regio")
    return tmp_path / "regio"


@pytest.fixture
def preview(region: Path) -> Iterator[Preview]:
    running = Preview(region)
    try:
        running.wait_for("http://127.0.0.1:")
        yield running
    finally:
        running.close()


def test_it_serves_this_computer_only(preview: Preview) -> None:
    assert "Testplek Kaal" in preview.page("plek/testplek-kaal/")
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    reachable = []
    for host in {*others, "127.0.0.2"} - {"127.0.0.1"}:
        with socket.socket() as probe:
            probe.settimeout(2)
            if probe.connect_ex((str(host), preview.port)) == 0:
                reachable.append(host)
    assert reachable == []


def test_a_change_of_a_place_is_seen(preview: Preview) -> None:
    text = (preview.region / BARE).read_text(encoding="utf-8")
    (preview.region / BARE).write_text(text.replace("Testplek Kaal", "Testplek Nieuw"), encoding="utf-8")
    assert until(lambda: "Testplek Nieuw" in preview.page("plek/testplek-kaal/"))
    preview.wait_for("Opnieuw gebouwd")


def test_a_new_place_and_new_prose_and_new_settings_are_seen(preview: Preview) -> None:
    shutil.copy(preview.region / BARE, preview.region / "data" / "voorzieningen" / "testplek-erbij.yml")
    assert until(lambda: "testplek-erbij" in preview.page("plekken/"))
    over = preview.region / "content" / "en" / "over.md"
    over.write_text(over.read_text(encoding="utf-8") + "\nA new sentence.\n", encoding="utf-8")
    assert until(lambda: "A new sentence." in preview.page("over/"))
    settings = preview.region / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("made up.", "invented."), encoding="utf-8")
    assert until(lambda: "Everything here is invented." in preview.page())


def test_an_error_keeps_the_last_good_site(preview: Preview) -> None:
    good = (preview.region / BARE).read_text(encoding="utf-8")
    (preview.region / BARE).write_text("naam: Testplek Stuk\n", encoding="utf-8")
    preview.wait_for(BARE)
    preview.wait_for("een eerdere versie is gebleven")
    assert "Testplek Kaal" in preview.page("plek/testplek-kaal/")
    (preview.region / BARE).write_text(good.replace("Kaal", "Heel"), encoding="utf-8")
    assert until(lambda: "Testplek Heel" in preview.page("plek/testplek-kaal/"))


def test_what_makes_a_build_crash_does_not_end_it(preview: Preview) -> None:
    """MkDocs gives up on prose that is no UTF-8; the preview goes on."""
    over = preview.region / "content" / "en" / "over.md"
    good = over.read_bytes()
    over.write_bytes("# Caf\xe9\n".encode("latin-1"))
    preview.wait_for("een eerdere versie is gebleven")
    over.write_bytes(good + b"\nMended.\n")
    assert until(lambda: "Mended." in preview.page("over/"))
    assert "Traceback" not in "".join(preview.printed)


@pytest.mark.parametrize(("started_by", "told_by"), TOLD_TO_STOP)
def test_it_stops_quietly(region: Path, started_by: tuple[str, ...], told_by: signal.Signals) -> None:
    """Also in the background, where it was started with these signals ignored."""
    preview = Preview(region, started_by)
    try:
        preview.wait_for("http://127.0.0.1:")
        assert preview.stop(told_by) == INTERRUPTED
        preview.reader.join()
        assert "Traceback" not in "".join(preview.printed)
        with pytest.raises(URLError):
            preview.page()
        assert not (region / "site").exists()
    finally:
        preview.close()


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux lets one thread be told")
def test_it_stops_when_the_signal_wakes_another_thread(preview: Preview) -> None:
    """As when it comes just before the main thread falls asleep: noted, but nothing wakes the one that must act."""
    threads = {int(path.name) for path in Path(f"/proc/{preview.process.pid}/task").iterdir()}
    os.kill(max(threads - {preview.process.pid}), signal.SIGINT)
    assert preview.process.wait(PATIENCE) == INTERRUPTED


def test_it_starts_with_an_error_and_waits_for_the_mend(region: Path) -> None:
    good = (region / BARE).read_text(encoding="utf-8")
    (region / BARE).write_text("naam: Testplek Stuk\n", encoding="utf-8")
    running = Preview(region)
    try:
        running.wait_for("http://127.0.0.1:")
        (region / BARE).write_text(good, encoding="utf-8")
        running.wait_for("Opnieuw gebouwd")
        assert "Testplek Kaal" in running.page("plek/testplek-kaal/")
    finally:
        running.close()


@pytest.mark.parametrize("missing", ["data", "content", "mkdocs.yml"])
def test_a_region_that_is_not_whole(region: Path, missing: str) -> None:
    """There may be nothing to follow yet: it is said, and no traceback."""
    path = region / missing
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    running = Preview(region)
    try:
        running.wait_for("De site is niet gebouwd")
        time.sleep(1)
        if running.process.poll() is None:
            assert running.stop() in {0, 130}
        running.reader.join()
        assert "Traceback" not in "".join(running.printed)
    finally:
        running.close()


def test_a_port_that_is_taken(region: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [KAART, "serve", "--port", port]
        done = subprocess.run(command, cwd=region, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 2
    assert port in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
