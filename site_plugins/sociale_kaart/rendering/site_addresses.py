"""Where each language of a site begins, the addresses that follow from it, and what the site is called."""

from __future__ import annotations

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.vakken.vakken import is_cut

CHOICE = "talen/"
MOST_IN_PANEL = 4


def taalkeuze(catalogue: Catalogue) -> str:
    """Below which address the languages of each page are listed; "" where they are few, and fit into a panel.

    So what a page costs does not depend on how many languages there are.
    """
    return CHOICE if len(catalogue.aangeboden_talen) > MOST_IN_PANEL else ""


def prefix(catalogue: Catalogue, language: str) -> str:
    return "" if language == catalogue.regio.eerste_taal else f"{language}/"


def place_address(catalogue: Catalogue, id: str, language: str = "") -> str:
    """The whole address of a place's page; in the region's first language unless another is said."""
    regio = catalogue.regio
    return f"{regio.site_url.rstrip('/')}/{prefix(catalogue, language or regio.eerste_taal)}plek/{id}/"


def manifest_name(language: str) -> str:
    """Below the site's root; all that it says of addresses is relative to there."""
    return f"manifest.{language}.webmanifest"


def openness_name(catalogue: Catalogue, language: str) -> str:
    """Where rows of the search find whether places are open: in a large region where all else of them begins."""
    return f"data/{'plekken' if is_cut(catalogue.with_neighbours) else 'staten'}.{language}.json"


def site_said(catalogue: Catalogue, language: str) -> Gezegd:
    """The site's name with the language that it is in: a region need not have one for each of its languages."""
    regio = catalogue.regio
    return say_in(regio.naam, language) or Gezegd(regio.site_name or regio.regio, language)


def site_name(catalogue: Catalogue, language: str) -> str:
    """The same, for where no language can be marked."""
    return site_said(catalogue, language).tekst
