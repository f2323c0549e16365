"""A log as a server writes it, for the tests."""

from __future__ import annotations

from collections.abc import Iterable

PHONE = "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36"
ADDRESS = "198.51.100.23"  # of somebody: it may be nowhere in what is said


def line(path: str, agent: str = PHONE, day: str = "10/Oct/2026", status: int = 200) -> str:
    return f'{ADDRESS} - - [{day}:13:55:36 +0200] "GET {path} HTTP/1.1" {status} 2326 "-" "{agent}"\n'


def log(pages: Iterable[tuple[str, int]]) -> str:
    """So many times each page."""
    return "".join(line(path) * times for path, times in pages)
