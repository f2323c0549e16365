"""`data/plekken.<language>.json`: every place of the region, for the finder and for the map.

Columns instead of rows, numbers that point into tables, the same order as the list from A to Z: a visitor's data
bundle is small, and columns of like values pack best. templates/assets/js/finder/unpack.mjs reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.periods import HORIZON
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.texts import word
from sociale_kaart.normalise import slug
from sociale_kaart.outputs.finder import bits
from sociale_kaart.outputs.finder.areas import areas
from sociale_kaart.outputs.finder.file_shapes import (
    Cell,
    FinderShape,
    PlacesShape,
    SaidShape,
    SharedShape,
    SoortRij,
    TablesShape,
)
from sociale_kaart.outputs.finder.hour_tables import Hours
from sociale_kaart.outputs.finder.named import Named
from sociale_kaart.outputs.finder.plek_row import PlekRow
from sociale_kaart.outputs.finder.tables import NONE, Table, plain
from sociale_kaart.place.contact import STAPPEN
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken import fetched
from sociale_kaart.vakken.vakken import is_cut

GRID = 100_000  # steps to a degree: about a metre
Numbers = tuple[int, ...]
T = TypeVar("T", bound=float)


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """A large region has its places in squares (square_files.py)."""
    if is_cut(catalogue):
        return
    text = json.dumps(document(catalogue, language), ensure_ascii=False, separators=(",", ":"))
    yield f"data/plekken.{language}.json", (text + "\n").encode()


def document(catalogue: Catalogue, language: str) -> FinderShape:
    """Everything in the file; places come from A to Z."""
    places = in_order(catalogue)
    columns = filled(catalogue, places)
    return {**said(columns, language), **packed(columns, len(places))}


def filled(catalogue: Catalogue, places: Sequence[Voorziening], named: Named | None = None) -> Columns:
    columns = Columns(catalogue, places, named)
    for v in places:
        columns.add(v)
    return columns


def said(columns: Columns, language: str) -> SaidShape:
    """What is said in a language."""
    catalogue, words = columns.catalogue, columns.catalogue.woorden
    groups = [(id, word(words.doelgroepen[id].naam, language)) for id in columns.groups.values]
    return {
        "vanaf": catalogue.today.isoformat(),
        "duur": HORIZON,
        "themas": [[t.id, word(t.naam, language), t.kleur] for t in words.themas.values()],
        "soorten": [
            SoortRij(c.id, word(c.naam, language), _numbers(list(words.themas), c.thema), c.controle_maanden)
            for c in (words.categorieen[id] for id in columns.kinds.values)
        ],
        "gebieden": areas(catalogue, language),
        "talen": columns.named_languages(language),
        "groepen": [list(group) for group in groups],
        "vragen": bits.questions(language),
        "staten": bits.states(language),
        "stappen": list(STAPPEN),
        "iedereen": bits.everyone([id for id, _ in groups]),
        "redenen": columns.named_reasons(language),
    }


def packed(columns: Columns, count: int) -> PlacesShape:
    """The places, and what numbers in their columns point to; the same in every language."""
    found = {name: plain(column) for name, column in columns.columns.items()}
    return {**columns.tables, "aantal": count, "plekken": found}


class Columns:
    """Writes places into columns, and what they share into tables."""

    def __init__(self, catalogue: Catalogue, places: Iterable[Voorziening], named: Named | None = None) -> None:
        """`named`: as another file has them, of which these places are a part."""
        self.catalogue = catalogue
        places = list(places)
        self.named = named or Named(catalogue, places)
        self.kinds, self.areas = self.named.kinds, self.named.areas
        self.languages, self.groups = self.named.languages, self.named.groups
        self.hours = Hours(catalogue, self.named.reasons)
        self._kinds: Table[Numbers] = Table()
        self._spoken: Table[Numbers] = Table()
        self._groups: Table[Numbers] = Table()
        self._ages: Table[tuple[float, ...]] = Table()
        self._works: Table[Numbers] = Table()
        self.columns: dict[str, list[Cell]] = {}
        spots = [spot for v in places if (spot := self._spot(v))]
        self.corner = (
            min((_step(lat) for lat, _ in spots), default=0),
            min((_step(lon) for _, lon in spots), default=0),
        )

    def add(self, v: Voorziening) -> None:
        for name, value in vars(self.row(v)).items():
            self.columns.setdefault(name, []).append(value)

    @property
    def tables(self) -> TablesShape:
        return {"hoek": self.corner, **self.shared}

    @property
    def shared(self) -> SharedShape:
        """What numbers in columns point to."""
        return {
            "bij": self._kinds.values,
            "spreekt": self._spoken.values,
            "voor": self._groups.values,
            "leeftijden": self._ages.values,
            "werkt": self._works.values,
            **self.hours.tables,
        }

    def named_languages(self, language: str) -> list[list[str]]:
        return [[code, name_in(code, spoken(language))] for code in self.languages.values]

    def named_reasons(self, language: str) -> list[list[str]]:
        names = self.catalogue.feestdagen.names
        return [[id, word(names.get(id, {}), language)] for id in self.hours.reasons.values]

    def row(self, v: Voorziening, uren: Openingstijden | None = None) -> PlekRow:
        """`uren`: of something there that has hours of its own."""
        yes, no, nuance = bits.yes_and_no(v)
        spot = self._spot(v)
        return PlekRow(
            naam=v.naam,
            id=_id(v),
            lat=_step(spot[0]) - self.corner[0] if spot else NONE,
            lon=_step(spot[1]) - self.corner[1] if spot else NONE,
            circa=int(bool(spot) and not v.locatie),
            gebied=self.areas.number(v.gebied),
            werkt=_set(self._works, (self.areas.number(id) for id in v.werkgebied)),
            bij=_set(self._kinds, (self.kinds.number(id) for id in v.categorie)),
            wel=yes,
            niet=no,
            anders=nuance,
            ook=bits.state(self.catalogue, v),
            spreekt=_set(self._spoken, (self.languages.number(code) for code in v.talen)),
            voor=_set(self._groups, (self.groups.number(id) for id in self.catalogue.doelgroepen(v))),
            leeftijd=_set(self._ages, bits.ages(v) or ()),
            uren=self.hours.number(v, uren),
            dagen_oud=self.catalogue.days_old(v),
            eerst=STAPPEN.index(v.contact.eerste_stap),
        )

    def _spot(self, v: Voorziening) -> tuple[float, float] | None:
        return self.named.nearby.spot(v)


def _set(table: Table[tuple[T, ...]], values: Iterable[T]) -> int:
    return table.number(tuple(values) or None)


def in_order(catalogue: Catalogue) -> list[Voorziening]:
    """The places from A to Z, those of a secret kind without their whereabouts."""
    return fetched.in_order(catalogue, catalogue.voorzieningen)


def _id(v: Voorziening) -> str:
    """What follows on the id that the name would give, mostly nothing; else a slash and the whole id."""
    usual = slug(v.naam)
    return v.id.removeprefix(usual) if v.id.startswith(usual) else f"/{v.id}"


def _numbers(ids: list[str], wanted: Iterable[str]) -> list[int]:
    return [ids.index(id) for id in wanted]


def _step(degrees: float) -> int:
    return round(degrees * GRID)
