"""Which word of the region was meant by another one: nearly its id, what it is called, or what people type for it."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping

from sociale_kaart.checks.text import bare
from sociale_kaart.problems import Say
from sociale_kaart.reading.errors import nearest
from sociale_kaart.reading.words import Begrip

_EITHER = Say("Bedoel je {ids}?", "Did you mean {ids}?")
_NEAR = 0.8  # of 1, for names: shorter than ids, so a likeness says less
_MOST = 3  # words to choose from; what fits more of them says nothing


def meant(read: str, known: Collection[str], begrippen: Mapping[str, Begrip]) -> Say:
    """`Did you mean …?`, or everything that is known; `known` has words with faults of their own, too."""
    found = _called(bare(read), begrippen)
    if 0 < len(found) <= _MOST:
        return _either(found)
    say = nearest(read, known)
    near = [] if say.nl.startswith("Bedoel") else _called_nearly(bare(read), begrippen)
    return _either(near) if near else say


def _called(read: str, begrippen: Mapping[str, Begrip]) -> list[str]:
    """The words whose names come first, then those of which it is a synonym."""
    by_name = [id for id, begrip in begrippen.items() if read in map(bare, begrip.naam.values())]
    return by_name or [id for id, begrip in begrippen.items() if read in map(bare, _synonyms(begrip))]


def _called_nearly(read: str, begrippen: Mapping[str, Begrip]) -> list[str]:
    names = {bare(name): id for id, one in begrippen.items() for name in (*_synonyms(one), *one.naam.values())}
    return [names[name] for name in difflib.get_close_matches(read, names, n=1, cutoff=_NEAR)]


def _synonyms(begrip: Begrip) -> Iterator[str]:
    for words in begrip.synoniemen.values():
        yield from words


def _either(ids: list[str]) -> Say:
    """`a`, `b` or `c`."""
    *first, last = (f"`{id}`" for id in ids)
    nl, en = (f"{', '.join(first)} {word} {last}" if first else last for word in ("of", "or"))
    return Say(_EITHER.nl.format(ids=nl), _EITHER.en.format(ids=en))
