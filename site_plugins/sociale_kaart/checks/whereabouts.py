"""Finds what says where a place is in plain text: postcodes, streets, map links, names, and what may be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from sociale_kaart.checks.doubts import DOUBTFUL, NEAR
from sociale_kaart.checks.glance import Glance
from sociale_kaart.checks.named_here import signs_of
from sociale_kaart.checks.signs import (
    CERTAIN,
    COORDINATES,
    MAP_LINK,
    NAME,
    NUMBER,
    NUMBERS,
    POSTCODE,
    STREET,
    STRONG,
    Sign,
)
from sociale_kaart.checks.surroundings import EVERYWHERE, Surroundings, harmless_words
from sociale_kaart.checks.text import bare, plain
from sociale_kaart.problems import Say
from sociale_kaart.visible_text import looked_at

_NO_STREET = "onderweg|overweg|halverwege|terugweg|uitweg|vluchtweg|omweg|voorhof|gasthof"
_ALSO_STREETS = "weg|dijk|hof|pad|diep|burgwal|wetering"
# In an address online or the name of a file: words in small letters, blanks for what stands between them.
_IN_NAMES = (
    Sign(
        STREET,
        rf"(?<![a-z])(?![a-z]*(?:{_NO_STREET}))[a-z]{{3,40}}?(?:{STRONG}|weg|dijk|hof|pad|diep|burgwal|wetering)(?![a-z])",
    ),
    Sign(POSTCODE, r"(?<!\d)[1-9]\d{3} ?[a-z]{2}(?![a-z])", has_digit=True),
)
_BLANKS = re.compile(r"[^\S\n]+")
BETWEEN = re.compile(r"[\-_/.@+?=&#:]+")
NOTES = re.compile(r"[(:] ?([^\d)]+)")
ONLINE = tuple(sign for sign in CERTAIN if sign.kind in (MAP_LINK, COORDINATES))
# A word with a number behind it; a year or a month in an address online is none.
_NUMBER_IN_NAME = Sign(
    NUMBER,
    r"[a-z]{3,} ?(?!(?:19|20)\d\d(?!\d)|0)[1-9]\d{0,3} ?[a-z]?(?!\w)",
    re.IGNORECASE,
    has_digit=True,
)
# What people call files and folders.
_FOLDERS = {
    "plek", "plekken", "voorbeeld", "voorbeelden", "register", "import", "lijst", "nieuw", "nieuwe", "proef", "overig",
    "diversen",
}  # fmt: skip


@dataclass(frozen=True)
class Found:
    """What gives the place away, and of what kind it is."""

    kind: Say
    text: str


@dataclass(frozen=True)
class Whereabouts:
    """Knows the names in the region's own files, and finds those and whatever looks like them."""

    around: Surroundings

    def find(self, text: str) -> Iterator[Found]:
        """Everything in `text` that says where something is, no matter what."""
        yield from self._look_for((*CERTAIN, *self.named), clear(text))

    def near(self, text: str, own: frozenset[str] = frozenset()) -> Iterator[Found]:
        """What says so of a place that is named in this text: what it is beside, and what it is in."""
        yield from self._look_for(NEAR, clear(text), own)

    def doubt(self, text: str, own: frozenset[str] = frozenset()) -> Iterator[Found]:
        """What may say so too: in the text of a secret place, every unknown name, number and link is questioned.

        `own`: words of the place's own names, and its website, which everyone may know.
        """
        yield from self._look_for((*CERTAIN, *self.named, *DOUBTFUL), clear(text), own)

    def doubt_of_hours(self, line: str, own: frozenset[str] = frozenset()) -> Iterator[Found]:
        """The same for a line of opening hours: its numbers are days and times, so only notes are questioned."""
        yield from self.find(line)
        for note in NOTES.findall(line):
            yield from self.doubt(note, own)

    def find_online(self, name: str) -> Iterator[Found]:
        """The same for a web address or a file name, where no blanks part the words."""
        text = unquote(plain(looked_at(name)))
        yield from self._look_for(ONLINE, text)
        yield from self._look_for(
            (*self.named, *_IN_NAMES, _NUMBER_IN_NAME), f" {clear(BETWEEN.sub(' ', text)).lower()} "
        )

    def unknown(self, name: str, own: frozenset[str]) -> Iterator[Found]:
        """The words in the name of a file or a folder that are neither its place's own nor everyone's."""
        known = {*map(bare, own), *map(bare, self.known), *_FOLDERS}
        yield from (Found(NAME, word) for word in bare(name).split() if word.isalpha() and word not in known)

    def _look_for(self, signs: Iterable[Sign], text: str, own: frozenset[str] = frozenset()) -> Iterator[Found]:
        quick = Glance.look(text)
        for sign in signs:
            if quick.rules_out(sign):
                continue
            for match in sign.pattern.finditer(text):
                if not (sign.looks_up and self._is_known(match.group(1), own)):
                    yield Found(sign.kind, match.group(int(sign.looks_up)))

    @cached_property
    def named(self) -> tuple[Sign, ...]:
        """The signs that are names of this region."""
        return signs_of(self.around)

    @cached_property
    def lists(self) -> tuple[tuple[Sign, ...], ...]:
        """For the form: what locates anywhere, what does here, what may, and what does in a web address."""
        return CERTAIN, self.named, DOUBTFUL, ONLINE, (*_IN_NAMES, _NUMBER_IN_NAME)

    @cached_property
    def known(self) -> frozenset[str]:
        """Words with a capital, and hosts, that say nothing of where something is."""
        return EVERYWHERE | self.around.harmless

    def _is_known(self, word: str, own: frozenset[str]) -> bool:
        """A word with a hyphen is known when each part is."""
        small = word.casefold().replace("’", "'").removesuffix("'s").strip("-'.")
        known = self.known
        return small in known or small in own or all(part in known or part in own for part in small.split("-"))


def clear(text: str) -> str:
    """`text` as it is looked at: nothing hidden, nothing escaped, and no digits of phones, dates and times."""
    text = _BLANKS.sub(" ", plain(looked_at(text)))
    if "%" in text:
        text = unquote(text)
    return NUMBERS.sub(lambda match: "\x00" * len(match.group()), text)


def own_words(names: Iterable[str], website: str | None = None) -> frozenset[str]:
    """The words of a place's name, and its host: its readers know these anyway."""
    host = (website or "").partition("://")[2].partition("/")[0].lower().removeprefix("www.")
    return harmless_words(names) | {host}
