"""`kaart check`: every problem of every file, worst first; with --hours what opening hours were understood to mean."""

from __future__ import annotations

import argparse
import difflib
from pathlib import Path

from sociale_kaart.cli_words import HELP
from sociale_kaart.commands.shared import (
    ERRORS,
    OK,
    Commands,
    add_command,
    below,
    from_here,
    region_of,
    tell,
    today,
    wrong,
)
from sociale_kaart.problems import Language, has_errors, show


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    check = add_command(commands, common, "check", HELP["check"], language)
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=HELP["paths"](language, {}))
    check.add_argument("--hours", metavar="ID", help=HELP["hours"](language, {}))
    check.add_argument("--opnieuw", action="store_true", help=HELP["anew"](language, {}))
    formats = ("text", "github", "markdown", "json")
    check.add_argument("--format", choices=formats, default="text", help=HELP["format"](language, {}))
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from sociale_kaart.again.region_again import check_again
    from sociale_kaart.judged import problems_of

    config = region_of(options, options.paths)
    if isinstance(config, int):
        return config
    if options.hours:
        return _echo_hours(config, options)
    if options.paths:
        shown = problems_of(config, today(options), below(options.paths, config.parent))
    else:
        shown = check_again(config, today(options), anew=options.opnieuw)
    tell(show(from_here(shown, config.parent), options.format, options.lang))
    return ERRORS if has_errors(shown) else OK


def _echo_hours(config: Path, options: argparse.Namespace) -> int:
    """Say back what the opening hours of one place were understood to mean."""
    from sociale_kaart.checks import Veil, blind
    from sociale_kaart.hours.grammar import read_lines
    from sociale_kaart.languages.catalogues import translations
    from sociale_kaart.reading.holidays import read_holidays
    from sociale_kaart.reading.places import read_places
    from sociale_kaart.reading.settings import read_region
    from sociale_kaart.reading.words import read_words
    from sociale_kaart.tools.hours_echo import echo

    regio, _, problems = read_region(config)
    entries, _ = read_places(config.parent)
    found = next((entry for entry in entries if entry.voorziening.id == options.hours), None)
    if not regio:
        tell(show(from_here(blind(problems), config.parent), options.format, options.lang))
        return ERRORS
    veil = Veil.around(regio, read_words(config.parent)[0], entries)
    if not found and (file := _file_of(options.hours, config.parent)):
        return _say_faults(file, config, options)
    if not found:
        ids = [entry.voorziening.id for entry in entries if not veil.hides(entry.tree.file)]
        near = difflib.get_close_matches(options.hours, ids)
        return wrong("no-place", options.lang, id=options.hours, near=", ".join(near) or "-")
    calendar, _ = read_holidays(config.parent, regio.schoolvakanties)
    lines = tuple(line for line in found.voorziening.openingstijden if veil.text(line, found.tree.file) == line)
    tell("\n".join(echo(lines, calendar, today(options), translations(options.lang), options.lang)))
    return ERRORS if read_lines(lines)[1] else OK


def _file_of(id: str, folder: Path) -> str:
    """The file of a place of that name, also when it cannot be read."""
    from sociale_kaart.reading.places import place_files

    return next((file for file in place_files(folder) if Path(file).stem == id), "")


def _say_faults(file: str, config: Path, options: argparse.Namespace) -> int:
    """What keeps the place from being read; its hours, if they are wrong, are among that."""
    from sociale_kaart.judged import problems_of

    shown = problems_of(config, today(options), lambda name: name == file)
    tell(show(from_here(shown, config.parent), options.format, options.lang))
    return ERRORS
