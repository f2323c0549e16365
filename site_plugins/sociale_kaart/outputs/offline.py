"""What a phone keeps of the site in one language, so that it works without a connection.

Pages go into bundles: the shells once, and of each page only what is its own; the phone fills the shells as we do.
Bundles are packed, on the host and on the phone.
Everything else is fetched as it is. `data/offline.<language>.json` lists all of it with a hash of each file, so a phone
takes over what it has already, and knows when it has the whole. templates/assets/js/offline/ is the other side.
"""

from __future__ import annotations

import json
import math
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from itertools import starmap
from typing import Any

from babel.numbers import format_decimal

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.direction import direction
from sociale_kaart.rendering.environment import day_in_words, environment, locale_of
from sociale_kaart.rendering.layout import prefix
from sociale_kaart.rendering.shell import Page, Shell

File = tuple[str, bytes]
FORM = 1  # of these files; a phone leaves alone what it does not know
FOLDER = "data/offline/"
ENDING = ".bundel"  # which no server takes for something that the browser is to unpack, as some do with `.gz`
FULL = 500_000  # characters of a bundle, some 40 kB packed: a phone unpacks all of it to show one page
# Below `assets/` and `data/`, and yet no part of a page for residents: for programs, for lawyers, for the home screen
# of a phone, and the form, which is of no use before there is a connection. Of what people type all languages together
# are kept, and not each apart.
_NOT_KEPT = re.compile(
    r"data/(voorzieningen[.-]|hsds/|catalogus\.|wijzigingen\.|offline\.|bestanden/|formulier\.|woorden/.+\..+\.)|assets/(LICENCES|icoon-|formulier|leaflet|kader|insluiten)"
)


class Bundle:
    """The pages of one language that pass by, in files that are small enough to be read for one page of them."""

    def __init__(self, catalogue: Catalogue, language: str, part: str) -> None:
        self.name = f"{FOLDER}{language}.{part}"
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
            shells = [shell.parts for shell in self.shells]
            yield f"{self.name}.{self.count}{ENDING}", _packed({"schillen": shells, "paginas": self.pages})
            self.count += 1
            self._begin()

    def _begin(self) -> None:
        self.shells: dict[Shell, int] = {}
        self.pages: list[list[str | int]] = []
        self.size = 0

    def _remember(self, page: Page) -> None:
        """Address, number of the shell, and a value for each of its slots."""
        shell = self.shells.setdefault(page.shell, len(self.shells))
        values = [page.values[slot] for slot in page.shell.slots]
        self.pages.append([address_of(page[0]), shell, *values])
        self.size += sum(map(len, values))


def index_files(
    catalogue: Catalogue, language: str, names: Iterable[str], read: Callable[[str], bytes]
) -> Iterator[File]:
    """The list of what to keep: `names` of all files of the site but its pages, and a way to `read` one."""
    if not catalogue.regio.is_keepable:
        return
    others = [code for code in catalogue.regio.talen if code != language]
    prose = [f"{prefix(catalogue, language)}{id}/index.html" for id, _ in catalogue.proza[language]]
    kept = [name for name in names if is_kept(name, language, catalogue.regio.talen)]
    contents = [(address_of(name), read(name)) for name in sorted([*kept, *prose])]
    about = {
        "vorm": FORM,
        "taal": language,
        "map": prefix(catalogue, language),
        "dag": day_in_words(catalogue.today, language),
        "grootte": megabytes(sum(starmap(received, contents)), language),
        "melding": _notice(catalogue, language),
        "talen": [[prefix(catalogue, other), other, _instead(other)] for other in others],
        "bestanden": [[address, digest(content)] for address, content in contents],
    }
    yield f"data/offline.{language}.json", _json({"id": digest(_json(about)), **about})


def is_kept(name: str, language: str, languages: Iterable[str]) -> bool:
    """Whether the file is of use to someone without a connection who reads that language."""
    of_others = {code for code in languages if code != language}
    is_shared = not name.startswith("data/") or not of_others.intersection(re.split(r"[./]", name))
    return name.startswith(("assets/", "data/")) and is_shared and not _NOT_KEPT.match(name)


def address_of(name: str) -> str:
    """Where the file is found, below the site's root."""
    return name.removesuffix("index.html") if name.rpartition("/")[2] == "index.html" else name


def received(name: str, content: bytes) -> int:
    """The bytes that come over the network: a bundle as it is."""
    return len(content) if name.endswith(ENDING) else len(zlib.compress(content, 6))


def megabytes(count: int, language: str) -> str:
    """`0,4`: to a tenth, and rather too much than too little."""
    tenths = max(1, math.ceil(count / 100_000))
    return str(format_decimal(tenths / 10, format="0.0", locale=locale_of(language)))


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:20]


def _notice(catalogue: Catalogue, language: str) -> str:
    """Stands on top of a page that comes from the phone."""
    template = environment(language).get_template("parts/kopie.html")
    return template.render(dag=day_in_words(catalogue.today, language))


def _instead(language: str) -> str:
    """Stands above a page in another language, for who asked for one in this language, which is not kept."""
    said = spoken(language)
    return environment(language).get_template("parts/andere-taal.html").render(language=said, dir=direction(said))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _packed(value: Any) -> bytes:
    """By zlib and not by gzip, whose head says on which system it was made: the same pages give the same bytes."""
    return zlib.compress(_json(value), 6)
