"""Hours of places are read when somebody asks for them, and once."""

from __future__ import annotations

import pytest
from built import KLEIN, TODAY

from sociale_kaart.hours import of_places
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.of_places import HoursOfPlaces, read_now
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.judged import load_catalogue
from sociale_kaart.reading.content import Content

LINES = {"de-tas": ("ma-vr 9-17",), "het-huis": ("wo 13-15", "feestdagen gesloten")}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The lines that were asked for."""
    found: list[tuple[str, ...]] = []

    def noted(lines: tuple[str, ...]) -> tuple[Openingstijden, object]:
        found.append(lines)
        return read_lines(lines)

    monkeypatch.setattr(of_places, "read_lines", noted)
    return found


def test_they_are_those_of_the_lines(read: list[tuple[str, ...]]) -> None:
    hours = HoursOfPlaces(LINES)
    assert dict(hours) == {id: read_lines(lines)[0] for id, lines in LINES.items()}
    assert hours.get("nergens") is None


def test_each_is_read_once_and_none_to_know_that_it_is_there(read: list[tuple[str, ...]]) -> None:
    hours = HoursOfPlaces(LINES)
    assert ("de-tas" in hours, "nergens" in hours, len(hours), [*hours]) == (True, False, 2, [*LINES])
    assert not read
    assert hours["het-huis"] is hours["het-huis"]
    assert read == [LINES["het-huis"]]
    read_now(hours)
    assert sorted(read) == sorted(LINES.values())


def test_a_region_that_is_not_judged_reads_none(read: list[tuple[str, ...]]) -> None:
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY, lambda _context, _problems: (Content(), []))
    assert catalogue
    assert len(catalogue.uren) > 2
    assert not read
