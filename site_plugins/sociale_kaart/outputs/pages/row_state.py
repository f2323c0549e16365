"""What a row of a list says of when a place is open: true whenever it is read, without a script and in a kept copy."""

from __future__ import annotations

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.place.contact import Stap
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import day_in_words
from sociale_kaart.rendering.tijden import tijden


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


CLOSED, UNKNOWN = _("Closed for now."), _("Hours not known. {eerst}")
STALE = _("{eerst} We last checked this on {datum}.")
FIRST: dict[Stap, str] = {
    "bel": _("Call first."),
    "web": _("Look at the website first."),
    "vraag": _("Ask first."),
    "langs": _("It may be closed."),
}


def row_state(catalogue: Catalogue, v: Voorziening, language: str) -> str:
    """The usual hours where these are fresh; else what to do first, as in the rows of the finder."""
    say = translations(language).gettext
    if is_secret(v, catalogue.woorden):
        return ""
    if v.status != "open":
        return say(CLOSED)
    first = say(FIRST[v.contact.eerste_stap])
    if v.id not in catalogue.uren:
        return say(UNKNOWN).replace("{eerst}", first)
    if catalogue.is_stale(v):
        day = day_in_words(v.controle.datum, language)
        return say(STALE).replace("{eerst}", first).replace("{datum}", day)
    return " · ".join(tijden(catalogue, v, language).regels)
