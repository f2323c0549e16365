"""The site has its own words in every language of the region."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.languages.catalogues import is_whole, spoken
from sociale_kaart.languages.known import available
from sociale_kaart.languages.locales import is_language
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say

NOT_WHOLE = Rule(
    "taal-zonder-woorden",
    Say(
        "De site kent nog niet al zijn woorden in `{read}`. Knoppen en koppen staan daar in `{shown}`, en bezoekers "
        "krijgen deze taal nog niet aangeboden.",
        "The site does not have all of its words in `{read}` yet. Buttons and headings are in `{shown}` there, and "
        "visitors are not offered this language yet.",
    ),
    Say(
        "Begin met `kaart taal nieuw {read}`, of zie met `kaart taal stand {read}` wat er nog mist. Af zijn: {known}.",
        "Begin with `kaart taal nieuw {read}`, or see with `kaart taal stand {read}` what is missing. Whole: {known}.",
    ),
    Level.WARNING,
)


def check_spoken(context: Context) -> Iterable[Problem]:
    """A reader who is promised their own language and gets English will not come back."""
    if not context.is_asked(context.config.file):  # to know how whole a language is takes reading all of it
        return
    for language in context.regio.talen:
        if is_language(language) and not is_whole(language):
            position = FilePosition(context.config.file, field="talen")
            known = ", ".join(code for code in available() if is_whole(code))
            yield NOT_WHOLE.at(position, read=language, shown=spoken(language), known=known)
