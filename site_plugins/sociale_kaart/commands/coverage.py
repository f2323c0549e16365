"""`kaart dekking`: what there is in the region and what there is not, in sentences and figures."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.shared import OK, Commands, add_command, day, tell, this_region, today, unusable, wrong
from sociale_kaart.full_disk import folder_for_now
from sociale_kaart.problems import Language, Say

if TYPE_CHECKING:
    from sociale_kaart.dekking.changed import Difference
    from sociale_kaart.dekking.counting import Dekking

FORMATS = ("text", "markdown", "csv", "json")
HELP = Say("wat er in de regio is en wat niet, per gebied", "what there is in the region and what not, per area")
FORMAT = Say("text voor mensen, markdown voor een bericht, csv of json", "text, markdown, csv or json")
SINCE = Say("zeg ook wat er bij kwam en wegging sinds deze dag", "say too what came and went since this day")

NOT_YET = Say(
    "Git kent deze regio dan nog niet: kies een latere dag.", "Git does not know this region then: choose a later day."
)


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "dekking", HELP, language)
    parser.add_argument("--format", choices=FORMATS, default=FORMATS[0], help=FORMAT(language, {}))
    parser.add_argument("--sinds", type=day, metavar="D", help=SINCE(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print it; that something is not there is no error."""
    from sociale_kaart.dekking.as_text import as_markdown, as_text, report
    from sociale_kaart.dekking.counting import dekking
    from sociale_kaart.dekking.document import document, table
    from sociale_kaart.dekking.findings import findings
    from sociale_kaart.dekking.on_foot import distances
    from sociale_kaart.loading import load_catalogue
    from sociale_kaart.printed import as_json
    from sociale_kaart.tools.report.versions import NoVersionError

    config = this_region(options)
    catalogue, problems = load_catalogue(config, today(options))
    if not catalogue:
        return unusable(problems, config, options.lang)
    found, far = dekking(catalogue), distances(catalogue)
    if options.format in ("csv", "json"):
        tell(table(found, far).rstrip("\r\n") if options.format == "csv" else as_json(document(catalogue, found, far)))
        return OK
    try:
        since = _since(options.sinds, found, config) if options.sinds else {}
    except NoVersionError as error:
        return wrong("not-then", options.lang, day=options.sinds, why=error.why)
    if since is None:
        return wrong("wrong-then", options.lang, day=options.sinds)
    told = report(catalogue, found, findings(found, far), since, options.lang)
    tell(as_markdown(told) if options.format == "markdown" else as_text(told))
    return OK


def _since(then: date, now: Dekking, config: Path) -> Mapping[str, Sequence[Difference]] | None:
    """What differs from the region as it was at the end of that day, or NoVersionError; None: it cannot be read."""
    from sociale_kaart.dekking.changed import changed
    from sociale_kaart.dekking.counting import dekking
    from sociale_kaart.loading import load_unjudged
    from sociale_kaart.tools.report.versions import NoVersionError, put_back, revision_of
    from sociale_kaart.tools.report.why_no_version import why_not

    revision = revision_of(then, config.parent)
    if not revision:
        raise NoVersionError(then.isoformat(), why_not(config.parent) or NOT_YET)
    with folder_for_now("kaart-toen-") as folder:
        put_back(revision, config, Path(folder))
        before = load_unjudged(Path(folder) / config.name, then)
        return {then.isoformat(): tuple(changed(dekking(before), now))} if before else None
