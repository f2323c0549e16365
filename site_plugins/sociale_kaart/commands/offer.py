"""`kaart aanbod`: the text of a programme turned into what a place offers, each to confirm."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sociale_kaart.commands.keeping import NOT_SAVED, agreed, judged
from sociale_kaart.commands.keyboard import ask
from sociale_kaart.commands.shared import (
    ERRORS,
    INTERRUPTED,
    OK,
    Commands,
    add_command,
    from_here,
    heed_interrupts,
    region_of,
    tell,
    today,
)
from sociale_kaart.problems import Language, Say, Told, has_errors, show

if TYPE_CHECKING:
    from sociale_kaart.checks import Context
    from sociale_kaart.reading.places import Entry
    from sociale_kaart.tools.terminal import Terminal

HELP = Say(
    "zet de tekst van een programma om in het aanbod van een plek: jij bevestigt elk stuk",
    "turn the text of a programme into what a place offers: you confirm each piece",
)
PLACE = Say("het bestand van de plek", "the place's file")
TEXT = Say("een tekstbestand met het programma; zonder plak je de tekst", "a text file; without it you paste the text")
NO_PLACE = Say("{path} is geen plek die gelezen kan worden.", "{path} is no place that can be read.")
NO_TEXT = Say("{path} is geen tekst in UTF-8.", "{path} is no text in UTF-8.")
SAVED = Say("Bewaard in {file}: {n}.", "Saved in {file}: {n}.")
CANNOT = Say(
    "Dit bestand is zo geschreven dat wij er niets aan durven toe te voegen. Zet het er zelf bij, onder `aanbod`:",
    "This file is written in a way to which we dare not add. Add this yourself, below `aanbod`:",
)

CHANGED = Say(
    "{file} is intussen veranderd. Dit is hoe het er nu bij komt.",
    "{file} was changed in the meantime. This is how it is added now.",
)


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "aanbod", HELP, language)
    parser.add_argument("place", type=Path, metavar="PLEK", help=PLACE(language, {}))
    parser.add_argument("text", nargs="?", type=Path, metavar="PROGRAMMA", help=TEXT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, ask, show, write."""
    from sociale_kaart.checks import blind
    from sociale_kaart.region_files import load_context
    from sociale_kaart.tools.terminal import Terminal

    heed_interrupts()
    config = region_of(options, [options.place])
    if isinstance(config, int):
        return config
    context, problems = load_context(config, today(options))
    file = options.place.resolve().relative_to(config.parent.resolve()).as_posix()
    entry = next((one for one in context.entries if one.tree.file == file), None) if context else None
    terminal = Terminal(ask, print, options.lang)
    if not context or not entry:
        own = [problem for problem in problems if problem.position.file == file]
        tell(show(from_here(blind(own), config.parent), "text", options.lang))
        terminal.tell(NO_PLACE, path=options.place)
        return ERRORS
    try:
        return _talk(context, entry, options, terminal)
    except (KeyboardInterrupt, EOFError):
        print()
        terminal.tell(NOT_SAVED)
        return INTERRUPTED


def _talk(context: Context, entry: Entry, options: argparse.Namespace, terminal: Terminal) -> int:
    from sociale_kaart.tools.programme.blocks import groups_of
    from sociale_kaart.tools.programme.proposals import programme
    from sociale_kaart.tools.programme.talk import confirmed, pasted

    try:
        text = options.text.read_text("utf-8") if options.text else pasted(terminal)
    except (OSError, UnicodeDecodeError):
        terminal.tell(NO_TEXT, path=options.text)
        return ERRORS
    taken = {block.id for block in entry.voorziening.aanbod_blokken}
    kept = confirmed(programme(text, groups_of(context.woorden)), taken, terminal)
    return _keep(context, entry, kept, options.place, terminal) if kept else OK


def _keep(context: Context, entry: Entry, kept: list[dict[str, Any]], path: Path, terminal: Terminal) -> int:
    """Added to the file as it is by now: who confirms pieces may have it open beside."""
    from sociale_kaart.tools.whole_file import ChangedError, write_over

    while True:
        source = path.read_bytes()
        after = _with(source, entry, kept)
        if after is None:
            return _by_hand(kept, terminal)
        problems = _judged(context, entry, after.decode("utf-8-sig"))
        if not agreed(problems, entry.tree.file, terminal):
            return OK
        try:
            write_over(path, source, after)
        except ChangedError:
            terminal.tell(CHANGED, file=entry.tree.file)
            continue
        terminal.tell(SAVED, file=entry.tree.file, n=len(kept))
        return ERRORS if has_errors(problems) else OK


def _with(source: bytes, entry: Entry, kept: list[dict[str, Any]]) -> bytes | None:
    """The file with these behind what it offers; None where that cannot be done with certainty."""
    from sociale_kaart.reading.places import parse_place
    from sociale_kaart.tools.edit import CannotEditError, set_value

    try:
        now, _ = parse_place(source.decode("utf-8-sig"), entry.voorziening.id, entry.tree.file)
        there = now.tree.value if now else None
        offers = there.get("aanbod", []) if isinstance(there, dict) else None
        return None if offers is None else set_value(source, ("aanbod",), [*offers, *kept]).after
    except (CannotEditError, UnicodeDecodeError):
        return None


def _by_hand(kept: list[dict[str, Any]], terminal: Terminal) -> int:
    from sociale_kaart.tools.yaml_text import item_lines

    terminal.tell(CANNOT)
    terminal.say("\n".join(line for one in kept for line in item_lines(one)))
    return ERRORS


def _judged(context: Context, entry: Entry, text: str) -> list[Told]:
    """What reading and the checks say of the place as it would be."""
    from sociale_kaart.checks import Veil
    from sociale_kaart.reading.places import parse_place

    file = entry.tree.file
    new, found = parse_place(text, entry.voorziening.id, file)
    if not new:
        return replace(Veil.of(context), entries={}, read_source=lambda _: text).tell(found)
    return judged(context, new)
