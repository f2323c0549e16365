"""`kaart ondergrond`: the streets of the region, out of an extract of OpenStreetMap."""

from __future__ import annotations

import argparse
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.progress_line import ProgressLine
from sociale_kaart.commands.shared import OK, Commands, add_command, heed_interrupts, tell, this_region, unusable, wrong
from sociale_kaart.commands.waiting import patiently
from sociale_kaart.problems import Language, Say

if TYPE_CHECKING:
    from sociale_kaart.reading.settings import Regio
    from sociale_kaart.tools.ondergrond.making import Made

HELP = Say(
    "zet de straten op de kaart, uit een uittreksel van OpenStreetMap",
    "put the streets on the map, out of an extract of OpenStreetMap",
)
EXTRACT = Say(
    "een uittreksel (.osm.pbf) waar de regio in ligt, of het adres (https) ervan",
    "an extract (.osm.pbf) that the region is in, or its address (https)",
)
INSTALL = Say(
    "Voor straten is meer nodig. Installeer het met: pip install 'sociale-kaart[ondergrond]'",
    "Streets need more. Install it with: pip install 'sociale-kaart[ondergrond]'",
)
MADE = Say(
    "De straten staan in data/ondergrond: {size} MB, {tiles} tegels, OpenStreetMap van {day}. "
    "`kaart build` neemt ze mee.",
    "The streets are in data/ondergrond: {size} MB, {tiles} tiles, OpenStreetMap of {day}. "
    "`kaart build` takes them along.",
)
LARGE = Say(
    "Dat is meer dan de {most} MB waar een telefoon op rekent. Maak `grenzen` kleiner als dat kan.",
    "That is more than the {most} MB that a phone counts on. Make `grenzen` smaller if you can.",
)
UNKNOWN_DAY = Say("een onbekende dag", "an unknown day")
READING = Say("Lezen: {n} × 1.000", "Reading: {n} × 1,000")
FETCHING = Say("Ophalen: {n} %", "Fetching: {n} %")
CUTTING = Say("Tegels maken: {n} %", "Making tiles: {n} %")
MOST = 12  # megabytes
NEEDED = ("osmium", "shapely", "mapbox_vector_tile", "pmtiles")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "ondergrond", HELP, language)
    parser.add_argument("extract", metavar="EXTRACT.osm.pbf", help=EXTRACT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make it, and say how large it is."""
    if not all(find_spec(name) for name in NEEDED):
        return wrong(INSTALL, options.lang)
    from sociale_kaart.checks import blind
    from sociale_kaart.reading.settings import read_region
    from sociale_kaart.tools.ondergrond.ondergrond_rules import OndergrondError

    heed_interrupts()
    config = this_region(options)
    regio, _, problems = read_region(config)
    if not regio:
        return unusable(blind(problems), config, options.lang)
    try:
        made = patiently(partial(_made_alone, config.parent, regio, options), options.lang)
    except OndergrondError as error:
        return wrong(error.say, options.lang, **error.values)
    finally:
        ProgressLine(options.lang).clear()
    _tell(made, options)
    return OK


def _made_alone(region: Path, regio: Regio, options: argparse.Namespace) -> Made:
    from sociale_kaart.one_at_a_time import alone
    from sociale_kaart.reading.ondergrond.ondergrond import FOLDER

    with alone(region / FOLDER):  # two would write to one file, also of what is fetched
        return _made(region, regio, options)


def _made(region: Path, regio: Regio, options: argparse.Namespace) -> Made:
    """Out of a file, or of what is fetched from an address and then thrown away."""
    from sociale_kaart.tools.ondergrond import downloading
    from sociale_kaart.tools.ondergrond.making import make, require_size

    show = partial(_shown, ProgressLine(options.lang))
    if not downloading.is_address(options.extract):
        return make(region, regio, Path(options.extract), show)
    require_size(regio)
    path = downloading.downloaded(options.extract, region, lambda far: show("ophalen", far))
    made = make(region, regio, path, show, downloading.name_at(options.extract))
    downloading.forget(region)
    return made


def _tell(made: Made, options: argparse.Namespace) -> None:
    from sociale_kaart.tools.ondergrond.ondergrond_rules import OPEN_COAST, UNCLOSED

    language = options.lang
    size = made.size / 1_000_000
    tell(MADE(language, {"size": f"{size:.1f}", "tiles": made.tiles, "day": made.extract.datum or UNKNOWN_DAY}))
    if size > MOST:
        tell(LARGE(language, {"most": MOST}))
    if unclosed := made.extract.unclosed:
        which = ", ".join(f"relation/{id}" for id in unclosed[:5]) + (", …" if len(unclosed) > 5 else "")
        tell(UNCLOSED(language, {"n": len(unclosed), "which": which}))
    if made.extract.open_coast:
        tell(OPEN_COAST(language, {}))


def _shown(line: ProgressLine, what: str, far: float) -> None:
    say = {"ophalen": FETCHING, "lezen": READING, "tegels": CUTTING}[what]
    line.show(say, n=int(far) // 1000 if say is READING else int(far * 100))
