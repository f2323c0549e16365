"""The command `kaart` as a process that need not load itself, for tests of what it says, writes and ends with.

It is a fork of one that waits (`warm_server`): with a folder, an environment and files for its words of its own, as a
shell gives them. What it is spared is half a second to import and as much to compile templates. What shows only at a
start from nothing (a circle of imports, another encoding, a terminal) has tests that start it so.
"""

from __future__ import annotations

import atexit
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile

from . import ROOT

PATIENCE = 120.0  # seconds
# What Python itself looks at when it starts, or a fork cannot take back.
AT_THE_START = ("PYTHON", "LC_", "LANG", "TZ", "HOME", "PATH")


def can_be_warm(environment: Mapping[str, str]) -> bool:
    """Whether a process that has started already may take this environment on."""
    return not any(name.startswith(AT_THE_START) for name in environment)


def run_warm(arguments: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the command in this folder, with nothing else in its environment than this."""
    request = {"arguments": list(arguments), "cwd": str(cwd), "environment": dict(environment)}
    server = _server()
    with TemporaryFile() as out, TemporaryFile() as errors:
        socket.send_fds(server, [json.dumps(request).encode()], [out.fileno(), errors.fileno()])
        code = int(server.recv(100))
        said = [_read(file.fileno()) for file in (out, errors)]
    return subprocess.CompletedProcess(["kaart", *arguments], code, *said)


def _read(file: int) -> str:
    return os.pread(file, os.fstat(file).st_size, 0).decode()


@cache
def _server() -> socket.socket:
    """One for each core. It ends when nobody holds the other end of its socket any more."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with there:
        process = subprocess.Popen(
            [sys.executable, "-m", "support.warm_server", str(there.fileno())],
            cwd=ROOT / "tests",
            pass_fds=[there.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
    here.settimeout(PATIENCE)

    def stop() -> None:
        here.close()
        process.wait(PATIENCE)

    atexit.register(stop)
    assert here.recv(100) == b"ready"
    return here
