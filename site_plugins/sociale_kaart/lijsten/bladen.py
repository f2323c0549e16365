"""What leads from one page of a list to the others: to the next, to any by number, to a heading wherever it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sociale_kaart.lijsten.paged import Afdeling, Blad, address
from sociale_kaart.rendering.frame import Frame


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


PAGE = _("Page {page} of {pages}")
FEW = 9  # pages of which each has its number; of more, those beside this one and some on the way to the others


@dataclass(frozen=True)
class Sprong:
    """A heading that one can jump to. `adres`: behind its `#` if it is on this page, else below the language's home.
    `aantal`: how many places are there, where that says what it costs to go. `anker`: where those find it who kept a
    link to this list from when it was one page.
    """

    kop: str
    adres: str
    aantal: int = 0
    anker: str = ""


@dataclass(frozen=True)
class Bladen:
    """The other pages. `naam` of this one; `nummers` with their addresses; `volgende`: the address of the next."""

    nummer: int
    aantal: int
    naam: str
    eerste: str

    @property
    def nummers(self) -> list[tuple[int, str]]:
        return [(n, address(self.eerste, n)) for n in numbers(self.nummer, self.aantal)]

    @property
    def volgende(self) -> str:
        return address(self.eerste, self.nummer + 1) if self.nummer < self.aantal else ""


def numbers(number: int, count: int) -> list[int]:
    """Of the pages that a page names: so few that any of thousands is some taps away."""
    if count <= FEW:
        return [*range(1, count + 1)]
    near = {1, count, *range(max(number - 1, 1), min(number + 1, count) + 1)}
    step = -(-count // FEW)
    return sorted(near | {*range(step, count, step)})


def bladen(frame: Frame, first: str, number: int, count: int) -> Bladen | None:
    """Nothing for a list of one page."""
    name = frame.say(PAGE).replace("{page}", str(number)).replace("{pages}", str(count))
    return Bladen(number, count, name, first) if count > 1 else None


def keuzes(frame: Frame, first: str, pages: Sequence[Blad], number: int) -> list[Sprong]:
    """The headings of the whole list, as seen from page `number` of it."""
    return [*_keuzes(frame, first, pages, number)]


def _keuzes(frame: Frame, first: str, pages: Sequence[Blad], here: int) -> Iterator[Sprong]:
    seen: dict[str, Sprong] = {}
    for number, page in enumerate(pages, 1):
        for part in page:
            said = kop(frame, part)
            if part.anker in seen:
                seen[part.anker] = replace(seen[part.anker], aantal=seen[part.anker].aantal + len(part.plekken))
            elif said:
                seen[part.anker] = _keuze(said, part, first, number, here, is_one=len(pages) == 1)
    yield from seen.values()


def _keuze(said: str, part: Afdeling, first: str, number: int, here: int, *, is_one: bool) -> Sprong:
    at = f"#{part.anker}"
    if is_one:
        return Sprong(said, at)
    is_kept = number > 1 and here == 1
    return Sprong(said, at if number == here else address(first, number) + at, len(part.plekken), is_kept * part.anker)


def kop(frame: Frame, part: Afdeling) -> str:
    return part.kop if isinstance(part.kop, str) else frame.word({**part.kop})
