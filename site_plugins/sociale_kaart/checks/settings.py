"""The region's own settings, as far as they name what is in the other files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.meant import meant
from sociale_kaart.checks.vocabulary import FIRST_MISSING, MISSING
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.own_tiles import tile_problems

UNKNOWN_HELP = Rule(
    "vraag-aan",
    Say(
        "`vraag_aan` noemt `{read}`, maar dat is geen plek en geen categorie van deze regio.",
        "`vraag_aan` names `{read}`, which is neither a place nor a category in this region.",
    ),
    Say("{nearest}", "{nearest}"),
)

NOT_READ_HERE = Rule(
    "druk-taal",
    Say(
        "`druk` noemt de taal `{read}`, maar die staat niet bij `talen`.",
        "`druk` names the language `{read}`, which is not among `talen`.",
    ),
    Say("Kies uit {known}.", "Choose from {known}."),
)


def check_settings(context: Context) -> Iterable[Problem]:
    """Whom to ask is somebody that the map knows; the region's name is there in every language, if in any."""
    known = {*context.known("categorieen"), *(one.id for one in context.everyone)}
    for read in context.regio.vraag_aan:
        if known and read not in known:
            may_be = meant(read, known, context.woorden.categorieen)
            yield UNKNOWN_HELP.at(setting(context, "vraag_aan"), read=read, nearest=may_be)
    yield from _languages(context, "naam", context.regio.naam)
    yield from _languages(context, "slogan", context.regio.slogan)
    if context.regio.achtergrond:
        at = setting(context, "achtergrond")
        yield from tile_problems(context.folder, context.regio.achtergrond, context.regio.grenzen, at)
    yield from _of_sheets(context)
    if context.regio.lijn:
        yield from _languages(context, "lijn", context.regio.lijn.naam)


def _of_sheets(context: Context) -> Iterator[Problem]:
    """Sheets lead to pages, so they are in languages that have pages."""
    known = context.regio.talen
    for read in context.regio.druk.talen if context.regio.druk else ():
        if read not in known:
            yield NOT_READ_HERE.at(setting(context, "druk"), read=read, known=", ".join(known))


def _languages(context: Context, key: str, texts: Mapping[str, str]) -> Iterator[Problem]:
    for language in context.regio.talen if texts else ():
        if language not in texts:
            rule = FIRST_MISSING if language == context.regio.eerste_taal else MISSING
            yield rule.at(setting(context, key), key=key, language=language)


def setting(context: Context, key: str) -> FilePosition:
    """Where a setting is, at whatever depth the plugin's options are in mkdocs.yml."""
    path = next((path for path in context.config.keys if path[-1:] == (key,) and "plugins" in path), (key,))
    return context.config.position(*path, key=True)
