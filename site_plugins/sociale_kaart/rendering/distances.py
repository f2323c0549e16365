"""Distances as they are said: `650 m`, `1,2 km`, as exact as a walk is."""

from __future__ import annotations

from math import ceil

from babel.numbers import format_decimal

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.rendering.environment import locale_of


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


METRES, KILOMETRES = _("%(number)s m"), _("%(number)s km")
# The pace and the detour by which the finder tells how long one walks (templates/assets/js/finder/distance.mjs).
ON_FOOT, DETOUR = 5_000 / 60, 1.3
WALK = ("{n} minute on foot", "{n} minutes on foot")  # marked for translation in templates/parts/vinder.html
A_KILOMETRE = 995  # metres: from here on they are rounded to kilometres


def distance(metres: float, language: str) -> str:
    if metres < A_KILOMETRE:
        return translations(language).gettext(METRES) % {"number": int(max(10, round(metres, -1)))}
    number = format_decimal(round(metres / 1000, 1), locale=locale_of(language))
    return translations(language).gettext(KILOMETRES) % {"number": number}


def whole_kilometres(number: int, language: str) -> str:
    return translations(language).gettext(KILOMETRES) % {"number": number}


def walk(metres: float, language: str) -> str:
    """How long one walks, along streets, to what is so far as the crow flies."""
    minutes = max(1, ceil(metres * DETOUR / ON_FOOT))
    return translations(language).ngettext(*WALK, minutes).format(n=minutes)
