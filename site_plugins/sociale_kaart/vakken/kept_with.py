"""What is worked out of a catalogue, and kept with it: a catalogue never changes, and each piece of a build asks."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from sociale_kaart.catalogue import Catalogue

T = TypeVar("T")


def kept_with(catalogue: Catalogue, work: Callable[[Catalogue], T], *by: Hashable) -> T:  # for speed
    """What `work` makes of it; `by`: what else that hangs on."""
    kept: dict[Hashable, T] = vars(catalogue).setdefault("kept", {})
    key = (work.__module__, work.__qualname__, *by)
    if key not in kept:
        kept[key] = work(catalogue)
    return kept[key]
