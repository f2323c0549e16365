"""How figures and findings are called and said to a reader, in each language of a site."""

from __future__ import annotations

from gettext import NullTranslations

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.findings import Finding
from sociale_kaart.dekking.measures import Measure
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.texts import word
from sociale_kaart.rendering.distances import distance


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


def plural(one: str, many: str) -> tuple[str, str]:
    """Marks both for translation, as one text."""
    return one, many


WHERE = _("%(area)s, %(theme)s: %(sentence)s")
NEAREST = _("The nearest one is about %(distance)s on foot.")
UNKNOWN = plural("Of %(num)s place we do not know it.", "Of %(num)s places we do not know it.")


def name_of_area(id: str, catalogue: Catalogue, language: str) -> str:
    """The region by its own name."""
    return word(catalogue.woorden.gebieden[id].naam, language) if id else catalogue.regio.regio


def name_of_theme(id: str, catalogue: Catalogue, language: str) -> str:
    return word(catalogue.woorden.themas[id].naam, language)


def label(measure: Measure, said: NullTranslations, language: str) -> str:
    return name_in(measure.label, language) if measure.kind == "taal" else said.gettext(measure.label)


def finding_in_words(one: Finding, catalogue: Catalogue, language: str) -> str:
    """With where it is: *Zuidoost, Eten: op zondag is geen plek open.*"""
    area, theme = name_of_area(one.gebied, catalogue, language), name_of_theme(one.thema, catalogue, language)
    sentence = sentences(one, language)
    return translations(language).gettext(WHERE) % {"area": area, "theme": theme, "sentence": sentence}


def sentences(one: Finding, language: str) -> str:
    said = translations(language)
    parts = [said.gettext(one.sentence)]
    if one.onbekend:
        parts.append(said.ngettext(*UNKNOWN, one.onbekend) % {"num": one.onbekend})
    if one.metres is not None:
        parts.append(said.gettext(NEAREST) % {"distance": distance(one.metres, language)})
    return " ".join(parts)
