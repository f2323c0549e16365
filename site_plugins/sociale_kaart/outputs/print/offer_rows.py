"""What a place offers, as lines below it on paper."""

from __future__ import annotations

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.said import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.row_values import Regels, Tekst
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.offers import Offer, offers

MOST = 20  # lines below one place, of which each thing takes as many as it has hours: a row stays in one column


def offer_lines(catalogue: Catalogue, v: Voorziening, language: str) -> tuple[Regels, str]:
    """A line each, of its name and its hours, and how many more its page has; texts without times come last."""
    coming = offers(catalogue, v) if v.status == "open" else ()
    texts = [one for one in v.aanbod if not isinstance(one, Aanbod)] if v.status == "open" else []
    lines = [_line(offer, language) for offer in coming]
    lines += [[tekst(said)] for text in texts if (said := say_in(text, language))]
    shown = [line for number, line in enumerate(lines, 1) if sum(map(len, lines[:number])) <= MOST]
    left = len(lines) - len(shown)
    return shown, _more(left, language) if left else ""


def _line(offer: Offer, language: str) -> list[Tekst]:
    name = say_in(offer.blok.naam, language) or Gezegd(offer.blok.id, "nl")
    hours = say(offer.said, translations(language)) if offer.said.regels else ()
    return [tekst(name), *((line, language) for line in hours)]


def _more(count: int, language: str) -> str:
    ngettext = translations(language).ngettext
    return ngettext("and %(num)s more, on its page", "and %(num)s more, on its page", count) % {"num": count}
