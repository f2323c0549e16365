"""The poster for the waiting room: a code to the site in each language."""

from __future__ import annotations

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import own_name
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.qr import qr
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.outputs.print.sheet_values import Poster, SiteInTaal
from sociale_kaart.outputs.print.sheets import common
from sociale_kaart.scopes import REGION


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


LEAD = _("Find help, company or something to do near you.")
# Up to so many languages: columns, and millimetres of a code.
GRIDS = ((4, 1, 46), (8, 2, 38), (12, 3, 32), (10_000, 4, 24))


def poster(catalogue: Catalogue, language: str) -> Poster:
    """All languages of the region side by side; what it says of itself is in `language`."""
    codes = catalogue.regio.talen
    _, columns, size = next(grid for grid in GRIDS if len(codes) <= grid[0])
    name = say_in(catalogue.regio.naam, language) or Gezegd(catalogue.regio.regio, "nl")
    return Poster(
        **vars(common(catalogue, language, name.tekst, select(catalogue, REGION))),
        naam=tekst(name),
        kolommen=columns,
        code=size,
        talen=[_said(catalogue, code) for code in codes],
    )


def _said(catalogue: Catalogue, language: str) -> SiteInTaal:
    say, name = translations(language).gettext, say_in(catalogue.regio.naam, language)
    code = qr(catalogue, language, "")
    return SiteInTaal(
        naam=(own_name(language), language),
        kaart=tekst(name) if name else None,
        tekst=(say(LEAD), language),
        scan=(say(sheet_words.LABELS["scan"]), language),
        niemand=(say(sheet_words.LABELS["niemand"]), language),
        qr=code,
        adres=code.url.partition("://")[2].rstrip("/"),  # to type, for who cannot scan
    )
