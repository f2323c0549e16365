"""Why an order of a sheet cannot be met: something that the region does not have, or that no sheet may show."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class UnknownError(Exception):
    """Something that the region does not have: what kind of thing, what was asked for, and what there is."""

    def __init__(self, kind: str, read: str, known: Iterable[str]) -> None:
        super().__init__(kind, read)
        names = list(known)
        self.kind, self.read = kind, read
        like = "-".join(read.casefold().split())
        self.known = ", ".join(difflib.get_close_matches(like, names, 3, 0.5) if len(names) > 20 else names)


class NothingChosenError(Exception):
    """A practice that has not said which places it wants at hand."""


class NotOnPaperError(Exception):
    """A place that no sheet may show: its address is secret, or it no longer exists."""


def known(kind: str, read: str, there: Iterable[str]) -> None:
    """Raises UnknownError when the region does not have what was asked for."""
    names = list(there)
    if read not in names:
        raise UnknownError(kind, read, names)
