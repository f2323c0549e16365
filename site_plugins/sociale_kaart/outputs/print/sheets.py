"""The sheets about many places, as data for their templates: the wall map and the desk list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import shorten

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.known import available
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.lijsten.listed import CHANGES
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.help_rows import lines_to_call, points, schemes
from sociale_kaart.outputs.print.map_frame import frame_of
from sociale_kaart.outputs.print.map_values import GedrukteKaart
from sociale_kaart.outputs.print.printed_map import drawing, fits
from sociale_kaart.outputs.print.qr import qr
from sociale_kaart.outputs.print.row_values import Kanaal, TrosOpPapier
from sociale_kaart.outputs.print.rows import elsewhere, groepen
from sociale_kaart.outputs.print.selection import Selection, select
from sociale_kaart.outputs.print.sheet_values import Balielijst, Blad, Lijstblad, Muurkaart, Noodnummer
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.site_addresses import site_name
from sociale_kaart.scopes import Scope

HANDFUL = 36  # places of which a list may fit beside their map
FOOT_LETTERS = 90  # of the name of a sheet, at its foot
MARGIN, HEAD, FOOT, GAP = 9, 15, 16, 5  # millimetres; `muurkaart.typ` leaves the same room


@dataclass(frozen=True)
class Paper:
    """A sheet lying down: millimetres, the width beside the map without and with a list there, columns of the list,
    points of its text, millimetres of a sign."""

    breed: int
    hoog: int
    naast: int
    naast_lijst: int
    kolommen: int
    tekst: float
    teken: float
    zoom: float

    @property
    def head(self) -> int:
        """The title and what is below it."""
        return round(HEAD * self.zoom)

    @property
    def map_size(self) -> tuple[int, int]:
        return self.breed - 2 * MARGIN - self.naast - GAP, self.hoog - MARGIN - self.head - FOOT

    @property
    def map_beside_list(self) -> tuple[int, int]:
        wide, high = self.map_size
        return wide + self.naast - self.naast_lijst, high

    def holds(self, count: int) -> bool:
        """Whether its map has room for so many pins."""
        return fits(count, *self.map_size, self.zoom)


WALL = {
    "a4": Paper(297, 210, 62, 124, 3, 8.5, 5.0, 1.0),
    "a3": Paper(420, 297, 82, 172, 4, 10.0, 6.0, 1.25),
}


def common(
    catalogue: Catalogue, language: str, titel: str, selection: Selection, places: Iterable[Voorziening] = ()
) -> Blad:
    """What every sheet says of itself; `places`: those that it shows."""
    printed, data = sheet_words.dates(catalogue, language)
    return Blad(
        taal=language,
        richting=direction(language),
        rechts=[code for code in sorted({language, *catalogue.regio.talen, *available()}) if direction(code) == "rtl"],
        titel=titel,
        voet=tekst(Gezegd(shorten(titel, FOOT_LETTERS, placeholder=" …"), language))[0],
        site=site_name(catalogue, language),
        merk=_site(catalogue, language),
        trefwoorden=[catalogue.regio.regio],
        woorden=sheet_words.labels(language),
        gedrukt=printed,
        gegevens=data,
        weggelaten=sheet_words.left_out(selection, language),
        weggelaten_kort=sheet_words.left_out_briefly(selection, language),
        voorbeeld=translations(language).gettext(sheet_words.SAMPLE) if catalogue.regio.is_sample else None,
        bronnen=sheet_words.sources(places, language),
        wijzigingen=qr(catalogue, language, CHANGES),
    )


def about(
    catalogue: Catalogue, scope: Scope, thema: str, language: str, maten: Mapping[str, object]
) -> tuple[Lijstblad, Selection]:
    """What the wall map and the desk list share: heading, groups, and what was left out."""
    selection = select(catalogue, scope, thema)
    places = [row.voorziening for row in selection.rijen]
    name, below = scope.name(catalogue, language), sheet_words.subtitle(catalogue, scope, thema, language)
    return Lijstblad(
        **vars(common(catalogue, language, f"{name.tekst}: {below}", selection, places)),
        onderwerp=tekst(name),
        ondertitel=below,
        aantal=sheet_words.count(len(selection.rijen), language),
        groepen=groepen(catalogue, scope, selection.rijen, language, thema=thema),
        maten=maten,
    ), selection


def wall_map(catalogue: Catalogue, scope: Scope, thema: str, language: str, paper: str) -> Muurkaart:
    """The map with numbered pins, and the list that it belongs to."""
    size = WALL[paper]
    maten = {
        "breed": size.breed, "hoog": size.hoog, "marge": MARGIN, "kop": size.head, "kaart": size.map_size,
        "kolommen": size.kolommen, "tekst": size.tekst, "teken": size.teken, "zoom": size.zoom,
    }  # fmt: skip
    blad, selection = about(catalogue, scope, thema, language, maten)
    say = translations(language).gettext
    alt = say(sheet_words.ALT) % {"name": scope.name(catalogue, language).tekst}

    def drawn(wide: float, high: float) -> GedrukteKaart:
        frame = frame_of(catalogue, scope, selection, wide, high)
        return drawing(catalogue, scope, selection.rijen, frame, language, size.zoom, alt)

    kaart = drawn(*size.map_size)
    may_shrink = len(selection.rijen) <= HANDFUL and not kaart.straten  # streets need the room for their names
    return Muurkaart(
        **vars(blad),
        crisis=crisis_numbers(catalogue, language),
        trossen=under_round_numbers(catalogue, kaart, selection),
        tros_van={merk: tros.nummer for tros in kaart.trossen for merk in tros.leden},
        kaart=kaart,
        kaart_naast=drawn(*size.map_beside_list) if may_shrink else None,
        vrij=say(sheet_words.FREE),
    )


def under_round_numbers(catalogue: Catalogue, kaart: GedrukteKaart, selection: Selection) -> list[TrosOpPapier]:
    """What one finds on the map below each of them."""
    rows = {row.merk: row for row in selection.rijen}
    return [TrosOpPapier(t.nummer, [elsewhere(catalogue, rows[merk]) for merk in t.leden]) for t in kaart.trossen]


def areas_of(catalogue: Catalogue, scope: Scope, selection: Selection) -> list[str]:
    """The area that a sheet is about; around a practice those of its places, else all."""
    if scope.gebied:
        return [scope.gebied]
    if scope.praktijk:
        return [row.voorziening.gebied for row in selection.rijen if row.voorziening.gebied]
    return list(catalogue.woorden.gebieden)


def desk_list(catalogue: Catalogue, scope: Scope, thema: str, language: str, _paper: str) -> Balielijst:
    """The list in full, for both sides of A4, and behind it what is no place."""
    maten = {"breed": 210, "hoog": 297, "tekst": 9, "teken": 5.4, "kolommen": 2}
    blad, selection = about(catalogue, scope, thema, language, maten)
    lines = lines_to_call(catalogue, language, only_in_need=bool(thema))
    areas = [] if thema else points(catalogue, areas_of(catalogue, scope, selection), language)
    return Balielijst(**vars(blad), gebieden=areas, lijnen=lines, regelingen=schemes(catalogue, thema, language))


def crisis_numbers(catalogue: Catalogue, language: str) -> list[Noodnummer]:
    """The numbers to call, as dialled."""
    return numbers(catalogue, catalogue.woorden.crisis, language)


def numbers(catalogue: Catalogue, ids: Iterable[str], language: str) -> list[Noodnummer]:
    """Of lines to call, those that the region has."""
    lines = catalogue.woorden.lijnen
    found = (lines[id] for id in ids if id in lines)
    return [
        Noodnummer(Kanaal("", n.nummer.getoond, n.nummer.link), tekst(say_in(n.naam, language) or Gezegd(n.id, "nl")))
        for n in found
    ]


def _site(catalogue: Catalogue, language: str) -> tuple[str, str]:
    return tekst(say_in(catalogue.regio.naam, language) or Gezegd(catalogue.regio.regio, "nl"))
