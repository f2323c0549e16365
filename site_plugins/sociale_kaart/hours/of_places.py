"""Hours of places, each read when somebody asks for them: a build after another one asks for few."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.value import Openingstijden


class HoursOfPlaces(Mapping[str, Openingstijden]):
    """By id, out of the lines of each place that has some."""

    def __init__(self, lines: Mapping[str, Sequence[str]]) -> None:  # for speed
        self._lines = lines
        self._read: dict[str, Openingstijden] = {}

    def __getitem__(self, id: str) -> Openingstijden:
        if id not in self._read:
            self._read[id] = read_lines(self._lines[id])[0]
        return self._read[id]

    def __contains__(self, id: object) -> bool:
        return id in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def read_now(hours: Mapping[str, Openingstijden]) -> None:
    """All of them, before processes are started that would each read them."""
    for _ in hours.values():
        pass
