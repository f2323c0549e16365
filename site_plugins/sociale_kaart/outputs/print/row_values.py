"""What the lists on paper say of a place: frozen values. Texts are pairs of what is said and its language."""

from __future__ import annotations

from dataclasses import dataclass

Tekst = tuple[str, str]
Regels = list[list[Tekst]]  # lines, each of one text or a few


@dataclass(frozen=True)
class Kanaal:
    """A way to reach somebody: what it is called where that is not seen, as one dials or types it, and as a link."""

    naam: str
    tekst: str
    url: str


@dataclass(frozen=True)
class PlekOpPapier:
    """What every list says of a place. Without `tijden` nobody knows them; `pagina`: where its page is, to type."""

    naam: Tekst
    wat: list[Tekst]
    adres: Tekst | None
    deur: Tekst | None
    thuis: list[Tekst]
    tijden: list[Tekst]
    kanalen: list[Kanaal]
    drempel: Regels
    weetjes: Regels
    aanbod: Regels
    meer_aanbod: str
    merk: str
    afstand: str | None
    pagina: Kanaal
    gecontroleerd: str
    uitleg: list[Tekst]
    verwijzers: Tekst | None
    teken: int
    kleur: str


@dataclass(frozen=True)
class Verwijzing:
    """A place that stands in full below another theme, under that number."""

    merk: str
    naam: Tekst
    teken: int
    kleur: str


@dataclass(frozen=True)
class ThemaOpPapier:
    """The places of a theme below its heading; `ook`: those that are told of elsewhere."""

    letter: str
    naam: Tekst
    rijen: list[PlekOpPapier]
    ook: list[Verwijzing]
    teken: int
    kleur: str


@dataclass(frozen=True)
class TrosOpPapier:
    """The places that share a round number on the map."""

    nummer: str
    plekken: list[Verwijzing]
