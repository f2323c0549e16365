"""`kaart links`: which websites of places have gone. Never fails because of somebody else's outage."""

from __future__ import annotations

import argparse
import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sociale_kaart.commands.shared import OK, Commands, add_command, this_region, today, unusable
from sociale_kaart.in_git import came_by_git, is_unanswered, own, whole
from sociale_kaart.problems import Language, Say

HELP = Say(
    "welke websites van plekken weg zijn: drie keer, met een week ertussen",
    "which websites are gone: three times, a week apart",
)
STATE = Say(
    "het bestand dat onthoudt wat er eerder weg was (anders .cache/links.json)",
    "the file that remembers what was gone before (default .cache/links.json)",
)
BROUGHT = Say(
    "{file} staat in git, dus iemand anders kan het hebben geschreven. Het is niet gelezen: het tellen begint opnieuw. "
    "Zo haal je het eruit: git rm --cached {file}",
    "{file} is in git, so somebody else may have written it. It was not read: counting begins anew. To take it out: "
    "git rm --cached {file}",
)
UNSAID = Say(
    "{file} is niet gelezen: het tellen begint opnieuw. Git zegt niet of het in git staat, en dan kan iemand anders "
    "het hebben geschreven. {why} Is het bestand van jou? Noem het dan: --state {file}",
    "{file} was not read: counting begins anew. Git does not say whether it is in git, and then somebody else may have "
    "written it. {why} Is the file yours? Then name it: --state {file}",
)
FILE = ".cache/links.json"
MOST_BYTES = 4 * 1024 * 1024  # of what was remembered
FORMAT = Say("text voor mensen, markdown voor een bericht, json voor programma's", "text, markdown or json")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "links", HELP, language)
    parser.add_argument("--state", type=Path, default=None, metavar="FILE", help=STATE(language, {}))
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help=FORMAT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look at every website, remember, and print the dead ones."""
    from tqdm import tqdm

    from sociale_kaart.checks import Veil, blind
    from sociale_kaart.printed import as_json
    from sociale_kaart.reading.places import read_places
    from sociale_kaart.reading.settings import read_region
    from sociale_kaart.reading.words import read_words
    from sociale_kaart.tools.report import gone_websites as report
    from sociale_kaart.tools.whole_file import write_whole

    config = this_region(options)
    regio, _, problems = read_region(config)
    if not regio:
        return unusable(blind(problems), config, options.lang)
    path = options.state or config.parent / FILE
    _tell_if_brought(path, options)
    agent = f"sociale-kaart/{version('sociale-kaart')} ({regio.site_url})"
    entries = read_places(config.parent)[0]
    wanted = report.links_of(entries, Veil.around(regio, read_words(config.parent)[0], entries))
    looked = report.look(wanted, report.state_from(_read(path, options.state)), today(options), report.fetcher(agent))
    quiet = not sys.stderr.isatty()
    found = list(tqdm(looked, total=len(wanted), file=sys.stderr, disable=quiet, leave=False))
    if report.is_offline(found):
        print(report.OFFLINE(options.lang, {}), file=sys.stderr)
        return OK
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps(report.state_to(found), indent=1).encode())
    if options.format == "json":
        print(as_json(report.state_to(found)))
        return OK
    lines = report.lines(found, options.lang, markdown=options.format == "markdown")
    print("\n".join(lines) or report.NOTHING(options.lang, {}))
    return OK


def _tell_if_brought(path: Path, options: argparse.Namespace) -> None:
    """Without this nobody would know why no website is ever gone."""
    from sociale_kaart.tools.report.why_no_version import why_not

    if options.state or not path.is_file() or not came_by_git(path):
        return
    said, why = (UNSAID, why_not(path.parent) or "") if is_unanswered(path) else (BROUGHT, "")
    print(said(options.lang, {"file": FILE, "why": why}), file=sys.stderr)


def _read(path: Path, named: Path | None) -> Any:
    """What git has is believed only where the keeper named the file."""
    try:
        return json.loads(whole(path, MOST_BYTES) if named else own(path, MOST_BYTES))
    except (ValueError, RecursionError):
        return {}
