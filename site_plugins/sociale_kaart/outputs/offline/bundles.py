"""Pages in bundles: the shells once, and of each page only what is its own; the phone fills the shells as we do.

Packed, on the host and on the phone.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.offline.parts import FRAME, parts_of
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.shell import Page
from sociale_kaart.rendering.site_addresses import prefix

File = tuple[str, bytes]
FOLDER = "data/offline/"
ENDING = ".bundel"  # which no server takes for something that the browser is to unpack, as some do with `.gz`
Pack = Callable[[str, bytes], bytes]  # of a bundle of that name
FULL = 500_000  # characters of a bundle, some 40 kB packed: a phone unpacks all of it to show one page


def packed(_: str, text: bytes) -> bytes:
    """By zlib and not by gzip, whose head says on which system it was made: the same pages give the same bytes."""
    return zlib.compress(text, 6)


class Bundle:
    """The pages of one language that pass by, in files that are small enough to be read for one page of them."""

    def __init__(self, catalogue: Catalogue, language: str, part: str, pack: Pack = packed) -> None:
        self.name, self.pack = f"{FOLDER}{language}.{part}", pack
        self.wanted = catalogue.regio.is_keepable
        self.count = 0
        self._begin()

    def passing(self, files: Iterable[File]) -> Iterator[File]:
        """The files as they come, and a bundle whenever one is full."""
        for file in files:
            if self.wanted and isinstance(file, Page):
                self._remember(file)
            yield file
            if self.size > FULL:
                yield from self.rest()

    def keep(self, files: Iterable[File]) -> None:
        """Pages that a phone has and the site has not."""
        for file in files if self.wanted else ():
            if isinstance(file, Page):
                self._remember(file)

    def rest(self) -> Iterator[File]:
        """The last bundle; nothing when no page has come by."""
        if self.pages:
            name, found = f"{self.name}.{self.count}{ENDING}", {"schillen": [*self.shells], "paginas": self.pages}
            yield name, self.pack(name, as_json(found))
            self.count += 1
            self._begin()

    def _begin(self) -> None:
        self.shells: dict[tuple[str, ...], int] = {}
        self.pages: list[list[str | int]] = []
        self.size = 0

    def _remember(self, page: Page) -> None:
        """Address, number of the shell, and a value for each of its slots."""
        shell = self.shells.setdefault(page.shell.parts, len(self.shells))
        values = [page.values[slot] for slot in page.shell.slots]
        self.pages.append([address_of(page[0]), shell, *values])
        self.size += sum(map(len, values))


class Sorted:
    """The pages of one language that pass by, each in a bundle of its area; all in one where a region is not cut."""

    def __init__(self, catalogue: Catalogue, language: str, name: str) -> None:
        self._catalogue, self._language, self._name = catalogue, language, name
        self._parts, self._home = parts_of(catalogue), prefix(catalogue, language)
        self._of_part: dict[str, Bundle] = {}

    def passing(self, files: Iterable[File]) -> Iterator[File]:
        for file in files:
            part = self._parts.of_page(address_of(file[0]).removeprefix(self._home)) if self._parts else FRAME
            if part is None:
                yield file
            else:
                yield from self._bundle(part).passing([file])

    def rest(self) -> Iterator[File]:
        for bundle in self._of_part.values():
            yield from bundle.rest()

    def _bundle(self, part: str) -> Bundle:
        if part not in self._of_part:
            name = self._name if part == FRAME else f"{self._name}-{part}"
            self._of_part[part] = Bundle(self._catalogue, self._language, name)
        return self._of_part[part]


class Places:
    """The pages of the places of one square in one language: together, and apart those of who comes to other areas."""

    def __init__(self, catalogue: Catalogue, language: str, square: str, pack: Pack = packed) -> None:
        self._catalogue, self._language, self._square, self._pack = catalogue, language, square, pack
        self._parts = parts_of(catalogue)
        self._own = Bundle(catalogue, language, square, pack)
        self._beyond: dict[str, Bundle] = {}

    def passing(self, files: Iterable[File], v: Voorziening | None = None) -> Iterator[File]:
        """The pages of a place, and the bundles that they fill."""
        pages = list(files)
        yield from self._own.passing(pages)
        for area in self._parts.comes_to(v, self._square) if self._parts and v else ():
            if area not in self._beyond:
                name = f"{self._square}-{area}"
                self._beyond[area] = Bundle(self._catalogue, self._language, name, self._pack)
            self._beyond[area].keep(pages)

    def keep(self, files: Iterable[File]) -> None:
        self._own.keep(files)

    def rest(self) -> Iterator[File]:
        for bundle in (self._own, *self._beyond.values()):
            yield from bundle.rest()


def address_of(name: str) -> str:
    """Where the file is found, below the site's root."""
    return name.removesuffix("index.html") if name.rpartition("/")[2] == "index.html" else name


def as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
