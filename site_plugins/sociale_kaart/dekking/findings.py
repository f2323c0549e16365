"""What stands out, as sentences: in which area there is nothing for a theme, or not on a Sunday, or not for free.

The rules are in order: what weighs most for who needs it comes first. A sentence never says more than is known: where
nobody has said it of some places it is *we know of none*, and where nobody has said it of most it is not said at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sociale_kaart.dekking.counting import REGION, Cell, Dekking
from sociale_kaart.dekking.on_foot import Distances, spots_of
from sociale_kaart.dekking.subjects import Subject


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


@dataclass(frozen=True)
class Lack:
    """Of the places for a theme in an area none fits `maat`. `known`: said when that is sure; `doubted`: when of some
    places nobody has said it."""

    maat: str
    known: str
    doubted: str


NOTHING = _("We know of no place for this.")
LACKS = (
    Lack("zondag", _("No place is open on Sunday."), _("We know of no place that is open on Sunday.")),
    Lack("avond", _("No place is open in the evening."), _("We know of no place that is open in the evening.")),
    Lack("gratis", _("Every place costs money."), _("We know of no place that is free.")),
    Lack("inloop", _("You cannot just walk in anywhere."), _("We know of no place where you can just walk in.")),
    Lack("augustus", _("No place stays open all through August."), _("We know of no place that stays open in August.")),
    Lack("rolstoel", _("No place can be entered in a wheelchair."), _("We know of no place for a wheelchair.")),
)
MOST, MOST_OF_AN_AREA = 10, 2


@dataclass(frozen=True)
class Finding:
    """`sentence`: to be translated. `metres`: on foot to the nearest that is as one would wish, from the middle of the
    postcodes of the area. `onbekend`: of so many places nobody has said it. `weight`: what weighs less is heavier."""

    gebied: str
    thema: str
    sentence: str
    weight: int
    onbekend: int = 0
    metres: float | None = None

    @property
    def order(self) -> tuple[int, float, str, str]:
        return self.weight, -(self.metres or 0), self.gebied, self.thema


def findings(found: Dekking, far: Distances) -> tuple[Finding, ...]:
    """All of every area, the heaviest first; nothing of the region as a whole, where a number says enough."""
    return tuple(sorted(_all(found, far), key=lambda one: one.order))


def first(all_of_them: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The heaviest, of several areas."""
    seen: Counter[str] = Counter()
    chosen: list[Finding] = []
    for one in all_of_them:
        seen[one.gebied] += 1
        if seen[one.gebied] <= MOST_OF_AN_AREA and len(chosen) < MOST:
            chosen.append(one)
    return tuple(chosen)


def _all(found: Dekking, far: Distances) -> Iterator[Finding]:
    for thema in found.of_kind("thema"):
        yield from _nothing(found, far, thema)
        for weight, rule in enumerate(LACKS, 1):
            yield from _none_fits(found, far, thema, weight, rule)


def _nothing(found: Dekking, far: Distances, thema: Subject) -> Iterator[Finding]:
    spots = spots_of(one.served.v for one in found.plekken[thema])
    for cell in _areas(found, thema):
        if not cell.plekken:
            yield Finding(cell.gebied, thema.id, NOTHING, 0, 0, far.on_foot(cell.gebied, spots))


def _none_fits(found: Dekking, far: Distances, thema: Subject, weight: int, rule: Lack) -> Iterator[Finding]:
    spots = spots_of(one.served.v for one in found.plekken[thema] if one.fits[rule.maat])
    for cell in _areas(found, thema):
        tally = cell.maten[rule.maat]
        if cell.plekken and not tally.ja and tally.nee >= tally.onbekend:
            sentence = rule.doubted if tally.onbekend else rule.known
            way = far.on_foot(cell.gebied, spots)
            yield Finding(cell.gebied, thema.id, sentence, weight, tally.onbekend, way)


def _areas(found: Dekking, thema: Subject) -> Iterator[Cell]:
    return (found.cells[gebied, thema] for gebied in found.gebieden if gebied != REGION)
