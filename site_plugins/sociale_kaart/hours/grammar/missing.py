"""`geen inloop op feestdagen`: a closure of some of the hours, which only the other lines can tell apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..note_kinds import GEEN
from ..value import Dagen, Regel, Soort, Wanneer


def without_hours(regels: Sequence[Regel]) -> list[Regel]:
    """The rules in which such a closure is an exception to the hours that it is about, if there are others.

    It is about the hours on its own line, else about those with its note, else about all: then the place is closed.
    """
    opens = [regel for regel in regels if regel.soort in (Soort.OPEN, Soort.ALTIJD)]
    partial = {n: about for n, regel in enumerate(regels) if (about := _about(regel, opens))}
    return [_but(regel, _moments(regel, regels, partial)) for n, regel in enumerate(regels) if n not in partial]


def _about(regel: Regel, opens: Sequence[Regel]) -> list[int]:
    """Which of the hours, by identity, this closure takes away; [] when it is none of this kind, or takes them all."""
    if regel.soort is not Soort.GESLOTEN or not regel.noot.startswith(f"{GEEN} ") or regel.dagen != Dagen():
        return []
    of_line = [r for r in opens if r.lijn == regel.lijn]
    about = of_line or [r for r in opens if r.noot == regel.noot.removeprefix(f"{GEEN} ")]
    return [] if len(about) == len(opens) else list(map(id, about))


def _moments(regel: Regel, regels: Sequence[Regel], partial: Mapping[int, list[int]]) -> list[Wanneer]:
    """When `regel` does not hold."""
    return [moment for n, about in partial.items() if id(regel) in about for moment in regels[n].wanneer]


def _but(regel: Regel, moments: Sequence[Wanneer]) -> Regel:
    return replace(regel, buiten=tuple(dict.fromkeys((*regel.buiten, *moments)))) if moments else regel
