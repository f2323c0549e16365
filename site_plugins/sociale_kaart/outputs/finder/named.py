"""What places share that has words of its own: kinds, areas, groups, languages, reasons; columns hold their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.periods import AFSPRAAK, INTAKE, OP_AFSTAND, TEGENSPRAAK, ZONDER_JAAR
from sociale_kaart.outputs.finder.tables import Table
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.activities import as_offered
from sociale_kaart.vakken.middles import middles
from sociale_kaart.vakken.nearby import Nearby


class Named:
    """Those that the places have, and for a place without a spot where it is, about.

    Languages and reasons are numbered as they come, unless all are `known` before: then a part of the places numbers
    them as the whole does.
    """

    def __init__(self, catalogue: Catalogue, places: Sequence[Voorziening], *, known: bool = False) -> None:
        both = [*places, *(as_offered(v, blok) for v in places for blok in v.aanbod_blokken)]
        used = {id for v in both for id in v.categorie}
        self.kinds = Table(id for id in catalogue.woorden.categorieen if id in used)
        self.areas = Table(catalogue.woorden.gebieden)
        asked = {id for v in both for id in catalogue.doelgroepen(v)}
        self.groups = Table(id for id in catalogue.woorden.doelgroepen if id in asked)
        self.languages: Table[str] = Table(sorted({code for v in both for code in v.talen}) if known else ())
        self.reasons: Table[str] = Table(_reasons(catalogue) if known else ())
        self.middles = middles(catalogue)
        self.nearby = Nearby(catalogue, places, self.middles)


def _reasons(catalogue: Catalogue) -> Sequence[str]:
    return [*catalogue.feestdagen.names, AFSPRAAK, OP_AFSTAND, INTAKE, TEGENSPRAAK, ZONDER_JAAR]
