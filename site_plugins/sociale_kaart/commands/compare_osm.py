"""`kaart osm`: where OpenStreetMap and the region differ, both ways. It sends nothing."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from sociale_kaart.commands.shared import OK, Commands, add_command, tell, this_region, today, unusable, wrong
from sociale_kaart.problems import Language, Say

HELP = Say(
    "waar OpenStreetMap en de regio verschillen, naar beide kanten; er wordt niets verstuurd",
    "where OpenStreetMap and the region differ, both ways; nothing is sent",
)
EXTRACT = Say(
    "een uittreksel: .osm.pbf, .osm, of het antwoord van Overpass (.json)",
    "an extract: .osm.pbf, .osm, or what Overpass answers (.json)",
)
FORMAT = Say("text voor mensen, markdown voor een bericht, json voor programma's", "text, markdown or json")
INSTALL = Say(
    "Om te vergelijken is meer nodig. Installeer het met: pip install 'sociale-kaart[import-osm]'",
    "Comparing needs more. Install it with: pip install 'sociale-kaart[import-osm]'",
)


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "osm", HELP, language)
    parser.add_argument("extract", metavar="EXTRACT", help=EXTRACT(language, {}))
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help=FORMAT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the lists; it is not an error that something differs."""
    if not find_spec("rapidfuzz"):
        return wrong(INSTALL, options.lang)
    from sociale_kaart.checks import blind
    from sociale_kaart.printed import as_json
    from sociale_kaart.region_files import load_context
    from sociale_kaart.tools.importing.opening import opened
    from sociale_kaart.tools.importing.source_rows import SourceError
    from sociale_kaart.tools.importing.sources.all import read_source
    from sociale_kaart.tools.osm import osm_report
    from sociale_kaart.tools.osm.osm_lists import differences

    config = this_region(options)
    context, problems = load_context(config, today(options))
    if not context or not context.woorden.categorieen:
        return unusable(blind(problems), config, options.lang)
    try:
        outcome = differences(context, read_source(opened(options.extract), "osm", lambda _: False))
    except SourceError as error:
        return wrong(error.say, options.lang, **error.values)
    site = context.regio.site_url
    if options.format == "json":
        tell(as_json(osm_report.as_dict(outcome, site)))
    else:
        tell((osm_report.markdown if options.format == "markdown" else osm_report.text)(outcome, site, options.lang))
    return OK
