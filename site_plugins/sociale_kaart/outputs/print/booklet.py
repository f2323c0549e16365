"""The booklet of an area: A5 pages on A4, to fold; a cover, how to read it, the map, the places, and whom to call."""

from __future__ import annotations

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.booklet_values import Boekje
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.help_rows import lines_to_call, points
from sociale_kaart.outputs.print.map_frame import frame_of
from sociale_kaart.outputs.print.map_values import GedrukteKaart
from sociale_kaart.outputs.print.printed_map import TooManyPlacesError, drawing
from sociale_kaart.outputs.print.qr import qr
from sociale_kaart.outputs.print.selection import Selection
from sociale_kaart.outputs.print.sheets import about, areas_of, crisis_numbers
from sociale_kaart.scopes import Scope

MAP = 124, 172  # millimetres
SIZE = {"breed": 148, "hoog": 210, "marge": 12, "tekst": 9, "teken": 5.2}


def booklet(catalogue: Catalogue, scope: Scope, thema: str, language: str) -> Boekje:
    """With a map where it has room for all the pins."""
    blad, selection = about(catalogue, scope, thema, language, SIZE)
    name = tekst(scope.name(catalogue, language))[0]
    page = f"gebied/{scope.gebied}/" if scope.gebied else ""
    return Boekje(
        **(vars(blad) | {"voet": name}),  # a page is narrow, and the cover says the rest
        crisis=crisis_numbers(catalogue, language),
        gebieden=points(catalogue, areas_of(catalogue, scope, selection), language),
        lijnen=lines_to_call(catalogue, language, only_in_need=False),
        kaart=_map(catalogue, scope, selection, language),
        qr=qr(catalogue, language, page),
    )


def _map(catalogue: Catalogue, scope: Scope, selection: Selection, language: str) -> GedrukteKaart | None:
    if not any(row.has_pin for row in selection.rijen):
        return None
    alt = translations(language).gettext(sheet_words.ALT) % {"name": scope.name(catalogue, language).tekst}
    frame = frame_of(catalogue, scope, selection, *MAP)
    try:
        return drawing(catalogue, scope, selection.rijen, frame, language, alt=alt)
    except TooManyPlacesError:
        return None
