"""How a command ends that made a place by talking: what is wrong is said, and nothing is kept without a yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sociale_kaart.problems import Say, Told, show

if TYPE_CHECKING:
    from sociale_kaart.checks import Context
    from sociale_kaart.reading.places import Entry
    from sociale_kaart.tools.terminal import Terminal

SAVE = Say("Bewaren in {file}? ja/nee [ja]: ", "Save it in {file}? ja/nee [ja]: ")
NOT_SAVED = Say("Er is niets bewaard.", "Nothing was saved.")


def judged(context: Context, entry: Entry) -> list[Told]:
    """What the checks say of a place, beside the others of its region and in place of what it was."""
    from sociale_kaart.checks import run_checks

    file = entry.tree.file
    entries = [*(one for one in context.entries if one.tree.file != file), entry]
    told = run_checks(replace(context, entries=entries, is_asked=lambda name: name == file))
    return [problem for problem in told if problem.position.file == file]


def agreed(problems: Sequence[Told], file: str, terminal: Terminal) -> bool:
    """Whether it is to be kept in `file`, with what is wrong with it."""
    if problems:
        terminal.say(show(problems, "text", terminal.language))
    if terminal.ask(SAVE(terminal.language, {"file": file})).strip().lower().startswith("n"):
        terminal.tell(NOT_SAVED)
        return False
    return True
