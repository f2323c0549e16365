"""What a secret place can be recognised by, and finding that in any text, however it is spelled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TypeVar

from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.checks.spelled import Runs, pattern_of, run_of, same_letters, sound_of
from sociale_kaart.problems import Say

_Of = TypeVar("_Of")

NAME = Say("een naam", "a name")
PHONE = Say("een telefoonnummer", "a telephone number")
MAIL = Say("een e-mailadres", "an e-mail address")
SITE = Say("een website", "a website")

_ARTICLES = ("de", "het", "een", "t", "the", "stichting", "vereniging")
_WORD = re.compile(r"[^\W_]+")
_SPOKEN = {"at", "dot", "punt", "apenstaartje", "apestaartje", "apenstaart"}
# Hosts where anyone has a page: only the page itself is somebody's.
_SHARED = ("facebook.com", "instagram.com", "linkedin.com", "x.com", "twitter.com", "youtube.com", "sites.google.com")
_LONG = 8  # letters of a name that is also looked for inside words and across them


@dataclass(frozen=True)
class Trace:
    """`words`: as words of its own, one space between them; `run`: as letters and digits without anything between, and
    as it sounds (`sound_of`).

    `alone`: a name of words that everyone uses, such as *Vrouwenopvang*: only a text that says nothing else is it.
    """

    kind: Say
    words: str = ""
    run: str = ""
    alone: bool = False


@dataclass(frozen=True)
class _Looked:
    """A text in the forms in which it is searched."""

    words: str
    sound: str
    digits: str
    run: str

    @classmethod
    def at(cls, text: str) -> _Looked:
        found = _WORD.findall(same_letters(text))
        spoken = [word for word in found if word not in _SPOKEN]
        run = "".join(found) + ("" if len(spoken) == len(found) else " " + "".join(spoken))
        return cls(f" {' '.join(found)} ", sound_of(run), re.sub(r"[^0-9]", "", run), run)


@dataclass(frozen=True)
class Traces:
    """All of a region's secret places."""

    all: tuple[Trace, ...]

    @classmethod
    def of(
        cls,
        secret: Iterable[Kenmerken],
        public: Sequence[Kenmerken],
        released: Iterable[str] = (),
        is_common: Callable[[str], bool] = str.isspace,
    ) -> Traces:
        """`released`: what the keeper says gives nothing away. `is_common`: of a word, whether everyone uses it."""
        free = {sound_of(run_of(text)) for text in released}
        found = dict.fromkeys(trace for place in secret for trace in _traces(place, public, is_common))
        return cls(tuple(one for one in found if one.run not in free and sound_of(run_of(one.words)) not in free))

    def find(self, text: str) -> list[Say]:
        """The kinds of things in `text` that a secret place is known by."""
        looked = _Looked.at(text)
        if not (self._pattern.search(looked.run) or self._pattern.search(looked.digits)):
            return []  # nearly always; each trace stands in one of these, or does not stand there
        return [*dict.fromkeys(trace.kind for trace in self.all if _stands_in(trace, looked))]

    @cached_property
    def own(self) -> frozenset[str]:
        """The words of their names."""
        return frozenset(word for trace in self.all for word in trace.words.split())

    def found_in(self, texts: Iterable[tuple[_Of, str]]) -> Iterator[_Of]:  # for speed
        """Of many texts whose they are that hold one: nearly all do not, so many at a time are searched in one go."""
        runs_by_word, left = Runs(), iter(texts if self.all else ())
        while some := [*islice(left, 250)]:
            runs = ["".join(map(runs_by_word.__getitem__, text.split())) for _, text in some]
            if self._pattern.search("".join(runs)):
                close = (pair for pair, run in zip(some, runs, strict=True) if self._pattern.search(run))
                yield from (whose for whose, text in close if self.find(text))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(pattern_of({trace.run or sound_of(trace.words.replace(" ", "")) for trace in self.all}))


def _stands_in(trace: Trace, looked: _Looked) -> bool:
    if trace.kind is PHONE:
        return trace.run in looked.digits
    if trace.alone:
        return _without_articles(looked.words.split()) == trace.words.split()
    return bool(trace.run and trace.run in looked.sound) or bool(trace.words and f" {trace.words} " in looked.words)


def _traces(place: Kenmerken, public: Sequence[Kenmerken], is_common: Callable[[str], bool]) -> Iterator[Trace]:
    names = [core for name in (place.naam, *place.namen) if (core := _core(name))]
    owner = _core(place.organisatie)
    if owner and _is_own(owner, names, place, public):
        names.append(owner)
    for core in names:
        run, alone = core.replace(" ", ""), all(map(is_common, core.split()))
        yield Trace(NAME, core, sound_of(run) if len(run) >= _LONG and not alone else "", alone)
    for number in place.nummers:
        digits = re.sub(r"\D", "", number).removeprefix("0031").removeprefix("31").lstrip("0")
        if len(digits) == 9 and not digits.startswith(("800", "900", "906", "909")):
            yield Trace(PHONE, run=digits)
    yield from _online(place, [name.replace(" ", "") for name in names if not all(map(is_common, name.split()))])


def _is_own(owner: str, names: Sequence[str], place: Kenmerken, public: Sequence[Kenmerken]) -> bool:
    """Whether who runs it runs nothing else that everyone knows of, or is called like it."""
    if any(f" {name} " in f" {owner} " or f" {owner} " in f" {name} " for name in names):
        return True
    return sum(one.organisatie.casefold() == place.organisatie.casefold() for one in public) < 2


def _online(place: Kenmerken, names: Sequence[str]) -> Iterator[Trace]:
    if place.email:
        yield Trace(MAIL, run=sound_of(run_of(place.email)))
        domain = place.email.rpartition("@")[2].lower()
        if any(name in run_of(domain) for name in names):
            yield Trace(SITE, run=sound_of(run_of(domain)))
    if place.website:
        address = re.sub(r"^https?://(www\.)?", "", place.website.lower()).split("?")[0].rstrip("/")
        host = address.partition("/")[0]
        if host not in _SHARED or "/" in address:
            yield Trace(SITE, run=sound_of(run_of(address)))
        if host not in _SHARED and any(name in run_of(host) for name in names):
            yield Trace(SITE, run=sound_of(run_of(host)))


def _core(name: str) -> str:
    """The words of a name without the small ones before it."""
    words = _without_articles(_WORD.findall(same_letters(name)))
    return " ".join(words) if len("".join(words)) > 2 else ""


def _without_articles(words: list[str]) -> list[str]:
    while len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return words
