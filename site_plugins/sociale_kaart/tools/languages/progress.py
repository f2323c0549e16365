"""How far a language is, part by part: the site's own words, each vocabulary, and what is no longer so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sociale_kaart.in_languages import texts_of
from sociale_kaart.languages.catalogues import FORM, catalogue, is_said, key_of
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.known import SOURCE
from sociale_kaart.region import Region
from sociale_kaart.tools.languages.wanted import of_form, own

OWN = "site"  # the words of the site itself; the other parts are called as their file in `data/`


@dataclass(frozen=True)
class Progress:
    """`gezegd` of `alles` is translated; `verouderd` was, of a Dutch text that has changed since."""

    naam: str
    alles: int
    gezegd: int
    verouderd: int

    @property
    def procent(self) -> int:
        """Rounded down, so that 100 is all of it."""
        return 100 if not self.alles else self.gezegd * 100 // self.alles


def progress(region: Region, language: str) -> list[Progress]:
    """Each part in the order of what is wanted, first of all the site's own words."""
    messages = {key_of(message): message for message in catalogue(language) or () if message.id}
    places = {message.context for message in messages.values() if message.string}
    counts: dict[str, list[int]] = {}
    for naam, key, is_there in _texts(region, language):
        message = messages.get(key)
        said = is_there or bool(message and is_said(message))
        is_old = not said and naam not in (OWN, FORM) and key[0] in places
        part = counts.setdefault(naam, [0, 0, 0])
        part[:] = part[0] + 1, part[1] + said, part[2] + is_old
    return [Progress(name, *numbers) for name, numbers in counts.items()]


def _texts(region: Region, language: str) -> Iterator[tuple[str, tuple[str, str], bool]]:
    """(part, key in the catalogue, whether the region itself says it in the language) of each text."""
    yield from ((OWN, (one.plaats, one.tekst), language == SOURCE) for one in own())
    yield from ((FORM, (one.plaats, one.tekst), language.partition("-")[0] in (SOURCE, DUTCH)) for one in of_form())
    for said in texts_of(region):
        is_there = language == DUTCH or language in said.elders
        yield said.plaats.partition("/")[0], (said.plaats, said.tekst), is_there
