"""One sheet as someone asks for it: by the command, or at build time. An order that cannot be met says what can be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.in_languages import in_languages
from sociale_kaart.languages.catalogues import is_whole
from sociale_kaart.languages.known import available
from sociale_kaart.outputs.print import typesetting
from sociale_kaart.outputs.print.agenda_poster import DAYS, agenda_of_place, agenda_of_scope
from sociale_kaart.outputs.print.agenda_poster import SIZES as AGENDA_SIZES
from sociale_kaart.outputs.print.booklet import booklet
from sociale_kaart.outputs.print.distance_list import distance_list
from sociale_kaart.outputs.print.event_sheet import SIZES as EVENT_SIZES
from sociale_kaart.outputs.print.event_sheet import event_sheet
from sociale_kaart.outputs.print.glyphs import printable
from sociale_kaart.outputs.print.handout import SIZES, hand_out, large_print
from sociale_kaart.outputs.print.index_sheet import index_sheet
from sociale_kaart.outputs.print.picture_sheet import picture_sheet
from sociale_kaart.outputs.print.poster import poster
from sociale_kaart.outputs.print.practice_sheet import chosen_of, practice_sheet
from sociale_kaart.outputs.print.prescription_pad import prescription_pad
from sociale_kaart.outputs.print.refusing import NothingChosenError, NotOnPaperError, known
from sociale_kaart.outputs.print.sheet_values import Blad
from sociale_kaart.outputs.print.sheets import WALL, desk_list, wall_map
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.scopes import CHOSEN, REGION, Scope

# What can be printed, and on which paper; the first is what one gets when one does not say.
PAPERS: Mapping[str, tuple[str, ...]] = {
    "muurkaart": tuple(WALL),
    "balielijst": ("a4",),
    "afstandslijst": ("a4",),
    "handblad": tuple(SIZES),
    "poster": ("a4",),
    "agenda": tuple(AGENDA_SIZES),
    "gebeurtenis": tuple(EVENT_SIZES),
    "praktijkblad": ("a4",),
    "recept": ("a4",),
    "grootdruk": ("a4",),
    "beeldblad": ("a4",),
    "register": ("a4",),
    "boekje": ("a4",),
}


@dataclass(frozen=True)
class Order:
    """`thema`: "" for all. `plekken`: ids of the places of a hand-out, or of the one of an agenda.

    `gebeurtenis`: the life event of a hand-out; `periode`: how long an agenda goes on.
    """

    blad: str
    taal: str
    papier: str
    scope: Scope = REGION
    thema: str = ""
    plekken: tuple[str, ...] = ()
    gebeurtenis: str = ""
    periode: str = ""

    @property
    def name(self) -> str:
        """What its file is called; for a poster where it is about does not matter."""
        scope = (self.gebeurtenis,) if self.gebeurtenis else self.plekken or (self.scope.id, self.thema)
        about = () if self.blad == "poster" else (*scope, self.periode)
        return "-".join(filter(None, (self.blad, *about, self.papier, self.taal))) + ".pdf"


def make(catalogue: Catalogue, order: Order) -> bytes:
    """The PDF of an order that `checked` has seen."""
    return typesetting.pdf(order.blad, data(catalogue, order), catalogue.today)


def editable(catalogue: Catalogue, order: Order) -> bytes:
    """The desk list of an order as a document to change; needs the extra `docx`."""
    from sociale_kaart.outputs.print.desk_document import document

    speaks = speaking(catalogue, order.taal)
    return document(desk_list(speaks, order.scope, order.thema, order.taal, order.papier), catalogue.today)


def data(catalogue: Catalogue, order: Order) -> dict[str, Any]:
    """What the template of the sheet gets, as plain data."""
    return cast("dict[str, Any]", printable(MAKERS[order.blad](speaking(catalogue, order.taal), order)))


def languages(catalogue: Catalogue) -> list[str]:
    """Those of the site first, then every other one that has all of the words: paper may speak more than the site."""
    return [*dict.fromkeys((*catalogue.regio.talen, *filter(is_whole, available())))]


def speaking(catalogue: Catalogue, language: str) -> Catalogue:
    """The same with the region's vocabularies in `language`, too."""
    if language in catalogue.regio.talen:
        return catalogue
    return replace(catalogue, region=in_languages(catalogue.region, [language]))


def _hand_out(catalogue: Catalogue, order: Order) -> Blad:
    return hand_out(catalogue, _places(catalogue, order), order.taal, order.papier)


def _event(catalogue: Catalogue, order: Order) -> Blad:
    return event_sheet(catalogue, catalogue.levensgebeurtenissen[order.gebeurtenis], order.taal, order.papier)


def _pad(catalogue: Catalogue, order: Order) -> Blad:
    """Of the places that were named, else of those that the practice chose."""
    praktijk = order.scope.praktijk
    chosen = [row.voorziening for row in chosen_of(catalogue, praktijk).rijen] if praktijk else []
    return prescription_pad(catalogue, _places(catalogue, order) or chosen, praktijk, order.taal)


def _agenda(catalogue: Catalogue, order: Order) -> Blad:
    if order.plekken:
        place = _place(catalogue, order.plekken[0])
        return agenda_of_place(catalogue, place, order.taal, order.papier, order.periode)
    return agenda_of_scope(catalogue, order.scope, order.thema, order.taal, order.papier, order.periode)


# What each sheet is made by.
MAKERS: Mapping[str, Callable[[Catalogue, Order], Blad]] = {
    "muurkaart": lambda catalogue, o: wall_map(catalogue, o.scope, o.thema, o.taal, o.papier),
    "balielijst": lambda catalogue, o: desk_list(catalogue, o.scope, o.thema, o.taal, o.papier),
    "afstandslijst": lambda catalogue, o: distance_list(catalogue, o.scope, o.thema, o.taal, o.papier),
    "handblad": _hand_out,
    "grootdruk": lambda catalogue, o: large_print(catalogue, _places(catalogue, o), o.taal),
    "beeldblad": lambda catalogue, o: picture_sheet(catalogue, _places(catalogue, o), o.taal),
    "poster": lambda catalogue, o: poster(catalogue, o.taal),
    "agenda": _agenda,
    "gebeurtenis": _event,
    "praktijkblad": lambda catalogue, o: practice_sheet(catalogue, o.scope, o.taal),
    "recept": _pad,
    "boekje": lambda catalogue, o: booklet(catalogue, o.scope, o.thema, o.taal),
    "register": lambda catalogue, o: index_sheet(catalogue, o.scope, o.thema, o.taal),
}


def checked(catalogue: Catalogue, order: Order) -> Order:
    """The same order; raises UnknownError, NothingChosenError or NotOnPaperError when it cannot be met."""
    if order.taal not in languages(catalogue):
        known("taal", order.taal, catalogue.regio.talen)
    known("papier", order.papier, PAPERS[order.blad])
    if order.thema:
        known("thema", order.thema, catalogue.woorden.themas)
    if order.blad == "gebeurtenis":
        known("gebeurtenis", order.gebeurtenis, catalogue.levensgebeurtenissen)
    if order.blad == "agenda":
        known("periode", order.periode, DAYS)
    _places(catalogue, order)
    if order.blad in CHOSEN and order.scope.praktijk and not chosen_of(catalogue, order.scope.praktijk).rijen:
        raise NothingChosenError(order.scope.praktijk.id)
    return order


def scope_of(catalogue: Catalogue, praktijk: str | None, gebied: str | None) -> Scope:
    """The practice, else the area, else the region."""
    if praktijk is not None:
        known("praktijk", praktijk, catalogue.praktijken)
        return Scope(f"praktijk-{praktijk}", praktijk=catalogue.praktijken[praktijk])
    if gebied is not None:
        known("gebied", gebied, catalogue.woorden.gebieden)
        return Scope(f"gebied-{gebied}", gebied=gebied)
    return REGION


def _places(catalogue: Catalogue, order: Order) -> list[Voorziening]:
    return [_place(catalogue, id) for id in order.plekken]


def _place(catalogue: Catalogue, id: str) -> Voorziening:
    places = {v.id: v for v in (*catalogue.voorzieningen, *catalogue.gestopt)}
    known("plek", id, places)
    v = places[id]
    if v.status == "gestopt" or is_secret(v, catalogue.woorden):
        raise NotOnPaperError(id)
    return v
