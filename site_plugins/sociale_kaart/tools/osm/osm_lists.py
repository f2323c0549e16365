"""From a checked region and an extract to what differs. What may give a secret place away is on neither list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from sociale_kaart.checks import Context, Veil
from sociale_kaart.checks.text import bare
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.tools.importing.source_rows import RowTable
from sociale_kaart.tools.osm.comparing_osm import Calendar, Compared, compare
from sociale_kaart.tools.osm.osm_places import Side, ours, theirs

_ALIKE = 80


def differences(context: Context, table: RowTable) -> Compared:
    """Only what lies within the bounds of the region, and is of a kind that it has."""
    veil = Veil.of(context)
    hidden = [one.voorziening for one in context.entries if veil.hides(one.tree.file)]
    shown = [one.voorziening for one in context.entries if not veil.hides(one.tree.file)]
    here = [ours(v, read_lines(v.openingstijden)[0] if v.openingstijden else None) for v in shown]
    there = [side for side in (theirs(row, table.kinds) for row in table.rows) if _is_ours(side, context)]
    known = [_Known.of(v) for v in hidden]
    harmless = [side for side in there if not any(one.may_be(side) for one in known)]
    return compare(here, harmless, Calendar(context.feestdagen, context.today))


def _is_ours(side: Side, context: Context) -> bool:
    if not side.spot or not context.regio.grenzen.contain(side.spot[1], side.spot[0]):
        return False
    found = (context.woorden.categorieen.get(kind) for kind in side.kinds)
    return any(kind and not kind.is_secret for kind in found)


@dataclass(frozen=True)
class _Known:
    """By what a place with a secret address is known: an object with that name would say where it is."""

    names: Sequence[str]
    reached: frozenset[str]

    @classmethod
    def of(cls, v: Voorziening) -> _Known:
        names = filter(None, (v.naam, *v.ook_bekend_als, v.organisatie))
        meant = ours(v, None).meant
        return cls([bare(name) for name in names], frozenset(filter(None, (meant["telefoon"], meant["website"]))))

    def may_be(self, side: Side) -> bool:
        if not self.reached.isdisjoint((side.meant["telefoon"], side.meant["website"])):
            return True
        return _is_alike(bare(side.naam), self.names)


def _is_alike(name: str, names: Iterable[str]) -> bool:
    return any(fuzz.token_set_ratio(name, other) >= _ALIKE for other in names)
