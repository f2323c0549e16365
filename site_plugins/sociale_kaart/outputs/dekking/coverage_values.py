"""What the templates of `/dekking/` get."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sociale_kaart.dekking.counting import Tally
from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.reading.words import Categorie


@dataclass(frozen=True)
class Zin:
    """What stands out, with where: `gebied` and `thema` as readers call them."""

    gebied: str
    gebied_id: str
    thema: str
    zin: str


@dataclass(frozen=True)
class Vakje:
    """A count in the table of areas and themes; `tint` 0 (nothing) to 4 (most), of its own column."""

    aantal: int
    tint: int


@dataclass(frozen=True)
class RasterRij:
    """`per`: places per 10,000 people; empty where nobody has said how many live there.

    `aanbod`: so much is on offer there; `verlopen`: so many places were checked too long ago.
    """

    naam: str
    id: str
    vakken: Sequence[Vakje]
    aanbod: int
    verlopen: int
    per: str = ""


@dataclass(frozen=True)
class Balk:
    """One bar: of an area, or of the region for a measure."""

    naam: str
    stand: Tally


@dataclass(frozen=True)
class Plaatje:
    """Bars for one measure, an area each."""

    naam: str
    balken: Sequence[Balk]


@dataclass(frozen=True)
class NoodRij:
    """A need: how many places there are for it, how many fit some measures, and how many areas have none.

    For half of the postcodes one is no farther than `helft` on foot, for the last than `verst`; empty without a door.
    """

    naam: Gezegd
    plekken: int
    standen: Sequence[Tally]
    helft: str
    verst: str
    zonder: int


@dataclass(frozen=True)
class Talen:
    """`koppen`: languages, a column each; `rijen`: of each area how many places speak them."""

    koppen: Sequence[str]
    rijen: Sequence[tuple[str, Sequence[Tally]]]


@dataclass(frozen=True)
class Punt:
    """The middle of a postcode area on a map of distance; `tint` 0 (near) to 3 (far)."""

    x: int
    y: int
    tint: int


@dataclass(frozen=True)
class Afstand:
    """How far it is to the nearest place of a theme: for half of the postcodes no more than `helft`."""

    thema: str
    helft: str
    verst: str
    verst_cijfers: str
    punten: Sequence[Punt]


@dataclass(frozen=True)
class DekkingPage:
    zinnen: Sequence[Zin]
    per_gebied: Sequence[tuple[RasterRij, Sequence[Zin]]]
    themas: Sequence[str]
    rijen: Sequence[RasterRij]
    maten: Sequence[Balk]
    noden: Sequence[NoodRij]
    noden_kop: Sequence[str]
    verlopen: int
    plekken: int
    plaatjes: Sequence[Plaatje]
    talen: Talen
    afstanden: Sequence[Afstand]
    kader: tuple[int, int]
    met_aanbod: bool
    met_inwoners: bool
    met_condities: bool
    dagen: int


@dataclass(frozen=True)
class DienendeSoort:
    """A kind of place that serves a condition, and what people ask for that is answered there."""

    soort: Categorie
    noden: Sequence[Gezegd]


@dataclass(frozen=True)
class Conditie:
    """One of the four: what it is, what a team can ask itself, which kinds of places serve it, how many per area."""

    id: str
    naam: str
    uitleg: str
    vragen: Sequence[str]
    soorten: Sequence[DienendeSoort]
    aantallen: Sequence[int]


@dataclass(frozen=True)
class ConditiesPage:
    condities: Sequence[Conditie]
    gebieden: Sequence[str]
