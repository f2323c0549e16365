"""`data/agenda.<language>.<day>.json`: two weeks of what is on, from which the page chooses on the phone itself.

In pieces of whole days: a region with little to do has one, a region with thousands of things one for each day, so that
what a reader fetches does not grow with the region. templates/assets/js/agenda/ reads it.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Sequence
from itertools import groupby

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.listing import comma
from sociale_kaart.outputs.agenda.agenda_lines import AgendaLines
from sociale_kaart.place.facts import filters
from sociale_kaart.rendering.activities import Activiteit, Tijdstip, coming

AHEAD = 14  # days: a page that is a week old still has a week before it
FULL = 500  # times in a piece, unless one day has more
GRID = 100_000  # steps to a degree: about a metre
NONE = -1
FREE = "gratis"


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    rows = AgendaLines(catalogue, language)
    for piece in pieces(coming(catalogue, AHEAD)):
        text = json.dumps(document(rows, piece), ensure_ascii=False, separators=(",", ":"))
        yield name_of(language, _day(rows, piece[0])), (text + "\n").encode()


def name_of(language: str, first: int) -> str:
    return f"data/agenda.{language}.{first}.json"


def pieces(found: Sequence[Tijdstip]) -> Iterator[list[Tijdstip]]:
    """Whole days together, as long as they are few."""
    piece: list[Tijdstip] = []
    for _, group in groupby(found, key=lambda keer: keer.begin.date()):
        day = list(group)
        if piece and len(piece) + len(day) > FULL:
            yield piece
            piece = []
        piece += day
    if piece:
        yield piece


def document(rows: AgendaLines, piece: Sequence[Tijdstip]) -> dict[str, object]:
    """Tables, things that point into them, and when each is on: day, thing, minute of the day, how many minutes."""
    tables = AgendaTables(rows)
    times = [
        [
            (day := _day(rows, keer)),
            tables.thing(keer.activiteit),
            rows.minutes(keer.begin) - day * 24 * 60,
            rows.minutes(keer.einde) - rows.minutes(keer.begin),
        ]
        for keer in piece
    ]
    # Columns of like values pack best; of days and things it is how far each is from the one before.
    days, things, begins, lengths = (list(column) for column in zip(*times, strict=True))
    return {
        "vanaf": rows.catalogue.today.isoformat(),
        **tables.all,
        "dag": _steps(days),
        "ding": _steps(things),
        "begin": begins,
        "duur": lengths,
    }


class AgendaTables:
    """What things have in common, each once."""

    def __init__(self, rows: AgendaLines) -> None:
        self.rows = rows
        self.places: dict[tuple[str, str], int] = {}
        self._places: list[list[object]] = []
        self._things: dict[str, int] = {}
        self._columns: list[list[object]] = []
        self._sets: dict[str, dict[Hashable, int]] = {key: {} for key in ("themas", "groepen", "talen", "feiten")}
        self._areas = list(rows.catalogue.woorden.gebieden)

    @property
    def all(self) -> dict[str, object]:
        sets = {key: list(table) for key, table in self._sets.items()}
        columns = ("plek", "id", "naam", "taal", "thema", "groep", "spreekt", "gratis", "weet")
        return {
            "komma": comma(self.rows.language),
            "gebieden": list(self.rows.areas.items()),
            "plekken": self._places,
            **sets,
            "dingen": dict(zip(columns, map(list, zip(*self._columns, strict=True)), strict=True)),
        }

    def thing(self, one: Activiteit) -> int:
        key = one.uid
        if key not in self._things:
            self._things[key] = len(self._things)
            self._columns.append(self._thing(one))
        return self._things[key]

    def _thing(self, one: Activiteit) -> list[object]:
        catalogue, name = self.rows.catalogue, self.rows.name(one)
        return [
            self._place(one),
            one.blok.id,
            name.tekst,
            0 if name.lang == self.rows.language else name.lang,
            self._set("themas", tuple(thema.id for thema in catalogue.themas(one.als))),
            self._set("groepen", catalogue.doelgroepen(one.als)),
            self._set("talen", one.als.talen),
            int(is_free(one)),
            self._set("feiten", self.rows.facts(one)),
        ]

    def _place(self, one: Activiteit) -> int:
        v, key = one.v, (one.v.id, one.waar)
        if key not in self.places:
            self.places[key] = len(self._places)
            spot = v.locatie if not v.werkgebied else None
            where = [round(spot.lat * GRID), round(spot.lon * GRID)] if spot else []
            areas = [self._areas.index(id) for id in one.gebieden if id in self._areas]
            self._places.append([v.id, one.waar, areas, *where])
        return self.places[key]

    def _set(self, name: str, values: tuple[str, ...]) -> int:
        table = self._sets[name]
        return table.setdefault(values, len(table))


def is_free(one: Activiteit) -> bool:
    """As the finder asks it."""
    asked = next(((fact, filter_) for fact, filter_ in filters() if filter_.id == FREE), None)
    return bool(asked and asked[1].fits(asked[0].of(one.als)))


def _day(rows: AgendaLines, keer: Tijdstip) -> int:
    return (keer.begin.date() - rows.catalogue.today).days


def _steps(numbers: Sequence[int]) -> list[int]:
    return [one - before for before, one in zip((0, *numbers), numbers, strict=False)]
