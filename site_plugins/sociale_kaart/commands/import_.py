"""`kaart import`: a list that somebody has, as places of the region; what is in doubt is told and not written."""

from __future__ import annotations

import argparse
import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.import_terms import CREDIT, LICENCE, USE, RefusedError, settled
from sociale_kaart.commands.keyboard import says_yes
from sociale_kaart.commands.progress_line import ProgressLine
from sociale_kaart.commands.shared import (
    ERRORS,
    INTERRUPTED,
    OK,
    WRONG_USE,
    Commands,
    add_command,
    from_here,
    heed_interrupts,
    tell,
    this_region,
    today,
    wrong,
)
from sociale_kaart.problems import Language, Say, show

if TYPE_CHECKING:
    from sociale_kaart.checks.context import Context
    from sociale_kaart.tools.importing.import_plan import HomeRegion, Plan
    from sociale_kaart.tools.importing.last_import import State
    from sociale_kaart.tools.importing.mapping import Mapping_
    from sociale_kaart.tools.importing.source_rows import RowTable
    from sociale_kaart.tools.importing.sources.all import Source

FORMS = ("csv", "xlsx", "geojson", "kaart", "osm", "hsds", "data-inclusion")
HELP = Say(
    "neem plekken over uit een lijst: CSV, Excel, GeoJSON, OpenStreetMap, HSDS, data·inclusion, een andere regio",
    "take places from a list: CSV, Excel, GeoJSON, OpenStreetMap, HSDS, data·inclusion, another region",
)
SOURCE = Say("het bestand met de lijst, of een adres met https://", "the file with the list, or an https:// address")
FORM = Say("de vorm, als het bestand die niet zelf zegt", "its form, where the file does not tell")
NAME = Say("hoe de lijst hier heet (anders: naar het bestand)", "what to call the list (default: after the file)")
NEIGHBOUR = Say("voorzieningen.json van een andere regio, te tonen als plekken van die buur; zo heet hij hier",
                "another region's voorzieningen.json, shown as places of that neighbour, by this name")  # fmt: skip
KEPT = Say("{file}: {near} plekken dichtbij genoeg, van {all}.", "{file}: {near} places near enough, of {all}.")
NO_SPOT = Say("Van {count} plekken staat er niet bij waar ze zijn (`locatie`): die kunnen niet getoond worden.",
              "Of {count} places it does not say where they are (`locatie`): those cannot be shown.")  # fmt: skip
SET = Say("Zet in mkdocs.yml bij de plugin: `buren: [{buren}]`.",
          "Put at the plugin in mkdocs.yml: `buren: [{buren}]`.")  # fmt: skip
DRY = Say("toon wat er zou gebeuren, schrijf niets", "show what would happen, write nothing")
ASKED_YES = Say("schrijf zonder te vragen", "write without asking")
INSTALL = Say("`kaart import` heeft meer programma's nodig. Installeer ze met: pip install 'sociale-kaart[import]'",
              "`kaart import` needs more libraries. Install with: pip install 'sociale-kaart[import]'")  # fmt: skip
BAD_NAME = Say(
    "`{name}` kan niet: alleen kleine letters, cijfers en streepjes.", "`{name}`: only small letters, digits, hyphens."
)
ASK = Say("Zo opschrijven? ja/nee [nee]: ", "Write this? ja/nee [nee]: ")
NOT_WRITTEN = Say("Er is niets opgeschreven.", "Nothing was written.")
HALFWAY = Say("Afgebroken: {count} van de {all} bestanden zijn geschreven. Met dezelfde opdracht gaat het daar verder.",
              "Interrupted: {count} of {all} files were written. The same command goes on from there.")  # fmt: skip
NO_NAME = Say("Geen kolom lijkt op de naam van een plek. Verbeter `kolommen` in {file} en probeer het opnieuw.",
              "No column looks like the name of a place. Mend `kolommen` in {file} and try again.")  # fmt: skip
NOTHING_DIFFERS = Say("De lijst en de regio zeggen hetzelfde.", "The list and the region say the same.")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "import", HELP, language)
    parser.add_argument("source", metavar="BRON", help=SOURCE(language, {}))
    parser.add_argument("--als", choices=FORMS, default="", help=FORM(language, {}))
    parser.add_argument("--naam", default="", help=NAME(language, {}))
    parser.add_argument("--licentie", default="", help=LICENCE(language, {}))
    parser.add_argument("--vermelding", default="", help=CREDIT(language, {}))
    parser.add_argument("--gebruik", choices=("apart", "vergelijken"), default="", help=USE(language, {}))
    parser.add_argument("--buur", default="", metavar="NAAM", help=NEIGHBOUR(language, {}))
    parser.add_argument("--dry-run", action="store_true", help=DRY(language, {}))
    parser.add_argument("--ja", action="store_true", help=ASKED_YES(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, propose, show, ask, write, tell."""
    if not find_spec("rapidfuzz"):
        return wrong(INSTALL, options.lang)
    from sociale_kaart.checks import blind
    from sociale_kaart.region_files import load_context
    from sociale_kaart.tools.importing.headings import is_heading
    from sociale_kaart.tools.importing.import_folder import name_of, read_import
    from sociale_kaart.tools.importing.opening import opened
    from sociale_kaart.tools.importing.source_rows import SourceError
    from sociale_kaart.tools.importing.sources.all import read_source

    heed_interrupts()
    config = this_region(options)
    bron = options.buur or options.naam or name_of(options.source)
    if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", bron):
        return wrong(BAD_NAME, options.lang, name=bron)
    try:
        source = opened(options.source)
        context, problems = load_context(config, today(options))
        mapping, state, faults = read_import(config.parent, bron)
        if not context or not context.woorden.categorieen or faults:
            tell(show(from_here(blind(faults or problems), config.parent), "text", options.lang))
            return WRONG_USE if faults else ERRORS
        if options.buur:
            return _keep_neighbour(source, context, options)
        return _import(read_source(source, options.als, is_heading), mapping, state, bron, context, options)
    except (SourceError, RefusedError) as error:
        return wrong(error.say, options.lang, **error.values)
    except (KeyboardInterrupt, EOFError):
        ProgressLine(options.lang).clear()
        print(NOT_WRITTEN(options.lang, {}))
        return INTERRUPTED


def _keep_neighbour(source: Source, context: Context, options: argparse.Namespace) -> int:
    from sociale_kaart.reading.neighbours import file_of
    from sociale_kaart.tools.importing.neighbour_file import neighbour_file
    from sociale_kaart.tools.whole_file import write_whole

    buur = options.buur
    kept = neighbour_file(source.data, source.what, buur, context)
    path = context.folder / file_of(buur)
    if not options.dry_run and not (path.is_file() and path.read_bytes() == kept.data):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, kept.data)
    tell(KEPT(options.lang, {"file": file_of(buur), "near": kept.near, "all": kept.everything}))
    if kept.without_spot:
        tell(NO_SPOT(options.lang, {"count": kept.without_spot}))
    if buur not in context.regio.buren:
        tell(SET(options.lang, {"buren": ", ".join((*context.regio.buren, buur))}))
    return OK


def _import(
    table: RowTable, mapping: Mapping_ | None, state: State, bron: str, context: Context, options: argparse.Namespace
) -> int:
    from sociale_kaart.tools.importing.import_folder import proposal, town_of, write_mapping
    from sociale_kaart.tools.importing.import_plan import HomeRegion
    from sociale_kaart.tools.importing.licences import COMPARE
    from sociale_kaart.tools.importing.planning import plan
    from sociale_kaart.tools.importing.report import mapped

    is_new = mapping is None
    proposed = mapping or proposal(table, bron, Path(options.source).name, context)
    if proposed.columns and not proposed.columns_of("naam"):
        if is_new and not options.dry_run:  # to be mended there
            write_mapping(context.folder, proposed)
        return wrong(NO_NAME, options.lang, file=f"data/import/{bron}.yml")
    mapping = settled(proposed, table, options)
    if is_new and mapping.columns:
        tell(mapped(mapping) + "\n")
    line = ProgressLine(options.lang)
    region = HomeRegion(context, lambda name: (context.folder / name).read_bytes(), town_of(context), line.count)
    if mapping.gebruik == COMPARE:
        return _compare(table, mapping, region, is_new, options)
    made = plan(table, mapping, region, state)
    line.clear()
    return _finish(made, table, mapping, is_new, context, options)


def _compare(table: RowTable, mapping: Mapping_, region: HomeRegion, is_new: bool, options: argparse.Namespace) -> int:
    from sociale_kaart.tools.importing.comparing import compared
    from sociale_kaart.tools.importing.import_folder import write_mapping

    if is_new and not options.dry_run:
        write_mapping(region.context.folder, mapping)
    lines = compared(table, mapping, region)
    ProgressLine(options.lang).clear()
    notes = [f"Let op: {note}" for note in table.notes]
    tell("\n".join([*notes, *(lines or [NOTHING_DIFFERS(options.lang, {})])]))
    return ERRORS if lines else OK


def _finish(
    made: Plan, table: RowTable, mapping: Mapping_, is_new: bool, context: Context, options: argparse.Namespace
) -> int:
    from sociale_kaart.tools.importing.import_folder import write, written
    from sociale_kaart.tools.importing.report import preview, report

    if made.files:
        tell(preview(made))
    if not options.dry_run:
        if not options.ja and made.files and not says_yes(ASK(options.lang, {})):
            print(NOT_WRITTEN(options.lang, {}))
            return ERRORS
        line = ProgressLine(options.lang)
        try:
            write(context.folder, mapping, made, is_new=is_new, progress=line.count)
        except KeyboardInterrupt:
            line.clear()
            tell(HALFWAY(options.lang, {"count": written(context.folder, made), "all": len(made.files)}))
            return INTERRUPTED
        line.clear()
    tell(report(made, table, dry=options.dry_run))
    return ERRORS if made.needs_a_person else OK
