"""`kaart taal`: a catalogue for a new language, one brought up to date, and how far each language is."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.shared import (
    ERRORS,
    OK,
    WRONG_USE,
    Commands,
    add_command,
    tell,
    this_region,
    today,
    unusable,
)
from sociale_kaart.problems import Language, Say

if TYPE_CHECKING:
    from sociale_kaart.region import Region

HELP = Say(
    "een taal erbij, een vertaling bijwerken, of zien hoe ver elke taal is",
    "add a language, bring a translation up to date, or see how far each language is",
)
WHAT = Say(
    "nieuw: alles wat vertaald moet worden in één bestand; bij: werk dat bestand bij; stand: hoe ver elke taal is",
    "nieuw: all that must be translated in one file; bij: bring that file up to date; stand: how far each language is",
)
CODES = Say("de code van een taal, zoals tr; bij `bij` en `stand` mag het zonder", "the code of a language, such as tr")
NO_CODE = Say("Welke taal? Bijvoorbeeld: kaart taal nieuw tr", "Which language? For example: kaart taal nieuw tr")
NO_LANGUAGE = Say("`{code}` is geen code van een taal.{near}", "`{code}` is no code of a language.{near}")
NEAR = Say(" Bedoel je `{code}`?", " Do you mean `{code}`?")
THERE = Say(
    "{file} is er al. Werk het bij met: kaart taal bij {code}",
    "{file} is there already. Bring it up to date with: kaart taal bij {code}",
)
NOT_THERE = Say(
    "{file} is er nog niet. Maak het met: kaart taal nieuw {code}",
    "{file} is not there yet. Make it with: kaart taal nieuw {code}",
)
UNREADABLE = Say(
    "{file} is niet te lezen ({why}), en is niet veranderd.", "{file} cannot be read ({why}), and was not changed."
)
WRITTEN = Say(
    "{file}: {todo} van {all} teksten zijn nog te vertalen.\n"
    "Open het met Poedit of een ander programma voor vertalers. Zet `{code}` in mkdocs.yml bij `talen`: wat nog niet\n"
    "vertaald is, staat er in een andere taal. Zie met `kaart check` of er iets niet klopt.",
    "{file}: {todo} of {all} texts are still to be translated.\n"
    "Open it with Poedit or another program for translators. Put `{code}` in mkdocs.yml under `talen`: what is not\n"
    "translated yet is shown in another language. See with `kaart check` whether something is wrong.",
)
OLD = Say(", {count} verouderd", ", {count} out of date")
UNREAD = Say("nog niet nagekeken door wie deze taal spreekt", "not yet read by anyone whose language it is")
READ = Say("nagekeken op {day} door wie deze taal spreekt", "read on {day} by somebody whose language it is")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "taal", HELP, language)
    parser.add_argument("wat", choices=("nieuw", "bij", "stand"), help=WHAT(language, {}))
    parser.add_argument("codes", nargs="*", metavar="CODE", type=_as_we_write, help=CODES(language, {}))
    parser.set_defaults(run=run)


def _as_we_write(code: str) -> str:
    """`EN` is `en`: as a file of its own it would be the same one on some computers, and another one on others."""
    base, *rest = code.split("-")
    return "-".join((base.lower(), *rest))


def run(options: argparse.Namespace) -> int:
    """Write, or tell."""
    from sociale_kaart.checks import blind
    from sociale_kaart.languages.brought import languages
    from sociale_kaart.region_files import load_context

    config = this_region(options)
    if wrong := _wrong_use(options):
        tell(wrong)
        return WRONG_USE
    context, problems = load_context(config, today(options))
    if not context:
        return unusable(blind(problems), config, options.lang)
    region = context.region
    if options.wat == "stand":
        return _stand(region, options.codes or region.regio.talen, options.lang)
    return max((_write(region, code, options) for code in options.codes or languages()), default=OK)


def _wrong_use(options: argparse.Namespace) -> str:
    from sociale_kaart.languages.locales import is_language, nearest_language

    if options.wat == "nieuw" and not options.codes:
        return NO_CODE(options.lang, {})
    for code in options.codes:
        if not is_language(code):
            near = nearest_language(code)
            return NO_LANGUAGE(options.lang, {"code": code, "near": NEAR(options.lang, {"code": near}) if near else ""})
    return ""


def _write(region: Region, code: str, options: argparse.Namespace) -> int:
    from sociale_kaart.checks.translations import read_strictly
    from sociale_kaart.languages.brought import FOLDER
    from sociale_kaart.languages.catalogues import as_written, is_said, read_catalogue
    from sociale_kaart.languages.native import noted
    from sociale_kaart.tools.languages.po_text import po_text
    from sociale_kaart.tools.languages.up_to_date import about, keep_unused, renewed
    from sociale_kaart.tools.languages.wanted import wanted
    from sociale_kaart.tools.whole_file import write_whole

    path = region.folder / FOLDER / f"{code}.po"
    values: dict[str, object] = {"file": _shown(path), "code": code}
    if path.exists() is (options.wat == "nieuw"):
        tell((THERE if path.exists() else NOT_THERE)(options.lang, values))
        return ERRORS
    if path.exists() and (why := read_strictly(path, code)[1])(options.lang, {}):
        tell(UNREADABLE(options.lang, values | {"why": why}))
        return ERRORS
    new = renewed(as_written(code), code, wanted(region, code), about(code))
    keep_unused(new, read_catalogue(path, code) if path.exists() else None)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, po_text(new, code, noted(code)).encode())
    messages = [message for message in new if message.id]
    todo = sum(not is_said(message) for message in messages)
    tell(WRITTEN(options.lang, values | {"todo": todo, "all": len(messages)}))
    return OK


def _shown(path: Path) -> str:
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def _stand(region: Region, codes: Sequence[str], language: Language) -> int:
    from sociale_kaart.languages.direction import name_in
    from sociale_kaart.languages.native import is_checked, noted
    from sociale_kaart.tools.languages.progress import progress

    for code in codes:
        read = READ(language, {"day": noted(code)}) if is_checked(code) else UNREAD(language, {})
        tell(f"{code}  {name_in(code, language)}" + ("" if code == "nl" else f" ({read})"))
        for part in progress(region, code):
            old = OLD(language, {"count": part.verouderd}) if part.verouderd else ""
            tell(f"    {part.procent:3} %  {part.naam}: {part.gezegd}/{part.alles}{old}")
    return OK
