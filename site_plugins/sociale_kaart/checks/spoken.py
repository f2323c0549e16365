"""The site has its own words in every language of the region."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.languages.known import available
from sociale_kaart.languages.locales import is_language
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say

NO_CATALOGUE = Rule(
    "taal-zonder-woorden",
    Say(
        "De site kent zelf nog geen woorden in `{read}`: knoppen en koppen zijn daar Engels.",
        "The site itself has no words in `{read}` yet: buttons and headings are in English there.",
    ),
    Say(
        "Maak een vertaling in site_plugins/sociale_kaart/languages/locale/{read}/, of kies uit: {known}.",
        "Make a translation in site_plugins/sociale_kaart/languages/locale/{read}/, or choose from: {known}.",
    ),
    Level.WARNING,
)


def check_spoken(context: Context) -> Iterable[Problem]:
    """A reader who is promised their own language and gets English will not come back."""
    known = available()
    for language in context.regio.talen:
        if language not in known and is_language(language):
            position = FilePosition(context.config.file, field="talen")
            yield NO_CATALOGUE.at(position, read=language, known=", ".join(known))
