"""`kaart geocode`: looks up the places that have an address and no coordinates, and writes what is certain."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.shared import (
    ERRORS,
    INTERRUPTED,
    OK,
    Commands,
    add_command,
    below,
    from_here,
    heed_interrupts,
    region_of,
    tell,
    today,
)
from sociale_kaart.problems import Language, Problem, Say, Told, has_errors, show

if TYPE_CHECKING:  # loaded when it runs: geopy is slow to load, and the other commands do without
    from sociale_kaart.reading.settings import Regio
    from sociale_kaart.tools.geocode.cache import Cache
    from sociale_kaart.tools.geocode.lookup import Lookup
    from sociale_kaart.tools.geocode.run import Located

HELP = Say(
    "zoek de plekken op de kaart op bij hun adres, en schrijf wat zeker is in hun bestand",
    "look up the coordinates of addresses, and write what is certain into the places' files",
)
PATHS = Say("alleen deze bestanden of mappen", "only these files or folders")
DRY = Say("toon wat er zou veranderen, verander niets", "show what would change, change nothing")
NOTHING = Say("Elke plek met een adres staat al op de kaart.", "Every place with an address is already on the map.")
WRITTEN = Say("Gevonden en opgeschreven: {n}.", "Found and written: {n}.")
WOULD = Say("Gevonden: {n}. Er is niets veranderd.", "Found: {n}. Nothing was changed.")
STOPPED = Say(
    "Onderbroken. Geef dezelfde opdracht om verder te gaan waar je was.",
    "Interrupted. Give the same command again to continue where you left off.",
)
# Where the services are; somebody with a Nominatim of their own, and the tests, say so in the environment.
PDOK, NOMINATIM = "https://api.pdok.nl", "https://nominatim.openstreetmap.org"


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "geocode", HELP, language)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=PATHS(language, {}))
    parser.add_argument("--dry-run", action="store_true", help=DRY(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look up what is wanted; the problems last, so that they can be read."""
    from sociale_kaart.checks import Veil, blind
    from sociale_kaart.reading.settings import read_region
    from sociale_kaart.reading.words import read_words
    from sociale_kaart.region_files import load_context
    from sociale_kaart.tools.geocode.cache import FILE, Cache
    from sociale_kaart.tools.geocode.run import GeocodeRegion, geocode, is_wanted, may_hide

    heed_interrupts()
    config = region_of(options, options.paths)
    if isinstance(config, int):
        return config
    folder = config.parent
    regio, _, problems = read_region(config)
    woorden, _, found = read_words(folder)
    context, _ = load_context(config, today(options))
    if not regio or not context or found:
        tell(show(from_here(blind([*problems, *found]), folder), "text", options.lang))
        return ERRORS
    is_below = below(options.paths, folder)
    wanted = [one for one in context.entries if is_wanted(one) and is_below(one.tree.file)]
    lookup = _lookup(regio, Cache(folder / FILE, today(options)))
    region = GeocodeRegion(folder, regio, woorden, context.schematic, today(options), may_hide(context))
    outcomes = geocode(wanted, region, lookup, dry=options.dry_run)
    veil = Veil.of(context)
    return _report(outcomes, len(wanted), lambda problems: from_here(veil.tell(problems), folder), options)


def _lookup(regio: Regio, cache: Cache) -> Lookup:
    from sociale_kaart.tools.geocode.lookup import Lookup
    from sociale_kaart.tools.geocode.services import nominatim, pdok

    agent = f"sociale-kaart/{version('sociale-kaart')} ({regio.regio}; {regio.site_url})".encode("ascii", "replace")
    env, name, wait = os.environ, agent.decode(), _seconds("KAART_WAIT", 5.0)
    first = pdok(env.get("KAART_PDOK", PDOK), name, wait=wait)
    second = nominatim(env.get("KAART_NOMINATIM", NOMINATIM), name, wait=wait)
    return Lookup((first, second), cache)


def _seconds(name: str, default: float) -> float:
    text = os.environ.get(name, "")
    return float(text) if re.fullmatch(r"[0-9]{1,3}([.][0-9]{1,3})?", text) else default


def _report(
    outcomes: Iterable[Located | Problem],
    total: int,
    told: Callable[[Iterable[Problem]], list[Told]],
    options: argparse.Namespace,
) -> int:
    from tqdm import tqdm

    from sociale_kaart.printed import on_a_line
    from sociale_kaart.tools.geocode.geocode_rules import said_once

    problems: list[Problem] = []
    located, interrupted = 0, False
    try:
        with tqdm(outcomes, total=total, file=sys.stderr, disable=not sys.stderr.isatty(), leave=False) as bar:
            for outcome in bar:
                if isinstance(outcome, Problem):
                    problems.append(outcome)
                    continue
                located += 1
                tqdm.write(on_a_line(f"{outcome.file}: {outcome.text}"), file=sys.stdout)
                sys.stdout.flush()
    except KeyboardInterrupt:
        interrupted = True
    if problems:
        tell(show(told(said_once(problems)), "text", options.lang))
    last = STOPPED if interrupted else (WOULD if options.dry_run else WRITTEN) if total else NOTHING
    print(last(options.lang, {"n": located}))
    return INTERRUPTED if interrupted else ERRORS if has_errors(problems) else OK
