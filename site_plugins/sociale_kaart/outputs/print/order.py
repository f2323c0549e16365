"""One sheet as someone asks for it: by the command, or at build time. An order that cannot be met says what can be."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.in_languages import in_languages
from sociale_kaart.languages.catalogues import is_whole
from sociale_kaart.languages.known import available
from sociale_kaart.outputs.print import typesetting
from sociale_kaart.outputs.print.agenda_poster import DAYS, agenda_of_place, agenda_of_scope
from sociale_kaart.outputs.print.agenda_poster import SIZES as AGENDA_SIZES
from sociale_kaart.outputs.print.distance_list import distance_list
from sociale_kaart.outputs.print.event_sheet import SIZES as EVENT_SIZES
from sociale_kaart.outputs.print.event_sheet import event_sheet
from sociale_kaart.outputs.print.glyphs import printable
from sociale_kaart.outputs.print.handout import SIZES, hand_out
from sociale_kaart.outputs.print.poster import poster
from sociale_kaart.outputs.print.sheet_values import Blad
from sociale_kaart.outputs.print.sheets import WALL, desk_list, wall_map
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.scopes import REGION, Scope

# What can be printed, and on which paper; the first is what one gets when one does not say.
PAPERS: Mapping[str, tuple[str, ...]] = {
    "muurkaart": tuple(WALL),
    "balielijst": ("a4",),
    "afstandslijst": ("a4",),
    "handblad": tuple(SIZES),
    "poster": ("a4",),
    "agenda": tuple(AGENDA_SIZES),
    "gebeurtenis": tuple(EVENT_SIZES),
}


class UnknownError(Exception):
    """Something that the region does not have: what kind of thing, what was asked for, and what there is."""

    def __init__(self, kind: str, read: str, known: Iterable[str]) -> None:
        super().__init__(kind, read)
        names = list(known)
        self.kind, self.read = kind, read
        like = "-".join(read.casefold().split())
        self.known = ", ".join(difflib.get_close_matches(like, names, 3, 0.5) if len(names) > 20 else names)


class NotOnPaperError(Exception):
    """A place that no sheet may show: its address is secret, or it no longer exists."""


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


def data(catalogue: Catalogue, order: Order) -> dict[str, Any]:
    """What the template of the sheet gets, as plain data."""
    return cast("dict[str, Any]", printable(_sheet(speaking(catalogue, order.taal), order)))


def languages(catalogue: Catalogue) -> list[str]:
    """Those of the site first, then every other one that has all of the words: paper may speak more than the site."""
    return [*dict.fromkeys((*catalogue.regio.talen, *filter(is_whole, available())))]


def speaking(catalogue: Catalogue, language: str) -> Catalogue:
    """The same with the region's vocabularies in `language`, too."""
    if language in catalogue.regio.talen:
        return catalogue
    return replace(catalogue, region=in_languages(catalogue.region, [language]))


def _sheet(catalogue: Catalogue, order: Order) -> Blad:
    if order.blad == "poster":
        return poster(catalogue, order.taal)
    if order.blad == "handblad":
        return hand_out(catalogue, [_place(catalogue, id) for id in order.plekken], order.taal, order.papier)
    if order.blad == "gebeurtenis":
        return event_sheet(catalogue, catalogue.levensgebeurtenissen[order.gebeurtenis], order.taal, order.papier)
    if order.blad == "agenda":
        return _agenda(catalogue, order)
    sheets: dict[str, Callable[[Catalogue, Scope, str, str, str], Blad]] = {
        "muurkaart": wall_map,
        "balielijst": desk_list,
        "afstandslijst": distance_list,
    }
    return sheets[order.blad](catalogue, order.scope, order.thema, order.taal, order.papier)


def _agenda(catalogue: Catalogue, order: Order) -> Blad:
    if order.plekken:
        place = _place(catalogue, order.plekken[0])
        return agenda_of_place(catalogue, place, order.taal, order.papier, order.periode)
    return agenda_of_scope(catalogue, order.scope, order.thema, order.taal, order.papier, order.periode)


def checked(catalogue: Catalogue, order: Order) -> Order:
    """The same order; raises UnknownError or NotOnPaperError when it cannot be met."""
    if order.taal not in languages(catalogue):
        known("taal", order.taal, catalogue.regio.talen)
    known("papier", order.papier, PAPERS[order.blad])
    if order.thema:
        known("thema", order.thema, catalogue.woorden.themas)
    if order.blad == "gebeurtenis":
        known("gebeurtenis", order.gebeurtenis, catalogue.levensgebeurtenissen)
    if order.blad == "agenda":
        known("periode", order.periode, DAYS)
    for id in order.plekken:
        _place(catalogue, id)
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


def known(kind: str, read: str, there: Iterable[str]) -> None:
    """Raises UnknownError when the region does not have what was asked for."""
    names = list(there)
    if read not in names:
        raise UnknownError(kind, read, names)


def _place(catalogue: Catalogue, id: str) -> Voorziening:
    places = {v.id: v for v in (*catalogue.voorzieningen, *catalogue.gestopt)}
    known("plek", id, places)
    v = places[id]
    if v.status == "gestopt" or is_secret(v, catalogue.woorden):
        raise NotOnPaperError(id)
    return v
