"""`kaart gemist`: what readers say is not there, per area and need, out of messages that a keeper kept."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from sociale_kaart.commands.shared import OK, WRONG_USE, Commands, add_command, tell, this_region, today, unusable
from sociale_kaart.os_words import reason
from sociale_kaart.problems import Language, Say

HELP = Say(
    "wat bezoekers missen, per gebied, uit bewaarde berichten",
    "what visitors miss, per area, out of messages that were kept",
)
FILES = Say(
    "een mailbox (.mbox), brieven (.eml), een lijst van issues (.json) of tekst",
    "a mailbox (.mbox), letters (.eml), a list of issues (.json) or text",
)
FORMAT = Say("text voor mensen, json voor programma's", "text or json")
NOT_READ = Say(
    "{name} kan niet gelezen worden: {reason}.",
    "{name} cannot be read: {reason}.",
)
NO_MESSAGES = Say(
    "{name} is geen mailbox, geen brief en geen lijst van issues, en er staat geen regel in die met `er-niet:` begint. "
    "Bewaar de berichten in je mailprogramma als .mbox of .eml, en geef dat bestand.",
    "{name} is no mailbox, no letter and no list of issues, and no line in it begins with `er-niet:`. Save the "
    "messages in your mail program as .mbox or .eml, and give that file.",
)
NO_FILE = Say("dat bestand is er niet", "there is no such file")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "gemist", HELP, language)
    parser.add_argument("bestanden", nargs="+", metavar="BESTAND", type=Path, help=FILES(language, {}))
    parser.add_argument("--format", choices=("text", "json"), default="text", help=FORMAT(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the counts, and nothing else of the messages."""
    from sociale_kaart.checks import blind
    from sociale_kaart.printed import as_json
    from sociale_kaart.region_files import load_context
    from sociale_kaart.tools.report import missed_report

    config = this_region(options)
    contents = _contents(options.bestanden, options.lang)
    if contents is None:
        return WRONG_USE
    context, problems = load_context(config, today(options))
    if not context:
        return unusable(blind(problems), config, options.lang)
    rows = missed_report.veiled(missed_report.counted(contents), context)
    as_text = options.format == "text"
    print(missed_report.text(context, rows, options.lang) if as_text else as_json([row.as_dict() for row in rows]))
    return OK


def _contents(paths: Sequence[Path], language: Language) -> list[bytes] | None:
    """None when one cannot be read, which is said."""
    from sociale_kaart.tools.report.missed_report import has_messages

    found: list[bytes] = []
    for path in paths:
        name = path.name or str(path)
        try:
            found.append(path.read_bytes())
        except OSError as error:
            why = NO_FILE if isinstance(error, FileNotFoundError) else reason(error)
            tell(NOT_READ(language, {"name": name, "reason": why}))
            return None
        if not has_messages(found[-1]):
            tell(NO_MESSAGES(language, {"name": name}))
            return None
    return found
