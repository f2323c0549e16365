"""A process that has the program loaded, and a site built, and becomes each command as a fork of itself; see `warm`."""

from __future__ import annotations

import json
import os
import socket
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from sociale_kaart import cli

from . import ROOT

LARGEST = 1 << 20  # bytes of a request: arguments and an environment
KLEIN = ROOT / "tests" / "regions" / "klein"


def main() -> int:
    """Answer each request with an exit code until the tests have gone; the fork comes back here as the command."""
    warm_up()
    with socket.socket(fileno=int(sys.argv[1])) as asked:
        asked.send(b"ready")
        while True:
            request, files, _, _ = socket.recv_fds(asked, LARGEST, 2)
            if not request:
                return 0
            if not (child := os.fork()):
                break
            for file in files:
                os.close(file)
            asked.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())
    return command(json.loads(request), files)


def warm_up() -> None:
    """What each command would import for itself, and each build compile."""
    for name in dict.fromkeys(cli.COMMANDS.values()):
        import_module(f"sociale_kaart.commands.{name}")
    with TemporaryDirectory() as folder:
        cli.main(["build", "-f", str(KLEIN / "mkdocs.yml"), "--site-dir", str(Path(folder) / "site")])


def command(request: dict[str, object], files: list[int]) -> int:
    """Become what was asked for: its folder, its environment, and where its words go."""
    for number, file in enumerate(files, start=1):
        os.dup2(file, number)
        os.close(file)
    environment = request["environment"]
    assert isinstance(environment, dict)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(str(request["cwd"]))
    arguments = request["arguments"]
    assert isinstance(arguments, list)
    sys.argv = ["kaart", *arguments]
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
