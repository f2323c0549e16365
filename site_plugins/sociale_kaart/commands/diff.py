"""`kaart diff A B`: what changed between two versions of the region, in words."""

from __future__ import annotations

import argparse

from sociale_kaart.commands.shared import OK, Commands, add_command, this_region, wrong
from sociale_kaart.problems import Language, Say

HELP = Say("wat er veranderde tussen twee versies, in woorden", "what changed between two versions, in words")
VERSION = Say("een map met een regio, of een versie van git: HEAD, main, v1", "a region's folder, or a git revision")
FORMAT = Say("text voor mensen, markdown voor een bericht", "text or markdown")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "diff", HELP, language)
    for name in ("a", "b"):
        parser.add_argument(name, metavar=name.upper(), help=VERSION(language, {}))
    parser.add_argument("--format", choices=("text", "markdown"), default="text", help=FORMAT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a line for each change."""
    from sociale_kaart.tools.report.changes import NOTHING, changes
    from sociale_kaart.tools.report.versions import NoVersionError, files_of

    config = this_region(options)
    try:
        old, new = (files_of(name, config.parent) for name in (options.a, options.b))
    except NoVersionError as error:
        return wrong("no-version", options.lang, name=error, why=error.why)
    found = changes(old, new)
    if options.format == "markdown":
        print("\n".join(f"- {change.markdown(options.lang)}" for change in found) or NOTHING(options.lang, {}))
    else:
        print("\n".join(change.text(options.lang) for change in found) or NOTHING(options.lang, {}))
    return OK
