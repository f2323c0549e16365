"""One line that says how far a command is, for who looks at a terminal; it goes when there is something to read."""

from __future__ import annotations

import sys

from sociale_kaart.problems import Language, Say


class ProgressLine:
    """Nothing of it is in a log or a pipe."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.is_seen = sys.stderr.isatty()

    def show(self, say: Say, **values: object) -> None:
        if self.is_seen:
            print(f"\r\x1b[K{say(self.language, values)}", end="", file=sys.stderr, flush=True)

    def count(self, say: Say, done: int, count: int) -> None:
        """The same of so many, of how many."""
        self.show(say, done=done, all=count)

    def clear(self) -> None:
        if self.is_seen:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
