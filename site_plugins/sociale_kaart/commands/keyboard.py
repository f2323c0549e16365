"""A question on a terminal, which Ctrl+C or a request to stop ends at any moment."""

from __future__ import annotations

import select
import sys

YES = ("ja", "j", "yes", "y")
LOOK_UP = 0.5  # seconds; a signal that comes just before a read begins is noted, but does not end the read


def ask(question: str) -> str:
    """The line that is typed. Raises KeyboardInterrupt and, at the end of what can be typed, EOFError.

    `input` alone would go on waiting where the signal comes between the question and the wait for its answer: a second
    Ctrl+C would be needed. A terminal gives whole lines, so nothing is lost by looking first whether there is one.
    """
    if not sys.stdin.isatty() or sys.platform == "win32":
        return input(question)
    print(question, end="", flush=True)
    while not select.select([sys.stdin], [], [], LOOK_UP)[0]:
        pass
    return input()


def says_yes(question: str) -> bool:
    """Whether the answer is a yes; none is a no. Raises as `ask`."""
    return ask(question).strip().lower() in YES
