"""`kaart logboek`: pages per theme and language out of a server's own log, without anybody's address."""

from __future__ import annotations

import argparse
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.shared import OK, Commands, add_command, tell, this_region, today, unusable, wrong
from sociale_kaart.os_words import reason
from sociale_kaart.problems import Language, Say

if TYPE_CHECKING:
    from io import BufferedReader

    from sociale_kaart.catalogue import Catalogue
    from sociale_kaart.tools.logboek.log_lines import Gelezen
    from sociale_kaart.tools.logboek.views import View
    from sociale_kaart.tools.logboek.visits import Geteld

FORMATS = ("text", "csv", "json")
PER = ("thema", "soort", "gebied")
STDIN = "-"
HELP = Say(
    "hoe vaak pagina's zijn opgevraagd, uit het logboek van een webserver; bewaart niets over mensen",
    "how often pages were asked for, out of a web server's log; keeps nothing about people",
)
FILES = Say(
    "access.log, ook ingepakt (.gz); - leest wat je erin stuurt",
    "access.log, packed too (.gz); - reads what is piped in",
)
BY = Say("thema (anders), soort of gebied", "thema: theme (default), soort: kind, or gebied: area")
KIND = Say("bij --per gebied: alleen deze soort, uit data/categorieen.yml", "with --per gebied: this kind only")
FORMAT = Say("text voor mensen, csv of json voor programma's", "text, csv or json")
NOT_READ = Say("{name} kan niet gelezen worden: {reason}.", "{name} cannot be read: {reason}.")
NO_FILE = Say("dat bestand is er niet", "there is no such file")
BROKEN = Say(
    "{name} is na regel {lines} niet verder te lezen: het ingepakte bestand is stuk of niet af.",
    "{name} cannot be read further than line {lines}: the packed file is broken or not finished.",
)
NO_LOG = Say(
    "{name}, regel {line}: dit is geen regel van een logboek. Nodig is de vorm `common` of `combined`, zoals Apache en "
    "nginx die schrijven.",
    "{name}, line {line}: this is no line of a log. It takes the format `common` or `combined`, as Apache and nginx "
    "write it.",
)
SKIPPED = Say(
    "{name}: {count} van de {lines} regels zijn overgeslagen, het eerst regel {line}: geen `common` of `combined`.",
    "{name}: {count} of {lines} lines were passed over, the first is line {line}: not in the format `common` or "
    "`combined`.",
)
REFUSED = Say(
    "`{read}` is een gevoelige soort of heeft een geheim adres: per gebied zegt een aantal te veel over mensen. Zonder "
    "--per gebied kan het wel: --per soort.",
    "`{read}` is a sensitive kind or has a secret address: per area a count says too much about people. Without "
    "--per gebied it can be counted: --per soort.",
)
NEEDS_AREA = Say("--soort hoort bij --per gebied.", "--soort goes with --per gebied.")
KIND_NAME, PIPED = Say("Soort", "kind"), Say("wat je erin stuurt", "what is piped in")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "logboek", HELP, language)
    parser.add_argument("bestanden", nargs="+", metavar="ACCESS.LOG", help=FILES(language, {}))
    parser.add_argument("--per", choices=PER, default=PER[0], help=BY(language, {}))
    parser.add_argument("--soort", metavar="ID", help=KIND(language, {}))
    parser.add_argument("--format", choices=FORMATS, default=FORMATS[0], help=FORMAT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the counts, and nothing else of the log."""
    from sociale_kaart.loading import load_catalogue
    from sociale_kaart.tools.logboek.visits import Geteld

    config = this_region(options)
    if options.soort and options.per != "gebied":
        return wrong(NEEDS_AREA, options.lang)
    catalogue, problems = load_catalogue(config, today(options))
    if not catalogue:
        return unusable(problems, config, options.lang)
    if refused := _refused(catalogue, options.soort, options.lang):
        return refused
    view, found = _view(catalogue, options), Geteld()
    for name in options.bestanden:
        if code := _count(name, catalogue, view, found, options.lang):
            return code
    tell(_said(view, found, options))
    return OK


def _refused(catalogue: Catalogue, soort: str | None, language: Language) -> int:
    """Says why a kind is not counted per area; 0 when it may be."""
    if soort is None:
        return OK
    kind = catalogue.woorden.categorieen.get(soort)
    if not kind:
        known = ", ".join(catalogue.woorden.categorieen)
        return wrong("unknown", language, kind=KIND_NAME(language, {}), read=soort, known=known)
    return wrong(REFUSED, language, read=soort) if kind.is_sensitive else OK


def _view(catalogue: Catalogue, options: argparse.Namespace) -> View:
    from sociale_kaart.tools.logboek.views import kind_per_area, per_area, per_kind, per_theme

    if options.soort:
        return kind_per_area(catalogue, options.soort, options.lang)
    return {"thema": per_theme, "soort": per_kind, "gebied": per_area}[options.per](catalogue, options.lang)


def _count(name: str, catalogue: Catalogue, view: View, found: Geteld, language: Language) -> int:
    """Count one file along; what cannot be read is said, and nothing of what is in it."""
    from sociale_kaart.tools.logboek.log_lines import BrokenLogError, Gelezen, requests, unpacked
    from sociale_kaart.tools.logboek.log_pages import pages_of
    from sociale_kaart.tools.logboek.visits import count

    read, shown = Gelezen(), PIPED(language, {}) if name == STDIN else Path(name)
    try:
        with _opened(name) as stream:
            count(found, requests(unpacked(stream), read), pages_of(catalogue), view)
    except BrokenLogError:
        return wrong(BROKEN, language, name=shown, lines=read.lines)
    except OSError as error:
        why = NO_FILE if isinstance(error, FileNotFoundError) else reason(error)
        return wrong(NOT_READ, language, name=shown, reason=why)
    return _judged(read, shown, language)


def _opened(name: str) -> AbstractContextManager[BufferedReader]:
    return nullcontext(sys.stdin.buffer) if name == STDIN else Path(name).open("rb")  # type: ignore[arg-type]


def _judged(read: Gelezen, shown: str | Path, language: Language) -> int:
    """A file without a single line of a log is none; one with some has what was passed over said."""
    if read.odd and read.odd == read.lines - read.empty:
        return wrong(NO_LOG, language, name=shown, line=read.first_odd)
    if read.odd:
        wrong(SKIPPED, language, name=shown, count=read.odd, lines=read.lines, line=read.first_odd)
    return OK


def _said(view: View, found: Geteld, options: argparse.Namespace) -> str:
    from sociale_kaart.printed import as_json
    from sociale_kaart.tools.logboek.visits_report import as_csv, as_dict, text

    if options.format == "csv":
        return as_csv(view, found)
    return as_json(as_dict(view, found)) if options.format == "json" else text(view, found, options.lang)
