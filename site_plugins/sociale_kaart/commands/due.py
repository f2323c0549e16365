"""`kaart due`: the places whose check is due, per area."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from sociale_kaart.commands.shared import OK, Commands, add_command, tell, this_region, today, unusable
from sociale_kaart.problems import Language, Say

if TYPE_CHECKING:
    from sociale_kaart.checks import Context

HELP = Say("de plekken die weer moeten worden nagekeken, per gebied", "the places whose check is due, per area")
FORMAT = Say("text voor mensen, markdown voor een bericht, json voor programma's", "text, markdown or json")

CALLS = Say(
    "wie je het eerst kunt bellen: per gebied de tien plekken waar het meeste te vragen is",
    "whom to call first: per area the ten places with most to ask",
)


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "due", HELP, language)
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help=FORMAT(language, {}))
    parser.add_argument("--bellen", action="store_true", help=CALLS(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print them; it is not an error that something is due."""
    from sociale_kaart.checks import blind
    from sociale_kaart.markdown import plain
    from sociale_kaart.printed import as_json
    from sociale_kaart.region_files import load_context
    from sociale_kaart.tools.report import due as report
    from sociale_kaart.tools.report.reachability import reachability

    config = this_region(options)
    context, problems = load_context(config, today(options))
    if not context:
        return unusable(blind(problems), config, options.lang)
    if options.bellen:
        return _calls(context, options)
    areas = report.due(context, lambda file: (config.parent / file).read_bytes(), options.lang)
    if options.format == "json":
        print(as_json([area.as_dict(options.lang) for area in areas]))
    elif options.format == "markdown":
        print("\n".join(f"## {plain(area.naam)}\n\n{report.markdown(area, options.lang)}" for area in areas))
    else:
        print(report.text(areas, options.lang))
        print(reachability(context, options.lang))
    return OK


def _calls(context: Context, options: argparse.Namespace) -> int:
    from sociale_kaart.printed import as_json
    from sociale_kaart.tools.report import calls_report as report

    found = report.of_context(context)
    if options.format == "json":
        tell(as_json(report.as_dicts(found)))
    else:
        say = report.markdown if options.format == "markdown" else report.text
        tell(say(context, found, options.lang))
    return OK
