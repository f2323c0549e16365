"""The sheet that a patient takes along: one place or a handful, in her language with the Dutch beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from textwrap import shorten
from typing import TypedDict

from sociale_kaart.asking import areas_that_answer
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.isolating import isolated
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print import rows, sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.help_rows import points
from sociale_kaart.outputs.print.map_frame import MapFrame, around
from sociale_kaart.outputs.print.map_values import GedrukteKaart
from sociale_kaart.outputs.print.offer_rows import offer_lines
from sociale_kaart.outputs.print.printed_map import background, kept_free
from sociale_kaart.outputs.print.qr import place_qr
from sociale_kaart.outputs.print.reaching import kanalen, page_of
from sociale_kaart.outputs.print.row_values import Regels, Tekst
from sociale_kaart.outputs.print.selection import Selection
from sociale_kaart.outputs.print.sheet_values import Handblad, Handbladplek, PlekInTaal
from sociale_kaart.outputs.print.sheets import common, crisis_numbers
from sociale_kaart.outputs.print.street_ground import streets_for
from sociale_kaart.outputs.print.street_labels import labels, nearest_stop
from sociale_kaart.place.adres import Locatie
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import age_in_words, day_in_words
from sociale_kaart.rendering.nearest_stops import in_words, stops_near
from sociale_kaart.rendering.place_links import adres_regels


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


DOOR = "nl"  # what the person at the door reads
WALK = 650  # metres around a place that its small map shows
CLOSE = (220, 150, 290, 380)  # the same where there are streets, to read their names: the first that will do


class PaginaMaten(TypedDict):
    """Millimetres of the page, points of the text, millimetres of the map."""

    breed: int
    hoog: int
    marge: int
    tekst: float
    kaart: tuple[int, int]
    zoom: float


class HandbladMaten(PaginaMaten):
    """With those of the code."""

    code: int


SIZES: Mapping[str, HandbladMaten] = {
    "a5": {"breed": 148, "hoog": 210, "marge": 11, "tekst": 10.5, "kaart": (126, 40), "code": 24, "zoom": 1.0},
    "a4": {"breed": 210, "hoog": 297, "marge": 16, "tekst": 15, "kaart": (178, 58), "code": 34, "zoom": 1.35},
}
FOOT_LETTERS = 45  # of the names of places, at the foot of a narrow page
STALE = _("We last checked this %(age)s, on %(day)s. It may have changed.")
CLOSED = _("Closed for now.")
UNKNOWN = _("not known, feel free to ask")
MAP_ALT = _("Map showing where it is: %(address)s")


def hand_out(catalogue: Catalogue, places: Sequence[Voorziening], language: str, paper: str) -> Handblad:
    """A page for each place."""
    size = SIZES[paper]
    names = ", ".join(v.naam for v in places)
    foot = tekst(Gezegd(shorten(names, FOOT_LETTERS, placeholder=" …"), language))[0]
    # Of each place its own page says when it was checked, and nothing was left out that one might look for here.
    blad = replace(common(catalogue, language, names, Selection(), places), voet=foot, gegevens="", weggelaten_kort="")
    return Handblad(
        **vars(blad),
        maten=size,
        woorden_nl=sheet_words.labels(DOOR),
        crisis=crisis_numbers(catalogue, language),
        plekken=[_page(catalogue, v, language, size) for v in places],
    )


def large_print(catalogue: Catalogue, places: Sequence[Voorziening], language: str) -> Handblad:
    """The same in large letters, without the map: its names would be small."""
    blad = hand_out(catalogue, places, language, "a4")
    return replace(blad, plekken=[replace(place, kaart=None) for place in blad.plekken])


def _page(catalogue: Catalogue, v: Voorziening, language: str, size: HandbladMaten) -> Handbladplek:
    address = adres_regels(v)
    return Handbladplek(
        naam=tekst(Gezegd(v.naam, DOOR)),
        adres=[tekst(Gezegd(line, DOOR)) for line in address],
        kanalen=kanalen(v.contact),
        talen=[_said(catalogue, v, code) for code in dict.fromkeys((language, DOOR))],
        kaart=where_it_is(catalogue, v, language, size),
        qr=place_qr(catalogue, language, v.id),
        pagina=page_of(catalogue, language, v.id, most=0),
        gecontroleerd=rows.gecontroleerd(v, language),
        haltes=[(isolated(line, language), language) for line in in_words(stops_near(catalogue, v), language)],
    )


def _said(catalogue: Catalogue, v: Voorziening, language: str) -> PlekInTaal:
    """What it is, when it is open and what it takes, in one language: lines, each of one text or a few."""
    category, say = catalogue.categorie(v), translations(language).gettext
    offered, more = offer_lines(catalogue, v, language)
    hours = rows.tijden(catalogue, v, language) or [(say(sheet_words.HOURS_UNKNOWN), language)]
    return PlekInTaal(
        taal=language,
        soort=tekst(say_in(category.naam, language) or Gezegd(category.id, DOOR)),
        wat=_what(catalogue, v, language),
        aanbod=[*offered, *([[(more, language)]] if more else [])],
        wanneer=[[line] for line in hours],
        drempel=rows.drempels(catalogue, v, language) or [[(say(UNKNOWN), language)]],
        weetjes=rows.weetjes(catalogue, v, language),
        thuis=[[line] for line in rows.thuis(catalogue, v, language)],
        deur=rows.deur(v, language),
        ook_vragen=points(catalogue, areas_that_answer(v, catalogue.woorden), language, with_area=False),
        let_op=warnings_of(catalogue, v, language),
    )


def _what(catalogue: Catalogue, v: Voorziening, language: str) -> Regels:
    """What the place says of itself in this language, else what its kind is."""
    own = say_in(v.samenvatting, language)
    text = own if own and own.lang == language else say_in(catalogue.categorie(v).uitleg, language)
    more = [one for one in rows.paragraphs(v, language) if one[1] == language]
    return [*([[tekst(text)]] if text else []), *([one] for one in more)]


def warnings_of(catalogue: Catalogue, v: Voorziening, language: str) -> list[Tekst]:
    """That it is closed for now, or that nobody looked for long."""
    say, found = translations(language).gettext, []
    if v.status != "open":
        found.append((say(CLOSED), language))
    if catalogue.is_stale(v):
        age = age_in_words(catalogue.days_old(v), language)
        found.append((say(STALE) % {"age": age, "day": day_in_words(v.controle.datum, language)}, language))
    return found


def where_it_is(catalogue: Catalogue, v: Voorziening, language: str, size: PaginaMaten) -> GedrukteKaart | None:
    """Where it is, when it has a door."""
    if v.locatie is None or v.werkgebied:
        return None
    frame = _frame(catalogue, v.locatie, size)
    spot = frame.spot(v.locatie.lon, v.locatie.lat)
    alt = translations(language).gettext(MAP_ALT) % {"address": ", ".join(adres_regels(v)) or v.naam}
    return background(catalogue, frame, spot, language, size["zoom"], alt, _street(v))


def _frame(catalogue: Catalogue, spot: Locatie, size: PaginaMaten) -> MapFrame:
    """Where there are streets as close as shows the nearest stop, which may be at the door or farther on."""
    frames = [around(spot.lon, spot.lat, metres, *size["kaart"]) for metres in CLOSE]
    if not streets_for(catalogue, frames[0]):
        return around(spot.lon, spot.lat, WALK, *size["kaart"])
    stop = nearest_stop(catalogue, frames[-1], size["zoom"])
    return next((frame for frame in frames if stop in _stops(catalogue, frame, size["zoom"])), frames[0])


def _stops(catalogue: Catalogue, frame: MapFrame, zoom: float) -> set[str]:
    """The names of those for which a map has room."""
    free = kept_free(catalogue, frame, (frame.width / 2, frame.height / 2), zoom)
    return {one.tekst[0] for one in labels(catalogue, frame, zoom, free) if one.halte}


def _street(v: Voorziening) -> str:
    return (v.adres.straat if v.adres else None) or ""
