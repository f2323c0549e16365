"""A talk with somebody at a terminal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sociale_kaart.problems import Language, Say, Told


@dataclass(frozen=True)
class Terminal:
    """How to ask and say; a test has others than the keyboard and the screen."""

    ask: Callable[[str], str]
    say: Callable[[str], None]
    language: Language

    def tell(self, sentence: Say, **values: object) -> None:
        self.say(sentence(self.language, values))

    def show(self, problem: Told) -> None:
        """A problem under the answer that it is about; what was typed is still in sight, so no file or line."""
        row = problem.as_dict(self.language)
        self.say(f"  {row['message']}\n  {row['remedy']}")
