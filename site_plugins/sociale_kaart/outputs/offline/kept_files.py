"""The list of what a phone keeps, with a hash of each file: so it takes over what it has, and knows when it has all.

Pages come in bundles, everything else is fetched as it is. `data/offline.<language>.json` lists all of a small region;
of a region that is cut the frame, with the areas that one can add, each of which has a list of its own in
`data/offline/<area>.<language>.json`. templates/assets/js/offline/ is the other side.
"""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple, TypedDict

from babel.numbers import format_decimal

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import spoken, translations
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.listing import comma
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.offline.bundles import ENDING, FOLDER, address_of, as_json
from sociale_kaart.outputs.offline.parts import FRAME, parts_of
from sociale_kaart.rendering.environment import day_in_words, environment, locale_of
from sociale_kaart.rendering.site_addresses import prefix

File = tuple[str, bytes]
About = Callable[[str], tuple[str, int]]  # of a file, by its name: SHA-256, and the bytes that come over the network
DIGITS = 20  # of a SHA-256
FORM = 1  # of these files; a phone leaves alone what it does not know
# Below `assets/` and `data/`, and yet no part of a page for residents: for programs, for lawyers, for the home screen
# of a phone, and the form, which is of no use before there is a connection. Of what people type all languages together
# are kept, and not each apart.
_NOT_KEPT = re.compile(
    r"data/(voorzieningen[.-]|hsds/|catalogus\.|wijzigingen\.|offline\.|offline/.+\.json|bestanden/|formulier\.|woorden/.+\..+\.)|assets/(LICENCES|icoon-|formulier|leaflet|kader|insluiten)"
)


def index_names(catalogue: Catalogue) -> list[str]:
    """The files that `index_files` makes, in all languages."""
    areas = [*catalogue.woorden.gebieden] if parts_of(catalogue) else []
    kept = catalogue.regio.talen if catalogue.regio.is_keepable else ()
    return [_list_name(code, area) for code in kept for area in (*areas, "")]


def _list_name(language: str, area: str = "") -> str:
    """Of an area's list, or of the first one, from which the others are found."""
    return f"{FOLDER}{area}.{language}.json" if area else f"data/offline.{language}.json"


def kept_names(catalogue: Catalogue, language: str, names: Iterable[str]) -> list[str]:
    """Of all files of the site but its pages those to keep, and pages of prose. Nothing where nobody may."""
    if not catalogue.regio.is_keepable:
        return []
    prose = [f"{prefix(catalogue, language)}{id}/index.html" for id, _ in catalogue.proza[language]]
    return sorted([*(name for name in names if is_kept(name, language, catalogue.regio.talen)), *prose])


def index_files(catalogue: Catalogue, language: str, names: Iterable[str], about: About) -> Iterator[File]:
    """The list of what to keep: these `names` (`kept_names`), and what there is to know of each."""
    if not catalogue.regio.is_keepable:
        return
    contents = {name: _kept(name, *about(name)) for name in names}
    parts = parts_of(catalogue)
    if not parts:
        yield _list_name(language), _identified(_about(catalogue, language, contents.values()))
        return
    files = parts.of_files(contents)
    frame = [contents[name] for name in files[FRAME]]
    areas = {id: [contents[name] for name in files.get(id, ())] for id in catalogue.woorden.gebieden}
    for id, own in areas.items():
        rows = {"gebied": id, "bestanden": [one.as_listed for one in own]}
        yield _list_name(language, id), _identified(rows)
    offered = [_offered(catalogue, language, id, frame, own) for id, own in areas.items()]
    more = {"gebieden": offered, "elders": _elsewhere(language)}
    yield _list_name(language), _identified({**_about(catalogue, language, frame), **more})


class Kept(NamedTuple):
    """A file on a phone, and how many bytes come over the network."""

    address: str
    digest: str
    size: int

    @property
    def as_listed(self) -> tuple[str, str]:
        return self.address, self.digest


class KeptShape(TypedDict):
    """What a phone keeps of the site, or of its frame: `bestanden` are addresses with a hash of what is there.

    `map`: where the pages are, below the root; `talen`: the same of each other language, and what to say there.
    """

    vorm: int
    taal: str
    map: str
    dag: str
    grootte: str
    melding: str
    komma: str
    talen: list[tuple[str, str, str]]
    bestanden: list[tuple[str, str]]


def _kept(name: str, checksum: str, size: int) -> Kept:
    return Kept(address_of(name), checksum[:DIGITS], size)


def _about(catalogue: Catalogue, language: str, files: Collection[Kept]) -> KeptShape:
    others = [code for code in catalogue.regio.talen if code != language]
    return {
        "vorm": FORM,
        "taal": language,
        "map": prefix(catalogue, language),
        "dag": day_in_words(catalogue.today, language),
        "grootte": _size(files, language),
        "melding": _notice(catalogue, language),
        "komma": comma(language),
        "talen": [(prefix(catalogue, other), other, _instead(other)) for other in others],
        "bestanden": [one.as_listed for one in files],
    }


def _offered(
    catalogue: Catalogue, language: str, id: str, frame: Sequence[Kept], own: Sequence[Kept]
) -> tuple[str, str, str, str]:
    """An area: its name, how much it is with the frame, and how much for who has that already."""
    name = word(catalogue.woorden.gebieden[id].naam, language)
    return id, name, _size([*frame, *own], language), _size(own, language)


def _size(files: Iterable[Kept], language: str) -> str:
    return megabytes(sum(one.size for one in files), language)


def _identified(about: Mapping[str, object]) -> bytes:
    return as_json({"id": digest(as_json(about)), **about})


def is_kept(name: str, language: str, languages: Iterable[str]) -> bool:
    """Whether the file is of use to someone without a connection who reads that language."""
    of_others = {code for code in languages if code != language}
    is_shared = not of_others.intersection(re.split(r"[./]", name))
    return name.startswith(("assets/", "data/")) and is_shared and not _NOT_KEPT.match(name)


def received(name: str, content: bytes) -> int:
    """The bytes that come over the network: a bundle as it is."""
    return len(content) if name.endswith(ENDING) else len(zlib.compress(content, 6))


def megabytes(count: int, language: str) -> str:
    """`0,4`: to a tenth, and rather too much than too little."""
    tenths = max(1, math.ceil(count / 100_000))
    return str(format_decimal(tenths / 10, format="0.0", locale=locale_of(language)))


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:DIGITS]


def _notice(catalogue: Catalogue, language: str) -> str:
    """Stands on top of a page that comes from the phone."""
    template = environment(language).get_template("parts/kopie.html")
    return template.render(dag=day_in_words(catalogue.today, language), gebieden_apart=bool(parts_of(catalogue)))


def _elsewhere(language: str) -> str:
    """For who looks in an area that is not kept: to find nothing there says nothing. The phone fills in the names."""
    return translations(language).gettext(
        "You did not keep this area on your phone. So without internet you do not see all places here. "
        "You did keep: {gebieden}."
    )


def _instead(language: str) -> str:
    """Stands above a page in another language, for who asked for one in this language, which is not kept."""
    said = spoken(language)
    return environment(language).get_template("parts/andere-taal.html").render(language=said, dir=direction(said))
