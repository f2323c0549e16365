"""`kaart print`: one sheet, for a practice, an area or the region, or a hand-out of chosen places."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.cli_words import HELP, Help, say
from sociale_kaart.commands.paper_rules import (
    FORMAT,
    NOT_TOGETHER,
    NOT_WITH,
    NOTHING_CHOSEN,
    ONE_PLACE,
    SHEET,
    asked_for,
    in_vain,
    is_document,
    missing,
)
from sociale_kaart.commands.shared import ERRORS, OK, Commands, add_command, tell, today, wrong
from sociale_kaart.problems import Language, Say, has_errors, show

if TYPE_CHECKING:  # setting a sheet brings in much that `kaart check` can do without
    from sociale_kaart.catalogue import Catalogue
    from sociale_kaart.outputs.print.order import Order


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    text = Help(language)
    parser = add_command(commands, common, "print", HELP["print"], language)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--practice", metavar="ID", help=text.practice)
    where.add_argument("--area", metavar="ID", help=text.area)
    where.add_argument("--place", metavar="ID", action="append", default=[], help=text.place)
    where.add_argument("--event", metavar="ID", help=text.event)
    parser.add_argument("--period", metavar="DUUR", help=text.period)
    parser.add_argument("--language", metavar="TAAL", help=text.language_of_sheet)
    parser.add_argument("--theme", metavar="ID", help=text.theme)
    parser.add_argument("--paper", metavar="MAAT", help=text.paper)
    parser.add_argument("--sheet", choices=tuple(NOT_WITH), help=SHEET(language, {}))
    parser.add_argument("--format", choices=("pdf", "docx"), help=FORMAT(language, {}))
    parser.add_argument("--out", type=Path, metavar="FILE", help=text.out)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the sheet; what cannot be met is said, with what can."""
    from sociale_kaart.loading import load_catalogue

    catalogue, problems = load_catalogue(options.config_file.resolve(), today(options))
    if not catalogue:
        tell(show([p for p in problems if has_errors([p])], "text", options.lang))
        return ERRORS
    sheet = asked_for(options)
    if needed := missing(options, sheet):
        return wrong(needed, options.lang)
    if option := in_vain(options, sheet):
        return wrong(NOT_TOGETHER, options.lang, sheet=sheet, option=option)
    if sheet == "agenda" and (len(options.place) > 1 or (options.place and options.theme is not None)):
        return wrong(ONE_PLACE, options.lang)
    return _made(catalogue, options, sheet)


def _made(catalogue: Catalogue, options: argparse.Namespace, sheet: str) -> int:
    from sociale_kaart.outputs.print.order import checked, editable, make
    from sociale_kaart.outputs.print.printed_map import TooManyPlacesError
    from sociale_kaart.outputs.print.refusing import NothingChosenError, NotOnPaperError, UnknownError, known
    from sociale_kaart.outputs.print.typesetting import FontsMissingError

    try:
        if options.theme is not None:
            known("thema", options.theme, catalogue.woorden.themas)
        order = checked(catalogue, _order(catalogue, options, sheet))
        made = editable(catalogue, order) if is_document(options) else make(catalogue, order)
    except UnknownError as unknown:
        kind = say(unknown.kind, options.lang)
        sentence = "unknown" if unknown.known else "nothing-like-it"
        return wrong(sentence, options.lang, kind=kind, read=unknown.read, known=Say(unknown.known, unknown.known))
    except NotOnPaperError as refused:
        return wrong("not-on-paper", options.lang, id=refused)
    except NothingChosenError as practice:
        return wrong(NOTHING_CHOSEN, options.lang, id=practice)
    except TooManyPlacesError as many:
        return wrong("too-many", options.lang, count=many)
    except FontsMissingError:
        return wrong("assets", options.lang)
    path, name = options.out or Path(), Path(order.name).with_suffix(".docx" if is_document(options) else ".pdf")
    return _written(path / name if path.is_dir() else path, made, options.lang)


def _order(catalogue: Catalogue, options: argparse.Namespace, sheet: str) -> Order:
    from sociale_kaart.outputs.print.order import PAPERS, Order, scope_of

    return Order(
        blad=sheet,
        taal=_or(options.language, catalogue.regio.eerste_taal).lower(),
        papier=_or(options.paper, PAPERS[sheet][0]).lower(),
        scope=scope_of(catalogue, options.practice, options.area),
        thema=options.theme or "",
        plekken=tuple(options.place),
        gebeurtenis=options.event or "",
        periode=_or(options.period, "week").lower() if sheet == "agenda" else "",
    )


def _or(said: str | None, else_: str) -> str:
    """What was said, also when that is nothing: an empty variable in a script must not become another sheet."""
    return else_ if said is None else said


def _written(path: Path, made: bytes, language: Language) -> int:
    from sociale_kaart.tools.whole_file import write_whole

    if not path.parent.is_dir():
        return wrong("no-folder", language, folder=path.parent)
    try:
        if path.is_symlink():  # /dev/stdout, or where its owner wants it to end
            path.write_bytes(made)
        else:
            write_whole(path, made)
    except OSError:
        return wrong("cannot-write", language, file=path)
    print(say("printed", language, file=path))
    return OK
