"""A command that finds another one at work in the same place waits for it, and then does all of its own work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from sociale_kaart.one_at_a_time import BusyError, wait_for
from sociale_kaart.problems import Language, Say

WAITS = Say(
    "In {folder} is een andere opdracht nog bezig, misschien in een ander venster. Deze wacht tot die klaar is. "
    "Stoppen: Ctrl+C.",
    "Another command is still at work in {folder}, maybe in another window. This one waits until it is done. "
    "To stop: Ctrl+C.",
)
_Made = TypeVar("_Made")


def patiently(do: Callable[[], _Made], language: Language) -> _Made:
    """What `do` gives, from its beginning again after each wait: what it read before may be old by then."""
    while True:
        try:
            return do()
        except BusyError as busy:
            print(f"kaart: {WAITS(language, {'folder': busy.target})}", file=sys.stderr, flush=True)
            wait_for(busy.target)
