"""`kaart new`: a new place by questions."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from sociale_kaart.commands.keeping import NOT_SAVED, agreed, judged
from sociale_kaart.commands.keyboard import ask
from sociale_kaart.commands.shared import (
    ERRORS,
    INTERRUPTED,
    OK,
    Commands,
    add_command,
    heed_interrupts,
    this_region,
    today,
    unusable,
)
from sociale_kaart.problems import Language, Say, has_errors

if TYPE_CHECKING:
    from pathlib import Path

    from sociale_kaart.tools.new.draft import Draft
    from sociale_kaart.tools.terminal import Terminal

HELP = Say("maak een nieuwe plek: jij beantwoordt vragen", "make a new place by answering questions")
WELCOME = Say(
    "Een nieuwe plek. Weet je iets niet? Druk op Enter. Stoppen: Ctrl+C; dan wordt er niets bewaard.",
    "A new place. If you do not know something, press Enter. To stop, press Ctrl+C; then nothing is saved.",
)
SAVED = Say(
    "Bewaard. Zoek nu de plek op de kaart: kaart geocode {file}", "Saved. Now find it on the map: kaart geocode {file}"
)
SAVED_ONLY = Say("Bewaard in {file}.", "Saved in {file}.")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments: it has none of its own."""
    add_command(commands, common, "new", HELP, language).set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Ask, show, write."""
    from sociale_kaart.checks import blind
    from sociale_kaart.region_files import load_context
    from sociale_kaart.tools.new.draft import Draft
    from sociale_kaart.tools.new.interview import StoppedError, ask_file, interview
    from sociale_kaart.tools.terminal import Terminal

    heed_interrupts()
    config = this_region(options)
    context, problems = load_context(config, today(options))
    if not context or not context.woorden.categorieen:  # without its words no answer can be judged
        return unusable(blind(problems), config, options.lang)
    terminal = Terminal(ask, print, options.lang)
    draft = Draft(context)
    terminal.tell(WELCOME)
    try:
        interview(draft, terminal)
        return _keep(draft, ask_file(draft, terminal), config.parent, terminal)
    except (KeyboardInterrupt, EOFError):
        print()
        terminal.tell(NOT_SAVED)
        return INTERRUPTED
    except StoppedError:
        terminal.tell(NOT_SAVED)
        return OK


def _keep(draft: Draft, file: str, folder: Path, terminal: Terminal) -> int:
    from sociale_kaart.tools.new.draft import entry_of
    from sociale_kaart.tools.new.interview import TAKEN, ask_file
    from sociale_kaart.tools.whole_file import write_new

    terminal.say(f"\n{draft.text}")
    entry, found = entry_of(draft.text, file)
    problems = judged(draft.context, entry) if entry else draft.told(found)
    if not agreed(problems, file, terminal):
        return OK
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        write_new(path, draft.text)
    except FileExistsError:  # in another window, meanwhile: a talk is not thrown away for a name
        terminal.tell(TAKEN, file=file)
        return _keep(draft, ask_file(draft, terminal), folder, terminal)
    terminal.tell(SAVED if draft.get(("adres", "straat")) else SAVED_ONLY, file=file)
    return ERRORS if has_errors(problems) else OK
