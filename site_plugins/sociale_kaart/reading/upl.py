"""The uniform names of public schemes that a keeper holds schemes against: `data/upl.txt` or `data/upl.csv`.

Any text that has their addresses in it, as one downloads it: a line each, or a table.
"""

from __future__ import annotations

import re
from pathlib import Path

from sociale_kaart.problems import Problem
from sociale_kaart.reading.source import read_text

FILES = ("data/upl.txt", "data/upl.csv")
MAX_BYTES = 5_000_000
_ADDRESS = re.compile(r"https?://[^\s\"'<>,;|]+")


def read_upl(region: Path) -> tuple[frozenset[str] | None, list[Problem]]:
    """Their addresses as `same` compares them; None where the keeper gives no list."""
    found: set[str] = set()
    problems: list[Problem] = []
    there = [file for file in FILES if (region / file).exists()]
    for file in there:
        text, wrong = read_text(region / file, file, MAX_BYTES)
        problems += wrong
        found.update(map(same, _ADDRESS.findall(text)))
    return (frozenset(found) if there and not problems else None), problems


def same(address: str) -> str:
    """Whether http or https, and with or without a stroke at the end, it is the same name."""
    return address.partition("://")[2].rstrip("/")
