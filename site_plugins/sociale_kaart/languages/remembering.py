"""What is worked out from catalogues and kept; forgotten together when a region brings others, or one has changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
_FORGET: list[Callable[[], None]] = []


def kept(function: Callable[P, R]) -> Callable[P, R]:  # for speed
    """`function`, which remembers its answers until `forget` is called."""
    remembering = lru_cache(maxsize=20_000)(function)
    _FORGET.append(remembering.cache_clear)
    return remembering  # type: ignore[return-value] # the same arguments, of which it knows only that they have a hash


def forget() -> None:
    for clear in _FORGET:
        clear()
