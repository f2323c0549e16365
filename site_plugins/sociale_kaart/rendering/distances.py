"""Distances as they are said: `650 m`, `1,2 km`, as exact as a walk is."""

from __future__ import annotations

from babel.numbers import format_decimal

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.rendering.environment import locale_of


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


METRES, KILOMETRES = _("%(number)s m"), _("%(number)s km")
A_KILOMETRE = 995  # metres: from here on they are rounded to kilometres


def distance(metres: float, language: str) -> str:
    if metres < A_KILOMETRE:
        return translations(language).gettext(METRES) % {"number": int(max(10, round(metres, -1)))}
    number = format_decimal(round(metres / 1000, 1), locale=locale_of(language))
    return translations(language).gettext(KILOMETRES) % {"number": number}


def whole_kilometres(number: int, language: str) -> str:
    return translations(language).gettext(KILOMETRES) % {"number": number}
