"""`kaart campagne`: a question for many places at once; whom it is for, a link that answers, and how many answered."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from sociale_kaart.commands.shared import OK, Commands, add_command, tell, this_region, today, unusable, wrong
from sociale_kaart.problems import Language, Say

if TYPE_CHECKING:
    from sociale_kaart.checks import Context
    from sociale_kaart.reading.campagnes import Campagne
    from sociale_kaart.tools.report.who_is_asked import Gevraagd, Ronde

FORMATS = ("text", "markdown", "csv", "mail")
HELP = Say(
    "een vraag aan veel plekken tegelijk: wie, met welke link, en hoeveel antwoord gaven",
    "a question to many places at once: whom, with which link, and how many answered",
)
WHICH = Say(
    "welke, uit data/campagnes.yml (anders: welke er zijn)", "which one, from data/campagnes.yml (default: list)"
)
FORMAT = Say(
    "text of markdown voor mensen, csv voor een mailing, mail voor een brief om te plakken",
    "text or markdown for people, csv for a mail merge, mail for a letter to paste",
)
PLACE = Say("vul de brief in voor deze plek", "fill in the letter for this place")
NONE_YET = Say(
    "Er is geen campagne `{read}`: in {file} staat er nog geen. `kaart campagne` laat zien hoe je er een maakt.",
    "There is no campaign `{read}`: there is none in {file} yet. `kaart campagne` shows how to write one.",
)
UNKNOWN = Say("Er is geen campagne `{read}`. Wel: {known}.", "There is no campaign `{read}`. There is: {known}.")
NOT_ASKED = Say(
    "`{read}` hoort niet bij deze campagne. De id is de naam van het bestand zonder `.yml`.",
    "`{read}` is not in this campaign. The id is the file name without `.yml`.",
)
NO_LETTER = Say("--plek hoort bij --format mail.", "--plek goes with --format mail.")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "campagne", HELP, language)
    parser.add_argument("campagne", nargs="?", metavar="ID", help=WHICH(language, {}))
    parser.add_argument("--format", choices=FORMATS, default=FORMATS[0], help=FORMAT(language, {}))
    parser.add_argument("--plek", metavar="ID", help=PLACE(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print it; nothing is sent."""
    from sociale_kaart.checks import blind
    from sociale_kaart.checks.campaigns import check_campaigns
    from sociale_kaart.reading.campagnes import FILE
    from sociale_kaart.region_files import load_context

    config = this_region(options)
    context, problems = load_context(config, today(options))
    if not context:
        return unusable(blind(problems), config, options.lang)
    wrong_here = [problem for problem in problems if problem.position.file == FILE]
    wrong_here += check_campaigns(context)
    if wrong_here:
        return unusable(blind(wrong_here), config, options.lang)
    if options.plek and options.format != "mail":
        return wrong(NO_LETTER, options.lang)
    if options.campagne is None:
        return _which(context, options.lang)
    if not context.campagnes:
        return wrong(NONE_YET, options.lang, read=options.campagne, file=FILE)
    campagne = context.campagnes.get(options.campagne)
    if not campagne:
        return wrong(UNKNOWN, options.lang, read=options.campagne, known=", ".join(context.campagnes))
    return _tell(context, campagne, options)


def _which(context: Context, language: Language) -> int:
    """All campaigns, each with how far it is; how to write one where there is none."""
    from sociale_kaart.reading.campagnes import FILE
    from sociale_kaart.tools.report import campaign_report as report
    from sociale_kaart.tools.report.who_is_asked import ronde

    if not context.campagnes:
        tell(f"{report.NONE(language, {'file': FILE})}\n\n{report.EXAMPLE}")
    for campagne in context.campagnes.values():
        tell("\n  ".join(report.about(campagne, ronde(context, campagne), context, language)))
    return OK


def _tell(context: Context, campagne: Campagne, options: argparse.Namespace) -> int:
    from sociale_kaart.outputs.spreadsheets import harmless
    from sociale_kaart.tools.report import campaign_report as report
    from sociale_kaart.tools.report.who_is_asked import ronde

    found = ronde(context, campagne)
    one = _place(found, options.plek)
    if options.plek and not one:
        return wrong(NOT_ASKED, options.lang, read=options.plek)
    if options.format == "csv":
        tell(report.as_csv(found, options.lang, harmless))
    elif options.format == "mail":
        tell(report.letter(found, context, options.lang, one))
    else:
        say = report.markdown if options.format == "markdown" else report.text
        tell(say(found, context, options.lang))
    return OK


def _place(found: Ronde, id: str | None) -> Gevraagd | None:
    return next((one for one in found.gevraagd if one.plek.id == id), None)
