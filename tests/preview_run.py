"""A running `kaart serve`, for the tests of the preview."""

from __future__ import annotations

import os
import queue
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

from cli_run import KAART

PATIENCE = 30.0  # seconds; a busy machine is no fault


class Preview:
    """A running `kaart serve`, with what it has printed so far."""

    def __init__(self, region: Path, started_by: tuple[str, ...] = ()) -> None:
        self.region = region
        self.port = _free_port()
        self.printed: list[str] = []
        self.lines: queue.Queue[str] = queue.Queue()
        self.process = subprocess.Popen(
            [*started_by, KAART, "serve", "--port", str(self.port), "--today", "2026-11-21"],
            cwd=region,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={key: value for key, value in os.environ.items() if key != "KAART_LANG"},
        )
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.printed.append(line)
            self.lines.put(line)

    def wait_for(self, words: str) -> str:
        """The first new line that has these words."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                line = self.lines.get(timeout=0.2)
            except queue.Empty:
                assert self.process.poll() is None, "".join(self.printed)
                continue
            if words in line:
                return line
        raise AssertionError(f"{words!r} was not printed:\n{''.join(self.printed)}")

    def page(self, address: str = "") -> str:
        with urlopen(f"http://127.0.0.1:{self.port}/{address}", timeout=10) as answer:
            text: str = answer.read().decode()
            return text

    def stop(self, by: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(by)
        return self.process.wait(timeout=PATIENCE)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.reader.join()
        assert self.process.stdout
        self.process.stdout.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def until(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.1)
    return False
