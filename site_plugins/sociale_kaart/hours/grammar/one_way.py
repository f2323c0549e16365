"""A piece of a line as it is read, or mended, in one way: never where it may mean two things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..value import Regel, Soort
from .items import Refusal
from .lexicon_notes import NOTES
from .near import Near, Read
from .turning import takes_away

Mend = Callable[[str, Refusal, Read], Near | None]


def in_one_way(text: str, read: Read, mend: Mend) -> Near | None:
    """As it is read, or mended in one way; with hours, or closed on some days."""
    regels = read(text) if text else ()
    found = mend(text, regels, read) if isinstance(regels, Refusal) else Near(text, False)
    found = _named(found, read) if found and found.other else found
    is_one = found and not (found.other or found.asked or found.is_example)
    return found if found and is_one and any(map(_says_when, regels_of(found.line, read))) else None


def _named(found: Near, read: Read) -> Near:
    """The first of two readings that differ in the note on some of the rows, if it is a name and no *telefonisch*."""
    both = [regels_of(one, read) for one in (found.line, found.other)]
    is_named = bare(both[0]) == bare(both[1]) and not any(takes_away(r.noot) or r.noot in NOTES for r in both[0])
    return found._replace(other="") if is_named else found


def regels_of(line: str, read: Read) -> tuple[Regel, ...]:
    regels = read(line)
    return () if isinstance(regels, Refusal) else regels


def bare(regels: Sequence[Regel]) -> list[Regel]:
    """The same without what is noted on them."""
    return [replace(regel, noot="") for regel in regels]


def _says_when(regel: Regel) -> bool:
    shuts = regel.soort is Soort.GESLOTEN and bool(regel.wanneer or regel.dagen.dagen)
    return shuts or (regel.soort is Soort.OPEN and bool(regel.perioden or regel.is_on_appointment))
