"""The public holidays that a place does not speak of: `unknown` in OSM's words."""

from __future__ import annotations

from .osm_days import HOLIDAYS, PUBLIC, Part, Unsayable
from .periods import names
from .value import FEESTDAGEN, Regel, Soort
from .window import Window

UNCERTAIN = tuple(name for name in HOLIDAYS if name not in (*PUBLIC, FEESTDAGEN))


def doubts(regels: tuple[Regel, ...], view: Window) -> list[Part]:
    """A rule per holiday that is not spoken of; one for all of them if none is."""
    if any(regel.soort is Soort.ALTIJD for regel in regels):
        if any(regel.is_dated and regel.soort is Soort.OPEN for regel in regels):
            raise Unsayable
        return []
    speaking = [regel for regel in regels if regel.is_dated]
    certain = [name for name in PUBLIC if not _is_spoken_of(name, speaking, view)]
    if len(certain) == len(PUBLIC):
        certain = [FEESTDAGEN]
    uncertain = [name for name in UNCERTAIN if not _is_spoken_of(name, speaking, view)]
    return [part for name in (*certain, *uncertain) for part in _unknown(name, view)]


def _unknown(name: str, view: Window) -> list[Part]:
    mask = view.certain if name == FEESTDAGEN else view.holiday[name]
    return [Part(selector, mask, "unknown") for selector in HOLIDAYS[name]]


def _is_spoken_of(name: str, regels: list[Regel], view: Window) -> bool:
    """In every year; when it is in one year and not in another, OSM needs more words than it has."""
    spoken = 0
    for regel in regels:
        if names(regel, name, name in PUBLIC):
            spoken |= view.mask(regel) & view.holiday[name]
    if spoken not in (0, view.holiday[name]):
        raise Unsayable
    return spoken != 0
