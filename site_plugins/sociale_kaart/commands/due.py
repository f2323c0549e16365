"""`kaart due`: the places whose check is due, per area."""

from __future__ import annotations

import argparse

from sociale_kaart.commands.shared import ERRORS, OK, Commands, add_command, from_here, region_of, tell, today
from sociale_kaart.problems import Language, Say, show

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

    config = region_of(options, ())
    assert not isinstance(config, int), "without paths there is nothing to be wrong about"
    context, problems = load_context(config, today(options))
    if not context:
        tell(show(from_here(blind(problems), config.parent), "text", options.lang))
        return ERRORS
    areas = report.due(context, lambda file: (config.parent / file).read_bytes(), options.lang)
    if options.format == "json":
        print(as_json([area.as_dict(options.lang) for area in areas]))
    elif options.format == "markdown":
        print("\n".join(f"## {plain(area.naam)}\n\n{report.markdown(area, options.lang)}" for area in areas))
    else:
        print(report.text(areas, options.lang))
        print(reachability(context, options.lang))
    return OK
