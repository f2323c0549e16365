"""What is known of places that are not being checked, kept in `.cache/` so that their files need no parsing again.

A file is known by the hash of its content, so a change is never missed; the whole is thrown away when the program
or a library that reads files is another one, when it is not byte for byte as it was written, and when it came by git: a
proposal that brings one could have two places that are one taken for two.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

import phonenumbers
import pydantic
import yaml

from sociale_kaart import in_git
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.paths import PACKAGE
from sociale_kaart.reading.places import read_place
from sociale_kaart.reading.source import MAX_BYTES
from sociale_kaart.reading.within import within

FILE = Path(".cache") / "kenmerken.json"
MOST_BYTES = 500_000_000  # a region of a hundred thousand places has a tenth of it
READERS = ("reading", "checks", "place")
Rows = dict[str, list[Any] | None]  # by hash of a file's content; None: a file that cannot be used


def kenmerken_of(region: Path, files: Iterable[str]) -> list[Kenmerken]:  # for speed
    """Of each of `files` (below `region`) that describes a place, what others are compared with."""
    version = _version()
    known = _read(region / FILE, version)
    found: Rows = {}
    places: list[Kenmerken] = []
    for file, key in _hashed(region, files):
        found[key] = row = known[key] if key in known else _understood(region, file)
        if row:
            places.append(Kenmerken.from_row(file, row))
    if found.keys() - known.keys():
        _write(region / FILE, version, found)
    return places


def _hashed(region: Path, files: Iterable[str]) -> Iterator[tuple[str, str]]:
    for file in within(region, files):
        try:
            content = _content(f"{region}/{file}")
        except OSError:
            continue
        yield file, _hash(content)


def _content(path: str) -> bytes:  # for speed
    """Of a file that is too large to be read, as much as says so."""
    opened = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        content = b""
        while len(content) <= MAX_BYTES and (more := os.read(opened, MAX_BYTES + 1)):
            content += more
        return content
    finally:
        os.close(opened)


def _understood(region: Path, file: str) -> list[Any] | None:
    entry, _ = read_place(region / file, file)
    return Kenmerken.of(entry).as_row() if entry else None


def _read(path: Path, version: str) -> Rows:
    """Nothing when the file is not there, or not exactly what this version of the program wrote."""
    try:
        head, _, body = in_git.own(path, MOST_BYTES).partition(b"\n")
        rows: Rows = json.loads(body) if head.decode() == version + _hash(body) else {}
    except (ValueError, RecursionError):
        return {}
    return rows


def _write(path: Path, version: str, rows: Rows) -> None:
    """In one go, so that nobody reads half of it. If the folder is read-only, that only costs time."""
    body = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
    fresh = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        fresh.write_bytes(f"{version}{_hash(body)}\n".encode() + body)
        fresh.replace(path)


def _version() -> str:
    """Of everything that decides what a file means: our own source that reads and the libraries that it uses."""
    libraries = f"{sys.version} {pydantic.VERSION} {phonenumbers.__version__} {yaml.__version__}"
    sources = (path.read_bytes() for name in READERS for path in sorted((PACKAGE / name).glob("*.py")))
    return _hash(b"\0".join([libraries.encode(), *sources]))


def _hash(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
