"""How many places serve a subject in an area, and how many of them fit each measure.

A place counts once, whatever it offers. It fits a measure when one of its ways in for that subject does; when none does
and of one nobody has said, nobody can tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.measures import Measure, measures
from sociale_kaart.dekking.served import Served, Way, served
from sociale_kaart.dekking.subjects import Subject, subjects

PEOPLE, FEWEST = 10_000, 1_000
REGION = ""  # where an area's id could stand: all of it
Said = Mapping[Way, Mapping[str, bool | None]]  # of each way in, by measure, whether it fits


@dataclass(frozen=True)
class Tally:
    """Of so many places: `ja` fit, `nee` do not, of `onbekend` nobody has said."""

    ja: int = 0
    nee: int = 0
    onbekend: int = 0

    @property
    def total(self) -> int:
        return self.ja + self.nee + self.onbekend


@dataclass(frozen=True, eq=False)
class Fitting:
    """A place that serves a subject, and by measure whether it fits; None where nobody has said."""

    served: Served
    fits: Mapping[str, bool | None]

    def is_in(self, gebied: str) -> bool:
        return gebied in (REGION, *self.served.gebieden)


@dataclass(frozen=True)
class Cell:
    """What there is for a subject in an area. `plekken`, `aanbod`, `verlopen` (last checked too long ago): counts.

    `inwoners`: how many people live there; None where nobody has said.
    """

    gebied: str
    subject: Subject
    plekken: int
    aanbod: int
    verlopen: int
    maten: Mapping[str, Tally]
    inwoners: int | None = None

    @property
    def per_10_000(self) -> float | None:
        """Places for so many people; nothing said of an area with fewer, where one place would look like many."""
        return self.plekken * PEOPLE / self.inwoners if self.inwoners and self.inwoners >= FEWEST else None


@dataclass(frozen=True)
class Dekking:
    """`plekken`: by subject; `cells`: by area and subject. `gebieden` begins with the region itself."""

    gebieden: tuple[str, ...]
    subjects: tuple[Subject, ...]
    measures: tuple[Measure, ...]
    plekken: Mapping[Subject, tuple[Fitting, ...]]
    cells: Mapping[tuple[str, Subject], Cell]

    def of_kind(self, kind: str) -> tuple[Subject, ...]:
        return tuple(one for one in self.subjects if one.kind == kind)


def dekking(catalogue: Catalogue) -> Dekking:
    places = served(catalogue)
    asked = measures(catalogue, languages(catalogue, places))
    wanted = tuple(subjects(catalogue))
    areas = (REGION, *catalogue.woorden.gebieden)
    said = {way: {measure.id: measure.fits(way) for measure in asked} for one in places for way in one.ways}
    found = {subject: _fitting(places, subject, said) for subject in wanted}
    cells = {
        (area, subject): _cell(catalogue, area, subject, found[subject], asked) for subject in wanted for area in areas
    }
    return Dekking(areas, wanted, asked, found, cells)


def languages(catalogue: Catalogue, places: Iterable[Served]) -> tuple[str, ...]:
    """Those of the site, then all others that somebody speaks somewhere."""
    spoken = {code for one in places for way in one.ways for code in way.als.talen}
    return (*catalogue.regio.talen, *sorted(spoken - {*catalogue.regio.talen}))


def _fitting(places: Iterable[Served], subject: Subject, said: Said) -> tuple[Fitting, ...]:
    serving = (found for one in places if (found := one.within(subject.categories)))
    return tuple(Fitting(one, _together([said[way] for way in one.ways])) for one in serving)


def _together(ways: Sequence[Mapping[str, bool | None]]) -> Mapping[str, bool | None]:
    """By measure whether one of the ways fits; None when none does and of one nobody has said."""
    return ways[0] if len(ways) == 1 else {id: _any({way[id] for way in ways}) for id in ways[0]}


def _any(answers: set[bool | None]) -> bool | None:
    return True if True in answers else None if None in answers else False


def _cell(
    catalogue: Catalogue, area: str, subject: Subject, every: Iterable[Fitting], asked: Iterable[Measure]
) -> Cell:
    here = [one for one in every if one.is_in(area)]
    offers = sum(way.is_offer for one in here for way in one.served.ways)
    stale = sum(catalogue.is_stale(one.served.v) for one in here)
    tallies = {measure.id: _tally(one.fits[measure.id] for one in here) for measure in asked}
    people = catalogue.inwoners.get(area) if area else _together_live(catalogue)
    return Cell(area, subject, len(here), offers, stale, tallies, people)


def _together_live(catalogue: Catalogue) -> int | None:
    """In the whole region: known when it is known of each area."""
    areas = catalogue.woorden.gebieden
    return sum(catalogue.inwoners.values()) if areas and catalogue.inwoners.keys() == areas.keys() else None


def _tally(answers: Iterable[bool | None]) -> Tally:
    found = list(answers)
    return Tally(found.count(True), found.count(False), found.count(None))
