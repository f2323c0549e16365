"""`kaart import`: a list that somebody has, as places of the region; what is in doubt is told and not written."""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.shared import (
    ERRORS,
    INTERRUPTED,
    OK,
    WRONG_USE,
    Commands,
    add_command,
    from_here,
    heed_interrupts,
    region_of,
    tell,
    today,
)
from sociale_kaart.problems import Language, Say, show

if TYPE_CHECKING:
    from sociale_kaart.checks.context import Context
    from sociale_kaart.tools.importing.last_import import State
    from sociale_kaart.tools.importing.mapping import Mapping_
    from sociale_kaart.tools.importing.planning import Plan
    from sociale_kaart.tools.importing.source_rows import RowTable

HELP = Say("neem plekken over uit een lijst: CSV, Excel, GeoJSON, of voorzieningen.json van een andere regio",
           "take places from a list: CSV, Excel, GeoJSON, or another region's voorzieningen.json")  # fmt: skip
SOURCE = Say("het bestand met de lijst", "the file with the list")
FORM = Say("de vorm, als het bestand die niet zelf zegt", "its form, where the file does not tell")
NAME = Say("hoe de lijst hier heet (anders: naar het bestand)", "what to call the list (default: after the file)")
LICENCE = Say("de licentie van de lijst: CC0-1.0, of eigen als hij van jullie zelf is",
              "the list's licence: CC0-1.0, or `eigen` if it is your own")  # fmt: skip
DRY = Say("toon wat er zou gebeuren, schrijf niets", "show what would happen, write nothing")
YES = Say("schrijf zonder te vragen", "write without asking")
INSTALL = Say(
    "`kaart import` heeft meer programma's nodig. Installeer ze met: pip install 'sociale-kaart[import]'",
    "`kaart import` needs more libraries. Install them with: pip install 'sociale-kaart[import]'",
)
NO_FILE = Say("{path} is er niet, of is geen bestand.", "{path} is not there, or is no file.")
BAD_NAME = Say(
    "`{name}` kan niet: alleen kleine letters, cijfers en streepjes.", "`{name}`: only small letters, digits, hyphens."
)
NO_LICENCE = Say(
    "Van deze lijst is geen licentie bekend. Wat hier op de kaart komt, mag iedereen gebruiken (CC0). Is de "
    "lijst CC0 of "
    "publiek domein? Geef dan --licentie CC0-1.0. Is hij van jullie zelf, of heb je toestemming? Dan --licentie eigen.",
    "No licence is known for this list. Anyone may use what is on this map (CC0). Is the list CC0 or public "
    "domain? Give "
    "--licentie CC0-1.0. Is it your own, or do you have permission? Then --licentie eigen.",
)
OTHER_LICENCE = Say(
    "De lijst valt onder {licence}, en dat past niet bij CC0: wie onze gegevens gebruikt, zou voorwaarden "
    "missen. Vraag de "
    "eigenaar om toestemming; is die er, dan --licentie eigen, of `licentie: eigen` in {file}.",
    "The list is under {licence}, which does not go with CC0: whoever uses our data would miss its terms. Ask "
    "the owner "
    "for permission; with it, --licentie eigen, or `licentie: eigen` in {file}.",
)
ASK = Say("Zo opschrijven? ja/nee [nee]: ", "Write this? ja/nee [nee]: ")
NOT_WRITTEN = Say("Er is niets opgeschreven.", "Nothing was written.")
NO_NAME = Say("Geen kolom lijkt op de naam van een plek. Verbeter `kolommen` in {file} en probeer het opnieuw.",
              "No column looks like the name of a place. Mend `kolommen` in {file} and try again.")  # fmt: skip


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "import", HELP, language)
    parser.add_argument("source", type=Path, metavar="BRON", help=SOURCE(language, {}))
    parser.add_argument("--als", choices=("csv", "xlsx", "geojson", "kaart"), default="", help=FORM(language, {}))
    parser.add_argument("--naam", default="", help=NAME(language, {}))
    parser.add_argument("--licentie", default="", help=LICENCE(language, {}))
    parser.add_argument("--dry-run", action="store_true", help=DRY(language, {}))
    parser.add_argument("--ja", action="store_true", help=YES(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, propose, show, ask, write, tell."""
    if not find_spec("rapidfuzz") or not find_spec("openpyxl"):
        return _wrong(INSTALL, options)
    from sociale_kaart.checks import blind
    from sociale_kaart.loading import load_context
    from sociale_kaart.tools.importing.headings import is_heading
    from sociale_kaart.tools.importing.import_folder import name_of, read_import
    from sociale_kaart.tools.importing.source_rows import SourceError
    from sociale_kaart.tools.importing.sources.all import read_source

    heed_interrupts()
    config = region_of(options, ())
    assert not isinstance(config, int), "without paths there is nothing to be wrong about"
    if not options.source.is_file():
        return _wrong(NO_FILE, options, path=options.source)
    bron = options.naam or name_of(options.source)
    if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", bron):
        return _wrong(BAD_NAME, options, name=bron)
    context, problems = load_context(config, today(options))
    mapping, state, wrong = read_import(config.parent, bron)
    if not context or not context.woorden.categorieen or wrong:
        tell(show(from_here(blind(wrong or problems), config.parent), "text", options.lang))
        return WRONG_USE if wrong else ERRORS
    try:
        table = read_source(options.source.read_bytes(), options.source.name, options.als, is_heading)
    except SourceError as error:
        return _wrong(error.say, options, **error.values)
    except OSError:
        return _wrong(NO_FILE, options, path=options.source)
    try:
        return _import(table, mapping, state, bron, context, options)
    except (KeyboardInterrupt, EOFError):
        print(NOT_WRITTEN(options.lang, {}))
        return INTERRUPTED


def _import(
    table: RowTable, mapping: Mapping_ | None, state: State, bron: str, context: Context, options: argparse.Namespace
) -> int:
    from sociale_kaart.tools.importing.import_folder import proposal, town_of
    from sociale_kaart.tools.importing.planning import HomeRegion, plan
    from sociale_kaart.tools.importing.report import mapped

    is_new = mapping is None
    mapping = mapping or proposal(table, bron, options.source.name, options.licentie, context)
    mapping = replace(mapping, licentie=mapping.licentie or options.licentie)
    file = f"data/import/{bron}.yml"
    if not mapping.may_be_published:
        say = OTHER_LICENCE if mapping.licentie else NO_LICENCE
        return _wrong(say, options, licence=mapping.licentie, file=file)
    if mapping.columns and not mapping.columns_of("naam"):
        return _wrong(NO_NAME, options, file=file)
    if is_new and mapping.columns:
        tell(mapped(mapping) + "\n")
    folder = context.folder
    made = plan(table, mapping, HomeRegion(context, lambda name: (folder / name).read_bytes(), town_of(context)), state)
    return _finish(made, table, mapping, is_new, context, options)


def _finish(
    made: Plan, table: RowTable, mapping: Mapping_, is_new: bool, context: Context, options: argparse.Namespace
) -> int:
    from sociale_kaart.tools.importing.import_folder import write
    from sociale_kaart.tools.importing.report import preview, report

    if made.files:
        tell(preview(made))
    if not options.dry_run:
        if (
            not options.ja
            and made.files
            and input(ASK(options.lang, {})).strip().lower() not in ("ja", "j", "yes", "y")
        ):
            print(NOT_WRITTEN(options.lang, {}))
            return ERRORS
        write(context.folder, mapping, made, is_new=is_new)
    tell(report(made, table, dry=options.dry_run))
    return ERRORS if made.needs_a_person else OK


def _wrong(say: Say, options: argparse.Namespace, **values: object) -> int:
    print(f"kaart: {say(options.lang, values)}", file=sys.stderr)
    return WRONG_USE
