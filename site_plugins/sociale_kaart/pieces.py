"""A build in pieces: which there are, and what each makes, follows from the region and the day alone.

So it does not matter which machine makes which piece, in what order, or how often.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.digest import checksums
from sociale_kaart.file_writing import File, Sums, write
from sociale_kaart.folders import move_into
from sociale_kaart.outputs.makers import Last, makers, nothing_stays
from sociale_kaart.outputs.print import kept_sheets
from sociale_kaart.outputs.site import Shared
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.rendering.site_addresses import prefix
from sociale_kaart.rows_by_place import Rows, made

# Renders the prose of a language into a folder: (catalogue, urls, language, folder).
Prose = Callable[[Catalogue, Urls, str, Path], None]
SHEETS, PROSE, PAGES = "druk", "proza", "plekken"


@dataclass(frozen=True)
class SitePiece:
    """`name`: what it is about, and after a `/` which part of that. `write` makes its files in a folder."""

    name: str
    write: Callable[[Path], Sums]

    @property
    def kind(self) -> str:
        return kind_of(self.name)


def kind_of(name: str) -> str:
    return name.partition("/")[0]


def pieces(
    catalogue: Catalogue, shared: Shared, prose: Prose, rows: Rows = made, last: Last = nothing_stays
) -> list[SitePiece]:
    """All of the site but the lists of everything that is there (`build.finish`). No two make the same file."""
    scopes = {scope.id if scope else "los": scope for scope in kept_sheets.jobs(catalogue)}
    return [
        *(SitePiece(f"{SHEETS}/{id}", _writer(partial(kept_sheets.files, catalogue, of))) for id, of in scopes.items()),
        *(SitePiece(name, _writer(make)) for name, make in makers(catalogue, shared, rows, last).items()),
        *(SitePiece(f"{PROSE}/{code}", _prose(catalogue, shared.urls, code, prose)) for code in catalogue.regio.talen),
    ]


def _writer(make: Callable[[], Iterable[File]]) -> Callable[[Path], Sums]:
    return lambda folder: write(folder, make())


def _prose(catalogue: Catalogue, urls: Urls, language: str, prose: Prose) -> Callable[[Path], Sums]:
    """In a folder of its own first, as whoever renders it does not say which files it makes."""

    def make(folder: Path) -> Sums:
        own = folder / f".proza-{language}"
        prose(catalogue, urls, language, own / prefix(catalogue, language))
        sums = checksums(own)
        if sums:
            move_into(own, folder)
        return sums

    return make
