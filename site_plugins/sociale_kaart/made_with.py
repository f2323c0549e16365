"""Which version of the software a region was made with, beside the one that is here."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from itertools import zip_longest


def installed() -> str:
    """The version that runs; empty in a checkout that was not installed."""
    try:
        return version("sociale-kaart")
    except PackageNotFoundError:
        return ""


def is_newer(one: str, other: str) -> bool:
    """Whether `one` is a later version than `other`: 0.10 comes after 0.9."""
    pairs = zip_longest(_numbers(one), _numbers(other), fillvalue=0)
    return next((a > b for a, b in pairs if a != b), False)


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(".") if part.isdigit()]
