"""The region's settings, as far as they refer to its other files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.vocabulary import FIRST_MISSING, MISSING
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.errors import nearest

UNKNOWN_HELP = Rule(
    "vraag-aan",
    Say(
        "`vraag_aan` noemt `{read}`, maar dat is geen plek en geen categorie van deze regio.",
        "`vraag_aan` names `{read}`, which is neither a place nor a category in this region.",
    ),
    Say("{nearest}", "{nearest}"),
)


def check_settings(context: Context) -> Iterable[Problem]:
    """Whom to ask is a place or a kind of place that exists; a text in one language of the region is there in all."""
    known = {*context.known("categorieen"), *(one.id for one in context.everyone)}
    for read in context.regio.vraag_aan:
        if known and read not in known:
            yield UNKNOWN_HELP.at(_at(context, "vraag_aan"), read=read, nearest=nearest(read, known))
    yield from _languages(context, "naam", context.regio.naam)
    yield from _languages(context, "slogan", context.regio.slogan)


def _languages(context: Context, key: str, texts: Mapping[str, str]) -> Iterator[Problem]:
    for language in context.regio.talen if texts else ():
        if language not in texts:
            rule = FIRST_MISSING if language == context.regio.eerste_taal else MISSING
            yield rule.at(_at(context, key), key=key, language=language)


def _at(context: Context, key: str) -> FilePosition:
    """The position of a setting, at whatever depth mkdocs.yml has the plugin's options."""
    path = next((path for path in context.config.keys if path[-1:] == (key,) and "plugins" in path), (key,))
    return context.config.position(*path, key=True)
