"""What a catalogue says, without all that only who writes one needs: of 24 languages that is most of the memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from sys import intern

from babel.messages.catalog import Catalog, Message


@dataclass(frozen=True, slots=True)
class Saying:
    """As Babel calls it: `id` is what is said in English or Dutch, `string` the same in the language of the catalogue;
    of what is counted each is several. `fuzzy`: a guess. `locations`: file and line where it is asked for.
    """

    id: str | tuple[str, ...]
    context: str
    string: str | tuple[str, ...]
    fuzzy: bool
    locations: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Sayings:
    """Those of one language; the first is its head, of which the id is empty."""

    written: tuple[Saying, ...]
    locale: str
    heads: tuple[tuple[str, str], ...]

    def __iter__(self) -> Iterator[Saying]:
        return iter(self.written)


def sayings(found: Catalog) -> Sayings:
    return Sayings(tuple(map(_saying, found)), str(found.locale), tuple(found.mime_headers))


def _saying(message: Message) -> Saying:
    """Each language says the same ids in the same places."""
    id, string = message.id, message.string
    return Saying(
        tuple(map(intern, id)) if isinstance(id, list | tuple) else intern(id),
        intern(message.context or ""),
        tuple(string) if isinstance(string, list | tuple) else string or "",
        message.fuzzy,
        tuple((intern(file), line) for file, line in message.locations),
    )
