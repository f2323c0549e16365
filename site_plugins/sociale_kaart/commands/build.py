"""`kaart build` and `kaart serve`: the site, and a preview of it."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import Any

from sociale_kaart.cli_words import HELP, say
from sociale_kaart.commands.in_parts import add_parts, what_of_parts
from sociale_kaart.commands.shared import (
    ERRORS,
    OK,
    Commands,
    add_command,
    from_here,
    heed_interrupts,
    port,
    tell,
    today,
)
from sociale_kaart.commands.waiting import patiently
from sociale_kaart.problems import Language, show


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The arguments of both."""
    build = add_command(commands, common, "build", HELP["build"], language)
    build.add_argument("--site-dir", type=Path, default=None, metavar="DIR", help=HELP["site_dir"](language, {}))
    build.add_argument("--opnieuw", action="store_true", help=HELP["anew"](language, {}))
    add_parts(build, language)
    build.set_defaults(run=run)
    serve = add_command(commands, common, "serve", HELP["serve"], language)
    serve.add_argument("--port", type=port, default=8000, help=HELP["port"](language, {}))
    serve.set_defaults(run=run_serve)


def run(options: argparse.Namespace) -> int:
    if in_parts := what_of_parts(options):
        return in_parts(options, partial(_prose, options.config_file.absolute()))
    from sociale_kaart.build import build
    from sociale_kaart.digest import digest_of
    from sociale_kaart.outputs.assets import AssetsMissingError

    config = options.config_file.absolute()
    try:
        work = partial(build, config, options.site_dir, today(options), partial(_prose, config), anew=options.opnieuw)
        made, problems = patiently(work, options.lang)
    except AssetsMissingError:
        print(say("assets", options.lang), file=sys.stderr)
        return ERRORS
    if problems:
        tell(show(from_here(problems, config.parent), "text", options.lang))
    print(say("made", options.lang, folder=made, digest=digest_of(made)) if made else say("not-made", options.lang))
    return OK if made else ERRORS


def _prose(config: Path, *arguments: Any) -> None:
    """Imported where it runs, in a process beside the others: MkDocs takes a while to load."""
    from sociale_kaart.plugin import prose

    prose(config, *arguments)


def run_serve(options: argparse.Namespace) -> int:
    from sociale_kaart.preview import serve

    heed_interrupts()
    return serve(options.config_file.absolute(), options.port, options.today, options.lang)
