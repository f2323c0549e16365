"""What the parts of a line say that cannot be mended: a proposal when that is all of it, or beside an example."""

from __future__ import annotations

from .asunder import parted
from .broken import is_broken
from .clause_by_clause import clause_by_clause
from .example import example, example_beside
from .governing import is_on_all_or_new
from .items import Refusal
from .near import Near, Read
from .one_way import Mend, regels_of
from .otherwise import lets_in, says_otherwise
from .set_apart import set_apart


def in_part(line: str, refusal: Refusal, read: Read, mend: Mend) -> Near:
    apart = _most_of(line, read, mend)
    if not apart or lets_in(line, apart, read):
        return example(line, refusal)
    if apart.left_out:
        return example_beside(apart, refusal, read)
    return apart if _is_all(line, apart, read) else example(line, refusal)


def _is_all(line: str, apart: Near, read: Read) -> bool:
    """Whether the parts together say what the line says."""
    regels = regels_of(apart.line, read)
    if any(regel.is_on_appointment and not regel.perioden for regel in regels):
        return False  # … 's Middags op afspraak
    return not (says_otherwise(line, apart, read) or is_broken(line, apart))


def _most_of(line: str, read: Read, mend: Mend) -> Near | None:
    """Sentence by sentence, unless more is read clause by clause."""
    if is_on_all_or_new(line):
        return None
    once = _mending_once(mend)
    ways = (set_apart(parted(line), read, once), clause_by_clause(parted(line), read, once))
    found = [near for near in ways if near]
    return max(found, key=lambda near: (len(regels_of(near.line, read)), not near.left_out), default=None)


def _mending_once(mend: Mend) -> Mend:
    """Both ways ask for the same sentences."""
    seen = dict[str, Near | None]()

    def once(text: str, refusal: Refusal, read: Read) -> Near | None:
        if text not in seen:
            seen[text] = mend(text, refusal, read)
        return seen[text]

    return once
