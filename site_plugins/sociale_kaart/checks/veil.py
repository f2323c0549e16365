"""Masks what may be secret before anything is shown: problems become `Told` here, and other texts `Shown`.

Whether a file may be secret is decided first and generously; of such a file only the program's own words are repeated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NewType

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.kinds import (
    decoded,
    is_closed,
    may_be_secret,
    names_a_secret_kind,
    source_may_be_secret,
)
from sociale_kaart.checks.program_words import EXAMPLES, OWN, keys, known_field
from sociale_kaart.checks.surroundings import Surroundings
from sociale_kaart.checks.text import all_texts, masked
from sociale_kaart.checks.unsaid import unsaid, unsaid_in
from sociale_kaart.checks.whereabouts import Whereabouts, own_words
from sociale_kaart.problems import FilePosition, Problem, Say, Told
from sociale_kaart.reading.places import FOLDER, Entry
from sociale_kaart.reading.settings import Regio
from sociale_kaart.reading.words import Woorden

# Text that was looked at and may be printed: only this module makes it from what a file says.
Shown = NewType("Shown", str)

_QUOTES = re.compile(r"[`\d]")
_QUOTED = re.compile(r"`([^`]*)`")
_WORD = re.compile(r"[^\W\d_]{3,}")
_DAY = re.compile(r"`?(?:20[2-9]\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]20[2-9]\d)`?")  # of no secret
_CALLED = re.compile(r"^naam *: *(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Veil:
    """Knows which files of a region may be secret, and what may be said about those."""

    woorden: Woorden
    entries: dict[str, Entry]
    read_source: Callable[[str], str]
    whereabouts: Whereabouts
    mentions: frozenset[str] = frozenset()
    finds_traces: Callable[[str], bool] = str.isspace

    @classmethod
    def of(cls, context: Context) -> Veil:
        entries = {entry.tree.file: entry for entry in context.entries}
        finds = (lambda text: bool(context.traces.find(text))) if context.traces.all else str.isspace
        naming = frozenset(entry.tree.file for entry in context.naming)
        return cls(context.woorden, entries, context.read_source, context.whereabouts, naming, finds)

    @classmethod
    def around(cls, regio: Regio, woorden: Woorden, entries: Iterable[Entry]) -> Veil:
        """For a command that has no context: `entries` is everything that it talks about."""
        found = {entry.tree.file: entry for entry in entries}
        public = (one.voorziening.adres for one in found.values())
        streets = [(adres.straat, adres.plaats, adres.postcode or "") for adres in public if adres]
        return cls(woorden, found, lambda _file: "", Whereabouts(Surroundings.of(regio.regio, woorden, streets)))

    def tell(self, problems: Iterable[Problem]) -> list[Told]:
        """All of these, masked where a message could give away where a secret place is."""
        return [self._told(problem) for problem in problems]

    def hides(self, file: str) -> bool:
        """Whether nothing of what this file says may be repeated."""
        if file in self.mentions or file.startswith(f"{FOLDER}/"):
            return file in self.mentions or self.may_be_secret(file)
        return False

    def may_be_secret(self, file: str) -> bool:
        """Whether the place in this file is of a secret kind, or nobody can tell that it is not."""
        entry = self.entries.get(file)
        if entry:
            return may_be_secret(entry.voorziening.categorie, self.woorden)
        source = self.read_source(file)
        return source_may_be_secret(source, self.woorden) or self.finds_traces(source)

    def file(self, file: str) -> Shown:
        """Its name, unless that says where the place is, as the folder of a secret place may."""
        if not file.startswith(f"{FOLDER}/") or not self.may_be_secret(file):
            return Shown(file)
        *folders, name = file.removeprefix(f"{FOLDER}/").split("/")
        stem, dot, ending = name.rpartition(".")
        shown = [*map(masked, folders), f"{stem if self._is_harmless(stem, file) else masked(stem)}{dot}{ending}"]
        return Shown("/".join([FOLDER, *shown]))

    def text(self, text: str, file: str) -> Shown:
        """What `file` says, when it may be repeated."""
        return Shown(masked(text) if self.hides(file) and self._tells(text, file) else text)

    def _tells(self, text: str, file: str) -> bool:
        return any(self.whereabouts.doubt(text, self._own(file))) or any(self.whereabouts.find_online(text))

    def _own(self, file: str) -> frozenset[str]:
        entry = self.entries.get(file)
        if not entry:
            return own_words(_CALLED.findall(decoded(self.read_source(file))))
        place = entry.voorziening
        return own_words((place.naam, *place.ook_bekend_als), place.contact.website)

    def _is_harmless(self, stem: str, file: str) -> bool:
        """Whether its name says nothing of where the place is; one of a secret kind must be named after its place."""
        if any(map(str.isdigit, stem)) or any(self.whereabouts.find_online(stem)):
            return False
        return not self._is_closed(file) or set(stem.lower().split("-")) <= self._own(file) | self.whereabouts.known

    def _is_closed(self, file: str) -> bool:
        entry = self.entries.get(file)
        if entry:
            return any(is_closed(kind, self.woorden) for kind in entry.voorziening.categorie)
        source = self.read_source(file)
        return not self.woorden.categorieen or names_a_secret_kind(source, self.woorden) or self.finds_traces(source)

    def _told(self, problem: Problem) -> Told:
        values, position = dict(problem.values), problem.position
        if self.hides(position.file):
            values = {key: self._masked(key, value, position.file) for key, value in values.items()}
            position = FilePosition(
                self.file(position.file), position.line, position.column, known_field(position.field)
            )
        else:
            is_masked = any(isinstance(value, str) and unsaid(value) != value for value in values.values())
            values = {key: self._named(key, value, is_masked) for key, value in values.items()}
            if unsaid(position.field) != position.field:
                position = replace(position, field=known_field(position.field))
        return Told(problem.rule, position, values)

    def _quoting(self, said: str, file: str) -> str:
        """A sentence of the program; what it takes from the file, such as how to write a line, is left out."""
        return _QUOTED.sub(lambda match: match.group() if self._is_ours(match[1], file) else "`…`", said)

    def _is_ours(self, quoted: str, file: str) -> bool:
        if quoted in self.woorden.categorieen or quoted in keys():
            return True
        words = set(_WORD.findall(quoted.casefold())) - self.whereabouts.known
        return not self._tells(quoted, file) and words.isdisjoint(_WORD.findall(self._source(file).casefold()))

    def _source(self, file: str) -> str:
        entry = self.entries.get(file)
        return "\n".join(all_texts(entry.tree.value)) if entry else decoded(self.read_source(file))

    def _masked(self, key: str, value: object, file: str) -> object:
        if isinstance(value, Say):
            if key in OWN:
                return Say(self._quoting(value.nl, file), self._quoting(value.en, file))
            return value if not _QUOTES.search(value.nl + value.en) else Say("…", "…")
        if key == "other" and isinstance(value, str):
            return self.file(value)
        if (key in OWN and not (key == "nearest" or key == "better")) or (key == "key" and str(value) in keys()):
            return value
        if key == "categorie" and str(value) in self.woorden.categorieen:
            return value
        text = str(value)
        if _DAY.fullmatch(text):
            return value
        return f"`{masked(text.strip('`'))}`" if text.startswith("`") else masked(text)

    def _named(self, key: str, value: object, is_masked: bool) -> object:
        """The name of another file, as far as it may be shown, and nothing that is a person's own.

        `is_masked`: what was read is not said, so neither is a part of it.
        """
        if isinstance(value, Say):
            return Say("…", "…") if is_masked and key == "rest" and value.nl else unsaid_in(value)
        if not isinstance(value, str) or key in EXAMPLES:
            return value
        return self.file(value) if value.startswith(f"{FOLDER}/") else unsaid(value)


def veiled(context: Context, problems: Iterable[Problem]) -> list[Told]:
    """The same problems, masked where a message could give away where a secret place is."""
    found = [*problems]
    return Veil.of(context).tell(found) if found else []


def blind(problems: Iterable[Problem]) -> list[Told]:
    """When the region's settings cannot be read, any file may be secret, so no place's file is quoted."""
    return Veil(Woorden({}, {}, {}, {}, {}), {}, lambda _file: "", Whereabouts(Surroundings())).tell(problems)
