"""`kaart due`: the places whose check is due, per area."""

from __future__ import annotations

import argparse

from sociale_kaart.commands.shared import OK, Commands, add_command, this_region, today, unusable
from sociale_kaart.problems import Language, Say

HELP = Say("de plekken die weer moeten worden nagekeken, per gebied", "the places whose check is due, per area")
FORMAT = Say("text voor mensen, markdown voor een bericht, json voor programma's", "text, markdown or json")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "due", HELP, language)
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help=FORMAT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print them; it is not an error that something is due."""
    from sociale_kaart.checks import blind
    from sociale_kaart.loading import load_context
    from sociale_kaart.markdown import plain
    from sociale_kaart.printed import as_json
    from sociale_kaart.tools.report import due as report
    from sociale_kaart.tools.report.reachability import reachability

    config = this_region(options)
    context, problems = load_context(config, today(options))
    if not context:
        return unusable(blind(problems), config, options.lang)
    areas = report.due(context, lambda file: (config.parent / file).read_bytes(), options.lang)
    if options.format == "json":
        print(as_json([area.as_dict(options.lang) for area in areas]))
    elif options.format == "markdown":
        print("\n".join(f"## {plain(area.naam)}\n\n{report.markdown(area, options.lang)}" for area in areas))
    else:
        print(report.text(areas, options.lang))
        print(reachability(context, options.lang))
    return OK
