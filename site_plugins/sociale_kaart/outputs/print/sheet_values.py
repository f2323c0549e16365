"""What the templates of the sheets get: frozen values; `glyphs.printable` makes plain data of them at the very end.

Texts are pairs of what is said and its language; lengths are millimetres.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.outputs.print.map_values import GedrukteKaart
from sociale_kaart.outputs.print.row_values import Kanaal, Regels, Tekst, ThemaOpPapier, TrosOpPapier


@dataclass(frozen=True)
class QrCode:
    svg: str
    url: str
    alt: str


@dataclass(frozen=True)
class Blad:
    """What every sheet says of itself: its language, of when it and its data are, what is missing, whom to name."""

    taal: str
    richting: str
    rechts: list[str]
    titel: str
    voet: str
    site: str
    merk: Tekst
    trefwoorden: list[str]
    woorden: Mapping[str, str]
    gedrukt: str
    gegevens: str
    weggelaten: Sequence[str]
    weggelaten_kort: str
    voorbeeld: str | None
    bronnen: str
    wijzigingen: QrCode


@dataclass(frozen=True)
class Lijstblad(Blad):
    """A sheet about many places."""

    onderwerp: Tekst
    ondertitel: str
    aantal: str
    groepen: list[ThemaOpPapier]
    maten: Mapping[str, object]


@dataclass(frozen=True)
class Noodnummer:
    kanaal: Kanaal
    naam: Tekst


@dataclass(frozen=True)
class LijnOpPapier:
    """Somebody to call; `regels`: what for, what it costs, when."""

    nummer: Kanaal
    naam: Tekst
    regels: Regels


@dataclass(frozen=True)
class RegelingOpPapier:
    """A scheme: what it is called, also in Dutch, for whom, and where one asks for it."""

    naam: Tekst
    nederlands: Tekst | None
    regels: Regels
    kanalen: list[Kanaal]


@dataclass(frozen=True)
class Balielijst(Lijstblad):
    """With what is no place: whom to ask in each area, who can be called, and what can be asked for."""

    gebieden: Regels
    lijnen: list[LijnOpPapier]
    regelingen: list[RegelingOpPapier]


@dataclass(frozen=True)
class Muurkaart(Lijstblad):
    """`kaart_naast`: a smaller one, which leaves more room for the list, on a sheet about a handful of places.

    `trossen`: what stands under each round number, `tros_van`: under which one a place stands on the map.

    `vrij`: what stands where there is room to write.
    """

    crisis: list[Noodnummer]
    trossen: list[TrosOpPapier]
    tros_van: Mapping[str, str]
    kaart: GedrukteKaart
    kaart_naast: GedrukteKaart | None
    vrij: str


@dataclass(frozen=True)
class PlekInTaal:
    """A place on a hand-out, in one language; `ook_vragen`: whom to ask in its area."""

    taal: str
    soort: Tekst
    wat: Regels
    aanbod: Regels
    wanneer: Regels
    drempel: Regels
    weetjes: Regels
    thuis: Regels
    deur: Tekst | None
    ook_vragen: Regels
    let_op: list[Tekst]


@dataclass(frozen=True)
class Handbladplek:
    naam: Tekst
    adres: list[Tekst]
    kanalen: list[Kanaal]
    talen: list[PlekInTaal]
    kaart: GedrukteKaart | None
    qr: QrCode
    pagina: Kanaal
    gecontroleerd: str
    haltes: list[Tekst]


@dataclass(frozen=True)
class Handblad(Blad):
    maten: Mapping[str, object]
    woorden_nl: Mapping[str, str]
    crisis: list[Noodnummer]
    plekken: list[Handbladplek]


@dataclass(frozen=True)
class GebeurtenisInTaal:
    """What may help after a life event, in one language; `gebieden`: whom one can ask, by area."""

    taal: str
    naam: Tekst
    uitleg: Regels
    eerst: Regels
    merken: Regels
    zeggen: Regels
    gebieden: Regels
    bellen: Regels
    aanvragen: Regels
    heen: Regels
    doen: Regels


@dataclass(frozen=True)
class Gebeurtenisblad(Blad):
    """`koppen`: what its parts are called, where that differs with what it is about."""

    soort: str
    koppen: Mapping[str, str]
    maten: Mapping[str, object]
    woorden_nl: Mapping[str, str]
    talen: list[GebeurtenisInTaal]
    qr: QrCode


@dataclass(frozen=True)
class SiteInTaal:
    """What the poster says in one language."""

    naam: Tekst
    kaart: Tekst | None
    tekst: Tekst
    scan: Tekst
    niemand: Tekst
    qr: QrCode
    adres: str


@dataclass(frozen=True)
class Poster(Blad):
    naam: Tekst
    kolommen: int
    code: int
    talen: list[SiteInTaal]
